#include "models/scores/slowrows.h"

#include "models/indicators/countedslice.h"
#include "models/indicators/summation.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace shopglass {

namespace {

constexpr double SecondsAnHour = 3600.0;

/// The measure whose rows are durations; none where the indicator has no such one, or several.
std::optional<Measure> durationOf(const CompiledIndicator &indicator)
{
    std::optional<Measure> found;
    for (const Measure measure : indicator.measures()) {
        if (!measureId(measure).endsWith(QLatin1String("_seconds")) || found == measure)
            continue;
        if (found)
            return {};
        found = measure;
    }
    return found;
}

} // namespace

SlowRows slowRowsOf(std::vector<qint64> seconds, qint64 rows, double targetHours)
{
    const double target = targetHours * SecondsAnHour;
    SlowRows slow;
    slow.rows = rows;
    const double sum = std::accumulate(seconds.begin(), seconds.end(), 0.0);
    double excess = sum - target * double(slow.rows);
    std::erase_if(seconds, [target](qint64 row) { return double(row) <= target; });
    slow.over = qint64(seconds.size());
    std::ranges::sort(seconds, std::greater());
    for (const qint64 row : seconds) {
        if (excess <= 0.0)
            break;
        excess -= double(row) - target;
        ++slow.toQuicken;
    }
    return slow;
}

std::optional<SlowRows> slowRows(const Evaluator &evaluator, const IndicatorValue &value, Period period,
                                 double targetHours)
{
    const CompiledIndicator *compiled = evaluator.context().catalogue->compiled(value.id);
    if (value.unit != Unit::Hours || !value.hasValue() || !compiled || !compiled->figures().empty())
        return {};
    const std::optional<Measure> duration = durationOf(*compiled);
    if (!duration)
        return {};
    std::vector<qint64> seconds;
    for (const RowShare &share : Summation::sharesOf(*duration, SummationSource(evaluator.groundwork()),
                                                     countedSlice(evaluator, *compiled, period)))
        seconds.push_back(share.share);
    return slowRowsOf(std::move(seconds), value.sample, targetHours);
}

} // namespace shopglass
