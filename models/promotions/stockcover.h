// For how long the stock of each product lasts until the promotion is over, and what is lost where it does
// not.
//
// Stock is as readStocks() says; where the list is too old only what is needed is told. Products off sale are
// left out. A product goes on selling at its pace of the last days (a new one of those since its launch),
// lifted and lowered day by day as the shop's GMV was around the last event of the series; without one the
// pace stays. The loss is what the pieces that are not there would have brought at the product's mean price.
// Money in fen. Threads: pure functions.

#pragma once

#include "models/promotions/eventdays.h"

namespace shopglass {

enum class StockState {
    NoStock, ///< no product file with a stock column
    TooFarAhead, ///< the sale begins too late to count on today's stock
    Over, ///< no sale day is left
    NoPace, ///< no order data in the days that tell the pace
    Told,
};
/// "no_stock", "too_far_ahead", "over", "no_pace", "told".
QString stockStateId(StockState state);

struct CoveredProduct
{
    std::uint32_t product = 0; ///< → StoreColumns::products
    QString id;
    QString name;
    std::optional<qint64> stock; ///< at the as-of day; none where the list is too old to say it
    Day countedOn; ///< day of the product file
    qint64 pieces = 0; ///< sold in StockCover::paceDays
    int paceDays = 0; ///< of these days, since its launch
    std::optional<qint64> price; ///< mean of a piece in these days
    double expected = 0.0; ///< pieces to the end of the sale
    double expectedInSale = 0.0; ///< of them in the sale days
    std::optional<Day> runsOut; ///< the first day that it cannot serve
    double missing = 0.0; ///< pieces
    std::optional<qint64> loss; ///< only where it runs out
};

struct StockCover
{
    StockState state = StockState::NoStock;
    Period paceDays; ///< whose sales tell the pace
    Period horizon; ///< the days that are looked at
    bool byLastEvent = false; ///< the pace follows the last event's curve
    /// The first to run out first, then by stock over need; those with too old a list at the end.
    std::vector<CoveredProduct> products;
    std::size_t withoutPace = 0; ///< products with stock that sold too few pieces
    std::size_t tooOld = 0; ///< of the products: their list is too old
    qint64 loss = 0; ///< of the others
};

struct ProductSales
{
    qint64 pieces = 0;
    qint64 gmv = 0;
};

/// What was paid on these days, by number of StoreColumns::products.
std::vector<ProductSales> productSales(const Evaluator &evaluator, Period days);

StockCover coverStock(const PromotionEvent &event, Period sale, const Evaluator &evaluator,
                      const DailyGmv &gmv);

} // namespace shopglass
