// What evaluators need to know of the columns again and again: where the days of the figure kinds' rows lie,
// on which days they say anything of an indicator, and on which days files lack columns.
//
// Worked out when first asked for and kept as long as the columns. Threads: may be asked from several at
// once.

#pragma once

#include "models/indicators/dayblocks.h"
#include "models/indicators/figurerows.h"
#include "models/indicators/missingcolumns.h"

#include <map>
#include <mutex>

namespace shopglass {

class FigureMemory final
{
public:
    /// Of FigureTable::day. Requires: all tables are of the same columns, in this and in the other function.
    [[nodiscard]] const DayBlocks &days(const FigureTable &table) const;
    /// As FigureRows::rowDays().
    [[nodiscard]] const std::vector<FigureRows::RowDay> &rowDays(const FigureRows &rows) const;
    /// Requires: always the same columns and rules, which outlive this.
    [[nodiscard]] const MissingColumns &missing(const StoreColumns &columns, const Rulebook &rulebook) const;

private:
    mutable std::mutex m_mutex;
    mutable std::once_flag m_missingOnce;
    mutable std::optional<MissingColumns> m_missing;
    mutable std::map<QString, DayBlocks> m_days; ///< by kind
    mutable std::map<QString, std::vector<FigureRows::RowDay>> m_rowDays; ///< by FigureRows::signature()
};

} // namespace shopglass
