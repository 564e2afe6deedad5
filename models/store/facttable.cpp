#include "models/store/facttable.h"

namespace shopglass {

namespace {

QStringList valueColumns(const ExportKind &kind)
{
    QStringList columns;
    for (const Attribute &attribute : kind.attributes) {
        if (!kind.key.contains(attribute.id))
            columns.append(attribute.id);
    }
    return columns;
}

QString placeholders(qsizetype count)
{
    QStringList marks;
    for (qsizetype i = 0; i < count; ++i)
        marks.append(QStringLiteral("?"));
    return marks.join(QLatin1String(", "));
}

struct Sql
{
    QString insert;
    QString replace;
    QString contains;
    QString read;
    QString remove;
    QString fromSheets;
};

Sql sqlOf(const ExportKind &kind)
{
    const QStringList key = keyColumns(kind);
    const QStringList origin
        = {QStringLiteral("sheet_id"), QStringLiteral("source_row"), QStringLiteral("silent")};
    const QStringList rest = valueColumns(kind) + origin;
    const QStringList all = QStringList(QStringLiteral("store_id")) + key + rest;
    QString where = QStringLiteral("store_id = ?");
    for (const QString &column : key)
        where += QStringLiteral(" AND %1 = ?").arg(column);
    const QString into = QStringLiteral("INTO %1 (%2) VALUES (%3)")
                             .arg(kind.table, all.join(QLatin1String(", ")), placeholders(all.size()));
    return {
        QStringLiteral("INSERT %1 ON CONFLICT DO NOTHING").arg(into),
        QStringLiteral("REPLACE %1").arg(into),
        QStringLiteral("SELECT 1 FROM %1 WHERE %2").arg(kind.table, where),
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(rest.join(QLatin1String(", ")), kind.table, where),
        QStringLiteral("DELETE FROM %1 WHERE %2").arg(kind.table, where),
        QStringLiteral("SELECT %1 FROM %2 WHERE store_id = ? AND sheet_id BETWEEN ? AND ?")
            .arg(key.join(QLatin1String(", ")), kind.table)};
}

} // namespace

QStringList keyColumns(const ExportKind &kind)
{
    return kind.id == QLatin1String("orders") ? kind.key + QStringList(QStringLiteral("line_key")) : kind.key;
}

Result<FactTable> FactTable::open(const Database &database, const ExportKind &kind, StoreId store)
{
    const Sql sql = sqlOf(kind);
    std::vector<Statement> statements;
    for (const QString &text :
         {sql.insert, sql.replace, sql.contains, sql.read, sql.remove, sql.fromSheets}) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    return FactTable(database, kind, store, std::move(statements));
}

FactTable::FactTable(const Database &database, const ExportKind &kind, StoreId store,
                     std::vector<Statement> statements)
    : m_database(&database)
    , m_kind(&kind)
    , m_store(store)
    , m_keyParts(int(keyColumns(kind).size()))
    , m_keyMask(maskOf(kind, kind.key))
    , m_insert(std::move(statements[0]))
    , m_replace(std::move(statements[1]))
    , m_contains(std::move(statements[2]))
    , m_read(std::move(statements[3]))
    , m_remove(std::move(statements[4]))
    , m_fromSheets(std::move(statements[5]))
{
    const QStringList columns = valueColumns(kind);
    for (const QString &column : columns)
        m_columns.push_back(kind.indexOf(column).value());
}

void FactTable::bindKey(Statement &statement, const FactKey &key) const
{
    statement.bind(1, m_store);
    for (int i = 0; i < m_keyParts; ++i)
        statement.bind(2 + i, key.parts[std::size_t(i)]);
}

Result<void> FactTable::write(Statement &statement, const FactRow &row) const
{
    bindKey(statement, row.key);
    int parameter = 2 + m_keyParts;
    for (const int attribute : m_columns) {
        if (row.has(attribute))
            statement.bind(parameter++, row.values[std::size_t(attribute)]);
        else
            statement.bindNull(parameter++);
    }
    statement.bind(parameter++, row.sheet);
    statement.bind(parameter++, row.sourceRow);
    statement.bind(parameter, qint64(row.silent));
    return statement.run();
}

Result<bool> FactTable::insert(const FactRow &row)
{
    const auto written = write(m_insert, row);
    if (!written)
        return written.error();
    return m_database->changes() > 0;
}

Result<void> FactTable::replace(const FactRow &row)
{
    return write(m_replace, row);
}

Result<bool> FactTable::contains(const FactKey &key)
{
    bindKey(m_contains, key);
    const auto found = m_contains.step();
    m_contains.reset();
    return found;
}

Result<bool> FactTable::read(const FactKey &key, FactRow &row)
{
    bindKey(m_read, key);
    const auto found = m_read.step();
    if (!found || !*found)
        return found;
    row.clear(m_kind->attributes.size());
    row.key = key;
    int column = 0;
    for (const int attribute : m_columns) {
        if (const auto value = m_read.optionalInteger(column))
            row.set(attribute, *value);
        ++column;
    }
    row.sheet = m_read.integer(column++);
    row.sourceRow = m_read.integer(column++);
    row.silent = AttributeMask(m_read.integer(column));
    m_read.reset();
    return true;
}

Result<void> FactTable::remove(const FactKey &key)
{
    bindKey(m_remove, key);
    return m_remove.run();
}

Result<std::vector<FactKey>> FactTable::keysFromSheets(qint64 first, qint64 last)
{
    m_fromSheets.bind(1, m_store);
    m_fromSheets.bind(2, first);
    m_fromSheets.bind(3, last);
    std::vector<FactKey> keys;
    for (;;) {
        const auto row = m_fromSheets.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        FactKey key;
        for (int i = 0; i < m_keyParts; ++i)
            key.parts[std::size_t(i)] = m_fromSheets.integer(i);
        keys.push_back(key);
    }
}

} // namespace shopglass
