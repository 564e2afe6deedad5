#include "models/scores/straydays.h"

#include "models/scores/nonnegative.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace shopglass {

namespace {

constexpr double Far = 6.0; ///< so many usual misses
constexpr double MedianToDeviation = 1.4826; ///< of a normal distribution
constexpr std::size_t MostShare = 10; ///< one of so many days

ScoreSample without(const ScoreSample &sample, std::size_t left)
{
    ScoreSample others;
    others.width = sample.width;
    others.rows.reserve(sample.rows.size());
    others.totals.reserve(sample.totals.size());
    for (std::size_t day = 0; day < sample.days.size(); ++day) {
        if (day != left)
            others.append(sample, day);
    }
    return others;
}

double median(std::vector<double> numbers)
{
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// A day that was left out, and how far it lies from the others.
struct Trial
{
    std::size_t day = 0;
    double off = 0.0;
    double times = 0.0; ///< of what may be
};

Trial tried(const ScoreSample &sample, std::size_t day, double least)
{
    const ScoreSample others = without(sample, day);
    const std::vector<double> weights = weightsOf(others);
    std::vector<double> misses;
    misses.reserve(others.totals.size());
    for (std::size_t row = 0; row < others.totals.size(); ++row)
        misses.push_back(std::abs(others.residual(row, weights)));
    Trial trial{day, 0.0, 0.0};
    for (std::size_t row = sample.firstRows[day]; row < sample.firstRows[day + 1]; ++row) {
        const double residual = sample.residual(row, weights);
        if (std::abs(residual) > std::abs(trial.off))
            trial.off = residual;
    }
    trial.times = std::abs(trial.off) / std::max(least, Far * MedianToDeviation * median(std::move(misses)));
    return trial;
}

std::optional<Trial> farthest(const ScoreSample &sample, double least)
{
    std::optional<Trial> far;
    for (std::size_t day = 0; day < sample.days.size(); ++day) {
        const Trial trial = tried(sample, day, least);
        if (trial.times > 1.0 && (!far || trial.times > far->times))
            far = trial;
    }
    return far;
}

} // namespace

void ScoreSample::append(const ScoreSample &other, std::size_t day)
{
    if (firstRows.empty())
        firstRows.push_back(0);
    const auto first = std::ptrdiff_t(other.firstRows[day]);
    const auto end = std::ptrdiff_t(other.firstRows[day + 1]);
    const auto columns = std::ptrdiff_t(width);
    rows.insert(rows.end(), other.rows.begin() + first * columns, other.rows.begin() + end * columns);
    totals.insert(totals.end(), other.totals.begin() + first, other.totals.begin() + end);
    days.push_back(other.days[day]);
    firstRows.push_back(totals.size());
}

double ScoreSample::residual(std::size_t row, const std::vector<double> &weights) const
{
    double left = totals[row];
    for (std::size_t place = 0; place < width; ++place)
        left -= weights[place] * rows[row * width + place];
    return left;
}

std::vector<double> weightsOf(const ScoreSample &sample)
{
    return nonNegativeLeastSquares(sample.rows, sample.width, sample.totals);
}

std::vector<StrayDay> takeStrayDays(ScoreSample &sample, double least)
{
    std::vector<StrayDay> stray;
    for (std::size_t most = sample.days.size() / MostShare; most > 0; --most) {
        const std::optional<Trial> far = farthest(sample, least);
        if (!far)
            break;
        stray.push_back({sample.days[far->day], far->off});
        sample = without(sample, far->day);
    }
    std::ranges::sort(stray, {}, &StrayDay::day);
    return stray;
}

} // namespace shopglass
