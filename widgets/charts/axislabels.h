// The texts along an axis: money and counts in 万/亿 or K/M, days as M/D, only as many as fit.

#pragma once

#include "models/report/chartspec.h"

#include <QFont>
#include <QMap>

namespace shopglass {

/// A figure beside an axis: "¥12万", "20%", "9/1". `step` is the distance of the ticks and decides the
/// decimals.
QString axisLabel(double value, double step, AxisUnit unit, Language language);

/// Positions and labels of a day or index axis between `from` and `to`, thinned so that labels of this font
/// do not touch on `pixels`.
QMap<double, QString> positionTicks(double from, double to, AxisUnit unit, int pixels, const QFont &font);
/// The same of days that are each the first of a month: a tick stands for a month, not for its first day.
QMap<double, QString> monthTicks(double from, double to, int pixels, const QFont &font);

/// Round figures between two above zero for an axis of factors, 1, 2, 5, 10 …, fewer where they would touch.
QMap<double, QString> factorTicks(double from, double to, AxisUnit unit, Language language, int pixels,
                                  const QFont &font);

} // namespace shopglass
