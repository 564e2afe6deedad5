#include "widgets/charts/painters.h"

#include <cmath>
#include <limits>

namespace shopglass {

namespace {

/// A single day has no width of its own: it is drawn as a block.
void widenSingleDay(QVector<double> &x, QVector<double> &y)
{
    if (x.size() != 1)
        return;
    x = {x[0] - 0.4, x[0] + 0.4};
    y = {y[0], y[0]};
}

} // namespace

void paintStackedArea(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const QCPRange positions = positionsOf(spec).value_or(QCPRange(0, 1));
    const bool single = positions.size() <= 0.0;
    plot.xAxis->setRange(positions.lower - (single ? 0.6 : 0.0), positions.upper + (single ? 0.6 : 0.0));
    QCPGraph *below = nullptr;
    std::vector<double> sum;
    double highest = 0.0;
    for (const ChartSeries &series : spec.series) {
        sum.resize(std::max(sum.size(), series.y.size()), 0.0);
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            sum[i] += series.y[i];
            if (std::isfinite(sum[i]))
                highest = std::max(highest, sum[i]);
        }
        QVector<double> x(series.x.begin(), series.x.end());
        QVector<double> y(sum.begin(), sum.begin() + static_cast<std::ptrdiff_t>(series.y.size()));
        widenSingleDay(x, y);
        QCPGraph *graph = plot.addGraph();
        graph->setName(series.name);
        graph->setData(x, y, true);
        graph->setPen(QPen(style.theme->surface, 1.0));
        graph->setBrush(style.theme->series(series.role));
        graph->setAdaptiveSampling(true);
        if (below)
            graph->setChannelFillGraph(below);
        below = graph;
    }
    // Shares fill all there is.
    plot.yAxis->setRange(spec.yUnit == AxisUnit::Percent ? QCPRange(0.0, 1.0)
                                                         : valueRange(QCPRange(0.0, highest), spec.yUnit));
    setValueTicks(*plot.yAxis, spec, style);
    setPositionTicks(*plot.xAxis, positions, spec, style, style.size.width() - 90);
}

} // namespace shopglass
