// What each launch sold in its window, in one pass over the orders.

#pragma once

#include "models/launches/launchview.h"

#include <span>

namespace shopglass {

/// Every launch up to the as-of day, by product and launch day, with its sales up to the as-of day. `fields`
/// says which field each source belongs to (Evaluator::fields()).
std::vector<Launch> sumLaunches(const AnalysisContext &context, std::span<const Field> fields);

} // namespace shopglass
