#include "models/store/dictionary.h"

#include <QCryptographicHash>

namespace shopglass {

Result<Dictionary> Dictionary::open(const Database &database)
{
    const auto last = database.integerOf(QStringLiteral("SELECT max(id) FROM dictionary"));
    if (!last)
        return last.error();
    if (*last == 0)
        return Dictionary(std::nullopt, 0);
    if (!database.letsOthersRead())
        return withAllTexts(database, *last);
    auto reading = Database::open(database.path(), Database::Access::ReadOnly);
    if (!reading)
        return reading.error();
    // One transaction for all questions: they are many, and each would take its locks anew.
    if (auto begun = (*reading)->run(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    auto find = (*reading)->prepare(QStringLiteral("SELECT id FROM dictionary WHERE text = ?1"));
    if (!find)
        return find.error();
    return Dictionary(Stored{std::move(*reading), std::move(*find)}, *last);
}

/// Where a second connection would wait for the first one for ever.
Result<Dictionary> Dictionary::withAllTexts(const Database &database, qint64 last)
{
    Dictionary dictionary(std::nullopt, last);
    auto select = database.prepare(QStringLiteral("SELECT text, id FROM dictionary"));
    if (!select)
        return select.error();
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return dictionary;
        dictionary.m_own.insert(dictionary.keyOf(select->bytes(0)), select->integer(1));
    }
}

Dictionary::Dictionary(std::optional<Stored> stored, qint64 last)
    : m_stored(std::move(stored))
    , m_last(last)
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
    const std::string_view key = keyOf(utf8);
    qint64 id = m_own.find(key);
    if (id == 0 && m_stored) {
        m_stored->find.bindText(1, utf8);
        const auto found = m_stored->find.step();
        if (!found)
            return found.error();
        id = *found ? m_stored->find.integer(0) : 0;
        m_stored->find.reset();
    }
    if (id == 0) {
        id = ++m_last;
        m_new.push_back({id, std::string(utf8)});
        m_newBytes += utf8.size();
        m_own.insert(key, id);
        if (key.data() == utf8.data())
            return id;
    }
    m_known.insert(utf8, id);
    return id;
}

/// The text, or in place of a long one its digest behind a zero, which no text of a table begins with.
std::string_view Dictionary::keyOf(std::string_view utf8)
{
    constexpr std::size_t LongestKept = 64;
    if (utf8.size() <= LongestKept)
        return utf8;
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(utf8.data(), qsizetype(utf8.size())),
                                                       QCryptographicHash::Sha256);
    m_key.assign(1, '\0');
    m_key.append(digest.constData(), std::size_t(digest.size()));
    return m_key;
}

Result<NewTexts> NewTexts::open(const Database &database)
{
    auto insert = database.prepare(QStringLiteral("INSERT INTO dictionary (id, text) VALUES (?1, ?2)"));
    if (!insert)
        return insert.error();
    return NewTexts(std::move(*insert));
}

NewTexts::NewTexts(Statement insert)
    : m_insert(std::move(insert))
{
}

Result<void> NewTexts::insert(const std::vector<NewText> &texts)
{
    for (const NewText &text : texts) {
        m_insert.bind(1, text.id);
        m_insert.bindText(2, text.text);
        if (auto inserted = m_insert.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace shopglass
