// Which days of a period the file kinds cover that an indicator needs.
//
// Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <vector>

namespace shopglass {

class Needs final
{
public:
    /// Nothing after `lastDay` counts as covered. Requires: `columns` outlives this.
    Needs(const StoreColumns &columns, const LaunchRules &rules, Day lastDay);

    /// Days of the period on which every group has at least one kind that covers them. Without groups: all
    /// days.
    [[nodiscard]] int coveredDays(const std::vector<QStringList> &groups, Period period) const;

private:
    [[nodiscard]] std::vector<DayRange> rangesOf(const QString &kind) const;

    const StoreColumns &m_columns;
    LaunchRules m_rules;
    Day m_lastDay;
};

} // namespace shopglass
