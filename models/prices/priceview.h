// Answers 低价好物: what buyers pay for a product, how that lies in its own history, in the shop and beside
// the market prices that the user imported, and who pays for the discounts.
//
// A price is what was paid per piece: 实付款 ÷ 件数 of paid lines with both; gifts count nowhere. The price
// of a day is the mean over its lines, the lowest price that of the single line that paid least. Market
// prices come from the user's list alone; without one there is none. Amounts in fen. Threads: pure functions
// over immutable values.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/discountsplit.h"
#include "models/prices/goodsstructure.h"
#include "models/rulebook/tradingrules.h"

#include <QJsonObject>

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
    int days = 0; ///< with a sale
};

/// Where a price lies among others, the cheapest first.
struct PricePosition
{
    int rank = 0; ///< 1 = the cheapest
    int count = 0;
    bool ofCategory = false; ///< among its category; else among all products sold, where none has a category
};

enum class MarketState {
    None, ///< the list does not have the product
    TooOld, ///< only older than the rulebook lets count
    Known,
    Ambiguous, ///< by name, and several products have that name
};

struct MarketPrice
{
    MarketState state = MarketState::None;
    qint64 low = 0;
    qint64 high = 0;
    Day day; ///< of the newest entry
    QStringList sources;
    bool bySpec
        = false; ///< only of single specifications: nothing to hold an own price of all of them against
    std::optional<double> gap; ///< own latest price against the lowest one: 0.1 = 10 % above
};

struct ProductPrices
{
    QString id;
    QString name;
    QString category; ///< as the product list says; may be empty
    PriceHistory history;
    std::optional<PricePosition> position;
    MarketPrice market;
    DiscountSplit discounts; ///< of the period
    /// Of the period's bills: what is left after commission and fees; none without bills.
    std::optional<qint64> settled;
};

struct PriceView
{
    QString store;
    Day asOf;
    Period period;
    Period history; ///< its last historyDays
    int coveredDays = 0; ///< of the history, by order files
    PriceRules rules;
    std::vector<ProductPrices> products; ///< by GMV of the period, the largest first
    DiscountSplit discounts; ///< of all lines of the period
    bool billsCovered = false;
    std::optional<Day> marketDay; ///< of the newest list; none without one
    std::size_t marketKnown = 0; ///< products with a market price
    QStringList unmatched; ///< names or numbers of the list that are no product of the shop
    QStringList ambiguous; ///< names of the list that several products have
    GoodsStructure goods; ///< of the period
};

PriceView buildPriceView(const Evaluator &evaluator);
QJsonObject toJson(const PriceView &view);

} // namespace shopglass
