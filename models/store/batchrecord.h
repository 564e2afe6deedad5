// The rows that describe a batch itself: the file, its sheets, its rejects.

#pragma once

#include "models/store/batchwriter.h"
#include "models/store/database.h"

namespace shopglass {

class BatchTables final
{
public:
    static Result<BatchTables> open(const Database &database);

    Result<BatchId> insertBatch(StoreId store, const BatchFile &file, BeijingSeconds now);
    /// What is known once the file was read: its digest, the counts and its latest timestamp.
    Result<void> updateBatch(const BatchSummary &summary, const QString &sha256,
                             std::optional<BeijingSeconds> latest);
    /// Another live import of the same bytes into the batch's store whose orders have another grain, or none
    /// that tells their rows apart; 0 when there is none.
    Result<BatchId> clashingImport(const BatchSummary &batch, const BatchFile &file, Grain grain);
    /// Orders that one file gives whole and another line by line: both would count.
    Result<qint64> ordersTwice(StoreId store);
    Result<qint64> insertSheet(BatchId batch, const SheetInfo &info);
    Result<void> setDays(qint64 sheet, const DayRange &days);
    Result<void> insertReject(BatchId batch, qint64 ordinal, const Reject &reject);
    Result<void> insertBrokenDay(qint64 sheet, Day day);

private:
    BatchTables(const Database &database, std::vector<Statement> statements);

    const Database *m_database;
    Statement m_insertBatch;
    Statement m_updateBatch;
    Statement m_insertSheet;
    Statement m_setDays;
    Statement m_insertReject;
    Statement m_insertBrokenDay;
};

} // namespace shopglass
