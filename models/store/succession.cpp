#include "models/store/succession.h"

#include <sqlite3.h>

#include <algorithm>

namespace shopglass {

struct SuccessionStatement::Heirs
{
    std::span<const Echo> all;
    std::size_t place = 0; ///< facts come in the order of their keys: the next heir is near the last one
    int keyParts = 0;

    /// Null when the fact stays what it is.
    const Echo *of(sqlite3_value **parts)
    {
        FactKey key;
        for (int i = 0; i < keyParts; ++i)
            key.parts[std::size_t(i)] = sqlite3_value_int64(parts[i]);
        const bool ahead = place < all.size() && all[place].key <= key;
        while (ahead && all[place].key < key && place + 1 < all.size())
            ++place;
        if (!ahead)
            place = std::size_t(std::ranges::lower_bound(all, key, {}, &Echo::key) - all.begin());
        return place < all.size() && all[place].key == key ? &all[place] : nullptr;
    }

    static Heirs &behind(sqlite3_context *context)
    {
        return *static_cast<Heirs *>(sqlite3_user_data(context));
    }
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

namespace {

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);

bool tell(const Database &database, const char *name, int arguments, void *heirs, Function function)
{
    return sqlite3_create_function_v2(database.handle(), name, arguments, SQLITE_UTF8, heirs, function,
                                      nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

} // namespace

Result<SuccessionStatement> SuccessionStatement::open(const Database &database, const FactShape &shape,
                                                      StoreId store)
{
    SuccessionStatement made(database, shape.keyParts, store);
    Heirs *heirs = made.m_heirs.get();
    if (!tell(database, "has_heir", shape.keyParts, heirs, &Heirs::hasHeir)
        || !tell(database, "heir_sheet", shape.keyParts, heirs, &Heirs::heirSheet)
        || !tell(database, "heir_row", shape.keyParts, heirs, &Heirs::heirRow))
        return database.lastError();
    const QStringList key = shape.columns.first(shape.keyParts);
    auto update = database.prepare(
        QStringLiteral("UPDATE %1 SET sheet_id = heir_sheet(%2), source_row = heir_row(%2) "
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
        tell(*m_database, name, m_heirs->keyParts, nullptr, nullptr);
}

Result<void> SuccessionStatement::run(std::span<const Echo> heirs)
{
    if (heirs.empty())
        return {};
    m_heirs->all = heirs;
    m_heirs->place = 0;
    m_update->bind(1, m_store);
    m_update->bind(2, heirs.front().key.parts[0]);
    m_update->bind(3, heirs.back().key.parts[0]);
    auto updated = m_update->run();
    m_heirs->all = {};
    return updated;
}

} // namespace shopglass
