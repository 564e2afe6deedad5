#include "models/indicators/indicatorjson.h"
#include "models/launches/launchboard.h"

namespace shopglass {

namespace {

QJsonValue optionalText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject gateToJson(const GateResult &result, const LaunchGate &gate)
{
    return {
        {QStringLiteral("id"), gate.id},
        {QStringLiteral("group"), launchGateGroupId(gate.group)},
        {QStringLiteral("figure"), launchFigureId(gate.figure)},
        {QStringLiteral("least"), gate.least},
        {QStringLiteral("by_day"), gate.byDay ? QJsonValue(*gate.byDay) : QJsonValue()},
        {QStringLiteral("state"), gateStateId(result.state)},
        {QStringLiteral("value"), optionalToJson(result.value)},
        {QStringLiteral("reached_on"), result.reachedOn ? QJsonValue(*result.reachedOn) : QJsonValue()},
        {QStringLiteral("days_left"),
         result.state == GateState::Open ? QJsonValue(result.daysLeft) : QJsonValue()},
        {QStringLiteral("missing"), optionalText(result.missingKind)},
        {QStringLiteral("untold"), result.untold},
        {QStringLiteral("old_list"), optionalToJson(result.oldList)},
    };
}

QJsonObject eventToJson(const LaunchEvent &event)
{
    return {
        {QStringLiteral("event"), launchEventId(event.kind)},
        {QStringLiteral("day"), optionalToJson(event.day)},
        {QStringLiteral("known"), event.known},
        {QStringLiteral("influencer"), optionalText(event.who)},
    };
}

QJsonObject economicsToJson(const LaunchEconomics &economics)
{
    const auto ifKnown
        = [&](qint64 number) { return economics.refundsKnown ? QJsonValue(number) : QJsonValue(); };
    return {
        {QStringLiteral("refunded_orders"), ifKnown(economics.refundedOrders)},
        {QStringLiteral("net_gmv"), ifKnown(economics.net)},
        {QStringLiteral("commission"), optionalToJson(economics.knownCommission())},
        {QStringLiteral("commissioned_gmv"), economics.commissionedGmv},
        {QStringLiteral("store_order_refund_rate"), toJson(economics.shopRefundRate)},
    };
}

QJsonObject funnelToJson(const LaunchFunnel &funnel)
{
    return {
        {QStringLiteral("covered_days"), funnel.coveredDays},
        {QStringLiteral("product_exposures"), optionalToJson(funnel.exposures)},
        {QStringLiteral("product_clicks"), optionalToJson(funnel.clicks)},
        {QStringLiteral("visitors"), optionalToJson(funnel.visitors)},
        {QStringLiteral("paid_buyers"), optionalToJson(funnel.payers)},
    };
}

QJsonObject usualToJson(const LaunchUsual &usual)
{
    const auto fen
        = [&](double value) { return usual.enough ? numberToJson(value, Unit::Fen) : QJsonValue(); };
    return {
        {QStringLiteral("launches"), usual.launches},
        {QStringLiteral("lower_quartile"), fen(usual.lowerQuartile)},
        {QStringLiteral("median"), fen(usual.median)},
        {QStringLiteral("upper_quartile"), fen(usual.upperQuartile)},
    };
}

QJsonObject trialToJson(const ForecastTrial &trial)
{
    const auto ifTried = [&](double value) { return trial.tried > 0 ? QJsonValue(value) : QJsonValue(); };
    return {
        {QStringLiteral("day"), trial.day},
        {QStringLiteral("tried"), trial.tried},
        {QStringLiteral("median_error"), ifTried(trial.medianError)},
        {QStringLiteral("held"), ifTried(trial.held)},
    };
}

QJsonObject forecastToJson(const LaunchForecast &forecast, double level)
{
    const bool told = forecast.state == ForecastState::Value;
    const auto fen = [&](double value) { return told ? numberToJson(value, Unit::Fen) : QJsonValue(); };
    return {
        {QStringLiteral("state"), forecastStateId(forecast.state)},
        {QStringLiteral("day"), forecast.day},
        {QStringLiteral("launches"), forecast.launches},
        {QStringLiteral("expected"), fen(forecast.expected)},
        {QStringLiteral("low"), fen(forecast.low)},
        {QStringLiteral("high"), fen(forecast.high)},
        {QStringLiteral("level"), level},
        {QStringLiteral("trial"), told ? QJsonValue(trialToJson(forecast.trial)) : QJsonValue()},
    };
}

QJsonValue nextToJson(const std::optional<LaunchStep> &next, const LaunchBoardRules &rules)
{
    if (!next)
        return {};
    return QJsonObject{
        {QStringLiteral("flag"), next->flag ? QJsonValue(launchFlagId(*next->flag)) : QJsonValue()},
        {QStringLiteral("gate"), next->gate ? QJsonValue(rules.gates[*next->gate].id) : QJsonValue()},
    };
}

} // namespace

QString gateStateId(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return QStringLiteral("passed");
    case GateState::Open:
        return QStringLiteral("open");
    case GateState::Missed:
        return QStringLiteral("missed");
    case GateState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString launchFlagId(LaunchFlagKind kind)
{
    switch (kind) {
    case LaunchFlagKind::Refunds:
        return QStringLiteral("refunds");
    case LaunchFlagKind::StockOut:
        return QStringLiteral("stock_out");
    case LaunchFlagKind::StockShort:
        return QStringLiteral("stock_short");
    case LaunchFlagKind::NotHarvested:
        return QStringLiteral("not_harvested");
    }
    Q_UNREACHABLE();
}

QString launchEventId(LaunchEventKind kind)
{
    switch (kind) {
    case LaunchEventKind::FirstSale:
        return QStringLiteral("first_sale");
    case LaunchEventKind::Influencer:
        return QStringLiteral("influencer");
    case LaunchEventKind::Video:
        return QStringLiteral("video");
    case LaunchEventKind::OwnLive:
        return QStringLiteral("own_live");
    case LaunchEventKind::Shelf:
        return QStringLiteral("shelf");
    case LaunchEventKind::Search:
        return QStringLiteral("search");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const LaunchDetail &detail, const LaunchBoardRules &rules)
{
    QJsonArray gates;
    for (std::size_t i = 0; i < detail.gates.size(); ++i)
        gates.append(gateToJson(detail.gates[i], rules.gates[i]));
    QJsonArray flags;
    for (const LaunchFlag &flag : detail.flags) {
        flags.append(QJsonObject{{QStringLiteral("id"), launchFlagId(flag.kind)},
                                 {QStringLiteral("value"), flag.value},
                                 {QStringLiteral("norm"), flag.norm}});
    }
    QJsonArray events;
    for (const LaunchEvent &event : detail.events)
        events.append(eventToJson(event));
    return {
        {QStringLiteral("gates"), gates},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("events"), events},
        {QStringLiteral("funnel"), funnelToJson(detail.funnel)},
        {QStringLiteral("economics"), economicsToJson(detail.economics)},
        {QStringLiteral("earlier_launches"), usualToJson(detail.usual)},
        {QStringLiteral("forecast"), forecastToJson(detail.forecast, rules.forecast.level)},
        {QStringLiteral("selling_influencers"), optionalToJson(detail.sellingInfluencers)},
        {QStringLiteral("selling_influencers_at_least"), detail.influencersAtLeast},
        {QStringLiteral("stock"), optionalToJson(detail.stock)},
        {QStringLiteral("stock_day"), optionalToJson(detail.stockDay)},
        {QStringLiteral("next"), nextToJson(detail.next, rules)},
    };
}

QJsonObject toJson(const LaunchBoard &board, const LaunchView &view)
{
    QJsonArray launches;
    for (std::size_t i = 0; i < board.details.size(); ++i) {
        QJsonObject launch = toJson(board.details[i], board.rules);
        launch.insert(QStringLiteral("product_id"), view.launches[i].productId);
        launch.insert(QStringLiteral("launch_day"), view.launches[i].launchDay.iso());
        launches.append(launch);
    }
    QJsonArray trials;
    for (const ForecastTrial &trial : board.trials)
        trials.append(trialToJson(trial));
    return {
        {QStringLiteral("forecast_trials"), trials},
        {QStringLiteral("share_target"), board.rules.shareTarget},
        {QStringLiteral("share_target_provenance"), toJson(board.rules.target)},
        {QStringLiteral("launches"), launches},
    };
}

} // namespace shopglass
