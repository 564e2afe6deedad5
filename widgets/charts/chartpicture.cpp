#include "widgets/charts/chartpicture.h"

#include "widgets/charts/chartbuilder.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include <cmath>

namespace shopglass {

namespace {

/// Qt's SVG as an element that can stand inside a page: no declaration, sizes in px, no word of who made it.
QByteArray asElement(const QByteArray &svg, QSize size)
{
    QString text = QString::fromUtf8(svg);
    text.remove(0, text.indexOf(QLatin1String("<svg")));
    const qsizetype end = text.indexOf(QLatin1Char('>'));
    text.replace(0, end + 1,
                 QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                                "viewBox=\"0 0 %1 %2\">")
                     .arg(size.width())
                     .arg(size.height()));
    static const QRegularExpression words(QStringLiteral("<(title|desc)>[^<]*</\\1>\\s*"));
    text.remove(words);
    // A tick of no length and no pen: nothing on the screen, a dot in SVG.
    static const QRegularExpression dot(
        QStringLiteral("<rect x=\"[^\"]*\" y=\"[^\"]*\" width=\"1\" height=\"1\"/>\\s*"));
    text.remove(dot);
    static const QRegularExpression empty(QStringLiteral("<g[^>]*>\\s*</g>\\s*"));
    while (text.contains(empty))
        text.remove(empty);
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(family,
                 QStringLiteral("font-family=\"Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, "
                                "sans-serif\""));
    return text.trimmed().toUtf8();
}

QByteArray paintedSvg(const ChartSpec &spec, const ChartStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(style.size);
    generator.setViewBox(QRect(QPoint(0, 0), style.size));
    generator.setResolution(96);
    QCustomPlot plot;
    buildChart(plot, spec, style);
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, style.size.width(), style.size.height());
    painter.end();
    return asElement(buffer.data(), style.size);
}

} // namespace

QImage renderPng(const ChartSpec &spec, QSize size, const Theme &theme, double scale)
{
    const ChartStyle style{&theme, chartFont(), size, ChartTitle::Shown};
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    QCustomPlot plot;
    buildChart(plot, spec, style);
    QCPPainter painter;
    painter.begin(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return image;
}

QByteArray svgFile(const ChartSpec &spec, QSize size, const Theme &theme)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        + paintedSvg(spec, {&theme, chartFont(), size, ChartTitle::Shown}) + '\n';
}

SvgChartRenderer::SvgChartRenderer(const Theme &theme)
    : m_theme(theme)
{
}

QByteArray SvgChartRenderer::svg(const ChartSpec &spec, int width, int height) const
{
    return paintedSvg(spec, {&m_theme, chartFont(), QSize(width, height), ChartTitle::Hidden});
}

} // namespace shopglass
