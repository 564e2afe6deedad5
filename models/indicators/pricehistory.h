// What buyers paid for products: the mean price of each day with a sale, its low, its median, its last.
//
// A price is what was paid per piece: 实付款 ÷ 件数 of paid lines with both; gifts count nowhere. The price
// of a day is the mean over its lines, the lowest price that of the single line that paid least. Amounts in
// fen. Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/tradingrules.h"

namespace shopglass {

/// A price per piece: the mean of one day, or the least that a line of it paid.
struct DayPrice
{
    Day day;
    qint64 fen = 0;
};

/// The own prices of a product over the history, which ends with the period.
struct PriceHistory
{
    std::optional<DayPrice> latest; ///< the mean of the last day with a sale
    std::optional<DayPrice> lowest; ///< the least that anybody paid in the whole history
    std::optional<DayPrice> shortLowest; ///< of its last shortDays
    std::optional<DayPrice> floor; ///< of its last floorDays: a promotion price may not exceed it
    std::optional<qint64> median; ///< of the means of the days with sales
    std::vector<Day> medianDays; ///< the day in the middle of them, or the two around it
    int days = 0; ///< with a sale
};

/// The days up to the end of a period, or of what the files cover, whose prices are its history.
Period priceHistoryOf(const AnalysisContext &context, Period period);

/// What a piece of a paid line cost; none of a gift, and of a line that names no product or no pieces.
std::optional<qint64> piecePrice(const OrderColumns &orders, std::size_t row);

/// By number of StoreColumns::products. `history` is the whole of it.
std::vector<PriceHistory> priceHistories(const Evaluator &evaluator, Period history, const PriceRules &rules);

} // namespace shopglass
