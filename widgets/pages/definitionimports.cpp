#include "widgets/pages/definitionimports.h"

#include "models/indicators/kindofneed.h"
#include "models/report/cells.h"
#include "models/report/wording.h"
#include "models/store/exportkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionImports)
};

QStringList kindsOf(const Indicator &indicator)
{
    QStringList kinds;
    for (const QStringList &group : indicator.needs) {
        for (const QString &need : group)
            kinds << kindOfNeed(need);
    }
    kinds.removeDuplicates();
    return kinds;
}

} // namespace

std::optional<TableSpec> lastImportsTable(const Indicator &indicator,
                                          const std::vector<BatchSummary> &imports, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("definition.imports");
    table.title = Texts::tr("Last imports of these files");
    table.columns = {textColumn(QStringLiteral("kind"), Texts::tr("Files")),
                     textColumn(QStringLiteral("imported"), Texts::tr("Imported")),
                     textColumn(QStringLiteral("days"), Texts::tr("Days covered")),
                     textColumn(QStringLiteral("file"), Texts::tr("File"))};
    for (const QString &id : kindsOf(indicator)) {
        const ExportKind &kind = ExportKinds::instance().kind(id);
        const auto last = std::ranges::find_if(
            imports, [&id](const BatchSummary &batch) { return !batch.undone && batch.kinds.contains(id); });
        const bool found = last != imports.end();
        table.rows.push_back(
            {textCell(local({kind.nameZh, kind.nameEn}, text)),
             textCell(found ? beijingText(last->importedAt) : Texts::tr("never")),
             textCell(found && last->days ? fullPeriod({last->days->from, last->days->to}) : QString()),
             textCell(found ? last->file : QString())});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace shopglass
