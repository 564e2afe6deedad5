// The parts of the Buyers page below its summary.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Month of the first purchase × months since, as a heat map.
Section cohortSection(const BuyerView &view, const TextContext &text);
Section orderCountSection(const BuyerView &view, const TextContext &text);
Section firstFieldSection(const BuyerView &view, const TextContext &text);
Section provinceSection(const BuyerView &view, const TextContext &text);
/// Weekday × hour of orders and of money, as heat maps.
std::vector<Section> paymentHourSections(const BuyerView &view, const TextContext &text);
Section privateDomainSection(const ViewSet &views, const BuyerView &view, const TextContext &text);

} // namespace shopglass
