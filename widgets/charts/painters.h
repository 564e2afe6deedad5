// One painter per ChartKind. Each fills an axis rect that buildChart() has prepared, and none knows of the
// others.

#pragma once

#include "widgets/charts/chartstyle.h"

#include <qcustomplot.h>

#include <span>

namespace shopglass {

void paintLines(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintStackedArea(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
/// Horizontal bars that are steps of a funnel.
void paintFunnel(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintHorizontalBars(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintStackedBars(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintBoxes(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintColumns(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintWaterfall(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintHeatMap(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintRadar(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintScatter(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);
void paintTimeline(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style);

/// The lowest and highest finite number; nothing when there is none.
std::optional<QCPRange> rangeOf(std::span<const double> values);
/// The x values from the first to the last of all series.
std::optional<QCPRange> positionsOf(const ChartSpec &spec);
/// A value range with room above, starting at zero except for scores.
QCPRange valueRange(QCPRange data, AxisUnit unit);

/// Width of the plot's inner part when the labels on the left take `labels`.
int innerWidth(const ChartStyle &style, int labels);
/// Fixes the margins around the axis rect: `left` for labels, `bottom` for ticks.
void fixMargins(QCustomPlot &plot, const ChartStyle &style, int left, int right);
/// Names along the left side, first on top, in two lines where one of `width` is too short and rows are high
/// enough, then cut; the axis runs from -0.5 to count − 0.5,
/// downwards.
void setRowAxis(QCustomPlot &plot, const QStringList &labels, int width, const ChartStyle &style);
/// The widest label, at most 34 % of the width.
int rowLabelWidth(const QStringList &labels, const ChartStyle &style);
/// Value ticks, as many as fit; none beyond `last`, where an axis only goes on to make room for text.
void setValueTicks(QCPAxis &axis, const ChartSpec &spec, const ChartStyle &style,
                   std::optional<double> last = {});

/// Day or index ticks along `pixels`, thinned until their labels do not touch.
void setPositionTicks(QCPAxis &axis, QCPRange positions, const ChartSpec &spec, const ChartStyle &style,
                      int pixels);

/// A dashed line between two points; `valueAxis` is the upright axis that they are told on.
void addMark(QCPAxis &valueAxis, QPointF from, QPointF to, const ChartStyle &style);
/// Words at the upper end of an upright mark, on the side with more room.
void addMarkText(QCustomPlot &plot, QPointF at, const QString &words, const ChartStyle &style);

/// By the bar's meaning.
QColor barColour(const ChartBar &bar, const Theme &theme);
/// Where a bar of the radar ends, upwards for the first and on clockwise; the targets lie on a circle of 1.
QPointF radarPoint(const ChartSpec &spec, std::size_t bar);

} // namespace shopglass
