// Writes one import batch: all rows of one file in one transaction, kept or not at all.
//
// Rows are offered in file order. Where a business key is already known, all versions are kept and the winner
// becomes the fact: highest status rank, then after-sale status rank, then the file's latest timestamp, then
// batch id, then later row of the same file; attributes that the winner's header lacks keep the next
// version's value.
//
// Threads: used on one thread, with a Workspace of that thread. Rows are stored on another one meanwhile:
// while a sheet has begun and not ended, nobody else may use the workspace.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/store/exportkind.h"
#include "models/store/readruns.h"
#include "models/store/typedblock.h"
#include "models/store/workspace.h"

#include <memory>
#include <optional>
#include <vector>

namespace shopglass {

using BatchId = qint64;

enum class Grain {
    Order, ///< one row per business id
    Line, ///< several rows per order: order + product + SKU + spec
    Row, ///< the row's ordinal in the file; nothing is ever updated
};

struct Reject
{
    QString sheet;
    qint64 row = 0;
    QString column; ///< header as in the file
    QString value; ///< as found; empty for personal columns
    QString reason; ///< stable id, e.g. "bad_money"; rejectSentence() in models/import makes it readable
};

struct BatchFile
{
    QString name; ///< file name without folders
    QString sha256; ///< of the bytes as they lay on disk; may be told later, see BatchWriter::setSha256()
    QString mappingHash; ///< of the mapping that read it; built-in mapping has one too
    qint64 bytes = 0;
    /// Of values that a person typed in: when. It counts as the file's latest timestamp, because the person
    /// saw the value then, whichever day it is of.
    std::optional<BeijingSeconds> statedAt = std::nullopt;
};

struct SheetInfo
{
    QString name; ///< empty for CSV
    QString kindId;
    AttributeMask attributes = 0; ///< those its header has
    Grain grain = Grain::Order;
    QStringList dropped; ///< headers of personal columns that were not stored
    QStringList unknown; ///< headers that no attribute takes
};

struct DayRange
{
    Day from;
    Day to;
};

struct BatchSummary
{
    BatchId id = 0;
    StoreId store = 0;
    QString file;
    QStringList kinds;
    BeijingSeconds importedAt = 0;
    qint64 rowsRead = 0;
    qint64 rowsNew = 0;
    qint64 rowsUpdated = 0; ///< key known, fact changed
    qint64 rowsUnchanged = 0; ///< key known, fact stayed
    qint64 rowsRejected = 0;
    qint64 rowsSkipped = 0; ///< blank and totals rows
    qint64 duplicateRows = 0; ///< the same key twice within this file
    qint64 ordersTwice = 0; ///< orders that count twice now: whole from one file, by line from another
    std::optional<DayRange> days; ///< days covered
    QStringList dropped;
    QStringList unknown;
    bool undone = false;
};

class BatchWriter final
{
public:
    /// Begins the transaction. Fails with a sentence when the workspace is read-only, locked or full.
    static Result<std::unique_ptr<BatchWriter>> begin(Workspace &workspace, StoreId store,
                                                      const BatchFile &file, const Clock &clock);
    /// Rolls back unless committed.
    ~BatchWriter();

    /// Rows added from here on belong to this sheet.
    Result<void> beginSheet(const SheetInfo &sheet);
    /// Ends the sheet, which the next one and commit() do as well: its rows are in the database then.
    Result<void> endSheet();
    /// Stores one row or keeps it as a version.
    Result<void> add(const TypedRow &row);
    /// All rows of a block, in their order. Tokens of texts mean the same from the first block to the last.
    Result<void> add(const TypedBlock &block);
    /// What the store knows of text that was read in this way; right after beginSheet().
    [[nodiscard]] Result<ReadRuns> earlierRuns(const QByteArray &reading, const ProgressSink &progress) const;
    /// Rows of those runs, with the moments of all of them. Requires: a kind whose keys are whole in one
    /// number; none of them is contested.
    Result<void> add(std::span<const KnownRow> rows, const RowMoments &moments);
    /// The runs of the sheet, for later files.
    Result<void> keepRuns(const QByteArray &reading, std::span<const ReadRun> runs);
    /// Keeps a row that is not stored. At most 10,000 are kept per batch; all are counted.
    void reject(const Reject &reject);
    /// A day of the sheet's kind on which a row of the file was left out: not covered by this file.
    Result<void> breakDay(Day day);
    /// Rows held back until they are sorted and written together, when not FactRun::MostRows.
    void holdAtMost(std::size_t rows);
    /// For a file whose bytes cannot be known yet by their size, see hasFileOfSize().
    void setSha256(const QString &sha256);
    void countRead(qint64 rows);
    void countSkipped(qint64 rows);

    /// Settles versions, refreshes the rollup of touched days, commits. The summary says what happened.
    Result<BatchSummary> commit(const ProgressSink &progress);

private:
    struct Private;
    explicit BatchWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The batch that read these bytes with this mapping into this store and is not undone, if any.
Result<std::optional<BatchSummary>> findSameFile(const Workspace &workspace, StoreId store,
                                                 const BatchFile &file);

/// Whether any batch that is not undone read a file of so many bytes into this store. Where none did, no
/// findSameFile() will find one.
Result<bool> hasFileOfSize(const Workspace &workspace, StoreId store, qint64 bytes);

/// Every batch, newest first, undone ones included.
Result<std::vector<BatchSummary>> batches(const Workspace &workspace, std::optional<StoreId> store = {});

/// The kept rejects of a batch, in file order.
Result<std::vector<Reject>> rejectsOf(const Workspace &workspace, BatchId batch);

struct UndoSummary
{
    BatchId batch = 0;
    QString file;
    qint64 rowsRemoved = 0; ///< facts that no other batch brought
    qint64 rowsRestored = 0; ///< facts with other values now: what another batch says
    qint64 rowsKept = 0; ///< facts whose values stay, because another batch says the same or prevails
};

/// Takes a batch back, newest or not: the workspace becomes what the other batches alone would have made.
Result<UndoSummary> undoBatch(Workspace &workspace, BatchId batch, const ProgressSink &progress);

} // namespace shopglass
