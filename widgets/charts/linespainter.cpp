#include "widgets/charts/painters.h"
#include "widgets/charts/thinning.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t MarkedPoints = 31; ///< up to a month every day gets its dot
constexpr double Rim = 0.02; ///< of the axis beside the first and last point, or the last label has no room

QVector<double> toVector(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

QPen linePen(const ChartSeries &series, const Theme &theme)
{
    const bool compared = series.role == SeriesRole::Comparison;
    QPen pen(theme.series(series.role), compared ? 1.5 : 2.0);
    if (compared || series.role == SeriesRole::Target)
        pen.setDashPattern({4, 3});
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void addBand(QCustomPlot &plot, const ChartBand &band, double top, const ChartStyle &style)
{
    auto *rect = new QCPItemRect(&plot);
    rect->setLayer(QStringLiteral("background"));
    rect->topLeft->setCoords(band.from - 0.5, top);
    rect->bottomRight->setCoords(band.to - 0.5, plot.yAxis->range().lower);
    rect->setPen(Qt::NoPen);
    rect->setBrush(style.theme->seriesFill(band.role));
    if (band.label.isEmpty())
        return;
    auto *label = new QCPItemText(&plot);
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->position->setCoords((band.from + band.to) / 2.0 - 0.5, top);
    label->setText(band.label);
    label->setFont(style.font);
    label->setColor(style.theme->mutedText);
}

void addRange(QCustomPlot &plot, const ChartSeries &series, const ChartStyle &style)
{
    QCPGraph *lower = plot.addGraph();
    lower->setData(toVector(series.x), toVector(series.y), true);
    lower->setPen(Qt::NoPen);
    lower->setName(QString()); // stays out of the legend
    QCPGraph *upper = plot.addGraph();
    upper->setName(series.name);
    upper->setData(toVector(series.x), toVector(series.yUpper), true);
    upper->setPen(Qt::NoPen);
    upper->setBrush(style.theme->seriesFill(series.role));
    upper->setChannelFillGraph(lower);
}

void addLine(QCustomPlot &plot, const ChartSeries &series, const ChartStyle &style)
{
    QCPGraph *graph = plot.addGraph();
    QVector<double> x = toVector(series.x);
    QVector<double> y = toVector(series.y);
    thinOut(x, y, style.size.width());
    graph->setName(series.name);
    graph->setData(x, y, true);
    QPen pen = linePen(series, *style.theme);
    // A line that fills its pixels anyway: a thin one without smooth edges looks the same and costs a fifth.
    if (x.size() < qsizetype(series.x.size())) {
        pen.setWidthF(1.0);
        pen.setJoinStyle(Qt::BevelJoin);
        graph->setAntialiased(false);
    }
    graph->setPen(pen);
    if (series.x.size() <= MarkedPoints && pen.style() == Qt::SolidLine) {
        const QColor colour = style.theme->series(series.role);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 5));
    }
}

} // namespace

void paintLines(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    std::vector<double> values;
    for (const ChartSeries &series : spec.series) {
        values.insert(values.end(), series.y.begin(), series.y.end());
        values.insert(values.end(), series.yUpper.begin(), series.yUpper.end());
    }
    QCPRange range = valueRange(rangeOf(values).value_or(QCPRange(0, 1)), spec.yUnit);
    const bool labelled = std::any_of(spec.bands.begin(), spec.bands.end(),
                                      [](const ChartBand &band) { return !band.label.isEmpty(); });
    if (labelled) // a free line above the highest point for the names of the bands
        range.upper
            += range.size() * 1.4 * QFontMetrics(style.font).height() / std::max(80, style.size.height());
    plot.yAxis->setRange(range);
    const QCPRange positions = positionsOf(spec).value_or(QCPRange(0, 1));
    const double rim = std::max(0.5, positions.size() * Rim);
    plot.xAxis->setRange(positions.lower - rim, positions.upper + rim);
    setValueTicks(*plot.yAxis, spec, style);
    setPositionTicks(*plot.xAxis, positions, spec, style, style.size.width() - 90);
    for (const ChartBand &band : spec.bands)
        addBand(plot, band, range.upper, style);
    for (const ChartSeries &series : spec.series) {
        if (series.yUpper.empty())
            addLine(plot, series, style);
        else
            addRange(plot, series, style);
    }
}

} // namespace shopglass
