// Who paid for the discounts of a period's sales.
//
// Threads: pure functions.

#pragma once

#include "models/prices/priceview.h"

namespace shopglass {

struct Discounts
{
    DiscountSplit all;
    std::vector<DiscountSplit> byProduct; ///< by number of StoreColumns::products
};

/// Of the paid lines of the period.
Discounts discountsOf(const Evaluator &evaluator);

} // namespace shopglass
