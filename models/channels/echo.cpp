// The echo of distribution in own sales.

#include "models/channels/doublewheel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace shopglass {

namespace {

constexpr std::size_t WeekDays = 7;
constexpr std::uint64_t Seed = 20260618;
constexpr double Tail = 0.025;
/// 95 % of a normal distribution lie within so many deviations.
constexpr double Deviations = 1.959963984540054;
/// Less than this is no movement.
constexpr double Still = 1e-9;

/// Takes away the mean of each weekday.
void freeOfWeekdays(std::vector<double> &values, const std::vector<EchoDay> &days)
{
    std::array<double, WeekDays> sums{};
    std::array<int, WeekDays> counts{};
    const auto weekday = [&days](std::size_t i) { return std::size_t(((days[i].day % 7) + 7) % 7); };
    for (std::size_t i = 0; i < values.size(); ++i) {
        sums[weekday(i)] += values[i];
        ++counts[weekday(i)];
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] -= sums[weekday(i)] / counts[weekday(i)];
}

/// What is left of a series once its weekdays' means and a straight line are taken away (least squares of
/// both together: each is first freed of the weekdays).
std::vector<double> residuals(const std::vector<EchoDay> &days, double EchoDay::*series)
{
    std::vector<double> y;
    std::vector<double> t;
    for (const EchoDay &day : days) {
        y.push_back(std::log1p(day.*series));
        t.push_back(double(day.day));
    }
    freeOfWeekdays(y, days);
    freeOfWeekdays(t, days);
    const double square = std::inner_product(t.begin(), t.end(), t.begin(), 0.0);
    const double slope = square > 0.0 ? std::inner_product(t.begin(), t.end(), y.begin(), 0.0) / square : 0.0;
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] -= slope * t[i];
    return y;
}

/// Places of days and of those `lag` days later.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs pairsAt(const std::vector<std::int32_t> &days, int lag)
{
    Pairs pairs;
    std::size_t later = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        while (later < days.size() && days[later] < days[i] + lag)
            ++later;
        if (later < days.size() && days[later] == days[i] + lag)
            pairs.emplace_back(i, later);
    }
    return pairs;
}

/// None where one of the series does not change.
std::optional<double> correlation(const Pairs &pairs, const std::vector<double> &first,
                                  const std::vector<double> &second)
{
    if (pairs.empty())
        return std::nullopt;
    double a = 0.0;
    double b = 0.0;
    for (const auto &[i, j] : pairs) {
        a += first[i];
        b += second[j];
    }
    a /= double(pairs.size());
    b /= double(pairs.size());
    double aa = 0.0;
    double bb = 0.0;
    double ab = 0.0;
    for (const auto &[i, j] : pairs) {
        aa += (first[i] - a) * (first[i] - a);
        bb += (second[j] - b) * (second[j] - b);
        ab += (first[i] - a) * (second[j] - b);
    }
    if (aa < Still || bb < Still)
        return std::nullopt;
    return ab / std::sqrt(aa * bb);
}

/// How a day is told from so many days before it, [1] the day before (Yule and Walker, by Levinson's
/// recursion).
std::vector<double> ownWeights(const std::vector<std::int32_t> &days, const std::vector<double> &series,
                               int lags)
{
    std::vector<double> products;
    for (int lag = 0; lag <= lags; ++lag) {
        double sum = 0.0;
        for (const auto &[i, j] : pairsAt(days, lag))
            sum += series[i] * series[j];
        products.push_back(sum);
    }
    std::vector<double> weights(std::size_t(lags) + 1, 0.0);
    double rest = products.front();
    for (std::size_t order = 1; order < weights.size() && rest > Still; ++order) {
        double open = products[order];
        for (std::size_t lag = 1; lag < order; ++lag)
            open -= weights[lag] * products[order - lag];
        const double newest = open / rest;
        const std::vector<double> before = weights;
        for (std::size_t lag = 1; lag < order; ++lag)
            weights[lag] = before[lag] - newest * before[order - lag];
        weights[order] = newest;
        rest *= 1.0 - newest * newest;
    }
    return weights;
}

/// What the days before do not tell of a day; on days whose days before are all covered.
struct Surprises
{
    std::vector<std::int32_t> day;
    std::vector<double> distribution;
    std::vector<double> own;
};

Surprises surprisesOf(const std::vector<EchoDay> &days, int lags)
{
    std::vector<std::int32_t> numbers;
    for (const EchoDay &day : days)
        numbers.push_back(day.day);
    const std::vector<double> distribution = residuals(days, &EchoDay::distribution);
    const std::vector<double> own = residuals(days, &EchoDay::own);
    const std::vector<double> ofDistribution = ownWeights(numbers, distribution, lags);
    const std::vector<double> ofOwn = ownWeights(numbers, own, lags);
    Surprises left;
    for (std::size_t i = std::size_t(lags); i < days.size(); ++i) {
        if (numbers[i] - numbers[i - std::size_t(lags)] != lags)
            continue;
        double first = distribution[i];
        double second = own[i];
        for (std::size_t lag = 1; lag <= std::size_t(lags); ++lag) {
            first -= ofDistribution[lag] * distribution[i - lag];
            second -= ofOwn[lag] * own[i - lag];
        }
        left.day.push_back(numbers[i]);
        left.distribution.push_back(first);
        left.own.push_back(second);
    }
    return left;
}

/// Of a correlation of so many pairs, by Fisher.
Interval intervalOf(double value, int pairs)
{
    const double middle = std::atanh(std::clamp(value, -0.999999, 0.999999));
    const double half = Deviations / std::sqrt(std::max(1.0, double(pairs) - 3.0));
    return {std::tanh(middle - half), std::tanh(middle + half)};
}

/// The series with its blocks of days in another order.
std::vector<double> shuffled(const std::vector<double> &series, std::size_t block, std::mt19937_64 &random)
{
    std::vector<std::size_t> starts;
    for (std::size_t start = 0; start < series.size(); start += block)
        starts.push_back(start);
    // By hand, because what std::shuffle does with the same seed is the library's choice.
    for (std::size_t i = starts.size(); i > 1; --i)
        std::swap(starts[i - 1], starts[std::size_t(random() % i)]);
    std::vector<double> result;
    result.reserve(series.size());
    for (const std::size_t start : starts) {
        const auto first = series.begin() + std::ptrdiff_t(start);
        result.insert(result.end(), first, first + std::ptrdiff_t(std::min(block, series.size() - start)));
    }
    return result;
}

double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::size_t(std::lround(part * double(values.size() - 1)))];
}

/// What chance gives: each lag's band and the limit of the largest.
void addChance(SalesEcho &echo, const std::vector<Pairs> &pairs, const std::vector<double> &distribution,
               const std::vector<double> &own, const WheelRules &rules)
{
    std::mt19937_64 random(Seed);
    std::vector<std::vector<double>> byLag(echo.points.size());
    std::vector<double> largest;
    for (int round = 0; round < rules.shuffles; ++round) {
        const std::vector<double> mixed = shuffled(distribution, std::size_t(rules.blockDays), random);
        double most = 0.0;
        for (std::size_t lag = 0; lag < pairs.size(); ++lag) {
            const double value = correlation(pairs[lag], mixed, own).value_or(0.0);
            byLag[lag].push_back(value);
            most = std::max(most, std::abs(value));
        }
        largest.push_back(most);
    }
    for (std::size_t lag = 0; lag < echo.points.size(); ++lag)
        echo.points[lag].band = {quantile(byLag[lag], Tail), quantile(byLag[lag], 1.0 - Tail)};
    echo.chanceLimit = quantile(largest, 1.0 - 2.0 * Tail);
}

} // namespace

SalesEcho echoOf(const std::vector<EchoDay> &days, const WheelRules &rules)
{
    SalesEcho echo;
    echo.coveredDays = int(days.size());
    if (days.empty())
        return echo;
    echo.state = SalesEcho::State::NotEnoughData;
    const Surprises left = surprisesOf(days, rules.ownLags);
    std::vector<Pairs> pairs;
    std::vector<EchoPoint> points;
    for (int lag = 0; lag <= rules.mostLag; ++lag) {
        pairs.push_back(pairsAt(left.day, lag));
        const int count = int(pairs.back().size());
        const auto value
            = count < rules.leastDays ? std::nullopt : correlation(pairs.back(), left.distribution, left.own);
        if (!value)
            return echo;
        points.push_back({lag, count, *value, intervalOf(*value, count), {}});
    }
    echo.state = SalesEcho::State::Value;
    echo.points = std::move(points);
    addChance(echo, pairs, left.distribution, left.own, rules);
    const auto largest = std::ranges::max_element(
        echo.points, {}, [](const EchoPoint &point) { return std::abs(point.correlation); });
    if (std::abs(largest->correlation) > echo.chanceLimit) {
        // What is largest on the same day follows nothing: both move together.
        echo.sameDay = largest->lag == 0;
        if (!echo.sameDay)
            echo.standsOut = largest->lag;
    }
    return echo;
}

} // namespace shopglass
