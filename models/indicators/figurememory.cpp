#include "models/indicators/figurememory.h"

namespace shopglass {

const DayBlocks &FigureMemory::days(const FigureTable &table) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_days.find(table.kind);
    if (known != m_days.end())
        return known->second;
    const auto dayAt = [&table](std::size_t row) { return table.day[row]; };
    return m_days.emplace(table.kind, DayBlocks(table.size(), dayAt)).first->second;
}

const std::vector<FigureRows::RowDay> &FigureMemory::rowDays(const FigureRows &rows) const
{
    const QString signature = rows.signature();
    const std::lock_guard lock(m_mutex);
    const auto known = m_rowDays.find(signature);
    if (known != m_rowDays.end())
        return known->second;
    return m_rowDays.emplace(signature, rows.rowDays()).first->second;
}

const MissingColumns &FigureMemory::missing(const StoreColumns &columns, const Rulebook &rulebook) const
{
    std::call_once(m_missingOnce, [&] { m_missing.emplace(columns, rulebook); });
    return *m_missing;
}

} // namespace shopglass
