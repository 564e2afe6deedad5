#include "models/store/furtherpayouts.h"

#include "models/store/factcodec.h"
#include "models/store/facttable.h"
#include "models/store/versiontable.h"
#include "models/store/winner.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

class Search final
{
public:
    Search(const ExportKind &kind, FactTable facts, VersionTable versions, SheetBook sheets,
           const PayoutAttributes &payout, const QStringList &attributes)
        : m_kind(kind)
        , m_facts(std::move(facts))
        , m_versions(std::move(versions))
        , m_sheets(std::move(sheets))
        , m_moment(kind.indexOf(payout.moment).value())
        , m_amount(kind.indexOf(payout.amount).value())
        , m_attributes(attributes)
    {
    }

    /// Appends what the versions of a key tell beside its fact.
    Result<void> look(const FactKey &key, std::vector<FurtherPayout> &found)
    {
        FactRow fact;
        const auto known = m_facts.read(key, fact);
        if (!known)
            return known.error();
        auto versions = m_versions.all(m_kind, key);
        if (!versions)
            return versions.error();
        std::map<qint64, std::vector<Contender>> byMoment;
        for (const Version &version : *versions) {
            const auto sheet = m_sheets.find(version.sheet);
            if (!sheet)
                return sheet.error();
            FactRow row = rowOf(key, version, **sheet);
            if (row.has(m_moment))
                byMoment[row.values[std::size_t(m_moment)]].push_back(contender(std::move(row), **sheet));
        }
        std::vector<FactRow> told{std::move(fact)};
        // The later payout first: of a day that is told with and without its hour, the hour is kept.
        for (auto moment = byMoment.rbegin(); moment != byMoment.rend(); ++moment) {
            FactRow row = merged(std::move(moment->second));
            if (std::ranges::any_of(told, [&](const FactRow &other) { return isOnePayout(row, other); }))
                continue;
            found.push_back({key, valuesOf(row)});
            told.push_back(std::move(row));
        }
        return {};
    }

private:
    [[nodiscard]] FactRow rowOf(const FactKey &key, const Version &version, const SheetRecord &sheet) const
    {
        FactRow row;
        row.clear(m_kind.attributes.size());
        row.key = key;
        row.sheet = version.sheet;
        row.sourceRow = version.sourceRow;
        row.silent = version.silent;
        decodePayload(version.payload, sheet, row);
        return row;
    }

    [[nodiscard]] bool isOnePayout(const FactRow &a, const FactRow &b) const
    {
        if (!a.has(m_moment) || !b.has(m_moment))
            return false;
        const qint64 first = a.values[std::size_t(m_moment)];
        const qint64 second = b.values[std::size_t(m_moment)];
        return first == second
            || (dayOf(first) == dayOf(second) && a.has(m_amount) && b.has(m_amount)
                && a.values[std::size_t(m_amount)] == b.values[std::size_t(m_amount)]);
    }

    [[nodiscard]] std::vector<StoredValue> valuesOf(const FactRow &row) const
    {
        const QStringList key = keyColumns(m_kind);
        std::vector<StoredValue> values;
        for (const QString &attribute : m_attributes) {
            const qsizetype part = key.indexOf(attribute);
            if (attribute == QLatin1String("sheet_id"))
                values.emplace_back(row.sheet);
            else if (part >= 0)
                values.emplace_back(row.key.parts[std::size_t(part)]);
            else if (const int index = m_kind.indexOf(attribute).value(); row.has(index))
                values.emplace_back(row.values[std::size_t(index)]);
            else
                values.emplace_back(std::nullopt);
        }
        return values;
    }

    const ExportKind &m_kind;
    FactTable m_facts;
    VersionTable m_versions;
    SheetBook m_sheets;
    int m_moment;
    int m_amount;
    const QStringList &m_attributes;
};

/// Keys of several rows, ascending.
Result<std::vector<FactKey>> keysWithVersions(const Database &database, StoreId store, const ExportKind &kind)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT DISTINCT key1, key2, key3, key4 FROM fact_version WHERE kind = ?1 AND store_id = ?2 "
        "ORDER BY kind, store_id, key1, key2, key3, key4"));
    if (!select)
        return select.error();
    select->bindText(1, kind.id);
    select->bind(2, store);
    std::vector<FactKey> keys;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.push_back({{select->integer(0), select->integer(1), select->integer(2), select->integer(3)}});
    }
}

} // namespace

Result<std::vector<FurtherPayout>> furtherPayouts(const Workspace &workspace, StoreId store,
                                                  const QString &kindId, const PayoutAttributes &payout,
                                                  const QStringList &attributes)
{
    const Database &database = workspace.database();
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    std::vector<FurtherPayout> found;
    const auto keys = keysWithVersions(database, store, kind);
    if (!keys)
        return keys.error();
    if (keys->empty())
        return found;
    auto facts = FactTable::open(database, kind, store);
    if (!facts)
        return facts.error();
    auto versions = VersionTable::open(database, store);
    if (!versions)
        return versions.error();
    auto sheets = SheetBook::open(database);
    if (!sheets)
        return sheets.error();
    Search search(kind, std::move(*facts), std::move(*versions), std::move(*sheets), payout, attributes);
    for (const FactKey &key : *keys) {
        if (auto looked = search.look(key, found); !looked)
            return looked.error();
    }
    return found;
}

} // namespace shopglass
