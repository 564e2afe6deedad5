#include "models/indicators/marketprices.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

/// One row of the list.
struct Entry
{
    Day day;
    qint64 low = 0;
    qint64 high = 0;
    QString source;
    bool ofSpec = false;
    std::uint32_t row = 0;
};

/// Finds the product that a row means.
class Matcher final
{
public:
    explicit Matcher(const StoreColumns &columns)
    {
        for (std::uint32_t i = 1; i < columns.productIds.size(); ++i)
            m_byId.insert(columns.productIds[i], i);
        for (std::uint32_t i = 1; i < columns.products.size(); ++i) {
            const QString name = columns.products[i].name.trimmed();
            if (name.isEmpty())
                continue;
            const auto known = m_byName.find(name);
            if (known == m_byName.end())
                m_byName.insert(name, i);
            else
                known.value() = 0; // several
        }
    }

    /// 0 = several products have the name; none = no product.
    [[nodiscard]] std::optional<std::uint32_t> find(qint64 id, const QString &name) const
    {
        if (const auto known = m_byId.constFind(id); known != m_byId.cend())
            return known.value();
        if (id > 0)
            return std::nullopt;
        const auto known = m_byName.constFind(name.trimmed());
        return known == m_byName.cend() ? std::nullopt : std::optional(known.value());
    }

private:
    QHash<qint64, std::uint32_t> m_byId;
    QHash<QString, std::uint32_t> m_byName;
};

const NumberColumn *keyColumn(const FigureTable &table, const QString &id)
{
    const auto found = std::ranges::find(table.keys, id, &std::pair<QString, NumberColumn>::first);
    return found == table.keys.end() ? nullptr : &found->second;
}

/// Of each source and specification the newest entry.
MarketPrice priceOf(std::vector<Entry> entries, Day day, int marketDays)
{
    MarketPrice price;
    std::erase_if(entries, [day](const Entry &entry) { return entry.day > day; });
    if (entries.empty())
        return price;
    price.day = std::ranges::max(entries, {}, &Entry::day).day;
    price.state = MarketState::TooOld;
    for (const Entry &entry : entries) {
        if (entry.day == price.day)
            price.rows.push_back(entry.row);
    }
    std::map<QString, Day> newest;
    for (const Entry &entry : entries) {
        const auto [known, added] = newest.try_emplace(entry.source, entry.day);
        known->second = std::max(known->second, entry.day);
    }
    // Prices of the product as a whole go before those of single specifications.
    const bool anyWhole = std::ranges::any_of(entries, [&](const Entry &entry) {
        return !entry.ofSpec && day - entry.day < marketDays && entry.day == newest[entry.source];
    });
    for (const Entry &entry : entries) {
        if (day - entry.day >= marketDays || entry.day != newest[entry.source] || (anyWhole && entry.ofSpec))
            continue;
        const bool first = price.state != MarketState::Known;
        price.state = MarketState::Known;
        if (first)
            price.rows.clear();
        price.rows.push_back(entry.row);
        price.low = first ? entry.low : std::min(price.low, entry.low);
        price.high = first ? entry.high : std::max(price.high, entry.high);
        price.bySpec = first ? entry.ofSpec : price.bySpec && entry.ofSpec;
        if (!entry.source.isEmpty() && !price.sources.contains(entry.source))
            price.sources.append(entry.source);
    }
    return price;
}

} // namespace

std::optional<double> MarketPrice::gapOf(qint64 ownFen) const
{
    // The own price is that of all specifications together.
    if (state != MarketState::Known || bySpec)
        return std::nullopt;
    return double(ownFen - low) / double(low);
}

MarketList marketListOf(const StoreColumns &columns, Day day, const PriceRules &rules)
{
    MarketList list;
    list.prices.resize(columns.products.size());
    const FigureTable *table = columns.figuresOf(QStringLiteral("market_prices"));
    const NumberColumn *ids = table ? keyColumn(*table, QStringLiteral("product_id")) : nullptr;
    if (!table || !ids)
        return list;
    const FigureColumn &low = *table->figure(QStringLiteral("price"));
    const FigureColumn &high = *table->figure(QStringLiteral("price_high"));
    const TextColumn &titles = *table->text(QStringLiteral("product_title"));
    const TextColumn &specs = *table->text(QStringLiteral("spec"));
    const TextColumn &sources = *table->text(QStringLiteral("source"));
    const Matcher matcher(columns);
    std::map<std::uint32_t, std::vector<Entry>> entries;
    for (std::size_t row = 0; row < table->size(); ++row) {
        const Day own = Day::fromNumber(table->day[row]);
        const qint64 price = low.value(row).value_or(0);
        if (own > day || price <= 0)
            continue;
        list.newest = std::max(list.newest.value_or(own), own);
        const auto product = matcher.find((*ids)[row], titles.at(row));
        if (product.value_or(0) != 0) {
            entries[*product].push_back({own, price, std::max(price, high.value(row).value_or(price)),
                                         sources.at(row), !specs.at(row).isEmpty(), std::uint32_t(row)});
            continue;
        }
        const QString name = (*ids)[row] > 0 ? QString::number((*ids)[row]) : titles.at(row).trimmed();
        QStringList &odd = product ? list.ambiguous : list.unmatched;
        if (!name.isEmpty() && !odd.contains(name))
            odd.append(name);
    }
    for (auto &[product, rows] : entries)
        list.prices[product] = priceOf(std::move(rows), day, rules.marketDays);
    for (std::size_t i = 1; i < columns.products.size(); ++i) {
        if (list.prices[i].state == MarketState::None
            && list.ambiguous.contains(columns.products[i].name.trimmed()))
            list.prices[i].state = MarketState::Ambiguous;
    }
    return list;
}

} // namespace shopglass
