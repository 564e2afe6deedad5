#include "models/indicators/figurerows.h"

#include <map>

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
            need(measure->column, filled ? Least::Filled : Least::Known);
        if (!measure->factor.isEmpty())
            need(measure->factor, Least::Filled);
    }
}

/// A column that has what is needed in every row need not be asked row by row.
void FigureRows::need(const QString &column, Least least)
{
    const FigureColumn *found = m_table.figure(column);
    m_lacksColumn = m_lacksColumn || !found;
    if (found && least == Least::Filled && !found->isFilled())
        m_filled.push_back(found);
    else if (found && least == Least::Known && !found->isWhollyKnown())
        m_known.push_back(found);
}

bool FigureRows::hasColumns(std::size_t row) const
{
    const auto isKnown = [row](const FigureColumn *column) { return column->isKnown(row); };
    return !m_lacksColumn && std::ranges::all_of(m_known, isKnown) && std::ranges::all_of(m_filled, isKnown);
}

QString FigureRows::signature() const
{
    if (m_lacksColumn)
        return m_table.kind;
    QString signature = m_table.kind + QLatin1Char(' ');
    for (const auto &[attribute, column] : m_table.figures) {
        const bool filled = std::ranges::find(m_filled, &column) != m_filled.end();
        const bool known = std::ranges::find(m_known, &column) != m_known.end();
        signature += QLatin1Char(filled ? 'f' : known ? 'k' : '-');
    }
    return signature;
}

/// Most rows are of days of which everything is known already: those cost one look.
void FigureRows::addTo(std::uint8_t &known, std::size_t row) const
{
    if (known == (HasRows | Counts | HasColumns))
        return;
    known |= HasRows;
    if ((known & Counts) == 0 && counts(row))
        known |= Counts;
    if ((known & HasColumns) == 0 && hasColumns(row))
        known |= HasColumns;
}

std::vector<FigureRows::RowDay> FigureRows::rowDays() const
{
    // Rows are in key order, which need not be the order of their days. Only damaged dates spread far.
    constexpr std::int32_t MostDays = 100'000;
    std::vector<std::uint8_t> near;
    std::map<std::int32_t, std::uint8_t> far;
    const auto usual = std::ranges::find_if(m_table.day, [](std::int32_t day) { return day != NoDay; });
    const std::int32_t first = usual == m_table.day.end() ? 0 : *usual - MostDays / 2;
    near.resize(usual == m_table.day.end() ? 0 : MostDays);
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        const std::int64_t place = std::int64_t(m_table.day[row]) - first;
        const bool isNear = place >= 0 && place < std::int64_t(near.size());
        addTo(isNear ? near[std::size_t(place)] : far[m_table.day[row]], row);
    }
    std::vector<RowDay> days;
    const auto add = [&days](std::int32_t day, std::uint8_t known) {
        if (known != 0)
            days.push_back({day, (known & Counts) != 0, (known & HasColumns) != 0});
    };
    for (std::size_t place = 0; place < near.size(); ++place)
        add(first + std::int32_t(place), near[place]);
    for (const auto &[day, known] : far)
        add(day, known);
    std::ranges::sort(days, {}, &RowDay::day);
    return days;
}

} // namespace shopglass
