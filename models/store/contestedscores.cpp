#include "models/store/contestedscores.h"

#include "models/store/batchname.h"
#include "models/store/factcodec.h"
#include "models/store/versiontable.h"

#include <algorithm>

namespace shopglass {

namespace {

const ExportKind &scoreKind()
{
    return ExportKinds::instance().kind(QStringLiteral("scores"));
}

/// The keys that this batch and others have told of, unless all said the same.
Result<std::vector<FactKey>> sharedKeys(const Database &database, StoreId store, BatchId batch)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT DISTINCT key1, key2, key3, key4 FROM fact_version INDEXED BY fact_version_by_sheet "
        "WHERE sheet_id IN (SELECT id FROM import_sheet WHERE batch_id = ?1) AND kind = ?2 "
        "AND store_id = ?3 ORDER BY key1, key2, key3, key4"));
    if (!select)
        return select.error();
    select->bind(1, batch);
    select->bindText(2, scoreKind().id);
    select->bind(3, store);
    return readKeys(*select);
}

/// The keys that several rows have told of, by day.
Result<std::vector<FactKey>> keysWithVersions(const Database &database, StoreId store)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT DISTINCT key1, key2, key3, key4 FROM fact_version WHERE kind = ?1 AND store_id = ?2 "
        "ORDER BY kind, store_id, key1, key2, key3, key4"));
    if (!select)
        return select.error();
    select->bindText(1, scoreKind().id);
    select->bind(2, store);
    return readKeys(*select);
}

/// A value that some row stated.
struct Stated
{
    qint64 value = 0;
    BatchId batch = 0;
    qint64 sheet = 0;
    qint64 row = 0;
};

Result<std::vector<Stated>> statedOf(const std::vector<Version> &versions, SheetBook &sheets)
{
    const int place = scoreKind().indexOf(QStringLiteral("value")).value();
    std::vector<Stated> stated;
    for (const Version &version : versions) {
        const auto record = sheets.find(version.sheet);
        if (!record)
            return record.error();
        FactRow row;
        row.clear(scoreKind().attributes.size());
        decodePayload(version.payload, **record, row);
        if (row.has(place))
            stated.push_back({row.valueOr(place, 0), (*record)->batch, version.sheet, version.sourceRow});
    }
    return stated;
}

Result<FactOrigin> originOf(const Database &database, const Stated &stated)
{
    auto select
        = database.prepare(QStringLiteral("SELECT b.file, s.name FROM import_sheet s JOIN import_batch b "
                                          "ON b.id = s.batch_id WHERE s.id = ?1"));
    if (!select)
        return select.error();
    select->bind(1, stated.sheet);
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? FactOrigin{stated.batch, shownBatchName(select->string(0)), select->string(1), stated.row}
                : FactOrigin{};
}

Result<qint64> countedValue(const Database &database, StoreId store, const FactKey &key)
{
    auto select = database.prepare(
        QStringLiteral("SELECT value FROM score_day WHERE store_id = ?1 AND day = ?2 AND score = ?3 AND "
                       "subject_id = ?4 AND dimension = ?5"));
    if (!select)
        return select.error();
    select->bind(1, store);
    for (int part = 0; part < 4; ++part)
        select->bind(part + 2, key.parts[std::size_t(part)]);
    const auto row = select->step();
    if (!row)
        return row.error();
    return *row ? select->integer(0) : 0;
}

Result<ContestedScore> described(const Workspace &workspace, StoreId store, const FactKey &key,
                                 const Stated &own, const Stated &other)
{
    const StoreReader reader(workspace);
    const auto &scores
        = scoreKind().attributes[std::size_t(scoreKind().indexOf(QStringLiteral("score")).value())].values;
    ContestedScore contested;
    contested.day = Day::fromNumber(std::int32_t(key.parts[0]));
    if (key.parts[1] >= 0 && key.parts[1] < qint64(scores.size())) {
        contested.score = scores[std::size_t(key.parts[1])].texts.value(0);
        contested.scoreId = scores[std::size_t(key.parts[1])].id;
    }
    contested.subject = key.parts[2] == 0 ? QString() : reader.idText(key.parts[2]);
    contested.dimension = reader.text(key.parts[3]);
    contested.said = own.value;
    contested.other = other.value;
    for (const auto &[stated, into] :
         {std::pair(&own, &contested.saidOrigin), std::pair(&other, &contested.otherOrigin)}) {
        const auto origin = originOf(workspace.database(), *stated);
        if (!origin)
            return origin.error();
        *into = *origin;
    }
    const auto counts = countedValue(workspace.database(), store, key);
    if (!counts)
        return counts.error();
    contested.counts = *counts;
    return contested;
}

/// Calls visit(key, what its files state) for each key; an error ends it.
template<class Visit>
Result<void> visitStated(const Database &database, StoreId store, const std::vector<FactKey> &keys,
                         const Visit &visit)
{
    if (keys.empty())
        return {};
    auto versions = VersionTable::open(database, store);
    if (!versions)
        return versions.error();
    auto sheets = SheetBook::open(database);
    if (!sheets)
        return sheets.error();
    for (const FactKey &key : keys) {
        const auto all = versions->all(scoreKind(), key);
        if (!all)
            return all.error();
        const auto stated = statedOf(*all, *sheets);
        if (!stated)
            return stated.error();
        if (auto visited = visit(key, *stated); !visited)
            return visited;
    }
    return {};
}

} // namespace

Result<ContestedScores> contestedScores(const Workspace &workspace, StoreId store, BatchId batch)
{
    const Database &database = workspace.database();
    const auto keys = sharedKeys(database, store, batch);
    if (!keys)
        return keys.error();
    ContestedScores contested;
    const auto compare = [&](const FactKey &key, const std::vector<Stated> &stated) -> Result<void> {
        const auto own = std::ranges::find(stated, batch, &Stated::batch);
        if (own == stated.end())
            return {};
        const auto other = std::ranges::find_if(
            stated, [&](const Stated &one) { return one.batch != batch && one.value != own->value; });
        if (other == stated.end())
            return {};
        ++contested.count;
        if (contested.first)
            return {};
        const auto first = described(workspace, store, key, *own, *other);
        if (!first)
            return first.error();
        contested.first = *first;
        return {};
    };
    const auto visited = visitStated(database, store, *keys, compare);
    if (!visited)
        return visited.error();
    return contested;
}

Result<std::vector<ContestedScore>> allContestedScores(const Workspace &workspace, StoreId store)
{
    const Database &database = workspace.database();
    const auto keys = keysWithVersions(database, store);
    if (!keys)
        return keys.error();
    std::vector<ContestedScore> contested;
    const auto compare = [&](const FactKey &key, const std::vector<Stated> &stated) -> Result<void> {
        const auto counts = countedValue(database, store, key);
        if (!counts)
            return counts.error();
        const auto own = std::ranges::find(stated, *counts, &Stated::value);
        const Stated *other = nullptr;
        for (const Stated &one : stated) {
            if (one.value != *counts && (!other || one.batch > other->batch))
                other = &one;
        }
        if (own == stated.end() || !other)
            return {};
        auto one = described(workspace, store, key, *own, *other);
        if (!one)
            return one.error();
        contested.push_back(*std::move(one));
        return {};
    };
    const auto visited = visitStated(database, store, *keys, compare);
    if (!visited)
        return visited.error();
    return contested;
}

} // namespace shopglass
