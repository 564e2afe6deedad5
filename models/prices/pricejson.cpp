#include "models/indicators/indicatorjson.h"
#include "models/prices/priceview.h"

namespace shopglass {

namespace {

QString stateName(MarketState state)
{
    switch (state) {
    case MarketState::None:
        return QStringLiteral("no_market_price");
    case MarketState::TooOld:
        return QStringLiteral("too_old");
    case MarketState::Known:
        return QStringLiteral("known");
    case MarketState::Ambiguous:
        return QStringLiteral("ambiguous_name");
    }
    Q_UNREACHABLE();
}

QJsonValue dayPriceToJson(const std::optional<DayPrice> &price)
{
    if (!price)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("day"), price->day.iso()}, {QStringLiteral("fen"), price->fen}};
}

QJsonObject marketToJson(const MarketPrice &market)
{
    QJsonObject json{{QStringLiteral("state"), stateName(market.state)}};
    if (market.state == MarketState::TooOld)
        json.insert(QStringLiteral("day"), market.day.iso());
    if (market.state != MarketState::Known)
        return json;
    json.insert(QStringLiteral("low"), market.low);
    json.insert(QStringLiteral("high"), market.high);
    json.insert(QStringLiteral("day"), market.day.iso());
    json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(market.sources));
    json.insert(QStringLiteral("by_spec"), market.bySpec);
    json.insert(QStringLiteral("gap"), optionalToJson(market.gap));
    return json;
}

QJsonValue positionToJson(const std::optional<PricePosition> &position)
{
    if (!position)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("rank"), position->rank},
        {QStringLiteral("count"), position->count},
        {QStringLiteral("of"), position->ofCategory ? QStringLiteral("category") : QStringLiteral("shop")}};
}

QJsonObject productToJson(const ProductPrices &product)
{
    return {{QStringLiteral("product_id"), product.id},
            {QStringLiteral("product_name"), product.name},
            {QStringLiteral("category"), product.category},
            {QStringLiteral("latest"), dayPriceToJson(product.history.latest)},
            {QStringLiteral("lowest"), dayPriceToJson(product.history.lowest)},
            {QStringLiteral("short_lowest"), dayPriceToJson(product.history.shortLowest)},
            {QStringLiteral("promotion_floor"), dayPriceToJson(product.history.floor)},
            {QStringLiteral("median"), optionalToJson(product.history.median)},
            {QStringLiteral("days_with_sales"), product.history.days},
            {QStringLiteral("position"), positionToJson(product.position)},
            {QStringLiteral("market"), marketToJson(product.market)},
            {QStringLiteral("discounts"), toJson(product.discounts)},
            {QStringLiteral("settled"), optionalToJson(product.settled)}};
}

} // namespace

QJsonObject toJson(const PriceView &view)
{
    QJsonArray products;
    for (const ProductPrices &product : view.products)
        products.append(productToJson(product));
    return {{QStringLiteral("store"), view.store},
            {QStringLiteral("as_of"), view.asOf.iso()},
            {QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("history"), toJson(view.history)},
            {QStringLiteral("history_covered_days"), view.coveredDays},
            {QStringLiteral("floor_days"), view.rules.floorDays},
            {QStringLiteral("floor_provenance"), toJson(view.rules.floorProvenance)},
            {QStringLiteral("discounts"), toJson(view.discounts)},
            {QStringLiteral("market_day"), optionalToJson(view.marketDay)},
            {QStringLiteral("market_unmatched"), QJsonArray::fromStringList(view.unmatched)},
            {QStringLiteral("market_ambiguous"), QJsonArray::fromStringList(view.ambiguous)},
            {QStringLiteral("products"), products},
            {QStringLiteral("goods"), toJson(view.goods)}};
}

} // namespace shopglass
