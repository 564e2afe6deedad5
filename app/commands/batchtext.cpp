#include "app/commands/batchtext.h"

#include "app/undotext.h"
#include "models/base/numberformat.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchText)
};

QString stateId(ImportOutcome::State state)
{
    switch (state) {
    case ImportOutcome::State::Stored:
        return QStringLiteral("stored");
    case ImportOutcome::State::Unchanged:
        return QStringLiteral("unchanged");
    case ImportOutcome::State::DryRun:
        return QStringLiteral("dry_run");
    }
    return {};
}

QString daysText(const BatchSummary &batch)
{
    return batch.days ? QStringLiteral("%1 … %2").arg(batch.days->from.iso(), batch.days->to.iso())
                      : missingText();
}

QString rowsText(const BatchSummary &batch)
{
    return Texts::tr("%1 rows read: %2 new, %3 updated, %4 unchanged, %5 not stored")
        .arg(fullCount(batch.rowsRead), fullCount(batch.rowsNew), fullCount(batch.rowsUpdated),
             fullCount(batch.rowsUnchanged), fullCount(batch.rowsRejected));
}

/// Of a dry run.
QString checkedText(const BatchSummary &batch)
{
    return Texts::tr("%1 rows read: %2 would be new, %3 updated, %4 unchanged, %5 could not be stored")
        .arg(fullCount(batch.rowsRead), fullCount(batch.rowsNew), fullCount(batch.rowsUpdated),
             fullCount(batch.rowsUnchanged), fullCount(batch.rowsRejected));
}

QJsonArray columnsJson(const SheetReading &sheet)
{
    QJsonArray columns;
    for (const ColumnReading &column : sheet.columns) {
        QJsonObject json{{QStringLiteral("header"), column.header},
                         {QStringLiteral("source"), column.source},
                         {QStringLiteral("how"), column.how}};
        const auto put = [&json](const char *key, const QString &text) {
            if (!text.isEmpty())
                json.insert(QLatin1String(key), text);
        };
        put("attribute", column.attributeId);
        put("type", column.type);
        put("unit", column.unit);
        put("date_order", column.dateOrder);
        columns.append(json);
    }
    return columns;
}

QJsonArray sheetsJson(const ImportOutcome &outcome)
{
    QJsonArray sheets;
    for (const SheetReading &sheet : outcome.sheets)
        sheets.append(QJsonObject{{QStringLiteral("sheet"), sheet.sheet},
                                  {QStringLiteral("kind"), sheet.kindId},
                                  {QStringLiteral("columns"), columnsJson(sheet)}});
    return sheets;
}

/// A line per column: what is read from it and how.
QStringList sheetLines(const SheetReading &sheet)
{
    QStringList lines{sheet.sheet.isEmpty()
                          ? Texts::tr("columns, read as %1:").arg(sheet.kindId)
                          : Texts::tr("columns of the sheet %1, read as %2:").arg(sheet.sheet, sheet.kindId)};
    for (const ColumnReading &column : sheet.columns) {
        if (column.attributeId.isEmpty())
            lines.append(QStringLiteral("  %1: %2").arg(column.header, column.how));
        else
            lines.append(QStringLiteral("  %1 → %2: %3").arg(column.header, column.attributeId, column.how));
    }
    return lines;
}

QString headLine(const ImportOutcome &outcome)
{
    const BatchSummary &batch = outcome.summary;
    switch (outcome.state) {
    case ImportOutcome::State::Stored:
        return Texts::tr("%1: import %2").arg(batch.file).arg(batch.id);
    case ImportOutcome::State::Unchanged:
        return Texts::tr("%1: already imported as %2, nothing to do").arg(batch.file).arg(batch.id);
    case ImportOutcome::State::DryRun:
        return Texts::tr("%1: checked only, nothing was stored").arg(batch.file);
    }
    return {};
}

/// The first row of a reason, and how many more there are.
QString rejectText(const Reject &first, qint64 count)
{
    const QString place = first.sheet.isEmpty()
        ? Texts::tr("row %1").arg(first.row)
        : Texts::tr("sheet %1, row %2").arg(first.sheet).arg(first.row);
    if (count == 1)
        return Texts::tr("%1: %2", "row, reason").arg(place, rejectSentence(first));
    return Texts::tr("%1: %2 (and %n more such row(s))", nullptr, int(count - 1))
        .arg(place, rejectSentence(first));
}

} // namespace

QJsonObject batchJson(const BatchSummary &batch)
{
    QJsonObject json{
        {QStringLiteral("id"), QString::number(batch.id)},
        {QStringLiteral("file"), batch.file},
        {QStringLiteral("kinds"), QJsonArray::fromStringList(batch.kinds)},
        {QStringLiteral("imported_at"), beijingText(batch.importedAt)},
        {QStringLiteral("rows_read"), batch.rowsRead},
        {QStringLiteral("rows_new"), batch.rowsNew},
        {QStringLiteral("rows_updated"), batch.rowsUpdated},
        {QStringLiteral("rows_unchanged"), batch.rowsUnchanged},
        {QStringLiteral("rows_rejected"), batch.rowsRejected},
        {QStringLiteral("rows_skipped"), batch.rowsSkipped},
        {QStringLiteral("duplicate_rows"), batch.duplicateRows},
        {QStringLiteral("not_stored_columns"), QJsonArray::fromStringList(batch.dropped)},
        {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(batch.unknown)},
        {QStringLiteral("undone"), batch.undone},
    };
    if (batch.days)
        json.insert(QStringLiteral("days"),
                    QJsonObject{{QStringLiteral("from"), batch.days->from.iso()},
                                {QStringLiteral("to"), batch.days->to.iso()}});
    return json;
}

QJsonObject outcomeJson(const ImportOutcome &outcome)
{
    QJsonObject json = batchJson(outcome.summary);
    json.insert(QStringLiteral("state"), stateId(outcome.state));
    QJsonObject reasons;
    for (auto it = outcome.rejectCounts.cbegin(); it != outcome.rejectCounts.cend(); ++it)
        reasons.insert(it.key(), it.value());
    json.insert(QStringLiteral("rejects"), reasons);
    if (outcome.state == ImportOutcome::State::DryRun)
        json.insert(QStringLiteral("sheets"), sheetsJson(outcome));
    json.insert(QStringLiteral("mappings"), QJsonArray::fromStringList(outcome.mappings));
    json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.warnings));
    return json;
}

QJsonObject undoJson(const UndoSummary &undo)
{
    return {{QStringLiteral("id"), QString::number(undo.batch)},
            {QStringLiteral("file"), undo.file},
            {QStringLiteral("rows_removed"), undo.rowsRemoved},
            {QStringLiteral("rows_restored"), undo.rowsRestored},
            {QStringLiteral("rows_kept"), undo.rowsKept},
            {QStringLiteral("text"), undoText(undo)}};
}

QString batchLine(const BatchSummary &batch)
{
    const QString state = batch.undone ? Texts::tr(" [undone]") : QString();
    return QStringLiteral("%1  %2  %3  %4  %5%6")
        .arg(batch.id)
        .arg(beijingText(batch.importedAt), batch.file, daysText(batch), rowsText(batch), state);
}

QString outcomeText(const ImportOutcome &outcome)
{
    const BatchSummary &batch = outcome.summary;
    QStringList lines{headLine(outcome)};
    if (outcome.state == ImportOutcome::State::Unchanged)
        return lines.first();
    const auto add = [&lines](const QString &text) { lines.append(QStringLiteral("  ") + text); };
    add(outcome.state == ImportOutcome::State::DryRun ? checkedText(batch) : rowsText(batch));
    add(Texts::tr("days covered: %1").arg(daysText(batch)));
    if (batch.duplicateRows > 0)
        add(Texts::tr("%n row(s) stood twice in the file and count once", nullptr, int(batch.duplicateRows)));
    if (batch.rowsSkipped > 0)
        add(Texts::tr("%n blank or totals row(s) skipped", nullptr, int(batch.rowsSkipped)));
    for (auto it = outcome.firstRejects.cbegin(); it != outcome.firstRejects.cend(); ++it)
        add(rejectText(it.value(), outcome.rejectCounts.value(it.key())));
    if (!batch.dropped.isEmpty())
        add(Texts::tr("personal columns not stored: %1").arg(batch.dropped.join(Texts::tr(", "))));
    if (!batch.unknown.isEmpty())
        add(Texts::tr("columns not used: %1").arg(batch.unknown.join(Texts::tr(", "))));
    for (const SheetReading &sheet : outcome.sheets) {
        for (const QString &text : sheetLines(sheet))
            add(text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace shopglass
