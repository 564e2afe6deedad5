#include "models/indicators/indicatorjson.h"
#include "models/reconcile/reconciliationview.h"
#include "models/rulebook/severity.h"

namespace shopglass {

namespace {

QJsonObject waterfallJson(const SettlementWaterfall &steps)
{
    return {
        {QStringLiteral("paid"), steps.paid},
        {QStringLiteral("refunds"), steps.refunds},
        {QStringLiteral("open"), steps.open},
        {QStringLiteral("subsidies"), steps.subsidies},
        {QStringLiteral("commissions"), steps.commissions},
        {QStringLiteral("service_fees"), steps.serviceFees},
        {QStringLiteral("other_fees"), steps.otherFees},
        {QStringLiteral("differences"), steps.differences},
        {QStringLiteral("settled"), steps.settled},
    };
}

QJsonObject totalJson(const OrderTotal &total)
{
    return {{QStringLiteral("orders"), total.orders}, {QStringLiteral("net"), total.net}};
}

QJsonObject rowJson(const ReconciledOrder &row)
{
    QJsonArray parts;
    for (const PartDifference &part : row.parts) {
        parts.append(QJsonObject{{QStringLiteral("part"), billPartId(part.part)},
                                 {QStringLiteral("expected"), part.expected},
                                 {QStringLiteral("billed"), part.billed}});
    }
    return {
        {QStringLiteral("order"), row.order},
        {QStringLiteral("issue"), settlementIssueId(row.issue)},
        {QStringLiteral("paid_day"), optionalToJson(row.paidDay)},
        {QStringLiteral("paid"), optionalToJson(row.paid)},
        {QStringLiteral("refunded"), optionalToJson(row.refunded)},
        {QStringLiteral("expected"), optionalToJson(row.expected)},
        {QStringLiteral("settled"), optionalToJson(row.settled)},
        {QStringLiteral("difference"), row.difference},
        {QStringLiteral("settled_day"), optionalToJson(row.settledDay)},
        {QStringLiteral("due_day"), optionalToJson(row.dueDay)},
        {QStringLiteral("bills"), row.bills},
        {QStringLiteral("parts"), parts},
    };
}

QJsonArray issuesJson(const ReconciliationView &view)
{
    QJsonArray issues;
    for (const IssueTotal &total : view.issues) {
        issues.append(QJsonObject{{QStringLiteral("id"), settlementIssueId(total.rule.issue)},
                                  {QStringLiteral("name"), toJson(total.rule.name)},
                                  {QStringLiteral("advice"), toJson(total.rule.advice)},
                                  {QStringLiteral("severity"), severityId(total.rule.severity)},
                                  {QStringLiteral("orders"), total.orders},
                                  {QStringLiteral("difference"), total.difference},
                                  {QStringLiteral("provenance"), toJson(total.rule.provenance)}});
    }
    return issues;
}

} // namespace

QString billPartId(BillPart part)
{
    switch (part) {
    case BillPart::Paid:
        return QStringLiteral("paid");
    case BillPart::Subsidy:
        return QStringLiteral("subsidy");
    case BillPart::Refund:
        return QStringLiteral("refund");
    case BillPart::Commission:
        return QStringLiteral("commission");
    case BillPart::ServiceFee:
        return QStringLiteral("service_fee");
    case BillPart::Sum:
        break;
    }
    return QStringLiteral("sum");
}

QJsonObject toJson(const ReconciliationView &view)
{
    QJsonArray rows;
    for (const ReconciledOrder &row : view.rows)
        rows.append(rowJson(row));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("window"), toJson(view.window)},
        {QStringLiteral("state"), view.covered ? QStringLiteral("value") : QStringLiteral("not_covered")},
        {QStringLiteral("covered_days"),
         QJsonObject{{QStringLiteral("orders"), view.orderDays},
                     {QStringLiteral("settlement"), view.billDays},
                     {QStringLiteral("aftersales"), view.aftersaleDays}}},
        {QStringLiteral("waterfall"),
         view.covered ? QJsonValue(waterfallJson(view.waterfall)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("orders"), view.orders},
        {QStringLiteral("agree"), totalJson(view.settled)},
        {QStringLiteral("not_due"), totalJson(view.notDue)},
        {QStringLiteral("nothing_due"), totalJson(view.nothingDue)},
        {QStringLiteral("not_covered"), totalJson(view.notCovered)},
        {QStringLiteral("unknown_not_covered"), view.unknownNotCovered},
        {QStringLiteral("issues"), issuesJson(view)},
        {QStringLiteral("row_count"), view.rowCount},
        {QStringLiteral("rows"), rows},
    };
}

} // namespace shopglass
