// Which days of a period the file kinds cover that an indicator needs.
//
// Threads: may be asked from several at once.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace shopglass {

class Needs final
{
public:
    /// Nothing after `lastDay` counts as covered. Requires: `columns` outlives this.
    Needs(const StoreColumns &columns, const Rulebook &rulebook, Day lastDay);

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
    /// The days on which every group is covered, ascending and apart.
    [[nodiscard]] const std::vector<DayRange> &rangesOf(const std::vector<QStringList> &groups) const;

    const StoreColumns &m_columns;
    LaunchRules m_launchRules;
    int m_buyerHistoryDays;
    Day m_lastDay;
    /// What was worked out, by the groups' names; entries never move.
    struct Memory
    {
        std::mutex mutex;
        std::map<QString, std::vector<DayRange>> ranges;
        std::once_flag billsOnce;
        std::optional<DayRange> bills; ///< the pay days of orders that have a bill
    };
    std::shared_ptr<Memory> m_memory = std::make_shared<Memory>();
};

} // namespace shopglass
