#include "models/store/dictionary.h"

namespace shopglass {

namespace {

/// Texts remembered at most; beyond it the memory starts anew, so that a file of unique texts cannot fill the
/// machine.
constexpr std::size_t MostKnown = 500'000;

} // namespace

Result<Dictionary> Dictionary::open(const Database &database)
{
    auto find = database.prepare(QStringLiteral("SELECT id FROM dictionary WHERE text = ?1"));
    if (!find)
        return find.error();
    auto insert = database.prepare(QStringLiteral("INSERT INTO dictionary (text) VALUES (?1)"));
    if (!insert)
        return insert.error();
    return Dictionary(database, std::move(*find), std::move(*insert));
}

Dictionary::Dictionary(const Database &database, Statement find, Statement insert)
    : m_database(&database)
    , m_find(std::move(find))
    , m_insert(std::move(insert))
{
}

Result<qint64> Dictionary::idOf(std::string_view utf8)
{
    const auto known = m_known.find(utf8);
    if (known != m_known.end())
        return known->second;
    m_find.bindText(1, utf8);
    const auto found = m_find.step();
    if (!found)
        return found.error();
    qint64 id = *found ? m_find.integer(0) : 0;
    m_find.reset();
    if (!*found) {
        m_insert.bindText(1, utf8);
        const auto inserted = m_insert.run();
        if (!inserted)
            return inserted.error();
        id = m_database->lastInsertId();
    }
    if (m_known.size() >= MostKnown)
        m_known.clear();
    m_known.emplace(std::string(utf8), id);
    return id;
}

} // namespace shopglass
