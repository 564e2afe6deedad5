// The fact table of one export kind: rows in and out by business key.
//
// Inserts are quickest in ascending key order. Threads: as the Database.

#pragma once

#include "models/store/database.h"
#include "models/store/factrow.h"
#include "models/store/factrun.h"
#include "models/store/factscan.h"
#include "models/store/workspace.h"

namespace shopglass {

class FactTable final
{
public:
    static Result<FactTable> open(const Database &database, const ExportKind &kind, StoreId store);

    [[nodiscard]] const FactShape &shape() const { return *m_shape; }
    [[nodiscard]] const ExportKind &kind() const { return *m_shape->kind; }
    [[nodiscard]] FactScan &scan() { return m_scan; }

    /// Stores rows of a run in the order given; quickest in the order of their keys. Requires: their keys
    /// have no facts.
    Result<void> insert(const FactRun &run, std::span<const std::uint32_t> rows, AttributeMask filled);
    Result<void> replace(const FactRow &row);
    /// False when there is none; `row` is then unspecified.
    Result<bool> read(const FactKey &key, FactRow &row);
    Result<void> remove(const FactKey &key);
    /// Keys of the facts whose winner came from these sheets, ascending.
    Result<std::vector<FactKey>> keysFromSheets(qint64 first, qint64 last);

private:
    FactTable(const Database &database, std::unique_ptr<FactShape> shape, StoreId store, FactScan scan,
              std::vector<Statement> statements);
    void bindKey(Statement &statement, const FactKey &key) const;

    const Database *m_database;
    std::unique_ptr<FactShape> m_shape;
    StoreId m_store;
    FactScan m_scan;
    Statement m_replace;
    Statement m_read;
    Statement m_remove;
    Statement m_fromSheets;
    std::optional<Statement> m_insert; ///< for the attributes of the last run
    AttributeMask m_inserted = 0;
};

} // namespace shopglass
