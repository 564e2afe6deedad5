#include "models/store/versionwalk.h"

#include "models/store/sqlkeys.h"

#include <limits>

namespace shopglass {

namespace {

using KeyList = KeyedList<FactKey>;

/// Four parts of a key, the sheet, its row, its silent bits, its payload.
enum Column { SheetColumn = 4, RowColumn, SilentColumn, PayloadColumn };

void isAlone(sqlite3_context *context, int, sqlite3_value **parts)
{
    sqlite3_result_int(context, KeyList::behind(context).of(parts) ? 1 : 0);
}

FactKey keyFrom(const Statement &row)
{
    return {{row.integer(0), row.integer(1), row.integer(2), row.integer(3)}};
}

} // namespace

Result<VersionWalk> VersionWalk::open(const Database &database, const ExportKind &kind, StoreId store,
                                      SheetRange gone)
{
    auto select = database.prepare(
        QStringLiteral("SELECT key1, key2, key3, key4, sheet_id, source_row, silent, payload "
                       "FROM fact_version WHERE kind = ?1 AND store_id = ?2 "
                       "AND (key1, key2, key3, key4) > (?3, ?4, ?5, ?6) AND key1 <= ?7 "
                       "ORDER BY key1, key2, key3, key4, sheet_id, source_row"));
    if (!select)
        return select.error();
    VersionWalk walk(database, kind, store, gone, std::move(*select));
    if (auto found = walk.findRange(); !found)
        return found.error();
    return walk;
}

VersionWalk::VersionWalk(const Database &database, const ExportKind &kind, StoreId store, SheetRange gone,
                         Statement select)
    : m_database(&database)
    , m_kind(&kind)
    , m_store(store)
    , m_gone(gone)
    , m_select(std::move(select))
{
}

Result<void> VersionWalk::findRange()
{
    auto select = m_database->prepare(
        QStringLiteral("SELECT count(*), min(key1), max(key1) FROM fact_version "
                       "INDEXED BY fact_version_by_sheet "
                       "WHERE sheet_id BETWEEN ?1 AND ?2 AND kind = ?3 AND store_id = ?4"));
    if (!select)
        return select.error();
    select->bind(1, m_gone.first);
    select->bind(2, m_gone.last);
    select->bindText(3, m_kind->id);
    select->bind(4, m_store);
    if (const auto row = select->step(); !row)
        return row.error();
    m_versions = select->integer(0);
    m_from = select->integer(1);
    m_to = select->integer(2);
    m_last.parts.fill(std::numeric_limits<qint64>::min());
    m_last.parts[0] = m_from;
    return {};
}

Result<std::vector<SharedKey>> VersionWalk::next(std::size_t most, SheetBook &sheets)
{
    std::vector<SharedKey> found;
    if (m_versions == 0)
        return found;
    m_select.bindText(1, m_kind->id);
    m_select.bind(2, m_store);
    for (std::size_t i = 0; i < m_last.parts.size(); ++i)
        m_select.bind(3 + int(i), m_last.parts[i]);
    m_select.bind(7, m_to);
    SharedKey shared;
    bool goes = false; // a version of the key at hand
    const auto endKey = [&found, &shared, &goes] {
        if (goes)
            found.push_back(std::move(shared));
        goes = false;
        shared.goneSays = 0;
        shared.left.clear();
    };
    for (;;) {
        const auto row = m_select.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const FactKey key = keyFrom(m_select); key != shared.key) {
            endKey();
            if (found.size() == most) {
                m_select.reset();
                break;
            }
            shared.key = key;
        }
        const qint64 sheet = m_select.integer(SheetColumn);
        const auto silent = AttributeMask(m_select.integer(SilentColumn));
        if (!m_gone.has(sheet)) {
            shared.left.push_back(
                {sheet, m_select.integer(RowColumn), silent, std::string(m_select.bytes(PayloadColumn))});
            continue;
        }
        goes = true;
        const auto record = sheets.find(sheet);
        if (!record)
            return record.error();
        shared.goneSays |= (*record)->mask & ~(*record)->kindBits(silent);
    }
    endKey();
    if (!found.empty())
        m_last = found.back().key;
    return found;
}

Result<void> VersionWalk::remove(std::span<const FactKey> alone)
{
    if (m_versions == 0)
        return {};
    const auto all = m_database->integerOf(QStringLiteral("SELECT count(*) FROM fact_version"));
    if (!all)
        return all.error();
    // A table that becomes empty is let go of without a look at its rows.
    if (*all == m_versions + qint64(alone.size()))
        return m_database->run(QStringLiteral("DELETE FROM fact_version"));
    KeyList list;
    list.keyParts = int(m_last.parts.size());
    list.show(alone);
    if (!defineFunction(*m_database, "is_alone", list.keyParts, &list, &isAlone))
        return m_database->lastError();
    auto removed = removeSome();
    defineFunction(*m_database, "is_alone", list.keyParts, nullptr, nullptr);
    return removed;
}

Result<void> VersionWalk::removeSome()
{
    auto remove = m_database->prepare(QStringLiteral(
        "DELETE FROM fact_version WHERE kind = ?1 AND store_id = ?2 AND key1 BETWEEN ?3 AND ?4 "
        "AND (sheet_id BETWEEN ?5 AND ?6 OR is_alone(key1, key2, key3, key4))"));
    if (!remove)
        return remove.error();
    remove->bindText(1, m_kind->id);
    remove->bind(2, m_store);
    remove->bind(3, m_from);
    remove->bind(4, m_to);
    remove->bind(5, m_gone.first);
    remove->bind(6, m_gone.last);
    return remove->run();
}

} // namespace shopglass
