// The facts of one store while they change: runs of new versions come in, versions of a batch are taken out,
// winners are settled, the rollup follows.
//
// A row whose key is new becomes a fact. A row that says what the fact's own row says becomes an echo of it.
// Any other row is kept in full, and its key waits until the file has been read, because only then it is
// known how late the file reaches. Runs inside the caller's transaction and lives no longer than it. Threads:
// as the Database.

#pragma once

#include "models/base/progress.h"
#include "models/store/echoruns.h"
#include "models/store/settler.h"

#include <map>

namespace shopglass {

class FactBook final
{
public:
    static Result<FactBook> open(const Database &database, StoreId store);

    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] SheetBook &sheets() { return m_sheets; }
    [[nodiscard]] VersionTable &versions() { return m_versions; }
    /// The facts of a kind; valid as long as the book.
    Result<KindBook *> kind(const ExportKind &kind);
    [[nodiscard]] Settler settler(KindBook &book, SheetRange gone = {});
    /// Around keys that a settler settles, ascending: it asks what else their orders have.
    Result<void> beginSettling(const KindBook &book);
    void endSettling();

    Result<void> beginSheet(const SheetRecord &sheet);
    /// Takes rows of the sheet in and gives how many of them are facts of their own. `shares` is their part
    /// of the rollup if each is a new order of its own; empty where nobody reckoned it. Requires: sheets()
    /// knows the sheet, the rows are sorted.
    Result<qint64> arrive(const FactRun &run, const RollupCells &shares);
    /// Takes rows of the sheet in that say what the facts of their keys have said since before it, from other
    /// sheets. Requires: ascending.
    void repeat(std::span<const EchoEntry> entries) { m_echoes.add(entries, EchoRuns::Of::OtherSheet); }
    Result<void> endSheet();

    /// What became of the keys that were known before the batch.
    struct Outcome
    {
        qint64 updated = 0; ///< the fact's values are others now
        qint64 unchanged = 0;
    };
    /// Settles everything that has waited. Requires: the batch's latest timestamp is known to sheets().
    Result<Outcome> settlePending(BatchId batch, const ProgressSink &progress);

    /// Removes the facts of sheets and gives how many there were. Requires: they have no other versions.
    Result<qint64> leave(KindBook &book, SheetRange sheets, const ProgressSink &progress);

    /// Writes the rollup and marks the store's facts as changed.
    Result<void> finish(const ProgressSink &progress);

private:
    FactBook(const Database &database, StoreId store, SheetBook sheets, VersionTable versions,
             RollupKeeper rollup);
    /// The rows of a run by what becomes of them; each list ascends by key.
    struct Sorted
    {
        std::vector<std::uint32_t> added;
        std::vector<std::uint32_t> differing;
        std::vector<EchoEntry> echoes;
        std::vector<EchoEntry> repeated; ///< say what an earlier row of the sheet said
        bool splitOrders = false; ///< new orders may have several lines
    };
    Result<Sorted> sort(const FactRun &run);
    Result<void> beginCounting(const Sorted &sorted);
    Result<void> beginReturns();
    [[nodiscard]] bool areWholeOrders(const FactRun &run, const Sorted &sorted) const;
    Result<void> count(const FactRun &run, std::span<const std::uint32_t> added);
    Result<void> keepDiffering(const FactRun &run, std::span<const std::uint32_t> differing);
    Result<bool> isWholeOrder(qint64 order);
    Result<void> uncount(KindBook &book, SheetRange sheets, const ProgressSink &progress);
    Result<bool> fillTable(const ExportKind &kind, SheetRange sheets);
    Result<void> settleKeys(KindBook &book, std::span<const FactKey> keys, BatchId batch, Outcome &outcome);
    Result<qint64> echoedKeys(KindBook &book, BatchId batch);

    const Database *m_database;
    StoreId m_store;
    SheetBook m_sheets;
    VersionTable m_versions;
    RollupKeeper m_rollup;
    std::map<const ExportKind *, std::unique_ptr<KindBook>> m_kinds;
    const SheetRecord *m_sheet = nullptr;
    KindBook *m_book = nullptr; ///< of the sheet's kind
    EchoRuns m_echoes; ///< of the sheet
    std::vector<std::pair<const ExportKind *, qint64>> m_written; ///< sheets of this batch
    FactScan *m_returns = nullptr; ///< while orders are counted that may have after-sales
    bool m_hasAftersales = false;
    bool m_hasSplitOrders = false; ///< some order may have several lines
};

} // namespace shopglass
