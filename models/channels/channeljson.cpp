#include "models/channels/channelview.h"
#include "models/indicators/indicatorjson.h"

namespace shopglass {

namespace {

/// Without enough orders there are no shares.
QJsonObject lineToJson(const ChannelLine &line, const ChannelView &view)
{
    return {
        {QStringLiteral("field"), fieldId(line.field)},
        {QStringLiteral("share"), view.enoughForShares ? optionalToJson(line.share) : QJsonValue()},
        {QStringLiteral("previous_share"), optionalToJson(line.previousShare)},
        {QStringLiteral("indicators"), toJson(line.values)},
        {QStringLiteral("funnel"), toJson(line.funnel)},
    };
}

QJsonObject rulesToJson(const ChannelRuleBoard &board)
{
    QJsonArray rules;
    for (std::size_t i = 0; i < board.rules.size() && i < board.uses.size(); ++i)
        rules.append(toJson(board.rules[i], board.uses[i]));
    const bool own = board.origin == ChannelRuleBoard::Origin::User;
    return {{QStringLiteral("origin"), own ? QStringLiteral("user") : QStringLiteral("rulebook")},
            {QStringLiteral("fault"), board.fault.isEmpty() ? QJsonValue() : QJsonValue(board.fault)},
            {QStringLiteral("rules"), rules}};
}

/// Null instead of zeros where no order file covers the day.
QJsonObject dayToJson(const ChannelView::DayPoint &point)
{
    QJsonObject gmv;
    for (int number = 0; number < FieldCount; ++number) {
        const qint64 fen = point.paidGmv[static_cast<std::size_t>(number)];
        gmv.insert(fieldId(static_cast<Field>(number)),
                   point.covered ? QJsonValue(fen) : QJsonValue(QJsonValue::Null));
    }
    return {{QStringLiteral("day"), point.day.iso()}, {QStringLiteral("paid_gmv"), gmv}};
}

QJsonObject unclassifiedToJson(const ChannelView::Unclassified &entry)
{
    return {
        {QStringLiteral("channel"), entry.source.channel},
        {QStringLiteral("carrier"), entry.source.carrier},
        {QStringLiteral("account_type"), entry.source.accountType},
        {QStringLiteral("promoter"), entry.source.promoter},
        {QStringLiteral("rows"), entry.rows},
        {QStringLiteral("paid_gmv"), entry.paidGmv},
    };
}

} // namespace

QJsonObject toJson(const ChannelView &view)
{
    QJsonArray lines;
    for (const ChannelLine &line : view.lines)
        lines.append(lineToJson(line, view));
    QJsonArray days;
    for (const ChannelView::DayPoint &point : view.days)
        days.append(dayToJson(point));
    QJsonArray scenes;
    for (const ChannelView::Scene &scene : view.scenes) {
        scenes.append(QJsonObject{{QStringLiteral("field"), fieldId(scene.field)},
                                  {QStringLiteral("scene"), scene.scene},
                                  {QStringLiteral("paid_gmv"), scene.paidGmv},
                                  {QStringLiteral("paid_orders"), scene.paidOrders}});
    }
    QJsonArray unclassified;
    for (const ChannelView::Unclassified &entry : view.unclassified)
        unclassified.append(unclassifiedToJson(entry));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("comparison_period"), optionalToJson(view.comparison)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("fields"), lines},
        {QStringLiteral("total"), toJson(view.total)},
        {QStringLiteral("days"), days},
        {QStringLiteral("scenes"), scenes},
        {QStringLiteral("unclassified"), unclassified},
        {QStringLiteral("funnel"), toJson(view.funnel)},
        {QStringLiteral("rules"), rulesToJson(view.rules)},
        {QStringLiteral("double_wheel"), toJson(view.wheel)},
        {QStringLiteral("first_day"), optionalToJson(view.firstDay)},
        {QStringLiteral("untold_days"), view.untoldDays},
    };
}

} // namespace shopglass
