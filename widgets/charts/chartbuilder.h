// Builds a plot from a spec: the one way that every picture of a chart is made, on screen, in SVG and in PNG.
//
// Positions and sizes are final for `style.size`; build anew after a resize. Threads: the UI thread, because
// QCustomPlot is a widget; a QApplication must exist, its platform may be offscreen.

#pragma once

#include "widgets/charts/chartstyle.h"

class QCustomPlot;

namespace shopglass {

/// Empties the plot, fills it from the spec and lays it out; the plot takes the size of the style.
void buildChart(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);

} // namespace shopglass
