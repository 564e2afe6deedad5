// Which batches a workspace has: the list, one by its file, their rejects.

#include "models/store/batchname.h"
#include "models/store/batchwriter.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopglass {

namespace {

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

void appendMissing(QStringList &list, const QStringList &more)
{
    for (const QString &text : more) {
        if (!list.contains(text))
            list.append(text);
    }
}

Result<void> addSheets(Statement &sheets, BatchSummary &summary)
{
    sheets.bind(1, summary.id);
    for (;;) {
        const auto row = sheets.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        appendMissing(summary.kinds, {sheets.string(0)});
        appendMissing(summary.dropped, textsOf(sheets.string(1)));
        appendMissing(summary.unknown, textsOf(sheets.string(2)));
        if (sheets.isNull(3))
            continue;
        const DayRange days{Day::fromNumber(std::int32_t(sheets.integer(3))),
                            Day::fromNumber(std::int32_t(sheets.integer(4)))};
        if (!summary.days)
            summary.days = days;
        summary.days->from = std::min(summary.days->from, days.from);
        summary.days->to = std::max(summary.days->to, days.to);
    }
}

/// Batches by a statement that selects the columns below.
Result<std::vector<BatchSummary>> summaries(const Database &database, Statement &select)
{
    auto sheets = database.prepare(
        QStringLiteral("SELECT kind, dropped, unknown, first_day, last_day FROM import_sheet "
                       "WHERE batch_id = ?1 ORDER BY id"));
    if (!sheets)
        return sheets.error();
    std::vector<BatchSummary> found;
    for (;;) {
        const auto row = select.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        BatchSummary summary;
        summary.id = select.integer(0);
        summary.store = select.integer(1);
        summary.file = shownBatchName(select.string(2));
        summary.importedAt = select.integer(3);
        summary.rowsRead = select.integer(4);
        summary.rowsNew = select.integer(5);
        summary.rowsUpdated = select.integer(6);
        summary.rowsUnchanged = select.integer(7);
        summary.rowsRejected = select.integer(8);
        summary.rowsSkipped = select.integer(9);
        summary.duplicateRows = select.integer(10);
        summary.undone = select.integer(11) != 0;
        const auto added = addSheets(*sheets, summary);
        if (!added)
            return added.error();
        found.push_back(std::move(summary));
    }
}

QString selectBatches(const QString &rest)
{
    return QStringLiteral(
               "SELECT id, store_id, file, imported_at, rows_read, rows_new, rows_updated, rows_unchanged, "
               "rows_rejected, rows_skipped, duplicate_rows, undone FROM import_batch ")
        + rest;
}

} // namespace

Result<std::optional<BatchSummary>> findSameFile(const Workspace &workspace, StoreId store,
                                                 const BatchFile &file)
{
    const Database &database = workspace.database();
    auto select = database.prepare(
        selectBatches(QStringLiteral("WHERE store_id = ?1 AND sha256 = ?2 AND mapping_hash = ?3 AND NOT "
                                     "undone ORDER BY id DESC LIMIT 1")));
    if (!select)
        return select.error();
    select->bind(1, store);
    select->bindText(2, file.sha256);
    select->bindText(3, file.mappingHash);
    const auto found = summaries(database, *select);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<BatchSummary>() : found->front();
}

Result<bool> hasFileOfSize(const Workspace &workspace, StoreId store, qint64 bytes)
{
    const auto found = workspace.database().integerOf(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_batch WHERE store_id = %1 AND bytes = %2 AND NOT "
                       "undone)")
            .arg(store)
            .arg(bytes));
    return found ? Result<bool>(*found != 0) : found.error();
}

Result<std::vector<BatchSummary>> batches(const Workspace &workspace, std::optional<StoreId> store)
{
    const Database &database = workspace.database();
    auto select = database.prepare(
        selectBatches(QStringLiteral("WHERE ?1 IS NULL OR store_id = ?1 ORDER BY id DESC")));
    if (!select)
        return select.error();
    if (store)
        select->bind(1, *store);
    return summaries(database, *select);
}

Result<std::vector<Reject>> rejectsOf(const Workspace &workspace, BatchId batch)
{
    auto select
        = workspace.database().prepare(QStringLiteral("SELECT sheet, source_row, header, value, reason FROM "
                                                      "import_reject WHERE batch_id = ?1 ORDER BY ordinal"));
    if (!select)
        return select.error();
    select->bind(1, batch);
    std::vector<Reject> rejects;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return rejects;
        rejects.push_back(
            {select->string(0), select->integer(1), select->string(2), select->string(3), select->string(4)});
    }
}

} // namespace shopglass
