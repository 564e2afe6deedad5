// The first import of a workspace is written without the write-ahead log.
//
// The log would have every page written twice. A rollback journal keeps only pages that were there before,
// which in a workspace without imports are next to none, and is as safe: whatever happens, the file goes back
// to what it was. Its price is that nobody else can read meanwhile, and there is nothing to read yet.
// The disk is waited for by the import itself, not by the change of the journal before and behind it: that
// changes a few bytes of the first sector, both versions of which are sound, and what was there before has
// been made to last. Threads: as the Database.

#pragma once

#include "models/store/database.h"

namespace shopglass {

class FirstImport final
{
public:
    /// Takes the log away if the workspace has no imports and nobody else has it open; else does nothing.
    /// Requires: no transaction is open.
    explicit FirstImport(const Database &database);
    FirstImport(const FirstImport &) = delete;
    FirstImport &operator=(const FirstImport &) = delete;
    /// Brings the log back. Requires: as above.
    ~FirstImport();

private:
    const Database &m_database;
    bool m_isFirst = false;
};

} // namespace shopglass
