// Paints pages that carry charts: a painter on a PDF, on which charts are drawn as vectors by the same
// painters as on the screen.
//
// Threads: the UI thread, because QCustomPlot is a widget. Requires: a QApplication (its platform may be
// offscreen).

#pragma once

#include "models/report/chartspec.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <memory>

class QCPPainter;

namespace shopglass {

class VectorPainter final
{
public:
    explicit VectorPainter(QPaintDevice &device);
    ~VectorPainter();

    [[nodiscard]] QPainter &painter();
    /// Fills `target` (in the painter's units) with the chart, without title. `scale` = units per chart
    /// pixel: texts of a chart are 12 pixels tall.
    void drawChart(const ChartSpec &spec, const QRectF &target, double scale, const Theme &theme);

private:
    std::unique_ptr<QCPPainter> m_painter;
};

} // namespace shopglass
