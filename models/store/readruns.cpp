#include "models/store/readruns.h"

#include "models/store/database.h"
#include "models/store/statementwatch.h"
#include "models/store/varint.h"

#include <algorithm>
#include <cstring>

namespace shopglass {
namespace {

/// More keys with several versions are not worth holding in memory; the file is read as if it were new.
constexpr std::size_t MostContested = 200'000;

/// Of all runs of a workspace: those of some ninety million lines.
constexpr qint64 MostBytes = 8'388'608;

/// A sheet that shares runs with a later one and has no more others, or no more than one part in so many, is
/// replaced.
constexpr std::ptrdiff_t FewOthers = 2;
constexpr std::ptrdiff_t OtherPart = 8;

void appendWord(std::string &bytes, std::uint64_t word)
{
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(word >> shift)));
}

std::uint64_t takeWord(std::string_view &bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i)
        word |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(8);
    return word;
}

} // namespace

void RowMoments::add(const RowMoments &others)
{
    first = std::min(first, others.first);
    last = std::max(last, others.last);
    latest = std::max(latest, others.latest);
}

Result<ReadRuns> ReadRuns::load(const Database &database, StoreId store, const QString &kindId,
                                const QByteArray &reading, const ProgressSink &progress)
{
    ReadRuns runs;
    StatementWatch watch(database, progress);
    const auto loaded = watch.runApart([&]() -> Result<void> {
        if (auto read = runs.loadContested(database, store, kindId); !read || !runs.m_areOfUse)
            return read;
        return runs.loadRuns(database, store, kindId, reading);
    });
    if (!loaded)
        return loaded.error();
    return runs;
}

Result<void> ReadRuns::loadRuns(const Database &database, StoreId store, const QString &kindId,
                                const QByteArray &reading)
{
    auto select = database.prepare(
        QStringLiteral("SELECT r.runs FROM sheet_runs r JOIN import_sheet s ON s.id = r.sheet_id "
                       "JOIN import_batch b ON b.id = s.batch_id "
                       "WHERE r.reading = ?1 AND s.kind = ?2 AND b.store_id = ?3 AND NOT b.undone"));
    if (!select)
        return select.error();
    select->bindBlob(1, reading.toStdString());
    select->bindText(2, kindId);
    select->bind(3, store);
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        take(select->bytes(0), m_runs);
    }
}

Result<void> ReadRuns::loadContested(const Database &database, StoreId store, const QString &kindId)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT DISTINCT key1 FROM fact_version WHERE kind = ?1 AND store_id = ?2 ORDER BY key1 LIMIT ?3"));
    if (!select)
        return select.error();
    select->bindText(1, kindId);
    select->bind(2, store);
    select->bind(3, qint64(MostContested) + 1);
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        m_contested.push_back(select->integer(0));
    }
    m_areOfUse = m_contested.size() <= MostContested;
    return {};
}

/// Each run: both halves of its hash, lowest byte first, then its moments as varints: the first one, and how
/// much later the others are.
void ReadRuns::take(std::string_view bytes, Runs &runs)
{
    constexpr std::size_t HashBytes = 16;
    while (bytes.size() > HashBytes) {
        RunHash hash;
        hash.one = takeWord(bytes);
        hash.other = takeWord(bytes);
        RowMoments moments;
        moments.first = unzigzag(takeVarint(bytes));
        moments.last = moments.first + unzigzag(takeVarint(bytes));
        moments.latest = moments.first + unzigzag(takeVarint(bytes));
        runs.emplace(hash, moments);
    }
}

Result<void> ReadRuns::save(const Database &database, StoreId store, qint64 sheet, const QByteArray &reading,
                            std::span<const ReadRun> runs)
{
    const auto replaced = replacedBy(database, store, reading, runs);
    if (!replaced)
        return replaced.error();
    for (const qint64 earlier : *replaced) {
        if (auto removed = removeSheets(database, earlier, earlier); !removed)
            return removed;
    }
    std::string bytes;
    for (const ReadRun &run : runs) {
        appendWord(bytes, run.hash.one);
        appendWord(bytes, run.hash.other);
        appendVarint(bytes, zigzag(run.moments.first));
        appendVarint(bytes, zigzag(run.moments.last - run.moments.first));
        appendVarint(bytes, zigzag(run.moments.latest - run.moments.first));
    }
    auto insert = database.prepare(QStringLiteral("INSERT INTO sheet_runs VALUES (?1, ?2, ?3)"));
    if (!insert)
        return insert.error();
    insert->bind(1, sheet);
    insert->bindBlob(2, reading.toStdString());
    insert->bindBlob(3, bytes);
    if (auto inserted = insert->run(); !inserted)
        return inserted;
    return database.run(
        QStringLiteral(
            "DELETE FROM sheet_runs WHERE sheet_id IN (SELECT sheet_id FROM (SELECT sheet_id, "
            "sum(length(runs)) OVER (ORDER BY sheet_id DESC) AS bytes FROM sheet_runs) WHERE bytes > %1)")
            .arg(MostBytes));
}

/// The earlier sheets nearly all of whose runs are among these. Some always differ: where rows came in front,
/// the first ones end elsewhere, and the last one ends with its file.
Result<std::vector<qint64>> ReadRuns::replacedBy(const Database &database, StoreId store,
                                                 const QByteArray &reading, std::span<const ReadRun> runs)
{
    auto select = database.prepare(
        QStringLiteral("SELECT r.sheet_id, r.runs FROM sheet_runs r JOIN import_sheet s ON s.id = r.sheet_id "
                       "JOIN import_batch b ON b.id = s.batch_id WHERE r.reading = ?1 AND b.store_id = ?2"));
    if (!select)
        return select.error();
    select->bindBlob(1, reading.toStdString());
    select->bind(2, store);
    Runs newer;
    for (const ReadRun &run : runs)
        newer.emplace(run.hash, run.moments);
    std::vector<qint64> replaced;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return replaced;
        Runs earlier;
        take(select->bytes(1), earlier);
        const auto others = std::ranges::count_if(
            earlier, [&newer](const auto &run) { return !newer.contains(run.first); });
        const auto all = std::ptrdiff_t(earlier.size());
        if (others < all && others <= std::max(FewOthers, all / OtherPart))
            replaced.push_back(select->integer(0));
    }
}

Result<void> ReadRuns::removeSheets(const Database &database, qint64 first, qint64 last)
{
    return database.run(
        QStringLiteral("DELETE FROM sheet_runs WHERE sheet_id BETWEEN %1 AND %2").arg(first).arg(last));
}

const RowMoments *ReadRuns::find(const RunHash &hash) const
{
    const auto found = m_runs.find(hash);
    return found == m_runs.end() ? nullptr : &found->second;
}

bool ReadRuns::isContested(qint64 key) const
{
    return std::ranges::binary_search(m_contested, key);
}

} // namespace shopglass
