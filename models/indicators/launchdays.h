// Which products were new when: the launch rule over the order lines.
//
// Threads: pure function.

#pragma once

#include "models/columns/paidrows.h"
#include "models/rulebook/rulebook.h"

#include <optional>
#include <vector>

namespace shopglass {

/// Launch days per entry of StoreColumns::products, ascending. A launch day is a day on which the product was
/// bought (a paid order) and not on any of the `quietDays` days before, all of which order files cover: where
/// they do not, the data cannot tell. The blank product (index 0) has none.
std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules);
/// The same with the columns' lines by pay day at hand.
std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules,
                                         const PaidRows &paidRows);

/// The days that can be launch days: those with `quietDays` covered order days right before them. Ascending.
std::vector<DayRange> possibleLaunchDays(const StoreColumns &columns, const LaunchRules &rules);

/// The first day that can be a launch day, or can once the order files reach so far; none without covered
/// order days.
std::optional<Day> firstPossibleLaunchDay(const StoreColumns &columns, const LaunchRules &rules);

} // namespace shopglass
