#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

constexpr int TextGap = 6;
constexpr double BarThickness = 0.56;

double valueOf(const ChartBar &bar)
{
    return bar.parts.empty() || !std::isfinite(bar.parts.front()) ? 0.0 : bar.parts.front();
}

/// Where the bar's text begins: behind the bar and behind its target tick.
double textAnchor(const ChartBar &bar)
{
    return std::max({valueOf(bar), bar.target.value_or(0.0), 0.0});
}

/// An upper end that leaves room for every text behind its anchor, on an axis that begins at `lower`.
double upperEnd(const ChartSpec &spec, double lower, const QFontMetrics &metrics, int width)
{
    double upper = 0.0;
    for (const ChartBar &bar : spec.bars) {
        const int text = bar.text.isEmpty() ? 0 : metrics.horizontalAdvance(bar.text) + 2 * TextGap;
        const double share = std::max(0.2, 1.0 - double(text) / width);
        upper = std::max(upper, lower + (textAnchor(bar) - lower) / share);
    }
    return upper > 0.0 ? upper * 1.02 : 1.0;
}

void addTarget(QCustomPlot &plot, double target, double row, const ChartStyle &style)
{
    auto *tick = new QCPItemLine(&plot);
    tick->start->setCoords(target, row - 0.42);
    tick->end->setCoords(target, row + 0.42);
    tick->setPen(QPen(style.theme->series(SeriesRole::Target), 2.0));
}

void addText(QCustomPlot &plot, const ChartBar &bar, double row, const ChartStyle &style, int room)
{
    auto *text = new QCPItemText(&plot);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setCoords(textAnchor(bar), row);
    text->setText(QFontMetrics(style.font).elidedText(bar.text, Qt::ElideRight, room));
    text->setPadding(QMargins(TextGap, 0, 0, 0));
    text->setFont(style.font);
    text->setColor(style.theme->text);
}

} // namespace

void paintHorizontalBars(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    QStringList labels;
    for (const ChartBar &bar : spec.bars)
        labels << bar.label;
    const int left = rowLabelWidth(labels, style);
    const int width = innerWidth(style, left);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    double lower = 0.0;
    double furthest = 0.0;
    for (const ChartBar &bar : spec.bars) {
        lower = std::min(lower, valueOf(bar));
        furthest = std::max(furthest, textAnchor(bar));
    }
    lower *= 1.05;
    plot.xAxis->setRange(lower, upperEnd(spec, lower, QFontMetrics(style.font), width));
    setValueTicks(*plot.xAxis, spec, style, furthest);
    std::map<QRgb, QCPBars *> byColour;
    for (std::size_t i = 0; i < spec.bars.size(); ++i) {
        const ChartBar &bar = spec.bars[i];
        const QColor colour = barColour(bar, *style.theme);
        QCPBars *&bars = byColour[colour.rgb()];
        if (!bars) {
            bars = new QCPBars(plot.yAxis, plot.xAxis);
            bars->setWidth(BarThickness);
            bars->setPen(Qt::NoPen);
            bars->setBrush(colour);
        }
        const auto row = static_cast<double>(i);
        bars->addData(row, valueOf(bar));
        if (bar.target)
            addTarget(plot, *bar.target, row, style);
        if (!bar.text.isEmpty()) {
            const double share = (plot.xAxis->range().upper - textAnchor(bar)) / plot.xAxis->range().size();
            addText(plot, bar, row, style, std::max(20, static_cast<int>(share * width) - TextGap));
        }
    }
}

} // namespace shopglass
