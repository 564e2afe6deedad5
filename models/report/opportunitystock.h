// The section of the opportunities on what runs out: products by their stock, sizes by their sales.
//
// Threads: pure functions.

#pragma once

#include "models/products/opportunityview.h"
#include "models/report/sections.h"
#include "models/report/wording.h"

namespace shopglass {

Section runningOutSection(const ViewSet &views, const OpportunityView &view, const TextContext &text);

} // namespace shopglass
