// What the user's list of market prices says of the shop's products.
//
// Entries go by product number, else by name. Of each source the newest entry counts. Without a list there is
// no market price. Amounts in fen. Threads: pure functions.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/tradingrules.h"

#include <optional>

namespace shopglass {

enum class MarketState {
    None, ///< the list does not have the product
    TooOld, ///< only older than the rulebook lets count
    Known,
    Ambiguous, ///< by name, and several products have that name
};

/// What the list says of a product.
struct MarketPrice
{
    MarketState state = MarketState::None;
    qint64 low = 0;
    qint64 high = 0;
    Day day; ///< of the newest entry
    QStringList sources;
    bool bySpec
        = false; ///< only of single specifications: nothing to hold an own price of all of them against
    std::optional<double> gap; ///< gapOf() the own latest price; filled in by who knows that
    /// Of the table market_prices: the rows that were compared; those of the newest day where it is too old.
    std::vector<std::uint32_t> rows = {};

    /// Of an own price against the lowest one: 0.1 = 10 % above. None where there is nothing to compare.
    [[nodiscard]] std::optional<double> gapOf(qint64 ownFen) const;
};

struct MarketList
{
    std::vector<MarketPrice> prices; ///< by number of StoreColumns::products
    std::optional<Day> newest;
    QStringList unmatched;
    QStringList ambiguous;
};

/// The list as it was known on `day`.
MarketList marketListOf(const StoreColumns &columns, Day day, const PriceRules &rules);

} // namespace shopglass
