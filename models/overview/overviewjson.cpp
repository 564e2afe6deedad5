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

QJsonArray ownToJson(const std::vector<OwnFigure> &figures)
{
    QJsonArray own;
    for (const OwnFigure &figure : figures) {
        QJsonObject entry = kpiToJson(figure.kpi);
        entry.remove(QStringLiteral("daily"));
        entry.insert(QStringLiteral("target"),
                     figure.target ? numberToJson(*figure.target, figure.kpi.value.unit)
                                   : QJsonValue(QJsonValue::Null));
        QJsonObject fields;
        for (std::size_t field = 0; field < figure.fields.size(); ++field)
            fields.insert(fieldId(Field(field)), toJson(figure.fields[field]));
        entry.insert(QStringLiteral("fields"), fields);
        own.append(entry);
    }
    return own;
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
        {QStringLiteral("own_indicators"), ownToJson(view.own)},
        {QStringLiteral("own_faults"), QJsonArray::fromStringList(view.ownFaults)},
        {QStringLiteral("scores"), scores},
        {QStringLiteral("channels"), toJson(view.channels)},
        {QStringLiteral("top_actions"), actions},
        {QStringLiteral("promotions"), toJson(view.promotions)},
        {QStringLiteral("coverage_window"), toJson(view.coverageWindow)},
        {QStringLiteral("coverage"), coverage},
    };
}

} // namespace shopglass
