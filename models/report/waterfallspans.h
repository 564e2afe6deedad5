// Where each bar of a waterfall begins and ends: a level stands on zero, a step goes on from where the bar
// before it ended.
//
// Threads: pure functions.

#pragma once

#include "models/report/chartspec.h"

namespace shopglass {

struct WaterfallSpan
{
    double from = 0.0;
    double to = 0.0; ///< where one stands after the bar; may lie on the other side of zero
};

/// One per bar. A bar without a finite part is a step of nothing.
std::vector<WaterfallSpan> waterfallSpans(const ChartSpec &chart);

} // namespace shopglass
