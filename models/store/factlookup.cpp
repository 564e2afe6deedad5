#include "models/store/factlookup.h"

#include "models/store/batchname.h"
#include "models/store/database.h"
#include "models/store/echotable.h"
#include "models/store/factrun.h"
#include "models/store/sheetbook.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace shopglass {

namespace {

struct Found
{
    std::vector<StoredValue> values;
    std::optional<Echo> row; ///< that the fact names
};

/// The places of keys, so that the keys ascend: neighbours lie on one page of the file.
std::vector<std::size_t> ascending(std::span<const FactKey> keys)
{
    std::vector<std::size_t> places(keys.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::sort(places, {}, [keys](std::size_t place) { return keys[place]; });
    return places;
}

/// Takes the attributes asked for from a statement that stands on a fact: columns 0 and 1 are sheet and row.
class ValueTaker final
{
public:
    ValueTaker(const ExportKind &kind, const QStringList &attributes)
        : m_shape(kind)
        , m_attributes(attributes)
    {
        m_places.fill(-1);
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const int attribute = kind.indexOf(attributes[i]).value();
            m_keyParts.push_back(int(kind.key.indexOf(attributes[i])));
            if (m_keyParts.back() < 0)
                m_places[std::size_t(attribute)] = int(i);
            if (m_keyParts.back() < 0)
                m_wanted |= AttributeMask(1) << attribute;
        }
    }

    /// Of a packed kind the body is unpacked once instead of once per attribute.
    [[nodiscard]] QStringList columns() const
    {
        const QStringList origin{QStringLiteral("sheet_id"), QStringLiteral("source_row")};
        return origin + (m_shape.packing ? QStringList(QStringLiteral("body")) : m_attributes);
    }
    [[nodiscard]] const QString &table() const
    {
        return m_shape.packing ? m_shape.kind->table : m_shape.kind->view;
    }

    [[nodiscard]] std::vector<StoredValue> values(const Statement &row, const FactKey &key) const
    {
        std::vector<StoredValue> values(std::size_t(m_attributes.size()));
        if (!m_shape.packing) {
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = row.optionalInteger(2 + int(i));
            return values;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (m_keyParts[i] >= 0)
                values[i] = key.parts[std::size_t(m_keyParts[i])];
        }
        m_shape.packing->unpack(row.bytes(2), m_wanted, [&](int attribute, qint64 value) {
            if (const int place = m_places[std::size_t(attribute)]; place >= 0)
                values[std::size_t(place)] = value;
        });
        return values;
    }

private:
    FactShape m_shape;
    QStringList m_attributes;
    std::vector<int> m_keyParts; ///< by attribute asked for: its part of the key, or −1
    std::array<int, 64> m_places; ///< by attribute of the kind: which one asked for it is, or −1
    AttributeMask m_wanted = 0;
};

Result<std::vector<Found>> valuesOf(const Database &database, StoreId store, const ExportKind &kind,
                                    const QStringList &attributes, std::span<const FactKey> keys)
{
    const ValueTaker taker(kind, attributes);
    const QStringList columns = keyColumns(kind);
    QString where = QStringLiteral("store_id = ?");
    for (const QString &column : columns)
        where += QStringLiteral(" AND %1 = ?").arg(column);
    auto select = database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                                       .arg(taker.columns().join(QLatin1String(", ")), taker.table(), where));
    if (!select)
        return select.error();
    std::vector<Found> found(keys.size());
    for (const std::size_t i : ascending(keys)) {
        select->bind(1, store);
        for (int part = 0; part < int(columns.size()); ++part)
            select->bind(2 + part, keys[i].parts[std::size_t(part)]);
        const auto row = select->step();
        if (!row)
            return row.error();
        if (*row)
            found[i]
                = {taker.values(*select, keys[i]), Echo{keys[i], select->integer(0), select->integer(1)}};
        select->reset();
    }
    return found;
}

/// Where what a fact says came from last: its row, or one that says the same and is of a later file.
Result<void> settleOrigins(const Database &database, StoreId store, const ExportKind &kind,
                           std::span<const FactKey> keys, std::vector<Found> &found)
{
    auto table = EchoTable::open(database, FactShape(kind), store);
    if (!table)
        return table.error();
    auto sheets = SheetBook::open(database);
    if (!sheets)
        return sheets.error();
    std::vector<FactKey> sorted(keys.begin(), keys.end());
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    const auto echoes = table->of(sorted);
    if (!echoes)
        return echoes.error();
    for (Found &fact : found) {
        if (!fact.row)
            continue;
        const auto own = std::ranges::equal_range(*echoes, fact.row->key, {}, &Echo::key);
        const auto winner = strongest(*sheets, *fact.row, std::span(own.begin(), own.end()));
        if (!winner)
            return winner.error();
        fact.row = *winner;
    }
    return {};
}

/// A sheet's batch, file and name.
class SheetNames final
{
public:
    static Result<SheetNames> open(const Database &database)
    {
        auto select
            = database.prepare(QStringLiteral("SELECT b.id, b.file, s.name FROM import_sheet s "
                                              "JOIN import_batch b ON b.id = s.batch_id WHERE s.id = ?1"));
        if (!select)
            return select.error();
        return SheetNames(std::move(*select));
    }

    Result<FactOrigin> originOf(const Echo &row)
    {
        auto known = m_known.find(row.sheet);
        if (known == m_known.end()) {
            m_select.bind(1, row.sheet);
            const auto named = m_select.step();
            if (!named)
                return named.error();
            FactOrigin origin;
            if (*named)
                origin = {m_select.integer(0), shownBatchName(m_select.string(1)), m_select.string(2), 0};
            m_select.reset();
            known = m_known.emplace(row.sheet, origin).first;
        }
        FactOrigin origin = known->second;
        origin.row = row.sourceRow;
        return origin;
    }

private:
    explicit SheetNames(Statement select)
        : m_select(std::move(select))
    {
    }

    Statement m_select;
    std::map<qint64, FactOrigin> m_known;
};

} // namespace

QStringList factKeyColumns(const QString &kindId)
{
    return keyColumns(ExportKinds::instance().kind(kindId));
}

Result<std::vector<StoredFact>> findFacts(const Workspace &workspace, StoreId store, const QString &kindId,
                                          const QStringList &attributes, std::span<const FactKey> keys)
{
    const Database &database = workspace.database();
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    auto found = valuesOf(database, store, kind, attributes, keys);
    if (!found)
        return found.error();
    const auto settled = settleOrigins(database, store, kind, keys, *found);
    if (!settled)
        return settled.error();
    auto names = SheetNames::open(database);
    if (!names)
        return names.error();
    std::vector<StoredFact> facts;
    facts.reserve(found->size());
    for (Found &one : *found) {
        StoredFact fact{std::move(one.values), {}};
        if (one.row) {
            auto origin = names->originOf(*one.row);
            if (!origin)
                return origin.error();
            fact.origin = std::move(*origin);
        }
        facts.push_back(std::move(fact));
    }
    return facts;
}

Result<std::vector<StoredFact>> findPayouts(const Workspace &workspace, StoreId store, const QString &kindId,
                                            const PayoutAttributes &payout, const QStringList &attributes,
                                            std::span<const PayoutPlace> places)
{
    std::vector<FactKey> keys;
    std::vector<FactKey> several; // keys of whose further payouts one is asked for
    for (const PayoutPlace &place : places) {
        keys.push_back(place.key);
        if (place.place > 0)
            several.push_back(place.key);
    }
    auto facts = findFacts(workspace, store, kindId, attributes, keys);
    if (!facts || several.empty())
        return facts;
    std::ranges::sort(several);
    several.erase(std::ranges::unique(several).begin(), several.end());
    auto further = furtherPayoutsOf(several, workspace, store, kindId, payout, attributes);
    if (!further)
        return further.error();
    auto names = SheetNames::open(workspace.database());
    if (!names)
        return names.error();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].place == 0)
            continue;
        (*facts)[i] = {};
        const auto own = std::ranges::equal_range(*further, places[i].key, {}, &FurtherPayout::key);
        if (places[i].place > own.size())
            continue;
        FurtherPayout &payoutRow = own[std::ptrdiff_t(places[i].place) - 1];
        auto origin = names->originOf(Echo{payoutRow.key, payoutRow.sheet, payoutRow.sourceRow});
        if (!origin)
            return origin.error();
        (*facts)[i] = {payoutRow.values, std::move(*origin)};
    }
    return facts;
}

} // namespace shopglass
