// The facts of one store while they change: new versions come in, versions of a batch are taken out, winners
// are settled, the rollup follows.
//
// Runs inside the caller's transaction and lives no longer than it. Threads: as the Database.

#pragma once

#include "models/base/progress.h"
#include "models/store/facttable.h"
#include "models/store/rollupkeeper.h"
#include "models/store/sheetbook.h"
#include "models/store/versiontable.h"

namespace shopglass {

class FactBook final
{
public:
    static Result<FactBook> open(const Database &database, StoreId store);

    enum class Arrival {
        New, ///< the key was not known; it is a fact now
        KnownKey, ///< another batch brought the key; waits for settle()
        Repeated, ///< this batch brought the key before; waits for settle() unless it says the same
    };
    /// Takes a version in. Requires: the batch being written is that of `sheet`, and sheets() knows it.
    Result<Arrival> arrive(const FactRow &row, const SheetRecord &sheet);

    /// What became of a key whose versions changed.
    struct Settlement
    {
        qint64 sheetBefore = 0;
        qint64 sheetAfter = 0; ///< 0 = the fact is gone
        bool changed = false; ///< the fact's values are others now
    };
    /// Makes the fact of what versions are left. Requires: the key has a fact.
    Result<Settlement> settle(const ExportKind &kind, const FactKey &key);

    /// Removes a fact that has no other versions.
    Result<void> removeSole(const ExportKind &kind, const FactKey &key);

    [[nodiscard]] SheetBook &sheets() { return m_sheets; }
    [[nodiscard]] VersionTable &versions() { return m_versions; }
    [[nodiscard]] FactTable &table(const ExportKind &kind);

    /// Keys that wait for settle(), ascending and once each.
    struct Pending
    {
        const ExportKind *kind = nullptr;
        FactKey key;
    };
    std::vector<Pending> takePending();

    /// Writes the rollup and marks the store's facts as changed.
    Result<void> finish(const ProgressSink &progress);

private:
    FactBook(const Database &database, StoreId store, std::vector<FactTable> tables, SheetBook sheets,
             VersionTable versions, RollupKeeper rollup);
    Result<bool> insertNew(const FactRow &row, const SheetRecord &sheet);
    Result<bool> insertOrderLine(const FactRow &row);
    Result<void> touch(const ExportKind &kind, const FactKey &key);

    const Database *m_database;
    StoreId m_store;
    std::vector<FactTable> m_tables; ///< in the order of ExportKinds::all()
    SheetBook m_sheets;
    VersionTable m_versions;
    RollupKeeper m_rollup;
    std::vector<Pending> m_pending;
    FactRow m_known; ///< scratch
    bool m_hasAftersales = false;
    bool m_hasSplitOrders = false; ///< some order may have several lines
};

} // namespace shopglass
