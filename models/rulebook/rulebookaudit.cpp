// The audit file: columns with their scales, findings with their conditions.

#include "models/rulebook/formula.h"
#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/severity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AuditFaultTexts)
};

constexpr QLatin1String ChangeSuffix("_change");
constexpr QLatin1String StoreScore("store_score");
constexpr QLatin1String ReconcilePrefix("reconcile_");
constexpr QLatin1String MoneySuffix("_fen");
/// No indicator, no fen amount of a shop lies beyond.
constexpr double Farthest = 1e13;

/// Whether the three thresholds follow each other in one direction.
bool inOrder(const AuditColumn &column)
{
    const double best = column.good.value_or(column.watch);
    return column.watch != column.bad
        && (column.watch > column.bad ? best >= column.watch : best <= column.watch);
}

} // namespace

const QStringList &AuditRules::ownVariables()
{
    static const QStringList names{QStringLiteral("has_data"), QStringLiteral("order_days"),
                                   QStringLiteral("data_age_days"), StoreScore, StoreScore + ChangeSuffix};
    static const QStringList all = [] {
        QStringList made = names;
        for (int i = 0; i < SettlementIssueCount; ++i)
            made += {ReconcilePrefix + settlementIssueId(SettlementIssue(i)),
                     ReconcilePrefix + settlementIssueId(SettlementIssue(i)) + MoneySuffix};
        return made;
    }();
    return all;
}

std::optional<SettlementIssue> AuditRules::reconciledIssue(const QString &variable)
{
    for (int i = 0; i < SettlementIssueCount; ++i) {
        const QString counted = ReconcilePrefix + settlementIssueId(SettlementIssue(i));
        if (variable == counted || variable == counted + MoneySuffix)
            return SettlementIssue(i);
    }
    return {};
}

std::optional<QString> AuditRules::changedIndicator(const QString &variable)
{
    if (!variable.endsWith(ChangeSuffix) || ownVariables().contains(variable))
        return {};
    return variable.chopped(ChangeSuffix.size());
}

void RulebookLoader::readAudit(JsonNode &root)
{
    AuditRules &rules = m_book->m_audit;
    JsonNode node = root.object(QLatin1String("audit"));
    rules.coverageDays = node.integer(QLatin1String("coverage_days"), 1, 365);
    rules.staleAfterDays = node.integer(QLatin1String("stale_after_days"), 1, 365);
    rules.minimumStores = node.integer(QLatin1String("minimum_stores"), 2, 1000);
    rules.coreKinds = node.texts(QLatin1String("core_kinds"));
    rules.provenance = node.provenance();
    node.refuseOthers();
    QStringList seen;
    for (JsonNode &column : root.objects(QLatin1String("columns"))) {
        rules.columns.push_back(readAuditColumn(column));
        refuseDuplicate(column, QLatin1String("indicator"), rules.columns.back().indicator, seen);
    }
    seen.clear();
    for (JsonNode &finding : root.objects(QLatin1String("findings"))) {
        rules.findings.push_back(readFinding(finding));
        refuseDuplicate(finding, QLatin1String("id"), rules.findings.back().id, seen);
    }
}

AuditColumn RulebookLoader::readAuditColumn(JsonNode &node)
{
    static const QStringList scales{QStringLiteral("none"), QStringLiteral("threshold"),
                                    QStringLiteral("change"), QStringLiteral("median")};
    AuditColumn column;
    column.indicator = node.id(QLatin1String("indicator"));
    if (column.indicator != StoreScore)
        refer(node.pathOf(QLatin1String("indicator")), column.indicator);
    const QString scale = node.oneOf(QLatin1String("scale"), scales);
    column.scale = AuditColumn::Scale(std::max<qsizetype>(0, scales.indexOf(scale)));
    if (column.scale != AuditColumn::Scale::None) {
        column.good = node.optionalNumber(QLatin1String("good"), -Farthest, Farthest);
        column.watch = node.number(QLatin1String("watch"), -Farthest, Farthest);
        column.bad = node.number(QLatin1String("bad"), -Farthest, Farthest);
        if (!inOrder(column))
            node.fault(QLatin1String("bad"), Texts::tr("good, watch and bad must follow each other."));
    }
    column.showChange = node.optionalBool(QLatin1String("show_change")).value_or(false);
    column.provenance = node.provenance();
    node.refuseOthers();
    return column;
}

AuditFindingRule RulebookLoader::readFinding(JsonNode &node)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    AuditFindingRule rule;
    rule.id = node.id(QLatin1String("id"));
    rule.severity = severityOf(node);
    rule.title = node.localText(QLatin1String("title"));
    rule.sentence = node.localText(QLatin1String("sentence"));
    for (const QString &language : {rule.sentence.zh, rule.sentence.en}) {
        for (auto match = braces.globalMatch(language); match.hasNext();)
            referAudited(node.pathOf(QLatin1String("sentence")), match.next().captured(1));
    }
    rule.condition = node.text(QLatin1String("condition"));
    if (const auto formula = Formula::parse(rule.condition)) {
        for (const QString &name : formula->variables())
            referAudited(node.pathOf(QLatin1String("condition")), name);
    } else if (!rule.condition.trimmed().isEmpty()) {
        node.fault(QLatin1String("condition"), formula.error().sentence);
    }
    rule.evidence = node.optionalTexts(QLatin1String("evidence"));
    for (const QString &id : std::as_const(rule.evidence))
        refer(node.pathOf(QLatin1String("evidence")), id);
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

void RulebookLoader::referAudited(const QString &path, const QString &variable)
{
    if (!AuditRules::ownVariables().contains(variable))
        refer(path, AuditRules::changedIndicator(variable).value_or(variable));
}

} // namespace shopglass
