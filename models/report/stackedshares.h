// A stacked area as parts of each day's whole instead of amounts.
//
// Threads: a pure function.

#pragma once

#include "models/report/chartspec.h"

namespace shopglass {

/// The chart and its twin in percent; a day whose whole is nothing has no shares, a gap stays one. Requires:
/// a stacked area with its twin complete.
ChartSpec stackedShares(const ChartSpec &chart);

} // namespace shopglass
