#include "app/columncache.h"

#include <algorithm>

namespace shopglass {

namespace {

std::size_t rowsOf(const StoreColumns &columns)
{
    std::size_t rows = columns.orders.size() + columns.aftersales.size() + columns.shipments.size();
    for (const FigureTable &table : columns.figures)
        rows += table.size();
    return rows;
}

} // namespace

std::shared_ptr<const StoreColumns> ColumnCache::find(StoreId store, qint64 factsVersion) const
{
    for (const auto &kept : m_kept) {
        if (kept->store.id == store && kept->factsVersion == factsVersion)
            return kept;
    }
    return nullptr;
}

std::shared_ptr<const StoreColumns> ColumnCache::use(StoreId store, qint64 factsVersion)
{
    auto found = find(store, factsVersion);
    if (found) {
        std::erase(m_kept, found);
        m_kept.push_front(found);
    }
    return found;
}

bool ColumnCache::holds(const StoreColumns *columns) const
{
    return std::ranges::any_of(m_kept, [columns](const auto &kept) { return kept.get() == columns; });
}

void ColumnCache::makeRoom(StoreId store)
{
    std::erase_if(m_kept, [store](const auto &kept) { return kept->store.id == store; });
    std::size_t rows = 0;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        rows += rowsOf(*m_kept[i]);
        if (rows > MostOtherRows) {
            m_kept.resize(i);
            return;
        }
    }
}

void ColumnCache::add(std::shared_ptr<const StoreColumns> columns)
{
    m_kept.push_front(std::move(columns));
}

} // namespace shopglass
