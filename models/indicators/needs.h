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
    /// The same day by day.
    [[nodiscard]] std::vector<bool> flags(const std::vector<QStringList> &groups, Period period) const;
    /// One flag per day of the period: whether it lies in the covered days of one of the kinds, or not more
    /// than `slack` days away from them.
    [[nodiscard]] std::vector<bool> flagsAround(const QStringList &kinds, int slack, Period period) const;

private:
    [[nodiscard]] std::vector<DayRange> rangesOf(const QString &kind) const;

    const StoreColumns &m_columns;
    LaunchRules m_rules;
    Day m_lastDay;
};

} // namespace shopglass
