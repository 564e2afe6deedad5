// With what a period is compared, and what the comparison says.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// The last day that counts as seen: the as-of day, or the end of the data where that is earlier.
Day lastSeenDay(const AnalysisContext &context);

/// The elapsed part of a period: days after the last seen day are cut off; none when nothing has elapsed.
std::optional<Period> elapsedPart(const AnalysisContext &context, Period period);

/// The period that the context's comparison means, as long as the elapsed part; none for Comparison::None,
/// before the first event of a series, or when nothing has elapsed.
std::optional<Period> basePeriod(const AnalysisContext &context);

/// Whether a figure needs as many days on both sides to be comparable: a sum does, a ratio or mean does not.
enum class Comparability { NeedsEqualDays, AnyDays };

/// Sums need equal days. So does a ratio over two file kinds: a numerator from half of the days beside a
/// denominator from all of them would look like a change.
Comparability comparabilityOf(const Indicator &indicator);

/// Fills in comparison, previous and change. `base` is absent when there is no base period.
void compare(IndicatorValue &value, const std::optional<IndicatorValue> &base, Comparability comparability);

} // namespace shopglass
