// What each launch sold in its window, in one pass over the orders that all periods share.

#pragma once

#include "models/launches/launchview.h"

namespace shopglass {

/// Every launch up to the as-of day, by product and launch day, with its sales and refunds up to the as-of
/// day.
std::vector<Launch> sumLaunches(const Evaluator &evaluator);

} // namespace shopglass
