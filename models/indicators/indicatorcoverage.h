// Which days of a period an indicator is known for, and which of them its sums may rest on.
//
// A file kind is summed over its own days. An indicator over rows of several kinds (paid orders ÷ product
// clicks) is summed over the days that all of them cover. Refunds are counted by the day that their order was
// paid, so that the after-sale files limit which orders count; since nobody applies on the day of payment,
// they also speak of a few days before and after their own (Rulebook::aftersaleFollowUpDays). A day whose
// files lack a column that a measure looks at is neither known nor counted (MissingColumns). Threads: used on
// one thread at a time.

#pragma once

#include "models/indicators/compiledindicator.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/needs.h"

#include <map>
#include <tuple>

namespace shopglass {

class IndicatorCoverage final
{
public:
    /// `memory` is that of the same columns, where there is one. Requires: the others outlive this.
    IndicatorCoverage(const StoreColumns &columns, const Rulebook &rulebook, const Needs &needs,
                      std::shared_ptr<const FigureMemory> memory = {});

    struct Days
    {
        bool possible = true; ///< whether the files can tell the dimensions apart
        std::vector<bool> covered; ///< one flag per day of the period
        std::vector<bool> counted; ///< whose rows are summed; empty = all days

        /// Covered days of a part of the period.
        [[nodiscard]] int coveredIn(Period part, Period period) const;
    };
    /// Requires: `indicator` outlives this.
    [[nodiscard]] Days daysOf(const CompiledIndicator &indicator, const Dimensions &dimensions,
                              Period period);
    /// Of these days those on which the files tell which rows belong to the field.
    [[nodiscard]] Days daysOfField(Days days, Field field, Period period) const;

private:
    [[nodiscard]] std::vector<QStringList> needsOf(const CompiledIndicator &indicator,
                                                   const Dimensions &dimensions) const;
    [[nodiscard]] std::vector<bool> toldDays(const std::vector<QStringList> &needs, const QString &kind,
                                             Period period) const;
    [[nodiscard]] std::vector<bool> flagsOf(const QString &kind, const CompiledIndicator &indicator,
                                            const Dimensions &dimensions, Period period);
    void leaveOutMissingColumns(Days &days, const CompiledIndicator &indicator, Period period) const;

    const StoreColumns &m_columns;
    const Rulebook &m_rulebook;
    const Needs &m_needs;
    std::shared_ptr<const FigureMemory> m_memory;
};

} // namespace shopglass
