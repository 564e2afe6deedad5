#include "models/indicators/indicatorjson.h"
#include "models/promotions/promotionplanning.h"
#include "models/promotions/promotionview.h"

namespace shopglass {

namespace {

QJsonObject eventToJson(const PromotionEvent &event)
{
    QJsonArray phases;
    for (const PromotionPhase &phase : event.phases) {
        phases.append(QJsonObject{{QStringLiteral("id"), phase.id},
                                  {QStringLiteral("name"), toJson(phase.name)},
                                  {QStringLiteral("from"), phase.days.from.iso()},
                                  {QStringLiteral("to"), phase.days.to.iso()},
                                  {QStringLiteral("dates_estimated"), phase.estimated}});
    }
    return {
        {QStringLiteral("series"), event.series},
        {QStringLiteral("year"), event.year},
        {QStringLiteral("name"), toJson(event.name)},
        {QStringLiteral("from"), event.days().from.iso()},
        {QStringLiteral("to"), event.days().to.iso()},
        {QStringLiteral("anchor_day"), event.anchorDay.iso()},
        {QStringLiteral("phases"), phases},
        {QStringLiteral("dates_estimated"), event.estimated},
        {QStringLiteral("provenance"), toJson(event.provenance)},
    };
}

QJsonValue eventOrNull(const std::optional<PromotionEvent> &event)
{
    return event ? QJsonValue(eventToJson(*event)) : QJsonValue(QJsonValue::Null);
}

QJsonObject resultToJson(const PromotionResult &result)
{
    QJsonArray gmv;
    Day day = result.event.days().from;
    for (const qint64 fen : result.dailyGmv) {
        gmv.append(QJsonObject{
            {QStringLiteral("day"), day.iso()},
            {QStringLiteral("paid_gmv"), fen < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(fen)}});
        day = day.plus(1);
    }
    return {
        {QStringLiteral("event"), eventToJson(result.event)},
        {QStringLiteral("indicators"), toJson(result.values)},
        {QStringLiteral("days"), gmv},
    };
}

} // namespace

QJsonValue optionalToJson(const std::optional<BaseEvent> &base)
{
    if (!base)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("event"), promotionKey(base->event)},
                       {QStringLiteral("sale"), toJson(base->sale)},
                       {QStringLiteral("dates_estimated"), base->event.estimated}};
}

QJsonObject toJson(const PromotionView &view)
{
    QJsonArray calendar;
    for (const PromotionEvent &event : view.calendar)
        calendar.append(eventToJson(event));
    QJsonArray results;
    for (const PromotionResult &result : view.results)
        results.append(resultToJson(result));
    QJsonArray years;
    for (const PromotionEvent &event : view.years)
        years.append(eventToJson(event));
    const QJsonValue null(QJsonValue::Null);
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("today"), view.today.iso()},
        {QStringLiteral("calendar"), calendar},
        {QStringLiteral("current"), eventOrNull(view.current)},
        {QStringLiteral("current_phase"), view.currentPhase ? QJsonValue(*view.currentPhase) : null},
        {QStringLiteral("next"), eventOrNull(view.next)},
        {QStringLiteral("days_to_next"), view.next ? QJsonValue(view.daysToNext) : null},
        {QStringLiteral("results"), results},
        {QStringLiteral("years"), years},
        {QStringLiteral("planning"), view.planning ? QJsonValue(toJson(*view.planning)) : null},
    };
}

} // namespace shopglass
