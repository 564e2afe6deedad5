// Which days of a period the files of one kind cover, day by day.

#pragma once

#include "models/base/period.h"
#include "models/columns/storecolumns.h"

namespace shopglass {

/// One flag per day of the period. Ranges may touch or lie outside of it.
std::vector<bool> coveredDayFlags(const std::vector<DayRange> &ranges, Period period);

/// The parts of the ranges that lie within the period, ascending.
std::vector<DayRange> clippedTo(const std::vector<DayRange> &ranges, Period period);

/// The first second after the covered range that `day` lies in, cut after `lastDay`; none when it lies in no
/// range.
std::optional<BeijingSeconds> endOfCoverage(const std::vector<DayRange> &ranges, Day day, Day lastDay);

} // namespace shopglass
