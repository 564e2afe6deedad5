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
        {QStringLiteral("dimension_id"), line.dimensionId},
        {QStringLiteral("latest"), optionalToJson(line.latest)},
        {QStringLiteral("latest_day"), optionalToJson(line.latestDay)},
        {QStringLiteral("change"), optionalToJson(line.change)},
        {QStringLiteral("history"), history},
    };
}

/// Null for what no outlook can be given of.
QJsonValue outlookToJson(const std::optional<ScoreOutlook> &outlook)
{
    if (!outlook)
        return {};
    const bool reachable = outlook->days.has_value();
    const auto only = [reachable](qint64 count) { return reachable ? QJsonValue(count) : QJsonValue(); };
    return QJsonObject{
        {QStringLiteral("pace_days"), PaceDays},
        {QStringLiteral("orders_per_day"), outlook->ordersPerDay},
        {QStringLiteral("bad_per_day"), outlook->badPerDay},
        {QStringLiteral("days_to_target"), outlook->days ? QJsonValue(*outlook->days) : QJsonValue()},
        {QStringLiteral("new_orders"), only(outlook->newOrders)},
        {QStringLiteral("bad_leaving"), only(outlook->badLeaving)},
        {QStringLiteral("bad_allowed"), only(outlook->badAllowed)},
        {QStringLiteral("bad_expected"), only(outlook->badExpected)},
        {QStringLiteral("orders_to_save"), only(outlook->ordersToSave())},
        {QStringLiteral("days_at_pace"),
         outlook->daysAtPace ? QJsonValue(*outlook->daysAtPace) : QJsonValue()},
    };
}

QJsonValue slowToJson(const std::optional<SlowRows> &slow)
{
    if (!slow)
        return {};
    return QJsonObject{{QStringLiteral("rows"), slow->rows},
                       {QStringLiteral("over_target"), slow->over},
                       {QStringLiteral("to_quicken"), slow->toQuicken}};
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
        {QStringLiteral("own_target"), gap.ownTarget},
        {QStringLiteral("floor"), optionalToJson(gap.floor)},
        {QStringLiteral("attainment"), optionalToJson(gap.attainment)},
        {QStringLiteral("gap"), optionalToJson(gap.gap)},
        {QStringLiteral("orders_to_change"), optionalToJson(gap.ordersToChange)},
        {QStringLiteral("headroom"), optionalToJson(gap.headroom)},
        {QStringLiteral("headroom_to_floor"), optionalToJson(gap.headroomToFloor)},
        {QStringLiteral("outlook"), outlookToJson(gap.outlook)},
        {QStringLiteral("slow_rows"), slowToJson(gap.slow)},
        {QStringLiteral("window"), toJson(gap.window)},
        {QStringLiteral("event"), toJson(gap.event)},
        {QStringLiteral("known"), gap.known},
        {QStringLiteral("example_weight"), gap.exampleWeight},
        {QStringLiteral("weight"), optionalToJson(gap.weight)},
        {QStringLiteral("points"), optionalToJson(gap.points)},
        {QStringLiteral("provenance"), toJson(gap.provenance)},
    };
}

QJsonObject figureToJson(const DimensionFigure &figure)
{
    return {
        {QStringLiteral("estimated"), true},
        {QStringLiteral("dimension"), figure.dimension},
        {QStringLiteral("dimension_name"), toJson(figure.dimensionName)},
        {QStringLiteral("name"), toJson(figure.name)},
        {QStringLiteral("indicator"), toJson(figure.value)},
        {QStringLiteral("minimum_sample"), figure.minimumSample},
        {QStringLiteral("window"), toJson(figure.window)},
    };
}

/// What adds up from full marks to the total; null without accepted weights.
QJsonValue waterfallToJson(const std::optional<ScoreWaterfall> &waterfall)
{
    if (!waterfall)
        return {};
    QJsonArray steps;
    for (const ScoreWaterfall::Step &step : waterfall->steps)
        steps.append(QJsonObject{{QStringLiteral("dimension"), step.dimension},
                                 {QStringLiteral("indicator"), step.indicator},
                                 {QStringLiteral("weight"), step.weight},
                                 {QStringLiteral("points_lost"), step.lost}});
    return QJsonObject{{QStringLiteral("estimated"), true},
                       {QStringLiteral("full"), waterfall->full},
                       {QStringLiteral("steps"), steps},
                       {QStringLiteral("total"), waterfall->total}};
}

QJsonObject benefitToJson(const BenefitReading &reading)
{
    return {
        {QStringLiteral("id"), reading.benefit.id},
        {QStringLiteral("name"), toJson(reading.benefit.name)},
        {QStringLiteral("otherwise"), toJson(reading.benefit.otherwise)},
        {QStringLiteral("state"), benefitStateId(reading.state)},
        {QStringLiteral("official_day"), optionalToJson(reading.day)},
        {QStringLiteral("official_too_old"), reading.tooOld},
        {QStringLiteral("line"), optionalToJson(reading.line)},
        {QStringLiteral("line_typed"), reading.typed},
        {QStringLiteral("gap"), optionalToJson(reading.gap)},
        {QStringLiteral("subjects"), reading.subjects ? QJsonValue(*reading.subjects) : QJsonValue()},
        {QStringLiteral("subjects_reached"), reading.subjects ? QJsonValue(reading.reached) : QJsonValue()},
        {QStringLiteral("provenance"), toJson(reading.benefit.provenance)},
    };
}

QJsonObject subjectToJson(const ScoreSubject &subject, const ScoreCard &card)
{
    QJsonObject dimensions;
    for (std::size_t place = 0; place < subject.dimensions.size(); ++place)
        dimensions.insert(card.dimensions[place].id, optionalToJson(subject.dimensions[place]));
    QJsonArray estimates;
    for (const IndicatorValue &value : subject.estimates)
        estimates.append(toJson(value));
    return {
        {QStringLiteral("id"), subject.id},
        {QStringLiteral("name"), subject.name},
        {QStringLiteral("official"),
         QJsonObject{{QStringLiteral("total"), optionalToJson(subject.total)},
                     {QStringLiteral("day"), optionalToJson(subject.day)},
                     {QStringLiteral("change"), optionalToJson(subject.change)},
                     {QStringLiteral("dimensions"), dimensions}}},
        {QStringLiteral("estimates"), estimates},
    };
}

/// Null for a store's score.
QJsonValue subjectsToJson(const ScoreCard &card)
{
    if (!card.subjects)
        return {};
    QJsonArray all;
    for (const ScoreSubject &subject : card.subjects->all)
        all.append(subjectToJson(subject, card));
    QJsonObject ownTargets;
    for (std::size_t place = 0; place < card.subjects->targets.size(); ++place) {
        if (const auto target = card.subjects->targets[place])
            ownTargets.insert(card.subjects->indicators[qsizetype(place)], *target);
    }
    return QJsonObject{{QStringLiteral("window"), toJson(card.subjects->window)},
                       {QStringLiteral("without_official"), card.subjects->silent},
                       {QStringLiteral("own_targets"), ownTargets},
                       {QStringLiteral("rows"), all}};
}

QJsonArray dimensionsToJson(const ScoreCard &card)
{
    QJsonArray dimensions;
    for (const ScoreDimensionName &dimension : card.dimensions)
        dimensions.append(QJsonObject{{QStringLiteral("id"), dimension.id},
                                      {QStringLiteral("name"), toJson(dimension.name)}});
    return dimensions;
}

} // namespace

QJsonObject toJson(const ScoreCard &card)
{
    QJsonArray benefits;
    for (const BenefitReading &reading : card.benefits)
        benefits.append(benefitToJson(reading));
    QJsonArray official;
    for (const OfficialScoreLine &line : card.official)
        official.append(officialToJson(line));
    QJsonArray contested;
    for (const ContestedOfficial &one : card.contested)
        contested.append(QJsonObject{{QStringLiteral("day"), one.day.iso()},
                                     {QStringLiteral("subject"), one.subject},
                                     {QStringLiteral("dimension"), one.dimension},
                                     {QStringLiteral("counts"), one.counts},
                                     {QStringLiteral("counts_file"), one.countsFile},
                                     {QStringLiteral("other"), one.other},
                                     {QStringLiteral("other_file"), one.otherFile}});
    QJsonArray contradictions;
    for (const ScoreContradiction &one : card.contradictions)
        contradictions.append(QJsonObject{{QStringLiteral("day"), one.day.iso()},
                                          {QStringLiteral("subject"), one.subject},
                                          {QStringLiteral("dimension"), one.dimension},
                                          {QStringLiteral("names"), QJsonArray::fromStringList(one.names)}});
    QJsonArray gaps;
    for (const ScoreGap &gap : card.gaps)
        gaps.append(gapToJson(gap));
    QJsonArray figures;
    for (const DimensionFigure &figure : card.figures)
        figures.append(figureToJson(figure));
    return {
        {QStringLiteral("score"), card.score},
        {QStringLiteral("name"), toJson(card.name)},
        {QStringLiteral("rule_version"), card.ruleVersion},
        {QStringLiteral("scale"),
         QJsonObject{{QStringLiteral("min"), card.scaleMin}, {QStringLiteral("max"), card.scaleMax}}},
        {QStringLiteral("official"), official},
        {QStringLiteral("contradictions"), contradictions},
        {QStringLiteral("contested"), contested},
        {QStringLiteral("unknown_dimensions"), QJsonArray::fromStringList(card.unknownDimensions)},
        {QStringLiteral("dimensions"), dimensionsToJson(card)},
        {QStringLiteral("estimates"), gaps},
        {QStringLiteral("figures"), figures},
        {QStringLiteral("weights"), card.weights ? QJsonValue(toJson(*card.weights)) : QJsonValue()},
        {QStringLiteral("weights_ignored"), card.weightsIgnored},
        {QStringLiteral("waterfall"), waterfallToJson(card.waterfall)},
        {QStringLiteral("benefits"), benefits},
        {QStringLiteral("subjects"), subjectsToJson(card)},
        {QStringLiteral("provenance"), toJson(card.provenance)},
    };
}

QJsonObject toJson(const ScoreView &view)
{
    QJsonArray cards;
    for (const ScoreCard &card : view.cards)
        cards.append(toJson(card));
    QJsonArray former;
    for (const ScoreCard &card : view.formerCards)
        former.append(toJson(card));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("window"), toJson(view.window)},
        {QStringLiteral("scores"), cards},
        {QStringLiteral("former_versions"), former},
        {QStringLiteral("shipping"), toJson(view.shipping)},
    };
}

} // namespace shopglass
