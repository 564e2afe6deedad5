// How many pieces of each product are left, and over how many days its pace may be taken.
//
// The one answer for launches, opportunities and promotions: the stock of the newest row of the product list,
// less what was paid after that row's day. What came in since nobody writes down, so a row that is too old
// says nothing. A product that was launched within the days of a pace sold on the days since only. Threads:
// pure functions.

#pragma once

#include "models/indicators/analysis.h"

#include <algorithm>

namespace shopglass {

struct ProductStock
{
    Day listedOn;
    qint64 listed = 0;
    qint64 since = 0; ///< pieces paid after that day
    bool tooOld = false; ///< the row says nothing any more; `since` is not counted

    [[nodiscard]] qint64 left() const { return std::max<qint64>(0, listed - since); }
};

/// Of each product, as of `last`; none where no row up to then gives its stock. A row that is more than
/// `listDays` days older than `last` is too old.
std::vector<std::optional<ProductStock>> readStocks(const Evaluator &evaluator, Day last, int listDays);

/// Of each product: what the newest status up to the day says, false = off sale or refused; true where no
/// file says it.
std::vector<bool> offeredProducts(const StoreColumns &columns, Day last);

/// The days of `pace` on which the product was there: those since its launch where that lies within.
int paceDaysOf(const Evaluator &evaluator, std::uint32_t product, Period pace);

} // namespace shopglass
