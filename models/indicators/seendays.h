// Up to which day rows and files count, so that every way of evaluating cuts alike; and which field each
// source belongs to.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/needs.h"

namespace shopglass {

/// The last day of a period whose rows count. Rows after the last covered day do (an order created before
/// midnight is paid after it), unless the as-of day was set on purpose.
Day countedTo(const AnalysisContext &context, Period period);

/// The last day that a file can cover. An as-of day that was set on purpose ends every file's coverage; the
/// end of the order files ends only theirs.
Day lastCoveredDay(const AnalysisContext &context);

/// Whether the as-of day lies before the end of the order files.
bool isSetBack(const AnalysisContext &context);

/// Whether a measure counts days without files.
bool isCountOfGaps(Measure measure);

/// Fills in the measures of days without files.
void addGapDays(MeasureSums &sums, const Needs &needs, Period period);

/// Field of each StoreColumns::sources entry.
std::vector<Field> fieldsOf(const StoreColumns &columns, const Rulebook &rulebook);

} // namespace shopglass
