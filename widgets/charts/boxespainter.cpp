#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double BoxThickness = 0.5;
constexpr std::size_t PartCount = 5;
constexpr double RoomBehind = 1.04;

bool isDrawable(const ChartBar &bar)
{
    return bar.parts.size() == PartCount
        && std::ranges::all_of(bar.parts, [](double part) { return std::isfinite(part); });
}

} // namespace

void paintBoxes(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    QStringList labels;
    double furthest = spec.markX.value_or(0.0);
    for (const ChartBar &bar : spec.bars) {
        labels << bar.label;
        furthest = isDrawable(bar) ? std::max(furthest, bar.parts.back()) : furthest;
    }
    const int left = rowLabelWidth(labels, style);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    plot.xAxis->setRange(0.0, furthest > 0.0 ? furthest * RoomBehind : 1.0);
    setValueTicks(*plot.xAxis, spec, style);
    const double top = spec.markText.isEmpty() ? -0.5 : -0.9; // a free line above the first box
    plot.yAxis->setRange(top, double(spec.bars.size()) - 0.5);
    const QColor line = style.theme->series(SeriesRole::Primary);
    auto *boxes = new QCPStatisticalBox(plot.yAxis, plot.xAxis);
    boxes->setWidth(BoxThickness);
    boxes->setPen(QPen(line, 1.0));
    boxes->setBrush(style.theme->seriesFill(SeriesRole::Primary));
    boxes->setMedianPen(QPen(line, 3.0, Qt::SolidLine, Qt::FlatCap));
    boxes->setWhiskerPen(QPen(line, 1.5, Qt::SolidLine, Qt::FlatCap));
    boxes->setWhiskerBarPen(QPen(line, 1.5));
    boxes->setWhiskerWidth(BoxThickness / 2);
    for (std::size_t row = 0; row < spec.bars.size(); ++row) {
        const std::vector<double> &parts = spec.bars[row].parts;
        if (isDrawable(spec.bars[row]))
            boxes->addData(double(row), parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
    if (spec.markX) {
        addMark(*plot.yAxis, {*spec.markX, top}, {*spec.markX, double(spec.bars.size()) - 0.5}, style);
        addMarkText(plot, {*spec.markX, top}, spec.markText, style);
    }
}

} // namespace shopglass
