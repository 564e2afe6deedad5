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
        // A dash in the store's own report of a day is a figure that is missing, not a day without sales.
        const bool filled
            = measure->blank == FigureMeasure::Blank::LeavesOutTheRow || hasRowEveryDay(table.kind);
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

bool FigureRows::hasColumns(std::size_t row) const
{
    const auto isKnown = [row](const FigureColumn *column) { return column->isKnown(row); };
    return !m_lacksColumn && std::ranges::all_of(m_known, isKnown) && std::ranges::all_of(m_filled, isKnown);
}

std::vector<FigureRows::RowDay> FigureRows::rowDays() const
{
    std::vector<RowDay> days;
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        if (days.empty() || days.back().day != m_table.day[row])
            days.push_back({m_table.day[row], false, false});
        days.back().counts = days.back().counts || counts(row);
        days.back().hasColumns = days.back().hasColumns || hasColumns(row);
    }
    // Rows are in key order, which need not be the order of their days.
    std::ranges::sort(days, {}, &RowDay::day);
    std::vector<RowDay> once;
    for (const RowDay &part : days) {
        if (once.empty() || once.back().day != part.day) {
            once.push_back(part);
            continue;
        }
        once.back().counts = once.back().counts || part.counts;
        once.back().hasColumns = once.back().hasColumns || part.hasColumns;
    }
    return once;
}

} // namespace shopglass
