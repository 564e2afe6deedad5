#include "models/promotions/stockcover.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/productstock.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// How many times the pace each day of the horizon sells.
std::vector<double> lifts(StockCover &cover, const PromotionEvent &event, Period sale,
                          const AnalysisContext &context, const DailyGmv &gmv)
{
    std::vector<double> flat(static_cast<std::size_t>(cover.horizon.days()), 1.0);
    const auto base = sameSeriesBefore(event, sale, context, gmv);
    if (!base)
        return flat;
    const Period paceThen = shifted(cover.paceDays, event, base->event);
    const Period then = shifted(cover.horizon, event, base->event);
    const auto usual = gmv.sum(paceThen);
    if (!usual || *usual <= 0 || !gmv.covers(then))
        return flat;
    cover.byLastEvent = true;
    const double mean = double(*usual) / paceThen.days();
    for (std::size_t i = 0; i < flat.size(); ++i)
        flat[i] = double(*gmv.on(then.from.plus(int(i)))) / mean;
    return flat;
}

void foresee(CoveredProduct &product, const StockCover &cover, const std::vector<double> &lift, Period sale)
{
    const double pace = double(product.pieces) / product.paceDays;
    for (std::size_t i = 0; i < lift.size(); ++i) {
        const Day day = cover.horizon.from.plus(int(i));
        product.expected += pace * lift[i];
        if (sale.contains(day))
            product.expectedInSale += pace * lift[i];
        if (product.stock && !product.runsOut && product.expected > double(*product.stock))
            product.runsOut = day;
    }
    if (!product.runsOut)
        return;
    product.missing = product.expected - double(*product.stock);
    if (product.price)
        product.loss = std::llround(product.missing * double(*product.price));
}

StockState stateOf(const StockCover &cover, Period sale, const AnalysisContext &context, const DailyGmv &gmv)
{
    if (sale.to < cover.horizon.from)
        return StockState::Over;
    if (sale.from - cover.paceDays.to > context.rulebook->promotionRules().stockAheadDays)
        return StockState::TooFarAhead;
    return gmv.covers(cover.paceDays) ? StockState::Told : StockState::NoPace;
}

bool comesFirst(const CoveredProduct &a, const CoveredProduct &b)
{
    if (a.stock.has_value() != b.stock.has_value())
        return a.stock.has_value();
    if (!a.stock)
        return a.expected > b.expected;
    if (a.runsOut.has_value() != b.runsOut.has_value())
        return a.runsOut.has_value();
    if (a.runsOut && *a.runsOut != *b.runsOut)
        return *a.runsOut < *b.runsOut;
    return double(*a.stock) * b.expected < double(*b.stock) * a.expected;
}

} // namespace

QString stockStateId(StockState state)
{
    switch (state) {
    case StockState::NoStock:
        return QStringLiteral("no_stock");
    case StockState::TooFarAhead:
        return QStringLiteral("too_far_ahead");
    case StockState::Over:
        return QStringLiteral("over");
    case StockState::NoPace:
        return QStringLiteral("no_pace");
    case StockState::Told:
        break;
    }
    return QStringLiteral("told");
}

std::vector<ProductSales> productSales(const Evaluator &evaluator, Period days)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    std::vector<ProductSales> sold(columns.products.size());
    evaluator.groundwork().paidRows().visitDays(
        days.from.number(), days.to.number(), [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                sold[orders.product[row]].pieces += orders.quantity[row];
                sold[orders.product[row]].gmv += orders.amount[row];
            }
        });
    return sold;
}

StockCover coverStock(const PromotionEvent &event, Period sale, const Evaluator &evaluator,
                      const DailyGmv &gmv)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    const PromotionRules &rules = context.rulebook->promotionRules();
    StockCover cover;
    cover.paceDays = {gmv.lastDay().plus(1 - rules.stockPaceDays), gmv.lastDay()};
    cover.horizon = {gmv.lastDay().plus(1), std::max(sale.to, gmv.lastDay().plus(1))};
    const auto stocks = readStocks(evaluator, gmv.lastDay(), rules.stockListDays);
    if (std::ranges::none_of(stocks, [](const auto &stock) { return stock.has_value(); }))
        return cover;
    cover.state = stateOf(cover, sale, context, gmv);
    if (cover.state != StockState::Told)
        return cover;
    const std::vector<ProductSales> sold = productSales(evaluator, cover.paceDays);
    const std::vector<bool> offered = offeredProducts(columns, gmv.lastDay());
    const std::vector<double> lift = lifts(cover, event, sale, context, gmv);
    for (std::size_t i = 1; i < stocks.size(); ++i) {
        if (!stocks[i] || !offered[i])
            continue;
        if (sold[i].pieces < rules.stockLeastPieces) {
            ++cover.withoutPace;
            continue;
        }
        CoveredProduct product;
        product.product = static_cast<std::uint32_t>(i);
        product.id = columns.products[i].id;
        product.name = columns.products[i].name;
        product.countedOn = stocks[i]->listedOn;
        if (stocks[i]->tooOld)
            ++cover.tooOld;
        else
            product.stock = stocks[i]->left();
        product.pieces = sold[i].pieces;
        product.paceDays = paceDaysOf(evaluator, product.product, cover.paceDays);
        product.price = std::llround(double(sold[i].gmv) / double(sold[i].pieces));
        foresee(product, cover, lift, sale);
        cover.loss += product.loss.value_or(0);
        cover.products.push_back(std::move(product));
    }
    std::ranges::stable_sort(cover.products, comesFirst);
    return cover;
}

} // namespace shopglass
