// Takes the versions of a batch's sheets out: one walk through all versions of a kind instead of a search for
// each key.
//
// The versions stay until remove(), so that all go in one pass. Runs inside the caller's transaction.
// Threads: as the Database; one at a time per connection.

#pragma once

#include "models/store/settler.h"

namespace shopglass {

/// A key of which sheets that go have versions.
struct SharedKey
{
    FactKey key;
    AttributeMask goneSays = 0; ///< attributes about which a version that goes has something to say
    std::vector<Version> left; ///< the other sheets' versions, by sheet, then row
};

class VersionWalk final
{
public:
    static Result<VersionWalk> open(const Database &database, const ExportKind &kind, StoreId store,
                                    SheetRange gone);

    /// The next keys, ascending; none at the end. Versions that other statements change meanwhile must be of
    /// keys that were given already.
    Result<std::vector<SharedKey>> next(std::size_t most, SheetBook &sheets);

    /// Removes what the sheets said, and the single version that is left of each of these keys. Requires:
    /// keys ascend.
    Result<void> remove(std::span<const FactKey> alone);

private:
    VersionWalk(const Database &database, const ExportKind &kind, StoreId store, SheetRange gone,
                Statement select);
    Result<void> findRange();
    Result<void> removeSome();

    const Database *m_database;
    const ExportKind *m_kind;
    StoreId m_store;
    SheetRange m_gone;
    Statement m_select;
    qint64 m_versions = 0; ///< of the sheets
    qint64 m_from = 0; ///< least and greatest first part of their keys
    qint64 m_to = 0;
    FactKey m_last; ///< keys up to here were given
};

} // namespace shopglass
