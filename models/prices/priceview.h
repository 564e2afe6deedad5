// Answers 低价好物: what buyers pay for a product, how that lies in its own history, in the shop and beside
// the market prices that the user imported, and who pays for the discounts.
//
// Own prices are those of pricehistory.h, market prices those of marketprices.h. Amounts in fen. Threads:
// pure functions over immutable values.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/discountsplit.h"
#include "models/indicators/marketprices.h"
#include "models/indicators/pricehistory.h"
#include "models/prices/goodsstructure.h"
#include "models/rulebook/tradingrules.h"

#include <QJsonObject>

namespace shopglass {

/// Where a price lies among others, the cheapest first.
struct PricePosition
{
    int rank = 0; ///< 1 = the cheapest
    int count = 0;
    bool ofCategory = false; ///< among its category; else among all products sold, where none has a category
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
