#include "models/store/versiontable.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr int KeyParameters = 6; ///< kind, store and four key parts

Version versionFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), AttributeMask(row.integer(2)), std::string(row.bytes(3))};
}

} // namespace

Result<std::vector<FactKey>> readKeys(Statement &select)
{
    std::vector<FactKey> keys;
    for (;;) {
        const auto row = select.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.push_back({{select.integer(0), select.integer(1), select.integer(2), select.integer(3)}});
    }
}

Result<VersionTable> VersionTable::open(const Database &database, StoreId store)
{
    const QString columns = QStringLiteral("sheet_id, source_row, silent, payload");
    const QString key = QStringLiteral(
        "kind = ?1 AND store_id = ?2 AND key1 = ?3 AND key2 = ?4 AND key3 = ?5 AND key4 = ?6");
    std::vector<Statement> statements;
    for (const QString &sql : {
             QStringLiteral("SELECT %1 FROM fact_version WHERE %2 ORDER BY sheet_id, source_row")
                 .arg(columns, key),
             QStringLiteral("REPLACE INTO fact_version (kind, store_id, key1, key2, key3, key4, %1) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                 .arg(columns),
             QStringLiteral("DELETE FROM fact_version WHERE %1 AND sheet_id = ?7 AND source_row = ?8")
                 .arg(key),
             QStringLiteral("DELETE FROM fact_version WHERE %1").arg(key),
         }) {
        auto statement = database.prepare(sql);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    return VersionTable(store, std::move(statements));
}

VersionTable::VersionTable(StoreId store, std::vector<Statement> statements)
    : m_store(store)
    , m_all(std::move(statements[0]))
    , m_insert(std::move(statements[1]))
    , m_remove(std::move(statements[2]))
    , m_removeAll(std::move(statements[3]))
{
}

void VersionTable::bindKey(Statement &statement, const ExportKind &kind, const FactKey &key) const
{
    statement.bindText(1, kind.id);
    statement.bind(2, m_store);
    for (std::size_t i = 0; i < key.parts.size(); ++i)
        statement.bind(3 + int(i), key.parts[i]);
}

Result<std::vector<Version>> VersionTable::all(const ExportKind &kind, const FactKey &key)
{
    bindKey(m_all, kind, key);
    std::vector<Version> versions;
    for (;;) {
        const auto row = m_all.step();
        if (!row)
            return row.error();
        if (!*row)
            return versions;
        versions.push_back(versionFrom(m_all));
    }
}

Result<void> VersionTable::insert(const ExportKind &kind, const FactKey &key, const Version &version)
{
    bindKey(m_insert, kind, key);
    m_insert.bind(KeyParameters + 1, version.sheet);
    m_insert.bind(KeyParameters + 2, version.sourceRow);
    m_insert.bind(KeyParameters + 3, qint64(version.silent));
    m_insert.bindBlob(KeyParameters + 4, version.payload);
    return m_insert.run();
}

Result<void> VersionTable::remove(const ExportKind &kind, const FactKey &key, const Version &version)
{
    bindKey(m_remove, kind, key);
    m_remove.bind(KeyParameters + 1, version.sheet);
    m_remove.bind(KeyParameters + 2, version.sourceRow);
    return m_remove.run();
}

Result<void> VersionTable::removeAll(const ExportKind &kind, const FactKey &key)
{
    bindKey(m_removeAll, kind, key);
    return m_removeAll.run();
}

} // namespace shopglass
