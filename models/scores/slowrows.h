// Of a mean of durations: how many rows took longer than the target, and how many of the slowest would have
// to be done just in time for the mean to reach it.

#pragma once

#include "models/indicators/analysis.h"

#include <vector>

namespace shopglass {

struct SlowRows
{
    qint64 rows = 0; ///< that the mean is of
    qint64 over = 0; ///< took longer than the target
    qint64 toQuicken = 0; ///< the slowest ones that would have to take no longer than the target; 0 = met

    friend bool operator==(const SlowRows &, const SlowRows &) = default;
};

/// `seconds` of the rows that took any, `rows` of all; the target in hours.
SlowRows slowRowsOf(std::vector<qint64> seconds, qint64 rows, double targetHours);

/// Of an indicator in hours over one sum of seconds, with its value over the period; none for others.
std::optional<SlowRows> slowRows(const Evaluator &evaluator, const IndicatorValue &value, Period period,
                                 double targetHours);

} // namespace shopglass
