#include "models/store/dictionary.h"

namespace shopglass {

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

Result<qint64> Dictionary::idOf(std::string_view utf8, TextToken token)
{
    if (const qint64 id = known(token); id != 0)
        return id;
    const auto id = lookUp(utf8);
    if (!id || token == 0)
        return id;
    if (token >= m_byToken.size())
        m_byToken.resize(std::max(std::size_t(token) + 1, 2 * m_byToken.size()));
    m_byToken[token] = *id;
    return id;
}

Result<qint64> Dictionary::lookUp(std::string_view utf8)
{
    if (const qint64 known = m_known.find(utf8); known != 0)
        return known;
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
    m_known.insert(utf8, id);
    return id;
}

} // namespace shopglass
