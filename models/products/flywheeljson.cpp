#include "models/indicators/indicatorjson.h"
#include "models/products/flywheelview.h"

namespace shopglass {

namespace {

QString stateName(int state)
{
    return state == FlywheelPlaceCount ? QStringLiteral("none") : flywheelPlaceId(FlywheelPlace(state));
}

QJsonArray placesToJson(const FlywheelView &view)
{
    QJsonArray array;
    for (const FlywheelPlaceLine &line : view.places) {
        array.append(QJsonObject{{QStringLiteral("place"), flywheelPlaceId(line.place)},
                                 {QStringLiteral("rule"), toJson(view.rules.words[std::size_t(line.place)])},
                                 {QStringLiteral("products"), line.products},
                                 {QStringLiteral("products_before"), optionalToJson(line.productsBefore)},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("gmv"), line.gmv}});
    }
    return array;
}

QJsonArray movesToJson(const FlywheelView &view)
{
    QJsonArray array;
    for (int from = 0; from < int(view.moves.size()); ++from) {
        for (int to = 0; to < FlywheelStateCount; ++to) {
            const qint64 products = view.moves[std::size_t(from)][std::size_t(to)];
            if (products > 0)
                array.append(QJsonObject{{QStringLiteral("from"), stateName(from)},
                                         {QStringLiteral("to"), stateName(to)},
                                         {QStringLiteral("products"), products}});
        }
    }
    return array;
}

QJsonArray productsToJson(const FlywheelView &view)
{
    QJsonArray array;
    for (const FlywheelProduct &product : view.products) {
        QJsonArray weeks;
        for (const qint64 orders : product.weeklyOrders)
            weeks.append(orders);
        array.append(
            QJsonObject{{QStringLiteral("product_id"), product.productId},
                        {QStringLiteral("product_name"), product.productName},
                        {QStringLiteral("place"), flywheelPlaceId(product.place)},
                        {QStringLiteral("before"),
                         product.before ? QJsonValue(flywheelPlaceId(*product.before)) : QJsonValue()},
                        {QStringLiteral("days_in_place"), product.daysInPlace},
                        {QStringLiteral("orders"), product.orders},
                        {QStringLiteral("gmv"), product.gmv},
                        {QStringLiteral("days_sold"), product.daysSold},
                        {QStringLiteral("weekly_orders"), weeks}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const FlywheelView &view)
{
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("day"), view.day.iso()},
        {QStringLiteral("day_before"), optionalToJson(view.dayBefore)},
        {QStringLiteral("window_days"), view.rules.windowDays},
        {QStringLiteral("covered"), view.covered},
        {QStringLiteral("uncovered_days"), view.uncoveredDays},
        {QStringLiteral("new_known"), view.newKnown},
        {QStringLiteral("places"), placesToJson(view)},
        {QStringLiteral("moves"), movesToJson(view)},
        {QStringLiteral("products"), productsToJson(view)},
        {QStringLiteral("provenance"), toJson(view.rules.provenance)},
    };
}

} // namespace shopglass
