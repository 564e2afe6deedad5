#include "models/indicators/indicatorjson.h"
#include "models/live/liveview.h"

namespace shopglass {

namespace {

QString stateName(SessionOrderState state)
{
    switch (state) {
    case SessionOrderState::Attributed:
        return QStringLiteral("attributed");
    case SessionOrderState::NoEnd:
        return QStringLiteral("no_end");
    case SessionOrderState::NotCovered:
        return QStringLiteral("not_covered");
    case SessionOrderState::NoCarrier:
        return QStringLiteral("no_carrier");
    case SessionOrderState::NoAccount:
        return QStringLiteral("no_account");
    case SessionOrderState::OtherAccounts:
        return QStringLiteral("other_accounts");
    }
    Q_UNREACHABLE();
}

QString measureName(LiveMeasure measure)
{
    switch (measure) {
    case LiveMeasure::SameWeekdayAndHour:
        return QStringLiteral("same_weekday_and_hour");
    case LiveMeasure::SameHour:
        return QStringLiteral("same_hour");
    case LiveMeasure::AnyTime:
        return QStringLiteral("any_time");
    case LiveMeasure::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QJsonObject ordersToJson(const SessionOrders &orders)
{
    QJsonObject json{{QStringLiteral("state"), stateName(orders.state)},
                     {QStringLiteral("attributed_by"), QStringLiteral("account and time of payment")},
                     {QStringLiteral("final"), false}};
    if (orders.state != SessionOrderState::Attributed)
        return json;
    QJsonArray products;
    for (const SessionProduct &product : orders.products) {
        products.append(QJsonObject{{QStringLiteral("product_id"), product.id},
                                    {QStringLiteral("product_name"), product.name},
                                    {QStringLiteral("orders"), product.orders},
                                    {QStringLiteral("gmv"), product.gmv},
                                    {QStringLiteral("refund_so_far"), optionalToJson(product.refund)}});
    }
    json.insert(QStringLiteral("orders"), orders.orders);
    json.insert(QStringLiteral("gmv"), orders.gmv);
    json.insert(QStringLiteral("refunded_orders_so_far"), optionalToJson(orders.refundedOrders));
    json.insert(QStringLiteral("refund_so_far"), optionalToJson(orders.refund));
    json.insert(QStringLiteral("products"), products);
    json.insert(QStringLiteral("product_count"), qint64(orders.productCount));
    return json;
}

} // namespace

QJsonObject toJson(const SessionReview &session)
{
    const auto moment = [](const std::optional<BeijingSeconds> &seconds) {
        return seconds ? QJsonValue(beijingText(*seconds)) : QJsonValue(QJsonValue::Null);
    };
    return {
        {QStringLiteral("id"), session.id},
        {QStringLiteral("started_at"), beijingText(session.startedAt)},
        {QStringLiteral("ended_at"), moment(session.endedAt)},
        {QStringLiteral("account"), session.account},
        {QStringLiteral("host"), session.host},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("seconds"), optionalToJson(session.seconds)},
        {QStringLiteral("views"), optionalToJson(session.views)},
        {QStringLiteral("viewers"), optionalToJson(session.viewers)},
        {QStringLiteral("peak_online"), optionalToJson(session.peakOnline)},
        {QStringLiteral("average_online"), optionalToJson(session.averageOnline)},
        {QStringLiteral("average_watch_seconds"), optionalToJson(session.watchSeconds)},
        {QStringLiteral("product_exposures"), optionalToJson(session.exposures)},
        {QStringLiteral("product_clicks"), optionalToJson(session.clicks)},
        {QStringLiteral("created_orders"), optionalToJson(session.createdOrders)},
        {QStringLiteral("paid_orders"), optionalToJson(session.paidOrders)},
        {QStringLiteral("buyers"), optionalToJson(session.buyers)},
        {QStringLiteral("refund_amount"), optionalToJson(session.refundAmount)},
        {QStringLiteral("values"), toJson(session.values)},
        {QStringLiteral("compared_with"), measureName(session.measure)},
        {QStringLiteral("compared_sessions"), session.measuredAgainst},
        {QStringLiteral("orders"), ordersToJson(session.orders)},
        {QStringLiteral("overlaps"), QJsonArray::fromStringList(session.overlaps)},
        {QStringLiteral("without_sales"), session.withoutSales},
    };
}

QJsonObject toJson(const LiveView &view)
{
    QJsonArray sessions;
    for (const SessionReview &session : view.sessions)
        sessions.append(toJson(session));
    return {{QStringLiteral("store"), view.store},
            {QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("as_of"), view.asOf.iso()},
            {QStringLiteral("covered"), view.covered},
            {QStringLiteral("orders_name_accounts"), view.ordersNameAccounts},
            {QStringLiteral("sessions"), sessions}};
}

} // namespace shopglass
