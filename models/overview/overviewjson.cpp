#include "models/indicators/indicatorjson.h"
#include "models/overview/overviewview.h"

namespace shopglass {

namespace {

QJsonObject kpiToJson(const Kpi &kpi)
{
    QJsonArray daily;
    for (const std::optional<double> &value : kpi.daily)
        daily.append(value ? numberToJson(*value, kpi.value.unit) : QJsonValue(QJsonValue::Null));
    return {
        {QStringLiteral("name"), toJson(kpi.name)},
        {QStringLiteral("direction"), directionId(kpi.direction)},
        {QStringLiteral("indicator"), toJson(kpi.value)},
        {QStringLiteral("daily"), daily},
    };
}

QJsonObject coverageToJson(const CoverageLine &line)
{
    QJsonArray covered;
    for (const DayRange &range : line.covered)
        covered.append(toJson(Period{range.from, range.to}));
    return {
        {QStringLiteral("kind"), line.kindId},
        {QStringLiteral("name"), toJson(line.name)},
        {QStringLiteral("download"), toJson(line.download)},
        {QStringLiteral("covered"), covered},
        {QStringLiteral("missing_days"), line.missingDays},
    };
}

} // namespace

QJsonObject toJson(const OverviewView &view)
{
    QJsonArray kpis;
    for (const Kpi &kpi : view.kpis)
        kpis.append(kpiToJson(kpi));
    QJsonArray scores;
    for (const ScoreCard &card : view.scores)
        scores.append(toJson(card));
    QJsonArray actions;
    for (const Action &action : view.topActions)
        actions.append(toJson(action));
    QJsonArray coverage;
    for (const CoverageLine &line : view.coverage)
        coverage.append(coverageToJson(line));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("comparison_period"), optionalToJson(view.comparison)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("kpis"), kpis},
        {QStringLiteral("scores"), scores},
        {QStringLiteral("channels"), toJson(view.channels)},
        {QStringLiteral("top_actions"), actions},
        {QStringLiteral("promotions"), toJson(view.promotions)},
        {QStringLiteral("coverage_window"), toJson(view.coverageWindow)},
        {QStringLiteral("coverage"), coverage},
    };
}

} // namespace shopglass
