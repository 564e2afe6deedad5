// The own prices of products: the mean price of each day with a sale, its low, its median, its last.
//
// Threads: pure functions.

#pragma once

#include "models/prices/priceview.h"

namespace shopglass {

/// By number of StoreColumns::products. `history` is the whole of it.
std::vector<PriceHistory> priceHistories(const Evaluator &evaluator, Period history, const PriceRules &rules);

} // namespace shopglass
