#include "models/indicators/indicatorjson.h"
#include "models/scores/scoreview.h"

namespace shopglass {

namespace {

QJsonObject officialToJson(const OfficialScoreLine &line)
{
    QJsonArray history;
    for (const auto &[day, value] : line.history)
        history.append(QJsonObject{{QStringLiteral("day"), day.iso()}, {QStringLiteral("value"), value}});
    return {
        {QStringLiteral("official"), true},
        {QStringLiteral("subject"), line.subject},
        {QStringLiteral("subject_name"), line.subjectName},
        {QStringLiteral("dimension"), line.dimension},
        {QStringLiteral("latest"), optionalToJson(line.latest)},
        {QStringLiteral("latest_day"), optionalToJson(line.latestDay)},
        {QStringLiteral("change"), optionalToJson(line.change)},
        {QStringLiteral("history"), history},
    };
}

QJsonObject gapToJson(const ScoreGap &gap)
{
    return {
        {QStringLiteral("estimated"), true},
        {QStringLiteral("dimension"), gap.dimension},
        {QStringLiteral("dimension_name"), toJson(gap.dimensionName)},
        {QStringLiteral("name"), toJson(gap.indicatorName)},
        {QStringLiteral("direction"), directionId(gap.direction)},
        {QStringLiteral("indicator"), toJson(gap.value)},
        {QStringLiteral("target"), optionalToJson(gap.target)},
        {QStringLiteral("floor"), optionalToJson(gap.floor)},
        {QStringLiteral("attainment"), optionalToJson(gap.attainment)},
        {QStringLiteral("gap"), optionalToJson(gap.gap)},
        {QStringLiteral("orders_to_change"), optionalToJson(gap.ordersToChange)},
        {QStringLiteral("headroom"), optionalToJson(gap.headroom)},
        {QStringLiteral("example_weight"), gap.exampleWeight},
        {QStringLiteral("provenance"), toJson(gap.provenance)},
    };
}

} // namespace

QJsonObject toJson(const ScoreCard &card)
{
    QJsonArray official;
    for (const OfficialScoreLine &line : card.official)
        official.append(officialToJson(line));
    QJsonArray gaps;
    for (const ScoreGap &gap : card.gaps)
        gaps.append(gapToJson(gap));
    return {
        {QStringLiteral("score"), card.score},
        {QStringLiteral("name"), toJson(card.name)},
        {QStringLiteral("rule_version"), card.ruleVersion},
        {QStringLiteral("scale"),
         QJsonObject{{QStringLiteral("min"), card.scaleMin}, {QStringLiteral("max"), card.scaleMax}}},
        {QStringLiteral("official"), official},
        {QStringLiteral("estimates"), gaps},
        {QStringLiteral("provenance"), toJson(card.provenance)},
    };
}

QJsonObject toJson(const ScoreView &view)
{
    QJsonArray cards;
    for (const ScoreCard &card : view.cards)
        cards.append(toJson(card));
    return {
        {QStringLiteral("store"), view.store},      {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()}, {QStringLiteral("window"), toJson(view.window)},
        {QStringLiteral("scores"), cards},
    };
}

} // namespace shopglass
