#include "widgets/charts/vectorpainter.h"

#include "widgets/charts/chartbuilder.h"

#include <qcustomplot.h>

namespace shopglass {

VectorPainter::VectorPainter(QPaintDevice &device)
    : m_painter(std::make_unique<QCPPainter>())
{
    m_painter->begin(&device);
    m_painter->setMode(QCPPainter::pmVectorized);
    m_painter->setMode(QCPPainter::pmNoCaching);
    m_painter->setMode(QCPPainter::pmNonCosmetic);
}

VectorPainter::~VectorPainter() = default;

QPainter &VectorPainter::painter()
{
    return *m_painter;
}

void VectorPainter::drawChart(const ChartSpec &spec, const QRectF &target, double scale, const Theme &theme)
{
    ChartStyle style{&theme, chartFont(), (target.size() / scale).toSize(), ChartTitle::Hidden};
    // Glyphs are placed by their true widths, not by those of a 12-pixel screen font.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    QCustomPlot plot;
    buildChart(plot, spec, style);
    m_painter->save();
    m_painter->translate(target.topLeft());
    m_painter->scale(scale, scale);
    plot.toPainter(m_painter.get(), style.size.width(), style.size.height());
    m_painter->restore();
}

} // namespace shopglass
