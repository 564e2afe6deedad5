// Reads facts back: rows in bulk for the columns, single rows for 'the rows behind a figure', coverage,
// rollup.
//
// Threads: as its Workspace.

#pragma once

#include "models/base/period.h"
#include "models/store/batchwriter.h"

#include <functional>
#include <limits>
#include <span>

namespace shopglass {

/// A stored cell: absent or a number (see AttributeType).
using StoredValue = std::optional<qint64>;

/// What a FactBlock holds for an absent cell.
inline constexpr qint64 AbsentValue = std::numeric_limits<qint64>::min();

/// Some facts, column by column.
struct FactBlock
{
    std::size_t rows = 0;
    std::vector<std::vector<qint64>>
        columns; ///< in the order asked for; elements from `rows` on mean nothing
};

/// A fact with where it came from.
struct FactOrigin
{
    BatchId batch = 0;
    QString file;
    QString sheet;
    qint64 row = 0;
};

struct PayoutAttributes;

class StoreReader final
{
public:
    explicit StoreReader(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// As long as this lives, everything read from the workspace is of one moment, whatever others import
    /// meanwhile.
    class Snapshot;
    Result<std::unique_ptr<Snapshot>> snapshot() const;

    /// Calls `visit` with the named attributes of every fact of a kind in key order; the span dies with the
    /// call. visit returns false to stop. Special names: "line_key", "sheet_id".
    Result<void> readFacts(StoreId store, const QString &kindId, const QStringList &attributes,
                           const std::function<bool(std::span<const StoredValue>)> &visit) const;

    /// As readFacts() for a kind whose keys are paid in several goes: behind each fact come the rows of the
    /// key that tell of another payout, see furtherpayouts.h. Requires: `attributes` has the key's.
    Result<void> readPayouts(StoreId store, const QString &kindId, const PayoutAttributes &payout,
                             const QStringList &attributes,
                             const std::function<void(std::span<const StoredValue>)> &visit) const;

    /// As readFacts(), some rows at a time and several times as quick. Stopping is no error.
    Result<void> readBlocks(StoreId store, const QString &kindId, const QStringList &attributes,
                            const std::function<bool(const FactBlock &)> &visit) const;

    /// Which attributes the header of each sheet had that brought facts of a kind, by sheet id: tells a cell
    /// left blank from a column that the file does not have.
    Result<std::vector<std::pair<qint64, AttributeMask>>> sheetHeaders(StoreId store,
                                                                       const QString &kindId) const;

    /// Text of a dictionary id; empty for 0 or unknown ids.
    [[nodiscard]] QString text(qint64 dictionaryId) const;
    /// All dictionary texts by id, for bulk loading.
    Result<std::vector<std::pair<qint64, QString>>> dictionary() const;

    /// The texts of some ids, in the same order; empty where text() would be.
    Result<std::vector<QString>> texts(std::span<const qint64> dictionaryIds) const;

    /// An id as text, whichever way it is stored.
    [[nodiscard]] QString idText(qint64 storedId) const;

    /// The fact's batch, file, sheet and row. `key` = values of ExportKind::key in order (orders: order id,
    /// line key).
    Result<std::optional<FactOrigin>> originOf(StoreId store, const QString &kindId,
                                               std::span<const qint64> key) const;

    /// Days covered by batches that are not undone, merged and ascending: from a file's first day to its
    /// last, without those that miss a rejected row; of a list from its own day until it is too old. `kindId`
    /// may also be "order_refunds": order files whose rows carry a refund amount; or "kind.attribute": files
    /// whose header has it (Attribute::ownCoverage).
    Result<std::vector<DayRange>> coverage(StoreId store, const QString &kindId) const;

    /// The same for every kind (and "order_refunds") in one query, in the order of ExportKinds.
    Result<std::vector<std::pair<QString, std::vector<DayRange>>>> coverageByKind(StoreId store) const;

    /// A file that is not undone: the days it covers, and the latest moment that it knows of. What its rows
    /// leave blank had not happened by then.
    struct SeenFile
    {
        DayRange days;
        BeijingSeconds latest = 0;
    };
    Result<std::vector<SeenFile>> seenFiles(StoreId store, const QString &kindId) const;

    /// The last day that files of a kind cover in any store; none without such files.
    Result<std::optional<Day>> newestDay(const QString &kindId) const;

    /// A number that changes whenever facts of the store change (import, undo): for keeping columns fresh.
    Result<qint64> factsVersion(StoreId store) const;

    /// One cell of the rollup store × day × 渠道 × 载体 × 账号类型 (dictionary ids, 0 = blank) × promoter.
    struct RollupCell
    {
        Day day;
        qint64 channel = 0;
        qint64 carrier = 0;
        qint64 accountType = 0;
        bool promoter = false; ///< the row names a promoter
        qint64 paidGmv = 0; ///< fen
        qint64 paidOrders = 0;
        qint64 gmvCreated = 0;
        qint64 commission = 0;
        qint64 refundAmountByPayDay = 0;
        qint64 refundedOrders = 0;
        qint64 refundAmountByRefundDay = 0;

        friend bool operator==(const RollupCell &, const RollupCell &) = default;
    };
    /// Ascending by day, channel, carrier, account type, promoter. Reads no facts.
    Result<std::vector<RollupCell>> rollup(StoreId store, std::optional<Period> period = {}) const;

private:
    const Workspace &m_workspace;
};

class StoreReader::Snapshot final
{
public:
    explicit Snapshot(const Database &database);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    const Database &m_database;
};

} // namespace shopglass
