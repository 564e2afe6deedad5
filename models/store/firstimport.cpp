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
    m_isFirst = database.run(QStringLiteral("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")).ok();
    database.setBusyTimeout(Database::BusyTimeout);
}

FirstImport::~FirstImport()
{
    // Should this fail, opening the workspace the next time does it.
    if (m_isFirst)
        static_cast<void>(
            m_database.run(QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")));
}

} // namespace shopglass
