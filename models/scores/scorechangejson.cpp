#include "models/indicators/indicatorjson.h"
#include "models/scores/scorechange.h"

namespace shopglass {

namespace {

QJsonValue publishedToJson(const std::optional<PublishedScore> &score)
{
    if (!score)
        return {};
    return QJsonObject{{QStringLiteral("day"), score->day.iso()}, {QStringLiteral("value"), score->value}};
}

QJsonObject dimensionToJson(const DimensionChange &change)
{
    return {
        {QStringLiteral("dimension"), change.dimension},
        {QStringLiteral("name"), toJson(change.name)},
        {QStringLiteral("official_before"), publishedToJson(change.before)},
        {QStringLiteral("official_now"), publishedToJson(change.now)},
        {QStringLiteral("weight"), optionalToJson(change.weight)},
        {QStringLiteral("estimated_points"), optionalToJson(change.points)},
    };
}

QJsonObject causeToJson(const CauseShare &cause)
{
    return {
        {QStringLiteral("by"), causeGroupId(cause.by)},
        {QStringLiteral("key"), cause.key},
        {QStringLiteral("name"), cause.name},
        {QStringLiteral("part"), cause.part},
        {QStringLiteral("before"), toJson(cause.before)},
        {QStringLiteral("now"), toJson(cause.now)},
    };
}

QJsonObject indicatorToJson(const IndicatorChange &change)
{
    QJsonArray causes;
    for (const CauseShare &cause : change.causes)
        causes.append(causeToJson(cause));
    return {
        {QStringLiteral("estimated"), true},
        {QStringLiteral("dimension"), change.dimension},
        {QStringLiteral("name"), toJson(change.name)},
        {QStringLiteral("window_before"), toJson(change.windowBefore)},
        {QStringLiteral("window_now"), toJson(change.windowNow)},
        {QStringLiteral("before"), toJson(change.before)},
        {QStringLiteral("now"), toJson(change.now)},
        {QStringLiteral("difference"), optionalToJson(change.difference)},
        {QStringLiteral("small"), change.isSmall},
        {QStringLiteral("points"), optionalToJson(change.points)},
        {QStringLiteral("causes"), causes},
    };
}

} // namespace

QString scoreEventId(ScoreEvent::Kind kind)
{
    switch (kind) {
    case ScoreEvent::Kind::Promotion:
        return QStringLiteral("promotion");
    case ScoreEvent::Kind::Launch:
        return QStringLiteral("launch");
    case ScoreEvent::Kind::Gap:
        break;
    }
    return QStringLiteral("gap");
}

QString causeGroupId(GroupBy groupBy)
{
    switch (groupBy) {
    case GroupBy::Product:
        return QStringLiteral("product");
    case GroupBy::Influencer:
        return QStringLiteral("influencer");
    case GroupBy::Warehouse:
        return QStringLiteral("warehouse");
    default:
        return QStringLiteral("courier");
    }
}

QJsonObject toJson(const ScoreChange &change)
{
    QJsonArray dimensions;
    for (const DimensionChange &dimension : change.dimensions)
        dimensions.append(dimensionToJson(dimension));
    QJsonArray indicators;
    for (const IndicatorChange &indicator : change.indicators)
        indicators.append(indicatorToJson(indicator));
    QJsonArray events;
    for (const ScoreEvent &event : change.events)
        events.append(QJsonObject{{QStringLiteral("kind"), scoreEventId(event.kind)},
                                  {QStringLiteral("from"), event.days.from.iso()},
                                  {QStringLiteral("to"), event.days.to.iso()},
                                  {QStringLiteral("name"), toJson(event.name)}});
    return {
        {QStringLiteral("score"), change.score},
        {QStringLiteral("from"), change.from.iso()},
        {QStringLiteral("to"), change.to.iso()},
        {QStringLiteral("official_before"), publishedToJson(change.totalBefore)},
        {QStringLiteral("official_now"), publishedToJson(change.totalNow)},
        {QStringLiteral("dimensions"), dimensions},
        {QStringLiteral("estimated_unexplained"), optionalToJson(change.unexplained)},
        {QStringLiteral("indicators"), indicators},
        {QStringLiteral("events"), events},
    };
}

} // namespace shopglass
