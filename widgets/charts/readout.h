// What a chart says under the pointer or the keyboard cursor: one spot per day, bar or band, with its words.

#pragma once

#include "models/report/chartspec.h"

#include <QRectF>

#include <vector>

class QCustomPlot;

namespace shopglass {

struct ReadOut
{
    QRectF area; ///< pixels in which the pointer means this spot
    QString text; ///< "2026-09-01", then one line per series
};

/// In reading order. Requires: the plot shows the spec and has been laid out.
std::vector<ReadOut> readOuts(const QCustomPlot &plot, const ChartSpec &spec);

/// The twin as tab-separated text with headers, raw values, for the clipboard. Text that a spreadsheet would
/// run as a formula gets a leading apostrophe.
QString twinText(const TableSpec &twin);

} // namespace shopglass
