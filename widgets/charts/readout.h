// What a chart says under the pointer or the keyboard cursor: one spot per day, bar or band, with its words.

#pragma once

#include "models/report/chartspec.h"

#include <QRectF>

#include <optional>
#include <vector>

class QCustomPlot;

namespace shopglass {

struct ReadOut
{
    QRectF area; ///< pixels in which the pointer means this spot
    QString text; ///< "2026-09-01", then one line per series
    struct Cell
    {
        std::size_t row = 0;
        std::size_t column = 0;
    };
    std::optional<Cell> cell = {}; ///< of the twin, where a spot is not as much as a row of it
};

/// In reading order. Requires: the plot shows the spec and has been laid out.
std::vector<ReadOut> readOuts(const QCustomPlot &plot, const ChartSpec &spec);

/// The twin as tab-separated text with headers, raw values, for the clipboard. Text that a spreadsheet would
/// run as a formula gets a leading apostrophe.
QString twinText(const TableSpec &twin);

} // namespace shopglass
