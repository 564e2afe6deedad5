// Runs of lines that a store has read: of each the hash of its text and what its rows were, taken together.
//
// Only runs are kept all of whose rows became versions and about which there was nothing else to say. While
// the batch that read them is not undone and their keys have no other versions, a row of the same text says
// what its key's fact says: it is an echo, and nobody needs to read it. Hashes are sealed (see
// models/import/runseal.h), for a plain one would let one try out what a line said.

#pragma once

#include "models/base/day.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/store/workspace.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace shopglass {

class Database;

/// Of a text, by a secret key; 128 bits, so that two texts never share it by chance.
struct RunHash
{
    std::uint64_t one = 0;
    std::uint64_t other = 0;

    friend bool operator==(const RunHash &, const RunHash &) = default;
};

/// Of some rows, none of which is without a day.
struct RowMoments
{
    BeijingSeconds first = 0; ///< least and greatest primary time
    BeijingSeconds last = 0;
    BeijingSeconds latest = 0; ///< of all that is not planned

    void add(const RowMoments &others);
    friend bool operator==(const RowMoments &, const RowMoments &) = default;
};

struct ReadRun
{
    RunHash hash;
    RowMoments moments;
};

/// A row that nobody has to read, because what it says is known.
struct KnownRow
{
    qint64 key = 0; ///< first part of its key; the others are 0
    qint64 sourceRow = 0;
};

/// Threads: immutable once loaded.
class ReadRuns final
{
public:
    /// Those of the store's sheets of a kind that were read in this way and are not undone. The sink is told
    /// however long the disk takes, and can stop it.
    static Result<ReadRuns> load(const Database &database, StoreId store, const QString &kindId,
                                 const QByteArray &reading, const ProgressSink &progress);
    /// Keeps those of a sheet, in place of the store's earlier sheets that had hardly any other, and of the
    /// oldest ones of the workspace where all together are too many. To forget runs is always right.
    static Result<void> save(const Database &database, StoreId store, qint64 sheet, const QByteArray &reading,
                             std::span<const ReadRun> runs);
    /// For an undo.
    static Result<void> removeSheets(const Database &database, qint64 first, qint64 last);

    /// Whether the store's files agree about so many keys that runs save anything: without that they need not
    /// be looked for nor kept.
    [[nodiscard]] bool areOfUse() const { return m_areOfUse; }
    /// Null where no such run is known.
    [[nodiscard]] const RowMoments *find(const RunHash &hash) const;
    /// Whether the files of the store do not agree about the key.
    [[nodiscard]] bool isContested(qint64 key) const;

private:
    struct Hasher
    {
        std::size_t operator()(const RunHash &hash) const noexcept { return std::size_t(hash.one); }
    };
    using Runs = std::unordered_map<RunHash, RowMoments, Hasher>;
    Result<void> loadRuns(const Database &database, StoreId store, const QString &kindId,
                          const QByteArray &reading);
    Result<void> loadContested(const Database &database, StoreId store, const QString &kindId);
    static void take(std::string_view bytes, Runs &runs);
    static Result<std::vector<qint64>> replacedBy(const Database &database, StoreId store,
                                                  const QByteArray &reading, std::span<const ReadRun> runs);

    Runs m_runs;
    std::vector<qint64> m_contested; ///< ascending
    bool m_areOfUse = true;
};

} // namespace shopglass
