// The coverage calendar as values: a chart of the days, what is missing and where it is downloaded, and why
// days are only partly in. For the Data page and `show coverage`.

#pragma once

#include "models/overview/coverageview.h"
#include "models/report/sections.h"

namespace shopglass {

/// A whole bar = in, half a bar = partly in, nothing = missing.
ChartSpec coverageCalendarChart(const CoverageView &view, const TextContext &text);
/// One row a kind: days by state, which are missing, and where to download them.
TableSpec coverageStateTable(const CoverageView &view, const TextContext &text);
/// The days that are only partly in, the newest first; days in a row with one reason make one row.
TableSpec partlyDaysTable(const CoverageView &view, const TextContext &text);

Section coverageCalendarSection(const CoverageView &view, const TextContext &text);

} // namespace shopglass
