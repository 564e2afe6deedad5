#include "models/indicators/figurerows.h"

#include <algorithm>

namespace shopglass {

FigureRows::FigureRows(const FigureTable &table, const CompiledIndicator &indicator,
                       const Dimensions &dimensions)
    : m_table(table)
{
    for (const FigureMeasure *measure : indicator.figures()) {
        if (kindOf(*measure, dimensions) != table.kind)
            continue;
        const bool filled = measure->blank == FigureMeasure::Blank::LeavesOutTheRow;
        if (!measure->column.isEmpty())
            need(measure->column, filled ? m_filled : m_known);
        if (!measure->factor.isEmpty())
            need(measure->factor, m_filled);
    }
}

void FigureRows::need(const QString &column, std::vector<const FigureColumn *> &among)
{
    const FigureColumn *found = m_table.figure(column);
    m_lacksColumn = m_lacksColumn || !found;
    among.push_back(found);
}

bool FigureRows::counts(std::size_t row) const
{
    return !m_lacksColumn
        && std::ranges::all_of(m_known, [row](const FigureColumn *column) { return column->isKnown(row); })
        && std::ranges::all_of(m_filled,
                               [row](const FigureColumn *column) { return column->value(row).has_value(); });
}

std::vector<std::int32_t> FigureRows::silentDays() const
{
    std::vector<std::int32_t> silent;
    std::vector<std::int32_t> speaking;
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        const std::int32_t day = m_table.day[row];
        std::vector<std::int32_t> &days = counts(row) ? speaking : silent;
        if (days.empty() || days.back() != day)
            days.push_back(day);
    }
    const auto sortOnce = [](std::vector<std::int32_t> &days) {
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
    };
    sortOnce(silent);
    sortOnce(speaking);
    std::erase_if(silent,
                  [&speaking](std::int32_t day) { return std::ranges::binary_search(speaking, day); });
    return silent;
}

} // namespace shopglass
