#include "models/store/furtherpayouts.h"

#include "models/store/factcodec.h"
#include "models/store/facttable.h"
#include "models/store/versiontable.h"
#include "models/store/winner.h"

#include <algorithm>
#include <functional>
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
        for (const QString &sort : payout.sorts)
            m_sorts.push_back(kind.indexOf(sort).value());
    }

    /// Appends what the versions of a key tell beside its fact.
    Result<void> look(const FactKey &key, std::vector<FurtherPayout> &found)
    {
        FactRow fact;
        const auto known = m_facts.read(key, fact);
        if (!known)
            return known.error();
        auto files = rowsByFile(key, fact);
        if (!files)
            return files.error();
        std::vector<Payout> payouts;
        payouts.push_back({std::move(fact), {}});
        for (std::vector<Contender> &rows : *files)
            takeFile(std::move(rows), payouts);
        std::vector<FactRow> further;
        for (std::size_t i = 1; i < payouts.size(); ++i)
            further.push_back(wholeOf(std::move(payouts[i])));
        std::ranges::stable_sort(further, std::greater(),
                                 [this](const FactRow &row) { return row.values[std::size_t(m_moment)]; });
        for (const FactRow &row : further)
            found.push_back({key, valuesOf(row), row.sheet, row.sourceRow});
        return {};
    }

private:
    struct Payout
    {
        FactRow told; ///< by the strongest file
        std::vector<Contender> others; ///< rows of weaker files, and that one, unless it is the fact
        bool isTaken = false; ///< by a row of the file at hand
    };

    /// How two rows of different files agree; the lesser, the better.
    enum class Likeness { SortAndAmount, Amount, Sort, None };

    /// The rows that are payouts, each once, by sheet, the strongest first; without the row that the fact is.
    Result<std::vector<std::vector<Contender>>> rowsByFile(const FactKey &key, const FactRow &fact)
    {
        auto versions = m_versions.all(m_kind, key);
        if (!versions)
            return versions.error();
        std::map<SheetBook::Strength, std::vector<Contender>, std::greater<>> files;
        std::vector<Contender> own; // the row that the fact is, to know its repetitions
        for (const Version &version : *versions) {
            const auto strength = m_sheets.strength(version.sheet);
            if (!strength)
                return strength.error();
            const auto sheet = m_sheets.find(version.sheet);
            if (!sheet)
                return sheet.error();
            FactRow row = rowOf(key, version, **sheet);
            if (!row.has(m_moment))
                continue;
            const bool isFact = version.sheet == fact.sheet && version.sourceRow == fact.sourceRow;
            (isFact ? own : files[*strength]).push_back(contender(std::move(row), **sheet));
        }
        std::vector<std::vector<Contender>> all;
        for (auto &[strength, rows] : files) {
            std::vector<Contender> once;
            for (Contender &row : rows) {
                const auto says = [&row](const Contender &other) {
                    return row.row.sheet == other.row.sheet && sameValues(row.row, other.row);
                };
                if (std::ranges::none_of(once, says) && std::ranges::none_of(own, says))
                    once.push_back(std::move(row));
            }
            all.push_back(std::move(once));
        }
        return all;
    }

    /// Finds the payouts that a file's rows tell of; those that no stronger file knows are new.
    void takeFile(std::vector<Contender> rows, std::vector<Payout> &payouts) const
    {
        const std::size_t known = payouts.size();
        for (Payout &payout : payouts)
            payout.isTaken = !rows.empty() && payout.told.sheet == rows.front().row.sheet;
        for (const Likeness wanted : {Likeness::SortAndAmount, Likeness::Amount, Likeness::Sort}) {
            std::erase_if(rows, [&](Contender &row) {
                const auto end = payouts.begin() + std::ptrdiff_t(known);
                const auto same = std::find_if(payouts.begin(), end, [&](const Payout &payout) {
                    return !payout.isTaken && likeness(row.row, payout.told) == wanted;
                });
                if (same == end)
                    return false;
                same->isTaken = true;
                same->others.push_back(std::move(row));
                return true;
            });
        }
        for (Contender &row : rows) {
            FactRow told = row.row;
            payouts.push_back({std::move(told), {}});
            payouts.back().others.push_back(std::move(row));
        }
    }

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

    [[nodiscard]] Likeness likeness(const FactRow &a, const FactRow &b) const
    {
        if (!a.has(m_moment) || !b.has(m_moment))
            return Likeness::None;
        const bool sameAmount = a.has(m_amount) && b.has(m_amount)
            && a.values[std::size_t(m_amount)] == b.values[std::size_t(m_amount)];
        const bool sameSort = std::ranges::all_of(m_sorts, [&](int sort) {
            return !a.has(sort) || !b.has(sort) || a.values[std::size_t(sort)] == b.values[std::size_t(sort)];
        });
        const qint64 first = a.values[std::size_t(m_moment)];
        const qint64 second = b.values[std::size_t(m_moment)];
        const bool isDayOnly = dayOf(first) == dayOf(second)
            && (first == startOf(dayOf(first)) || second == startOf(dayOf(second)));
        if (first != second && !(isDayOnly && sameAmount))
            return Likeness::None;
        if (sameAmount)
            return sameSort ? Likeness::SortAndAmount : Likeness::Amount;
        return sameSort ? Likeness::Sort : Likeness::None;
    }

    /// As the files tell of it together; of a day that is told with and without its hour, the hour is kept.
    [[nodiscard]] FactRow wholeOf(Payout payout) const
    {
        qint64 moment = 0;
        for (const Contender &row : payout.others)
            moment = std::max(moment, row.row.values[std::size_t(m_moment)]);
        FactRow whole = merged(std::move(payout.others));
        whole.set(m_moment, moment);
        return whole;
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
    std::vector<int> m_sorts;
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
    return readKeys(*select);
}

} // namespace

Result<std::vector<FurtherPayout>> furtherPayouts(const Workspace &workspace, StoreId store,
                                                  const QString &kindId, const PayoutAttributes &payout,
                                                  const QStringList &attributes)
{
    const auto keys = keysWithVersions(workspace.database(), store, ExportKinds::instance().kind(kindId));
    if (!keys)
        return keys.error();
    return furtherPayoutsOf(*keys, workspace, store, kindId, payout, attributes);
}

Result<std::vector<FurtherPayout>> furtherPayoutsOf(std::span<const FactKey> keys, const Workspace &workspace,
                                                    StoreId store, const QString &kindId,
                                                    const PayoutAttributes &payout,
                                                    const QStringList &attributes)
{
    std::vector<FurtherPayout> found;
    if (keys.empty())
        return found;
    const Database &database = workspace.database();
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
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
    for (const FactKey &key : keys) {
        if (auto looked = search.look(key, found); !looked)
            return looked.error();
    }
    return found;
}

} // namespace shopglass
