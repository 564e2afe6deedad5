#include "models/store/succession.h"

#include "models/store/sqlkeys.h"

namespace shopglass {

namespace {

struct KeyOfEcho
{
    const FactKey &operator()(const Echo &echo) const { return echo.key; }
};

} // namespace

struct SuccessionStatement::Heirs : KeyedList<Echo, KeyOfEcho>
{
    static void hasHeir(sqlite3_context *context, int, sqlite3_value **parts)
    {
        sqlite3_result_int(context, behind(context).of(parts) ? 1 : 0);
    }
    static void heirSheet(sqlite3_context *context, int, sqlite3_value **parts)
    {
        if (const Echo *heir = behind(context).of(parts))
            sqlite3_result_int64(context, heir->sheet);
    }
    static void heirRow(sqlite3_context *context, int, sqlite3_value **parts)
    {
        if (const Echo *heir = behind(context).of(parts))
            sqlite3_result_int64(context, heir->sourceRow);
    }
};

Result<SuccessionStatement> SuccessionStatement::open(const Database &database, const FactShape &shape,
                                                      StoreId store)
{
    SuccessionStatement made(database, shape.keyParts, store);
    KeyedList<Echo, KeyOfEcho> *heirs = made.m_heirs.get();
    if (!defineFunction(database, "has_heir", shape.keyParts, heirs, &Heirs::hasHeir)
        || !defineFunction(database, "heir_sheet", shape.keyParts, heirs, &Heirs::heirSheet)
        || !defineFunction(database, "heir_row", shape.keyParts, heirs, &Heirs::heirRow))
        return database.lastError();
    const QStringList key = shape.columns.first(shape.keyParts);
    // FAIL instead of ABORT: SQLite need not write pages aside, because whoever undoes takes everything back
    // at any fault.
    auto update = database.prepare(
        QStringLiteral("UPDATE OR FAIL %1 SET sheet_id = heir_sheet(%2), source_row = heir_row(%2) "
                       "WHERE store_id = ?1 AND %3 BETWEEN ?2 AND ?3 AND has_heir(%2)")
            .arg(shape.kind->table, key.join(QLatin1String(", ")), key.front()));
    if (!update)
        return update.error();
    made.m_update.emplace(std::move(*update));
    return made;
}

SuccessionStatement::SuccessionStatement(const Database &database, int keyParts, StoreId store)
    : m_database(&database)
    , m_heirs(std::make_unique<Heirs>())
    , m_store(store)
{
    m_heirs->keyParts = keyParts;
}

SuccessionStatement::SuccessionStatement(SuccessionStatement &&other) noexcept = default;

SuccessionStatement::~SuccessionStatement()
{
    if (!m_heirs)
        return;
    m_update.reset();
    for (const char *name : {"has_heir", "heir_sheet", "heir_row"})
        defineFunction(*m_database, name, m_heirs->keyParts, nullptr, nullptr);
}

Result<void> SuccessionStatement::run(std::span<const Echo> heirs)
{
    if (heirs.empty())
        return {};
    m_heirs->show(heirs);
    m_update->bind(1, m_store);
    m_update->bind(2, heirs.front().key.parts[0]);
    m_update->bind(3, heirs.back().key.parts[0]);
    auto updated = m_update->run();
    m_heirs->show({});
    return updated;
}

} // namespace shopglass
