// What the user's list of market prices says of the shop's products.
//
// Entries go by product number, else by name. Of each source the newest entry counts. Threads: pure
// functions.

#pragma once

#include "models/prices/priceview.h"

namespace shopglass {

struct MarketList
{
    std::vector<MarketPrice> prices; ///< by number of StoreColumns::products, without gap
    std::optional<Day> newest;
    QStringList unmatched;
    QStringList ambiguous;
};

/// The list as it was known on `day`.
MarketList marketListOf(const StoreColumns &columns, Day day, const PriceRules &rules);

} // namespace shopglass
