// Every chart has a table twin: the same figures for readers, screen readers and spreadsheets.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Fills `chart.twin` from the chart's own figures and sets its language. `labelTitle` heads the first
/// column: "Day" ….
void completeTwin(ChartSpec &chart, const QString &labelTitle, const TextContext &context);

/// What a series says at a place; a dash where it says nothing.
TableCell seriesCell(const ChartSeries &series, double x, AxisUnit unit);
/// A figure in an axis unit, in full: money in yuan, percent as fraction.
TableCell axisCell(double value, AxisUnit unit);

} // namespace shopglass
