// RulebookLoader's file about how settlements are held against orders.

#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/severity.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReconciliationFaultTexts)
};

constexpr int MostDays = 365;

const QStringList &issueIds()
{
    static const QStringList ids = [] {
        QStringList made;
        for (int i = 0; i < SettlementIssueCount; ++i)
            made.append(settlementIssueId(SettlementIssue(i)));
        return made;
    }();
    return ids;
}

SettlementIssueRule readIssue(JsonNode &node)
{
    SettlementIssueRule rule;
    const QString id = node.oneOf(QLatin1String("id"), issueIds());
    rule.issue = SettlementIssue(std::max<qsizetype>(0, issueIds().indexOf(id)));
    rule.severity = severityOf(node);
    rule.name = node.localText(QLatin1String("name"));
    rule.advice = node.localText(QLatin1String("advice"));
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

} // namespace

QString settlementIssueId(SettlementIssue issue)
{
    switch (issue) {
    case SettlementIssue::SettledTwice:
        return QStringLiteral("settled_twice");
    case SettlementIssue::RefundedSettled:
        return QStringLiteral("refunded_settled");
    case SettlementIssue::RefundNotDeducted:
        return QStringLiteral("refund_not_deducted");
    case SettlementIssue::AmountDiffers:
        return QStringLiteral("amount_differs");
    case SettlementIssue::Overdue:
        return QStringLiteral("overdue");
    case SettlementIssue::UnknownOrder:
        break;
    }
    return QStringLiteral("unknown_order");
}

void RulebookLoader::readReconciliation(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("rule"));
    ReconciliationRules &rules = m_book->m_reconciliation;
    rules.windowDays = node.integer(QLatin1String("window_days"), 1, 10 * MostDays);
    rules.settleDays = node.integer(QLatin1String("settle_days"), 1, MostDays);
    rules.confirmDays = node.integer(QLatin1String("confirm_days"), 0, MostDays);
    rules.deliveryDays = node.integer(QLatin1String("delivery_days"), 0, MostDays);
    rules.deductDays = node.integer(QLatin1String("deduct_days"), 0, MostDays);
    rules.toleranceFen = node.integer(QLatin1String("tolerance_fen"), 0, 100000);
    rules.commissionTolerance = node.number(QLatin1String("commission_tolerance"), 0.0, 1.0);
    rules.feeRateTolerance = node.number(QLatin1String("fee_rate_tolerance"), 0.0, 1.0);
    rules.feeRateRows = node.integer(QLatin1String("fee_rate_rows"), 1, 100000);
    rules.provenance = node.provenance();
    node.refuseOthers();
    QStringList seen;
    for (JsonNode &issue : root.objects(QLatin1String("issues"))) {
        rules.issues.push_back(readIssue(issue));
        refuseDuplicate(issue, QLatin1String("id"), settlementIssueId(rules.issues.back().issue), seen);
    }
    for (const QString &id : issueIds()) {
        if (!seen.contains(id))
            root.fault(QLatin1String("issues"), Texts::tr("lacks “%1”.").arg(id));
    }
}

} // namespace shopglass
