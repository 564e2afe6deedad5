#include "models/report/definitionscores.h"

#include "models/report/cells.h"
#include "models/report/definitionlimits.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreVersions)
};

std::vector<const ScoreRule *> versionsOf(const Rulebook &rulebook, const QString &score)
{
    std::vector<const ScoreRule *> versions;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (rule.score == score)
            versions.push_back(&rule);
    }
    std::ranges::stable_sort(versions, std::greater(), &ScoreRule::current);
    return versions;
}

} // namespace

std::optional<TableSpec> scoreVersionTable(const Rulebook &rulebook, const QString &score,
                                           const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("definition.versions");
    table.title = Texts::tr("Versions of the rule");
    table.columns = {textColumn(QStringLiteral("version"), Texts::tr("Version")),
                     textColumn(QStringLiteral("dimensions"), Texts::tr("Dimensions")),
                     textColumn(QStringLiteral("scale"), Texts::tr("Scale")),
                     textColumn(QStringLiteral("days"), Texts::tr("Holds")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source"))};
    for (const ScoreRule *rule : versionsOf(rulebook, score)) {
        QStringList dimensions;
        for (const ScoreDimension &dimension : rule->dimensions)
            dimensions << local(dimension.name, text);
        const QString name = local(rule->name, text);
        table.rows.push_back({textCell(rule->current ? Texts::tr("%1 (now)").arg(name) : name),
                              textCell(dimensions.join(Texts::tr(", "))),
                              textCell(Texts::tr("%1 to %2").arg(rule->scaleMin).arg(rule->scaleMax)),
                              textCell(validDays(rule->provenance)),
                              textCell(confidenceText(rule->provenance, text)),
                              textCell(rule->provenance.source)});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace shopglass
