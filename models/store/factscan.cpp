#include "models/store/factscan.h"

namespace shopglass {
namespace {

/// Facts stepped over before it pays to search for the next key instead.
constexpr int MostSteps = 8;

} // namespace

Result<FactScan> FactScan::open(const Database &database, const FactShape &shape, StoreId store)
{
    const QStringList key = shape.columns.first(shape.keyParts);
    auto select = database.prepare(
        QStringLiteral("SELECT %1, sheet_id, content, source_row FROM %2 WHERE store_id = ?1 AND %3 >= ?2 "
                       "ORDER BY store_id, %1")
            .arg(key.join(QLatin1String(", ")), shape.kind->table, key.front()));
    if (!select)
        return select.error();
    return FactScan(std::move(*select), shape.keyParts, store);
}

FactScan::FactScan(Statement select, int keyParts, StoreId store)
    : m_select(std::move(select))
    , m_keyParts(keyParts)
    , m_store(store)
{
}

void FactScan::begin()
{
    end();
}

void FactScan::end()
{
    m_select.reset();
    m_state = State::Before;
}

Result<void> FactScan::seek(qint64 part)
{
    m_select.reset();
    m_select.bind(1, m_store);
    m_select.bind(2, part);
    return step();
}

Result<void> FactScan::step()
{
    const auto row = m_select.step();
    if (!row)
        return row.error();
    m_state = *row ? State::OnFact : State::AtEnd;
    for (int i = 0; *row && i < m_keyParts; ++i)
        m_key.parts[std::size_t(i)] = m_select.integer(i);
    return {};
}

Result<bool> FactScan::moveTo(const FactKey &key)
{
    if (m_state == State::Before) {
        if (auto sought = seek(key.parts[0]); !sought)
            return sought.error();
    }
    int steps = 0;
    while (m_state == State::OnFact && m_key < key) {
        const bool far = ++steps > MostSteps && m_key.parts[0] < key.parts[0];
        if (auto moved = far ? seek(key.parts[0]) : step(); !moved)
            return moved.error();
    }
    return m_state == State::OnFact && m_key == key;
}

Result<bool> FactScan::moveToFirst(qint64 part)
{
    FactKey least;
    least.parts.fill(std::numeric_limits<qint64>::min());
    least.parts[0] = part;
    const auto moved = moveTo(least);
    if (!moved)
        return moved;
    return m_state == State::OnFact && m_key.parts[0] == part;
}

} // namespace shopglass
