#include "models/audit/portfolio.h"
#include "models/indicators/indicatorjson.h"
#include "models/rulebook/severity.h"

namespace shopglass {

namespace {

QString scaleId(AuditColumn::Scale scale)
{
    switch (scale) {
    case AuditColumn::Scale::None:
        break;
    case AuditColumn::Scale::Threshold:
        return QStringLiteral("threshold");
    case AuditColumn::Scale::Change:
        return QStringLiteral("change");
    case AuditColumn::Scale::Median:
        return QStringLiteral("median");
    }
    return QStringLiteral("none");
}

QJsonObject columnToJson(const PortfolioColumn &column)
{
    const bool scaled = column.rule.scale != AuditColumn::Scale::None;
    return {
        {QStringLiteral("id"), column.rule.indicator},
        {QStringLiteral("name"), toJson(column.name)},
        {QStringLiteral("unit"), unitId(column.unit)},
        {QStringLiteral("direction"), directionId(column.direction)},
        {QStringLiteral("scale"), scaleId(column.rule.scale)},
        {QStringLiteral("good"), optionalToJson(column.rule.good)},
        {QStringLiteral("watch"), scaled ? QJsonValue(column.rule.watch) : QJsonValue()},
        {QStringLiteral("bad"), scaled ? QJsonValue(column.rule.bad) : QJsonValue()},
        {QStringLiteral("median"), optionalToJson(column.median)},
        {QStringLiteral("provenance"), toJson(column.rule.provenance)},
    };
}

QJsonObject findingToJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const Finding::Figure &figure : finding.evidence)
        evidence.append(QJsonObject{{QStringLiteral("name"), toJson(figure.name)},
                                    {QStringLiteral("indicator"), toJson(figure.value)}});
    return {
        {QStringLiteral("id"), finding.id},
        {QStringLiteral("severity"), severityId(finding.severity)},
        {QStringLiteral("title"), toJson(finding.title)},
        {QStringLiteral("sentence"), toJson(finding.sentence)},
        {QStringLiteral("evidence"), evidence},
        {QStringLiteral("orders"), QJsonArray::fromStringList(finding.orders)},
        {QStringLiteral("provenance"), toJson(finding.provenance)},
    };
}

QJsonArray coverageToJson(const StoreAudit &store, int days)
{
    QJsonArray kinds;
    for (const CoverageLine &line : store.coverage)
        kinds.append(QJsonObject{{QStringLiteral("kind"), line.kindId},
                                 {QStringLiteral("covered_days"), days - line.missingDays},
                                 {QStringLiteral("missing_days"), line.missingDays}});
    return kinds;
}

QJsonObject storeToJson(const StoreAudit &store, const PortfolioView &view)
{
    QJsonArray indicators;
    QJsonObject marks;
    QJsonArray toCome;
    for (std::size_t i = 0; i < store.values.size(); ++i) {
        const QString &id = view.columns[i].rule.indicator;
        if (!store.values[i]) {
            toCome.append(id);
            continue;
        }
        indicators.append(toJson(*store.values[i]));
        marks.insert(id, auditMarkId(markOf(view.columns[i], store.values[i])));
    }
    QJsonArray findings;
    for (const Finding &finding : store.findings)
        findings.append(findingToJson(finding));
    return {
        {QStringLiteral("store"), store.store},
        {QStringLiteral("state"), dataStateId(store.state)},
        {QStringLiteral("as_of"), optionalToJson(store.asOf)},
        {QStringLiteral("data_age_days"), store.dataAgeDays ? QJsonValue(*store.dataAgeDays) : QJsonValue()},
        {QStringLiteral("score_day"), optionalToJson(store.scoreDay)},
        {QStringLiteral("coverage"), coverageToJson(store, view.coverageWindow.days())},
        {QStringLiteral("indicators"), indicators},
        {QStringLiteral("marks"), marks},
        {QStringLiteral("to_come"), toCome},
        {QStringLiteral("findings"), findings},
    };
}

} // namespace

QString dataStateId(DataState state)
{
    switch (state) {
    case DataState::None:
        break;
    case DataState::Stale:
        return QStringLiteral("stale");
    case DataState::SingleDay:
        return QStringLiteral("single_day");
    case DataState::Current:
        return QStringLiteral("current");
    }
    return QStringLiteral("none");
}

QString auditMarkId(AuditMark mark)
{
    switch (mark) {
    case AuditMark::None:
        break;
    case AuditMark::Good:
        return QStringLiteral("good");
    case AuditMark::Watch:
        return QStringLiteral("watch");
    case AuditMark::Bad:
        return QStringLiteral("bad");
    }
    return QStringLiteral("none");
}

QJsonObject toJson(const PortfolioView &view)
{
    QJsonArray columns;
    for (const PortfolioColumn &column : view.columns)
        columns.append(columnToJson(column));
    QJsonArray stores;
    for (const StoreAudit &store : view.stores)
        stores.append(storeToJson(store, view));
    return {
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("comparison_period"), optionalToJson(view.comparison)},
        {QStringLiteral("coverage_window"), toJson(view.coverageWindow)},
        {QStringLiteral("today"), view.today.iso()},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("stores"), stores},
    };
}

} // namespace shopglass
