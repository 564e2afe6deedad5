// How many of the paid orders have freight insurance, order by order.
//
// Counts orders paid on days that both order files and insurance bills cover; an order with several charges
// counts once. Threads: reads only.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// As an indicator of unit Ratio and id "insured_order_share": NotCovered without such a day, Undefined
/// without a paid order.
IndicatorValue insuredOrderShare(const AnalysisContext &context, Period period);

} // namespace shopglass
