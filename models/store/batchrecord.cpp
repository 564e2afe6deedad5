#include "models/store/batchrecord.h"

#include "models/store/sheetbook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopglass {

namespace {

QString grainName(Grain grain)
{
    switch (grain) {
    case Grain::Order:
        return QStringLiteral("order");
    case Grain::Line:
        return QStringLiteral("line");
    case Grain::Row:
        return QStringLiteral("row");
    }
    return {};
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<BatchTables> BatchTables::open(const Database &database)
{
    std::vector<Statement> statements;
    for (const QString &sql : {
             QStringLiteral(
                 "INSERT INTO import_batch (store_id, file, sha256, mapping_hash, bytes, imported_at) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
             QStringLiteral(
                 "UPDATE import_batch SET latest_time = ?2, rows_read = ?3, rows_new = ?4, "
                 "rows_updated = ?5, "
                 "rows_unchanged = ?6, rows_rejected = ?7, rows_skipped = ?8, duplicate_rows = ?9, "
                 "sha256 = ?10 "
                 "WHERE id = ?1"),
             QStringLiteral(
                 "INSERT INTO import_sheet (batch_id, kind, name, attributes, grain, dropped, unknown, "
                 "has_refund_amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
             QStringLiteral("UPDATE import_sheet SET first_day = ?2, last_day = ?3 WHERE id = ?1"),
             QStringLiteral(
                 "INSERT INTO import_reject (batch_id, ordinal, sheet, source_row, header, value, reason) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
             QStringLiteral("INSERT OR IGNORE INTO broken_day (sheet_id, day) VALUES (?1, ?2)"),
         }) {
        auto statement = database.prepare(sql);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    return BatchTables(database, std::move(statements));
}

BatchTables::BatchTables(const Database &database, std::vector<Statement> statements)
    : m_database(&database)
    , m_insertBatch(std::move(statements[0]))
    , m_updateBatch(std::move(statements[1]))
    , m_insertSheet(std::move(statements[2]))
    , m_setDays(std::move(statements[3]))
    , m_insertReject(std::move(statements[4]))
    , m_insertBrokenDay(std::move(statements[5]))
{
}

Result<BatchId> BatchTables::insertBatch(StoreId store, const BatchFile &file, BeijingSeconds now)
{
    m_insertBatch.bind(1, store);
    m_insertBatch.bindText(2, file.name);
    m_insertBatch.bindText(3, file.sha256);
    m_insertBatch.bindText(4, file.mappingHash);
    m_insertBatch.bind(5, file.bytes);
    m_insertBatch.bind(6, now);
    const auto inserted = m_insertBatch.run();
    if (!inserted)
        return inserted.error();
    return m_database->lastInsertId();
}

Result<void> BatchTables::updateBatch(const BatchSummary &summary, const QString &sha256,
                                      std::optional<BeijingSeconds> latest)
{
    m_updateBatch.bind(1, summary.id);
    if (latest)
        m_updateBatch.bind(2, *latest);
    else
        m_updateBatch.bindNull(2);
    int parameter = 3;
    for (const qint64 count : {summary.rowsRead, summary.rowsNew, summary.rowsUpdated, summary.rowsUnchanged,
                               summary.rowsRejected, summary.rowsSkipped, summary.duplicateRows})
        m_updateBatch.bind(parameter++, count);
    m_updateBatch.bindText(parameter, sha256);
    return m_updateBatch.run();
}

Result<BatchId> BatchTables::clashingImport(const BatchSummary &batch, const BatchFile &file, Grain grain)
{
    auto select = m_database->prepare(QStringLiteral(
        "SELECT b.id FROM import_batch b JOIN import_sheet s ON s.batch_id = b.id "
        "WHERE b.store_id = ?1 AND b.sha256 = ?2 AND b.sha256 <> '' AND NOT b.undone "
        "AND s.kind = 'orders' AND (s.grain <> ?3 OR s.grain = 'row') AND b.id <> ?4 LIMIT 1"));
    if (!select)
        return select.error();
    select->bind(1, batch.store);
    select->bindText(2, file.sha256);
    select->bindText(3, grainName(grain));
    select->bind(4, batch.id);
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? select->integer(0) : BatchId(0);
}

Result<qint64> BatchTables::ordersTwice(StoreId store)
{
    // Whole, line by line, or line by line with the lines' own numbers.
    const QString way = QStringLiteral("iif(s.grain = 'order', 0, iif(instr(',' || s.attributes || ',', "
                                       "',line_id,') > 0, 2, 1))");
    // Only where two ways of reading are alive is it worth a walk through all orders.
    const auto ways = m_database->integerOf(
        QStringLiteral("SELECT count(DISTINCT %1) FROM import_sheet s JOIN import_batch b "
                       "ON b.id = s.batch_id WHERE b.store_id = %2 AND NOT b.undone AND s.kind = 'orders'")
            .arg(way)
            .arg(store));
    if (!ways || *ways < 2)
        return ways ? Result<qint64>(0) : ways;
    return m_database->integerOf(
        QStringLiteral(
            "SELECT count(*) FROM (SELECT 1 FROM order_fact f JOIN import_sheet s ON s.id = f.sheet_id "
            "WHERE f.store_id = %2 GROUP BY f.order_id HAVING min(%1) <> max(%1))")
            .arg(way)
            .arg(store));
}

Result<qint64> BatchTables::insertSheet(BatchId batch, const SheetInfo &info)
{
    const ExportKind &kind = ExportKinds::instance().kind(info.kindId);
    m_insertSheet.bind(1, batch);
    m_insertSheet.bindText(2, info.kindId);
    m_insertSheet.bindText(3, info.name);
    m_insertSheet.bindText(4, attributeListOf(kind, info.attributes));
    m_insertSheet.bindText(5, grainName(info.grain));
    m_insertSheet.bindText(6, jsonOf(info.dropped));
    m_insertSheet.bindText(7, jsonOf(info.unknown));
    m_insertSheet.bind(8, (info.attributes & maskOf(kind, {QStringLiteral("refund_amount")})) != 0 ? 1 : 0);
    const auto inserted = m_insertSheet.run();
    if (!inserted)
        return inserted.error();
    return m_database->lastInsertId();
}

Result<void> BatchTables::setDays(qint64 sheet, const DayRange &days)
{
    m_setDays.bind(1, sheet);
    m_setDays.bind(2, days.from.number());
    m_setDays.bind(3, days.to.number());
    return m_setDays.run();
}

Result<void> BatchTables::insertReject(BatchId batch, qint64 ordinal, const Reject &reject)
{
    m_insertReject.bind(1, batch);
    m_insertReject.bind(2, ordinal);
    m_insertReject.bindText(3, reject.sheet);
    m_insertReject.bind(4, reject.row);
    m_insertReject.bindText(5, reject.column);
    m_insertReject.bindText(6, reject.value);
    m_insertReject.bindText(7, reject.reason);
    return m_insertReject.run();
}

Result<void> BatchTables::insertBrokenDay(qint64 sheet, Day day)
{
    m_insertBrokenDay.bind(1, sheet);
    m_insertBrokenDay.bind(2, day.number());
    return m_insertBrokenDay.run();
}

} // namespace shopglass
