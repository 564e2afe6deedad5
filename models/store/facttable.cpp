#include "models/store/facttable.h"

namespace shopglass {

namespace {

struct Sql
{
    QString replace;
    QString read;
    QString remove;
    QString fromSheets;
};

Sql sqlOf(const FactShape &shape)
{
    const QStringList key = shape.stored.first(shape.keyParts);
    const QStringList rest = shape.stored.mid(shape.keyParts);
    const QString table = shape.kind->table;
    QString where = QStringLiteral("store_id = ?");
    for (const QString &column : key)
        where += QStringLiteral(" AND %1 = ?").arg(column);
    const QStringList marks(shape.stored.size() + 1, QStringLiteral("?"));
    return {QStringLiteral("REPLACE INTO %1 (store_id, %2) VALUES (%3)")
                .arg(table, shape.stored.join(QLatin1String(", ")), marks.join(QLatin1String(", "))),
            QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(rest.join(QLatin1String(", ")), table, where),
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, where),
            QStringLiteral(
                "SELECT %1 FROM %2 WHERE store_id = ? AND sheet_id BETWEEN ? AND ? ORDER BY store_id, %1")
                .arg(key.join(QLatin1String(", ")), table)};
}

/// Columns that no row of the sheet fills are left out: a missing column costs less than a NULL. FAIL instead
/// of ABORT, since whoever imports takes everything back at any fault: SQLite need not be able to take this
/// statement back alone, for which it would write aside each page as it was.
QString insertSql(const FactShape &shape, AttributeMask filled)
{
    QStringList columns;
    QStringList supplied;
    const auto add = [&](const QString &column, qsizetype cell) {
        columns.append(column);
        supplied.append(QStringLiteral("c%1").arg(cell));
    };
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const int attribute = shape.attributes[std::size_t(i)];
        const bool isStored = shape.packing ? shape.stored.contains(shape.columns[i])
                                            : attribute < 0 || ((filled >> attribute) & 1U) != 0;
        if (isStored)
            add(shape.columns[i], i);
    }
    if (shape.packing)
        add(QStringLiteral("body"), qsizetype(shape.width));
    return QStringLiteral("INSERT OR FAIL INTO %1 (store_id, %2) SELECT ?1, %3 FROM supply")
        .arg(shape.kind->table, columns.join(QLatin1String(", ")), supplied.join(QLatin1String(", ")));
}

} // namespace

Result<FactTable> FactTable::open(const Database &database, const ExportKind &kind, StoreId store)
{
    auto shape = std::make_unique<FactShape>(kind);
    const Sql sql = sqlOf(*shape);
    std::vector<Statement> statements;
    for (const QString &text : {sql.replace, sql.read, sql.remove, sql.fromSheets}) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    auto scan = FactScan::open(database, *shape, store);
    if (!scan)
        return scan.error();
    return FactTable(database, std::move(shape), store, std::move(*scan), std::move(statements));
}

FactTable::FactTable(const Database &database, std::unique_ptr<FactShape> shape, StoreId store, FactScan scan,
                     std::vector<Statement> statements)
    : m_database(&database)
    , m_shape(std::move(shape))
    , m_store(store)
    , m_scan(std::move(scan))
    , m_replace(std::move(statements[0]))
    , m_read(std::move(statements[1]))
    , m_remove(std::move(statements[2]))
    , m_fromSheets(std::move(statements[3]))
{
}

void FactTable::bindKey(Statement &statement, const FactKey &key) const
{
    statement.bind(1, m_store);
    for (int i = 0; i < m_shape->keyParts; ++i)
        statement.bind(2 + i, key.parts[std::size_t(i)]);
}

Result<void> FactTable::insert(const FactRun &run, std::span<const std::uint32_t> rows, AttributeMask filled)
{
    if (!m_insert || m_inserted != filled) {
        auto insert = m_database->prepare(insertSql(*m_shape, filled));
        if (!insert)
            return insert.error();
        m_insert.emplace(std::move(*insert));
        m_inserted = filled;
    }
    m_database->supply().show(run.supply(rows));
    m_insert->bind(1, m_store);
    return m_insert->run();
}

Result<void> FactTable::replace(const FactRow &row)
{
    bindKey(m_replace, row.key);
    int parameter = 2 + m_shape->keyParts;
    if (m_shape->packing) {
        RowPacking::Buffer buffer;
        const std::string_view body
            = m_shape->packing->pack(buffer, row.present & ~m_shape->keyMask, row.silent,
                                     [&row](int attribute) { return row.values[std::size_t(attribute)]; });
        m_replace.bind(parameter++, row.sheet);
        m_replace.bind(parameter++, row.sourceRow);
        m_replace.bind(parameter++, row.content);
        m_replace.bindBlob(parameter, body);
        return m_replace.run();
    }
    for (const int attribute : m_shape->attributes) {
        if (attribute < 0)
            continue;
        if (row.has(attribute))
            m_replace.bind(parameter++, row.values[std::size_t(attribute)]);
        else
            m_replace.bindNull(parameter++);
    }
    m_replace.bind(parameter++, row.sheet);
    m_replace.bind(parameter++, row.sourceRow);
    m_replace.bind(parameter++, qint64(row.silent));
    m_replace.bind(parameter, row.content);
    return m_replace.run();
}

Result<bool> FactTable::read(const FactKey &key, FactRow &row)
{
    bindKey(m_read, key);
    const auto found = m_read.step();
    if (!found || !*found)
        return found;
    row.clear(m_shape->kind->attributes.size());
    row.key = key;
    int column = 0;
    if (m_shape->packing) {
        row.sheet = m_read.integer(column++);
        row.sourceRow = m_read.integer(column++);
        row.content = m_read.integer(column++);
        row.silent
            = m_shape->packing->unpack(m_read.bytes(column), RowPacking::Everything,
                                       [&row](int attribute, qint64 value) { row.set(attribute, value); });
        m_read.reset();
        return true;
    }
    for (const int attribute : m_shape->attributes) {
        if (attribute < 0)
            continue;
        if (const auto value = m_read.optionalInteger(column))
            row.set(attribute, *value);
        ++column;
    }
    row.sheet = m_read.integer(column++);
    row.sourceRow = m_read.integer(column++);
    row.silent = AttributeMask(m_read.integer(column++));
    row.content = m_read.integer(column);
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
        for (int i = 0; i < m_shape->keyParts; ++i)
            key.parts[std::size_t(i)] = m_fromSheets.integer(i);
        keys.push_back(key);
    }
}

} // namespace shopglass
