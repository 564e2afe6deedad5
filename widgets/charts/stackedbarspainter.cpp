#include "widgets/charts/axislabels.h"
#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double BarThickness = 0.6;

double sumOf(const ChartBar &bar)
{
    double sum = 0.0;
    for (const double part : bar.parts)
        sum += std::isfinite(part) ? part : 0.0;
    return sum;
}

/// The figure inside its part, where it fits.
void addPartText(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style, QPointF middle,
                 double part, const QColor &fill, double room)
{
    const QString text = spec.yUnit == AxisUnit::Percent ? percent(part, 1)
                                                         : axisLabel(part, 1.0, spec.yUnit, spec.language);
    if (QFontMetrics(style.font).horizontalAdvance(text) + 8 > room)
        return;
    auto *item = new QCPItemText(&plot);
    item->setPositionAlignment(Qt::AlignCenter);
    item->position->setCoords(middle);
    item->setText(text);
    item->setFont(style.font);
    item->setColor(Theme::textOn(fill));
}

} // namespace

void paintStackedBars(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    QStringList labels;
    double highest = 0.0;
    for (const ChartBar &bar : spec.bars) {
        labels << bar.label;
        highest = std::max(highest, sumOf(bar));
    }
    const int left = rowLabelWidth(labels, style);
    const int width = innerWidth(style, left);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    plot.xAxis->setRange(0.0, highest > 0.0 ? highest * 1.0001 : 1.0);
    setValueTicks(*plot.xAxis, spec, style);
    const double pixels = width / plot.xAxis->range().size();
    QCPBars *below = nullptr;
    std::vector<double> reached(spec.bars.size(), 0.0);
    for (std::size_t part = 0; part < spec.series.size(); ++part) {
        const QColor fill = style.theme->series(spec.series[part].role);
        auto *bars = new QCPBars(plot.yAxis, plot.xAxis);
        bars->setName(spec.series[part].name);
        bars->setWidth(BarThickness);
        bars->setPen(QPen(style.theme->surface, 1.0));
        bars->setBrush(fill);
        if (below)
            bars->moveAbove(below);
        below = bars;
        for (std::size_t row = 0; row < spec.bars.size(); ++row) {
            const double value = part < spec.bars[row].parts.size() ? spec.bars[row].parts[part] : 0.0;
            if (!std::isfinite(value))
                continue;
            bars->addData(static_cast<double>(row), value);
            addPartText(plot, spec, style, {reached[row] + value / 2.0, static_cast<double>(row)}, value,
                        fill, value * pixels);
            reached[row] += value;
        }
    }
}

} // namespace shopglass
