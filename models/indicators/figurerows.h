// Which rows of a figure kind say anything of an indicator.
//
// An indicator over several columns counts a row only when its file has all of them, and the row fills those
// that the indicator rests on: exposures of a file without clicks must not lower the click rate. Threads:
// immutable; must not outlive the columns.

#pragma once

#include "models/columns/figuretable.h"
#include "models/indicators/compiledindicator.h"
#include "models/indicators/figuremeasures.h"

#include <algorithm>
#include <vector>

namespace shopglass {

class FigureRows final
{
public:
    /// Over the columns of one kind that the indicator's measures read under these dimensions.
    FigureRows(const FigureTable &table, const CompiledIndicator &indicator, const Dimensions &dimensions);

    /// What the rows of a day tell together.
    struct RowDay
    {
        std::int32_t day = NoDay;
        bool counts = false; ///< one of its rows counts
        bool hasColumns = false; ///< one of its rows is from a file that has all columns
    };

    [[nodiscard]] bool counts(std::size_t row) const
    {
        return !m_lacksColumn && std::ranges::all_of(m_known, [row](const FigureColumn *column) {
            return column->isKnown(row);
        }) && std::ranges::all_of(m_filled, [row](const FigureColumn *column) {
            return column->value(row).has_value();
        });
    }
    /// Whether counts() says yes, or no, whatever the row.
    [[nodiscard]] bool everyRowCounts() const
    {
        return !m_lacksColumn && m_known.empty() && m_filled.empty();
    }
    [[nodiscard]] bool noRowCounts() const { return m_lacksColumn; }
    /// The same for all FigureRows over one table that say the same of each row.
    [[nodiscard]] QString signature() const;
    /// The days that have rows, ascending, each once.
    [[nodiscard]] std::vector<RowDay> rowDays() const;

private:
    /// What is known of a day.
    enum : std::uint8_t { HasRows = 1, Counts = 2, HasColumns = 4 };

    [[nodiscard]] bool hasColumns(std::size_t row) const;
    void addTo(std::uint8_t &known, std::size_t row) const;
    enum class Least { Known, Filled };
    void need(const QString &column, Least least);

    const FigureTable &m_table;
    bool m_lacksColumn = false; ///< the table has none of a column, so that no row counts
    std::vector<const FigureColumn *> m_known; ///< the file must have the column, and not all have it
    std::vector<const FigureColumn *> m_filled; ///< the row must have a value, and not all have it
};

} // namespace shopglass
