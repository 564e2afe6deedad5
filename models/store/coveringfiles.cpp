#include "models/store/coveringfiles.h"

#include "models/store/database.h"

#include <map>

namespace shopglass {

namespace {

/// The days in a column and the one after it.
DayRange rangeFrom(const Statement &row, int column)
{
    return {Day::fromNumber(std::int32_t(row.integer(column))),
            Day::fromNumber(std::int32_t(row.integer(column + 1)))};
}

/// By batch and kind.
using BrokenDays = std::map<std::pair<BatchId, QString>, std::set<Day>>;

Result<BrokenDays> brokenDays(const Database &database, StoreId store)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT s.batch_id, s.kind, d.day FROM broken_day d JOIN import_sheet s ON s.id = d.sheet_id "
        "JOIN import_batch b ON b.id = s.batch_id WHERE b.store_id = ?1 AND NOT b.undone"));
    if (!select)
        return select.error();
    select->bind(1, store);
    BrokenDays broken;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return broken;
        broken[{select->integer(0), select->string(1)}].insert(
            Day::fromNumber(std::int32_t(select->integer(2))));
    }
}

CoveringFile fileFrom(const Statement &row)
{
    CoveringFile file;
    file.batch = row.integer(0);
    file.kindId = row.string(1);
    file.days = rangeFrom(row, 2);
    if (!row.isNull(4))
        file.refundDays = rangeFrom(row, 4);
    file.file = row.string(6);
    file.importedAt = row.integer(7);
    if (!row.isNull(8))
        file.latest = row.integer(8);
    file.rows = row.integer(9);
    file.attributes = row.string(10).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return file;
}

} // namespace

Result<std::vector<CoveringFile>> coveringFiles(const Workspace &workspace, StoreId store)
{
    const auto broken = brokenDays(workspace.database(), store);
    if (!broken)
        return broken.error();
    auto select = workspace.database().prepare(QStringLiteral(
        "SELECT b.id, s.kind, min(s.first_day), max(s.last_day), "
        "min(CASE WHEN s.has_refund_amount THEN s.first_day END), "
        "max(CASE WHEN s.has_refund_amount THEN s.last_day END), "
        "b.file, b.imported_at, b.latest_time, b.rows_read, group_concat(s.attributes) "
        "FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id "
        "WHERE b.store_id = ?1 AND NOT b.undone AND s.first_day IS NOT NULL GROUP BY b.id, s.kind"));
    if (!select)
        return select.error();
    select->bind(1, store);
    std::vector<CoveringFile> files;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return files;
        files.push_back(fileFrom(*select));
        if (const auto days = broken->find({files.back().batch, files.back().kindId}); days != broken->end())
            files.back().broken = days->second;
    }
}

} // namespace shopglass
