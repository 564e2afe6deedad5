// What a ratio is made of, day by day: for counting on from it.
//
// A day's ratio is no figure to be shown, it has no minimum sample here.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// Whether the ratio is a part of its sample: only then can so many of the sample be the other way round. A
/// ratio of amounts has a sample of orders, too, but no number of orders reaches its target.
bool isPartOfItsSample(const Indicator &indicator);

struct DailyCount
{
    qint64 part = 0;
    qint64 sample = 0;
    bool covered = false;
};

/// One a day of the period. Empty where the indicator is unknown or no part of its sample.
std::vector<DailyCount> dailyCounts(const Evaluator &evaluator, const QString &indicator, Period period);

} // namespace shopglass
