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
    const auto freeOfWeekdays = [&days](std::vector<double> &values) {
        std::array<double, WeekDays> sums{};
        std::array<int, WeekDays> counts{};
        const auto weekday = [&days](std::size_t i) { return std::size_t(((days[i].day % 7) + 7) % 7); };
        for (std::size_t i = 0; i < values.size(); ++i) {
            sums[weekday(i)] += values[i];
            ++counts[weekday(i)];
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] -= sums[weekday(i)] / counts[weekday(i)];
    };
    freeOfWeekdays(y);
    freeOfWeekdays(t);
    const double square = std::inner_product(t.begin(), t.end(), t.begin(), 0.0);
    const double slope = square > 0.0 ? std::inner_product(t.begin(), t.end(), y.begin(), 0.0) / square : 0.0;
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] -= slope * t[i];
    return y;
}

/// Places of days and of those `lag` days later.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs pairsAt(const std::vector<EchoDay> &days, int lag)
{
    Pairs pairs;
    std::size_t later = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        while (later < days.size() && days[later].day < days[i].day + lag)
            ++later;
        if (later < days.size() && days[later].day == days[i].day + lag)
            pairs.emplace_back(i, later);
    }
    return pairs;
}

/// None where one of the series does not change.
std::optional<double> correlation(const Pairs &pairs, const std::vector<double> &first,
                                  const std::vector<double> &second)
{
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
    constexpr double Still = 1e-9;
    if (aa < Still || bb < Still)
        return std::nullopt;
    return ab / std::sqrt(aa * bb);
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
        double most = -1.0;
        for (std::size_t lag = 0; lag < pairs.size(); ++lag) {
            const double value = correlation(pairs[lag], mixed, own).value_or(0.0);
            byLag[lag].push_back(value);
            most = std::max(most, value);
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
    const std::vector<double> distribution = residuals(days, &EchoDay::distribution);
    const std::vector<double> own = residuals(days, &EchoDay::own);
    std::vector<Pairs> pairs;
    std::vector<EchoPoint> points;
    for (int lag = 0; lag <= rules.mostLag; ++lag) {
        pairs.push_back(pairsAt(days, lag));
        const auto value = int(pairs.back().size()) < rules.leastDays
            ? std::nullopt
            : correlation(pairs.back(), distribution, own);
        if (!value)
            return echo;
        points.push_back({lag, int(pairs.back().size()), *value, {}});
    }
    echo.state = SalesEcho::State::Value;
    echo.points = std::move(points);
    addChance(echo, pairs, distribution, own, rules);
    const auto largest = std::ranges::max_element(echo.points, {}, &EchoPoint::correlation);
    if (largest->correlation > echo.chanceLimit)
        echo.standsOut = largest->lag;
    return echo;
}

} // namespace shopglass
