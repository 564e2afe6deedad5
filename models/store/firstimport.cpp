#include "models/store/firstimport.h"

namespace shopglass {

FirstImport::FirstImport(const Database &database)
    : m_database(database)
{
    const auto imports = database.integerOf(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_batch)"));
    if (!imports || *imports != 0)
        return;
    // Whoever else has the file open keeps the log; that is no reason to wait.
    database.setBusyTimeout(0);
    m_isFirst = database
                    .run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = OFF;"
                                        "PRAGMA journal_mode = DELETE"))
                    .ok();
    static_cast<void>(database.run(m_isFirst ? QStringLiteral("PRAGMA synchronous = FULL")
                                             : QStringLiteral("PRAGMA synchronous = NORMAL")));
    database.setBusyTimeout(Database::BusyTimeout);
}

FirstImport::~FirstImport()
{
    if (!m_isFirst)
        return;
    // Should this fail, opening the workspace the next time does it.
    static_cast<void>(m_database.run(QStringLiteral("PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL")));
    static_cast<void>(m_database.run(QStringLiteral("PRAGMA synchronous = NORMAL")));
}

} // namespace shopglass
