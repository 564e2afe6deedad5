#include "widgets/pages/datatables.h"

#include "models/import/importer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DataTableTexts)
};

TableColumn textColumn(const char *id, const QString &title)
{
    return {QLatin1String(id), title, TableColumn::Kind::Text, {}};
}

TableColumn numberColumn(const char *id, const QString &title)
{
    return {QLatin1String(id), title, TableColumn::Kind::Number, {}};
}

TableCell textCell(const QString &text)
{
    return {text, text, {}, Meaning::None};
}

TableCell countCell(qint64 count)
{
    return {fullCount(count), count, {}, Meaning::None, false, CellUnit::Count};
}

QString inLanguage(const LocalText &text, const TextContext &context)
{
    return context.language == Language::Chinese ? text.zh : text.en;
}

QString daysText(Day from, Day to)
{
    return from == to ? from.iso() : from.iso() + QStringLiteral(" – ") + to.iso();
}

QString kindNames(const QStringList &ids, const TextContext &text)
{
    QStringList names;
    for (const QString &id : ids) {
        const ExportKind *kind = ExportKinds::instance().find(id);
        names << (kind ? inLanguage({kind->nameZh, kind->nameEn}, text) : id);
    }
    return names.join(text.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

std::vector<TableCell> batchRow(const BatchSummary &batch, const TextContext &text)
{
    const QString days = batch.days ? daysText(batch.days->from, batch.days->to) : missingText();
    TableCell rejected = countCell(batch.rowsRejected);
    if (batch.rowsRejected > 0)
        rejected.meaning = Meaning::Warning;
    std::vector<TableCell> row{textCell(batch.file),
                               textCell(batch.undone ? Texts::tr("taken back") : Texts::tr("in use")),
                               textCell(days),
                               countCell(batch.rowsRead),
                               countCell(batch.rowsNew),
                               countCell(batch.rowsUpdated),
                               countCell(batch.rowsUnchanged),
                               rejected,
                               textCell(kindNames(batch.kinds, text)),
                               textCell(beijingText(batch.importedAt).chopped(3))}; // minutes will do
    row.front().tooltip = batch.file;
    if (batch.undone) {
        for (TableCell &cell : row)
            cell.meaning = Meaning::Muted;
    }
    return row;
}

/// Takes a column out that says the same of every file. The user's widths belong to the columns shown.
void leaveOut(TableSpec &table, const char *id)
{
    const auto found = std::ranges::find(table.columns, QLatin1String(id), &TableColumn::id);
    const auto place = found - table.columns.begin();
    table.columns.erase(found);
    for (std::vector<TableCell> &row : table.rows)
        row.erase(row.begin() + place);
    table.id += QLatin1String("-") + QLatin1String(id);
}

/// So that the others need not be scrolled to.
void leaveOutIdleColumns(TableSpec &table, const std::vector<BatchSummary> &batches)
{
    const auto none = [&](const auto &said) { return std::ranges::none_of(batches, said); };
    if (none(&BatchSummary::undone)) {
        leaveOut(table, "state");
        --table.frozenColumns;
    }
    if (none([](const BatchSummary &batch) { return batch.rowsUpdated > 0; }))
        leaveOut(table, "updated");
    if (none([](const BatchSummary &batch) { return batch.rowsUnchanged > 0; }))
        leaveOut(table, "unchanged");
    if (none([](const BatchSummary &batch) { return batch.rowsRejected > 0; }))
        leaveOut(table, "rejected");
}

} // namespace

TableSpec batchTable(const DataView &data, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("batches");
    table.title = Texts::tr("Imported files");
    table.columns = {textColumn("file", Texts::tr("File")),
                     textColumn("state", Texts::tr("State")),
                     textColumn("days", Texts::tr("Days")),
                     numberColumn("read", Texts::tr("Rows")),
                     numberColumn("new", Texts::tr("New")),
                     numberColumn("updated", Texts::tr("Updated")),
                     numberColumn("unchanged", Texts::tr("Unchanged")),
                     numberColumn("rejected", Texts::tr("Rejected")),
                     textColumn("kinds", Texts::tr("Kind")),
                     textColumn("when", Texts::tr("Imported"))};
    // The other counts tell what is unchanged, and mostly the file's name what it is.
    for (TableColumn &column : table.columns)
        column.detail = column.id == u"unchanged" || column.id == u"kinds";
    table.frozenColumns = 2; // whatever is scrolled to belongs to a file
    table.emptyText
        = Texts::tr("No file has been imported into this store yet. Drop files or folders anywhere on this "
                    "window.");
    for (const BatchSummary &batch : data.batches)
        table.rows.push_back(batchRow(batch, text));
    leaveOutIdleColumns(table, data.batches);
    return table;
}

TableSpec watchTable(const DataView &data)
{
    TableSpec table;
    table.id = QStringLiteral("watch");
    table.title = Texts::tr("Watched folder: %1").arg(QDir::toNativeSeparators(data.watch.folder));
    table.note
        = Texts::tr("New files go into the store “%1” as soon as they are complete.").arg(data.watch.store);
    table.emptyText = Texts::tr("Every file of the folder could be imported so far.");
    table.columns = {textColumn("file", Texts::tr("File")), textColumn("reason", Texts::tr("Reason"))};
    for (const FolderWatch::Failure &failure : data.watch.failures)
        table.rows.push_back(
            {textCell(failure.file), {failure.sentence, failure.sentence, failure.sentence, Meaning::None}});
    return table;
}

TableSpec rejectTable(const DataView &data)
{
    TableSpec table;
    table.id = QStringLiteral("rejects");
    const auto batch = std::find_if(data.batches.begin(), data.batches.end(),
                                    [&](const BatchSummary &entry) { return entry.id == data.selected; });
    if (batch == data.batches.end()) {
        table.title = Texts::tr("Rows that were not stored");
        table.emptyText = Texts::tr("Select a file above to see which of its rows were not stored, and why.");
        return table;
    }
    table.title = Texts::tr("Rows of %1 that were not stored").arg(batch->file);
    table.emptyText = Texts::tr("Every row of this file was stored.");
    table.columns = {textColumn("file", Texts::tr("File")),   textColumn("sheet", Texts::tr("Sheet")),
                     numberColumn("row", Texts::tr("Row")),   textColumn("column", Texts::tr("Column")),
                     textColumn("value", Texts::tr("Value")), textColumn("reason", Texts::tr("Reason"))};
    for (const Reject &reject : data.rejects) {
        const QString sentence = rejectSentence(reject);
        table.rows.push_back({textCell(batch->file),
                              textCell(reject.sheet.isEmpty() ? missingText() : reject.sheet),
                              countCell(reject.row),
                              textCell(reject.column),
                              textCell(reject.value),
                              {sentence, sentence, sentence, Meaning::None}});
    }
    if (batch->rowsRejected > static_cast<qint64>(data.rejects.size())) {
        table.note
            = Texts::tr("The first %1 of %2 rejected rows are kept.")
                  .arg(fullCount(static_cast<qint64>(data.rejects.size())), fullCount(batch->rowsRejected));
    }
    return table;
}

} // namespace shopglass
