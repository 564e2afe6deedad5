// What the goods of a period say beside their prices: which bring the GMV, and how price, sales and
// refunds go together.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Empty where no order file covers the period: the section of prices says so.
std::vector<Section> goodsSections(const ViewSet &views, const TextContext &text);

} // namespace shopglass
