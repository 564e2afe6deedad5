// The fact table of one export kind: rows in and out by business key.
//
// Inserts are quickest in ascending key order. Threads: as the Database.

#pragma once

#include "models/store/database.h"
#include "models/store/factrow.h"
#include "models/store/workspace.h"

namespace shopglass {

/// Columns of the primary key after store_id: the kind's key, and line_key where orders have lines.
QStringList keyColumns(const ExportKind &kind);

class FactTable final
{
public:
    static Result<FactTable> open(const Database &database, const ExportKind &kind, StoreId store);

    [[nodiscard]] const ExportKind &kind() const { return *m_kind; }
    /// Attributes that lie in the key.
    [[nodiscard]] AttributeMask keyMask() const { return m_keyMask; }

    /// False when the key is known; the row is then not stored.
    Result<bool> insert(const FactRow &row);
    Result<void> replace(const FactRow &row);
    Result<bool> contains(const FactKey &key);
    /// False when there is none; `row` is then unspecified.
    Result<bool> read(const FactKey &key, FactRow &row);
    Result<void> remove(const FactKey &key);
    /// Keys of the facts whose winner came from these sheets.
    Result<std::vector<FactKey>> keysFromSheets(qint64 first, qint64 last);

private:
    FactTable(const Database &database, const ExportKind &kind, StoreId store,
              std::vector<Statement> statements);
    void bindKey(Statement &statement, const FactKey &key) const;
    Result<void> write(Statement &statement, const FactRow &row) const;

    const Database *m_database;
    const ExportKind *m_kind;
    StoreId m_store;
    int m_keyParts;
    AttributeMask m_keyMask;
    std::vector<int> m_columns; ///< attribute index of each column that is not part of the key
    Statement m_insert;
    Statement m_replace;
    Statement m_contains;
    Statement m_read;
    Statement m_remove;
    Statement m_fromSheets;
};

} // namespace shopglass
