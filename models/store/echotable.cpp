#include "models/store/echotable.h"

#include <algorithm>

namespace shopglass {
namespace {

/// Few enough that one of them is decoded at once, many enough that a million make some hundred rows.
constexpr std::size_t ChunkEntries = 2'048;

FactKey keyFrom(const Statement &row, int column)
{
    FactKey key;
    for (std::size_t i = 0; i < key.parts.size(); ++i)
        key.parts[i] = row.integer(column + int(i));
    return key;
}

} // namespace

Result<Echo> strongest(SheetBook &sheets, const Echo &own, std::span<const Echo> echoes)
{
    auto best = sheets.strength(own.sheet);
    if (!best)
        return best.error();
    Echo winner = own;
    for (const Echo &echo : echoes) {
        const auto strength = sheets.strength(echo.sheet);
        if (!strength)
            return strength.error();
        if (*strength > *best) {
            best = strength;
            winner = echo;
        }
    }
    return winner;
}

Result<EchoTable> EchoTable::open(const Database &database, const FactShape &shape, StoreId store)
{
    const QString mine = QStringLiteral("store_id = %1 AND kind = '%2'").arg(store).arg(shape.kind->id);
    const QString key = QStringLiteral("key1, key2, key3, key4");
    std::vector<Statement> statements;
    for (const QString &sql : {
             QStringLiteral("INSERT INTO fact_echo VALUES (%1, '%2', ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                 .arg(store)
                 .arg(shape.kind->id),
             QStringLiteral("DELETE FROM fact_echo WHERE %1 AND sheet_id = ?1 AND (%2) = (?2, ?3, ?4, ?5)")
                 .arg(mine, key),
             QStringLiteral(
                 "SELECT %2, entries FROM fact_echo WHERE %1 AND sheet_id = ?1 "
                 "AND (%2) <= (?2, ?3, ?4, ?5) ORDER BY key1 DESC, key2 DESC, key3 DESC, key4 DESC "
                 "LIMIT 1")
                 .arg(mine, key),
             QStringLiteral("SELECT %2, entries FROM fact_echo WHERE %1 AND sheet_id = ?1 "
                            "AND (%2) > (?2, ?3, ?4, ?5) ORDER BY key1, key2, key3, key4 LIMIT 1")
                 .arg(mine, key),
             QStringLiteral("SELECT DISTINCT sheet_id FROM fact_echo WHERE %1 ORDER BY sheet_id").arg(mine),
             QStringLiteral("SELECT coalesce(sum(count), 0) FROM fact_echo WHERE %1 AND sheet_id BETWEEN ?1 "
                            "AND ?2")
                 .arg(mine),
             QStringLiteral("DELETE FROM fact_echo WHERE %1 AND sheet_id BETWEEN ?1 AND ?2").arg(mine),
             QStringLiteral("SELECT entries FROM fact_echo WHERE %1 AND sheet_id = ?1 ORDER BY %2")
                 .arg(mine, key),
         }) {
        auto statement = database.prepare(sql);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    return EchoTable(shape.keyParts, std::move(statements));
}

EchoTable::EchoTable(int keyParts, std::vector<Statement> statements)
    : m_keyParts(keyParts)
    , m_insert(std::move(statements[0]))
    , m_remove(std::move(statements[1]))
    , m_before(std::move(statements[2]))
    , m_after(std::move(statements[3]))
    , m_sheets(std::move(statements[4]))
    , m_count(std::move(statements[5]))
    , m_removeSheets(std::move(statements[6]))
    , m_all(std::move(statements[7]))
    , m_encoder(keyParts)
{
}

void EchoTable::bindKey(Statement &statement, int firstParameter, const FactKey &key)
{
    for (std::size_t i = 0; i < key.parts.size(); ++i)
        statement.bind(firstParameter + int(i), key.parts[i]);
}

Result<void> EchoTable::append(qint64 sheet, const EchoEntry &entry)
{
    // All echoes of a key lie in one chunk.
    if (m_encoder.count() >= ChunkEntries && entry.key != m_encoder.last().key) {
        if (auto written = writeChunk(sheet); !written)
            return written;
    }
    m_encoder.add(entry);
    return {};
}

Result<void> EchoTable::finish(qint64 sheet)
{
    return m_encoder.count() > 0 ? writeChunk(sheet) : Result<void>();
}

Result<void> EchoTable::writeChunk(qint64 sheet)
{
    m_insert.bind(1, sheet);
    bindKey(m_insert, 2, m_encoder.first().key);
    m_insert.bind(6, qint64(m_encoder.count()));
    m_insert.bindBlob(7, m_encoder.take());
    return m_insert.run();
}

Result<std::vector<qint64>> EchoTable::sheets()
{
    std::vector<qint64> found;
    for (;;) {
        const auto row = m_sheets.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(m_sheets.integer(0));
    }
}

Result<qint64> EchoTable::count(qint64 firstSheet, qint64 lastSheet)
{
    m_count.bind(1, firstSheet);
    m_count.bind(2, lastSheet);
    const auto row = m_count.step();
    if (!row)
        return row.error();
    const qint64 count = m_count.integer(0);
    m_count.reset();
    return count;
}

Result<void> EchoTable::removeSheets(qint64 first, qint64 last)
{
    m_removeSheets.bind(1, first);
    m_removeSheets.bind(2, last);
    return m_removeSheets.run();
}

Result<void> EchoTable::visit(qint64 sheet, const std::function<Result<void>(const EchoEntry &)> &visit)
{
    m_all.bind(1, sheet);
    for (;;) {
        const auto row = m_all.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        EchoDecoder decoder(m_all.bytes(0), m_keyParts);
        while (decoder.next()) {
            if (auto visited = visit(decoder.entry()); !visited) {
                m_all.reset();
                return visited;
            }
        }
    }
}

Result<std::vector<Echo>> EchoTable::of(std::span<const FactKey> keys)
{
    return collect(keys, Mode::Look);
}

Result<std::vector<Echo>> EchoTable::takeOf(std::span<const FactKey> keys)
{
    return collect(keys, Mode::Take);
}

Result<void> EchoTable::remove(qint64 sheet, std::span<const FactKey> keys)
{
    std::vector<Echo> taken;
    return collectFrom(sheet, keys, Mode::Take, taken);
}

Result<std::vector<Echo>> EchoTable::collect(std::span<const FactKey> keys, Mode mode)
{
    std::vector<Echo> found;
    if (keys.empty())
        return found;
    const auto from = sheets();
    if (!from)
        return from.error();
    for (const qint64 sheet : *from) {
        if (auto collected = collectFrom(sheet, keys, mode, found); !collected)
            return collected.error();
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<void> EchoTable::collectFrom(qint64 sheet, std::span<const FactKey> keys, Mode mode,
                                    std::vector<Echo> &found)
{
    Chunk chunk;
    const auto skipTo = [&keys](auto place) { keys = keys.subspan(std::size_t(place - keys.begin())); };
    while (!keys.empty()) {
        const auto there = readChunk(m_before, sheet, keys.front(), chunk);
        if (!there)
            return there.error();
        if (*there) {
            const auto last = searchChunk(sheet, chunk, keys, mode, found);
            if (!last)
                return last.error();
            if (*last >= keys.front()) {
                skipTo(std::upper_bound(keys.begin(), keys.end(), *last));
                continue;
            }
        }
        // The key lies between two chunks, and so may many after it.
        const auto more = readChunk(m_after, sheet, keys.front(), chunk);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        skipTo(std::lower_bound(keys.begin(), keys.end(), chunk.first));
    }
    return {};
}

Result<bool> EchoTable::readChunk(Statement &select, qint64 sheet, const FactKey &key, Chunk &chunk)
{
    select.bind(1, sheet);
    bindKey(select, 2, key);
    const auto row = select.step();
    if (!row || !*row)
        return row;
    chunk.first = keyFrom(select, 0);
    chunk.bytes = select.bytes(int(chunk.first.parts.size()));
    select.reset();
    return true;
}

/// Gives the chunk's last key.
Result<FactKey> EchoTable::searchChunk(qint64 sheet, const Chunk &chunk, std::span<const FactKey> keys,
                                       Mode mode, std::vector<Echo> &found)
{
    const std::size_t before = found.size();
    std::vector<EchoEntry> kept;
    EchoDecoder decoder(chunk.bytes, m_keyParts);
    auto key = keys.begin();
    while (decoder.next()) {
        const EchoEntry &entry = decoder.entry();
        while (key != keys.end() && *key < entry.key)
            ++key;
        if (key != keys.end() && *key == entry.key)
            found.push_back({entry.key, sheet, entry.sourceRow});
        else if (mode == Mode::Take)
            kept.push_back(entry);
    }
    const FactKey last = decoder.entry().key;
    if (mode == Mode::Look || found.size() == before)
        return last;
    m_remove.bind(1, sheet);
    bindKey(m_remove, 2, chunk.first);
    if (auto removed = m_remove.run(); !removed)
        return removed.error();
    for (const EchoEntry &entry : kept)
        m_encoder.add(entry);
    if (auto written = finish(sheet); !written)
        return written.error();
    return last;
}

} // namespace shopglass
