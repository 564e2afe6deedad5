// All versions of the keys that more than one row has told us about.

#pragma once

#include "models/store/database.h"
#include "models/store/factrow.h"
#include "models/store/workspace.h"

#include <string>

namespace shopglass {

struct Version
{
    qint64 sheet = 0;
    qint64 sourceRow = 0;
    AttributeMask silent = 0;
    std::string payload;

    /// Whether both rows say the same, as their sheet's header has it. Requires: one sheet.
    [[nodiscard]] bool repeats(const Version &other) const
    {
        return silent == other.silent && payload == other.payload;
    }
};

/// The keys of a statement whose first columns are key1 … key4.
Result<std::vector<FactKey>> readKeys(Statement &select);

class VersionTable final
{
public:
    static Result<VersionTable> open(const Database &database, StoreId store);

    /// By sheet, then row.
    Result<std::vector<Version>> all(const ExportKind &kind, const FactKey &key);
    Result<void> insert(const ExportKind &kind, const FactKey &key, const Version &version);
    Result<void> remove(const ExportKind &kind, const FactKey &key, const Version &version);
    Result<void> removeAll(const ExportKind &kind, const FactKey &key);

private:
    VersionTable(StoreId store, std::vector<Statement> statements);
    void bindKey(Statement &statement, const ExportKind &kind, const FactKey &key) const;

    StoreId m_store;
    Statement m_all;
    Statement m_insert;
    Statement m_remove;
    Statement m_removeAll;
};

} // namespace shopglass
