#include "widgets/pages/datatables.h"

#include "models/import/importer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace shopglass {

namespace {

/// Up to so many kinds the calendar draws those without files, too.
constexpr std::size_t MostEmptyRows = 6;

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
                               textCell(kindNames(batch.kinds, text)),
                               countCell(batch.rowsRead),
                               countCell(batch.rowsNew),
                               countCell(batch.rowsUpdated),
                               countCell(batch.rowsUnchanged),
                               rejected,
                               textCell(days),
                               textCell(beijingText(batch.importedAt).chopped(3))}; // minutes will do
    row.front().tooltip = batch.file;
    if (batch.undone) {
        for (TableCell &cell : row)
            cell.meaning = Meaning::Muted;
    }
    return row;
}

/// The days of the window that no range covers, merged.
std::vector<DayRange> missingRanges(const CoverageLine &line, Period window)
{
    std::vector<DayRange> missing;
    Day next = window.from;
    for (const DayRange &range : line.covered) {
        if (range.to < next)
            continue;
        if (range.from > window.to)
            break;
        if (next < range.from)
            missing.push_back({next, range.from.plus(-1)});
        next = range.to.plus(1);
    }
    if (next <= window.to)
        missing.push_back({next, window.to});
    return missing;
}

QString rangesText(const std::vector<DayRange> &ranges)
{
    constexpr std::size_t most = 4;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(most, ranges.size()); ++i)
        texts << daysText(ranges[i].from, ranges[i].to);
    if (ranges.size() > most)
        texts << QStringLiteral("…");
    return texts.isEmpty() ? missingText() : texts.join(Texts::tr("; "));
}

} // namespace

TableSpec batchTable(const DataView &data, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("batches");
    table.title = Texts::tr("Imported files");
    table.columns = {textColumn("file", Texts::tr("File")),
                     textColumn("state", Texts::tr("State")),
                     textColumn("kinds", Texts::tr("Kind")),
                     numberColumn("read", Texts::tr("Rows")),
                     numberColumn("new", Texts::tr("New")),
                     numberColumn("updated", Texts::tr("Updated")),
                     numberColumn("unchanged", Texts::tr("Unchanged")),
                     numberColumn("rejected", Texts::tr("Rejected")),
                     textColumn("days", Texts::tr("Days")),
                     textColumn("when", Texts::tr("Imported"))};
    table.emptyText
        = Texts::tr("No file has been imported into this store yet. Drop files or folders anywhere on this "
                    "window.");
    for (const BatchSummary &batch : data.batches)
        table.rows.push_back(batchRow(batch, text));
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

TableSpec coverageTable(const DataView &data, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("coverage");
    table.columns = {
        textColumn("kind", Texts::tr("Kind of file")), numberColumn("missing", Texts::tr("Missing days")),
        textColumn("ranges", Texts::tr("Which")), textColumn("download", Texts::tr("Where to download it"))};
    for (const CoverageLine &line : data.coverage) {
        TableCell missing = countCell(line.missingDays);
        missing.meaning = line.missingDays > 0 ? Meaning::Warning : Meaning::Good;
        const QString download = inLanguage(line.download, text);
        table.rows.push_back({textCell(inLanguage(line.name, text)),
                              missing,
                              textCell(rangesText(missingRanges(line, data.coverageWindow))),
                              {download, download, download, Meaning::None}});
    }
    return table;
}

ChartSpec coverageChart(const DataView &data, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("coverage");
    chart.kind = ChartKind::Timeline;
    chart.title = Texts::tr("Days that the files cover");
    chart.emptyText = Texts::tr("Nothing was imported yet, so no day is covered.");
    QStringList gaps;
    QStringList neverImported;
    int row = 0;
    for (const CoverageLine &line : data.coverage) {
        const QString name = inLanguage(line.name, text);
        // A long calendar draws only kinds that have files.
        if (line.covered.empty() && data.coverage.size() > MostEmptyRows) {
            neverImported << name;
            continue;
        }
        chart.rowLabels << name;
        for (const DayRange &range : line.covered) {
            const Day from = std::max(range.from, data.coverageWindow.from);
            const Day to = std::min(range.to, data.coverageWindow.to);
            if (from <= to) {
                chart.bands.push_back({row, static_cast<double>(from.number()),
                                       static_cast<double>(to.number() + 1), QString(), SeriesRole::Primary});
            }
        }
        if (line.missingDays > 0)
            gaps << Texts::tr("%1: %n day(s) missing", nullptr, line.missingDays).arg(name);
        ++row;
    }
    const QString window = daysText(data.coverageWindow.from, data.coverageWindow.to);
    chart.summary = gaps.isEmpty() ? Texts::tr("All days from %1 are covered.").arg(window)
                                   : Texts::tr("Of %1: %2.").arg(window, gaps.join(Texts::tr("; ")));
    if (!neverImported.isEmpty())
        chart.summary += QLatin1Char(' ')
            + Texts::tr("No file at all of: %1.").arg(neverImported.join(Texts::tr("; ")));
    chart.twin = coverageTable(data, text);
    return chart;
}

} // namespace shopglass
