// Takes a batch out of the facts.

#include "models/store/batchwriter.h"
#include "models/store/factbook.h"
#include "models/store/storetexts.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr qint64 KeysPerReport = 1'024;

struct Target
{
    StoreId store = 0;
    QString file;
    qint64 firstSheet = 0; ///< a batch's sheets follow each other without a gap: it was written alone
    qint64 lastSheet = -1;
};

Result<Target> targetOf(const Database &database, BatchId batch)
{
    auto select = database.prepare(
        QStringLiteral("SELECT b.store_id, b.file, b.undone, coalesce(min(s.id), 0), coalesce(max(s.id), -1) "
                       "FROM import_batch b "
                       "LEFT JOIN import_sheet s ON s.batch_id = b.id WHERE b.id = ?1 GROUP BY b.id"));
    if (!select)
        return select.error();
    select->bind(1, batch);
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchBatchError(batch);
    if (select->integer(2) != 0)
        return batchUndoneError(batch);
    return Target{select->integer(0), select->string(1), select->integer(3), select->integer(4)};
}

class Undoing final
{
public:
    Undoing(FactBook &book, const Target &target, UndoSummary &summary, const ProgressSink &progress)
        : m_book(book)
        , m_target(target)
        , m_summary(summary)
        , m_progress(progress)
    {
    }

    Result<void> takeBack(const ExportKind &kind)
    {
        const auto several = m_book.versions().takeFromSheets(kind, m_target.firstSheet, m_target.lastSheet);
        if (!several)
            return several.error();
        const auto won = m_book.table(kind).keysFromSheets(m_target.firstSheet, m_target.lastSheet);
        if (!won)
            return won.error();
        m_total += qint64(several->size() + won->size());
        for (const FactKey &key : *won) {
            if (std::binary_search(several->begin(), several->end(), key))
                continue;
            const auto removed = m_book.removeSole(kind, key);
            if (!removed)
                return removed;
            ++m_summary.rowsRemoved;
            if (!goOn())
                return cancelledError();
        }
        for (const FactKey &key : *several) {
            const auto settled = settle(kind, key);
            if (!settled)
                return settled;
            if (!goOn())
                return cancelledError();
        }
        return {};
    }

private:
    Result<void> settle(const ExportKind &kind, const FactKey &key)
    {
        const auto settled = m_book.settle(kind, key);
        if (!settled)
            return settled.error();
        const bool ours
            = m_target.firstSheet <= settled->sheetBefore && settled->sheetBefore <= m_target.lastSheet;
        if (settled->sheetAfter == 0)
            ++m_summary.rowsRemoved;
        else if (ours)
            ++m_summary.rowsRestored;
        else
            ++m_summary.rowsKept;
        return {};
    }

    bool goOn()
    {
        ++m_done;
        return m_done % KeysPerReport != 0 || m_progress({m_target.file, m_done, m_total, m_done});
    }

    FactBook &m_book;
    const Target &m_target;
    UndoSummary &m_summary;
    const ProgressSink &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<UndoSummary> undoBatch(Workspace &workspace, BatchId batch, const ProgressSink &progress)
{
    const Database &database = workspace.database();
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto target = targetOf(database, batch);
    if (!target)
        return target.error();
    auto book = FactBook::open(database, target->store);
    if (!book)
        return book.error();
    if (!progress({target->file, 0, 0, 0}))
        return cancelledError();
    UndoSummary summary;
    summary.batch = batch;
    summary.file = target->file;
    Undoing undoing(*book, *target, summary, progress);
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        const auto taken = undoing.takeBack(kind);
        if (!taken)
            return taken.error();
    }
    const auto marked
        = database.run(QStringLiteral("UPDATE import_batch SET undone = 1 WHERE id = %1").arg(batch));
    if (!marked)
        return marked.error();
    const auto finished = book->finish(progress);
    if (!finished)
        return finished.error();
    const auto committed = transaction->commit();
    if (!committed)
        return committed.error();
    return summary;
}

} // namespace shopglass
