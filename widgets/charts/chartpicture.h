// Charts as files: PNG for chats, SVG for reports. The same painters as on the screen.
//
// Threads: the UI thread, with a QApplication (its platform may be offscreen), because QCustomPlot is a
// widget.

#pragma once

#include "models/report/htmlwriter.h"
#include "widgets/charts/chartstyle.h"

#include <QImage>

namespace shopglass {

/// `size` in logical pixels; the image has `scale` times as many, and carries the title.
QImage renderPng(const ChartSpec &spec, QSize size, const Theme &theme, double scale);
/// A whole SVG file of the chart with its title.
QByteArray svgFile(const ChartSpec &spec, QSize size, const Theme &theme);

/// Draws the charts of HTML reports as <svg> elements without title: the page has it. Same spec, same bytes.
class SvgChartRenderer final : public ChartRenderer
{
public:
    explicit SvgChartRenderer(const Theme &theme = Theme::light());
    [[nodiscard]] QByteArray svg(const ChartSpec &spec, int width, int height) const override;

private:
    const Theme &m_theme;
};

} // namespace shopglass
