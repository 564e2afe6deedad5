#include "widgets/charts/axislabels.h"
#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double RoomAround = 1.25; ///< beyond the outermost points, as a factor
constexpr double PointSize = 7.0;
constexpr int LabelGap = 6;
constexpr int AxisRoom = 110; ///< that margins and the texts of the upright axis take
constexpr double LargestLabelShare = 0.3;

QCPRange factorRange(const std::vector<double> &figures)
{
    const QCPRange range = rangeOf(figures).value_or(QCPRange(1.0, 1.0));
    return {range.lower / RoomAround, range.upper * RoomAround};
}

void setFactorAxis(QCPAxis &axis, QCPRange range, AxisUnit unit, const QString &name, int pixels,
                   const ChartSpec &spec, const ChartStyle &style)
{
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setRange(range);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const QMap<double, QString> ticks
        = factorTicks(range.lower, range.upper, unit, spec.language, pixels, style.font);
    for (auto tick = ticks.cbegin(); tick != ticks.cend(); ++tick)
        ticker->addTick(tick.key(), tick.value());
    axis.setTicker(ticker);
    axis.setLabel(name);
    axis.setLabelFont(style.font);
    axis.setLabelColor(style.theme->mutedText);
    axis.setLabelPadding(2);
}

/// Each class has a shape of its own, for eyes that do not tell its colour.
QCPScatterStyle shapeOf(std::size_t series, const QColor &colour)
{
    switch (series % 3) {
    case 0:
        return {QCPScatterStyle::ssDisc, colour, colour, PointSize};
    case 1:
        return {QCPScatterStyle::ssTriangle, colour, colour, PointSize + 2.0};
    default:
        return {QCPScatterStyle::ssCircle, QPen(colour, 1.5), Qt::NoBrush, PointSize};
    }
}

void addPoints(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    for (std::size_t series = 0; series < spec.series.size(); ++series) {
        QCPGraph *graph = plot.addGraph();
        graph->setName(spec.series[series].name);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(shapeOf(series, style.theme->series(spec.series[series].role)));
        for (const ChartPoint &point : spec.points) {
            if (point.series == series)
                graph->addData(point.x, point.y);
        }
    }
}

/// Names beside their points, the important ones first; none upon another.
void addNames(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style, QSize inner)
{
    const QFontMetrics metrics(style.font);
    const auto share = [](const QCPAxis &axis, double figure) {
        return std::log(figure / axis.range().lower) / std::log(axis.range().upper / axis.range().lower);
    };
    std::vector<QRectF> taken;
    for (const ChartPoint &point : spec.points) {
        if (!point.named)
            continue;
        const QString name = metrics.elidedText(point.label, Qt::ElideRight,
                                                static_cast<int>(inner.width() * LargestLabelShare));
        const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
        const QPointF at(share(*plot.xAxis, point.x) * inner.width(),
                         (1.0 - share(*plot.yAxis, point.y)) * inner.height());
        const bool toTheLeft = at.x() + LabelGap + size.width() > inner.width();
        const double left = toTheLeft ? at.x() - LabelGap - size.width() : at.x() + LabelGap;
        const QRectF place(QPointF(left, at.y() - size.height() / 2), size);
        if (std::ranges::any_of(taken, [&place](const QRectF &other) { return other.intersects(place); }))
            continue;
        taken.push_back(place);
        auto *text = new QCPItemText(&plot);
        text->setPositionAlignment((toTheLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        text->position->setCoords(point.x, point.y);
        text->setPadding(QMargins(LabelGap, 0, LabelGap, 0));
        text->setText(name);
        text->setFont(style.font);
        text->setColor(style.theme->text);
    }
}

} // namespace

void paintScatter(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const ChartPoint &point : spec.points) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    const QSize inner(std::max(60, style.size.width() - AxisRoom),
                      std::max(60, style.size.height() - AxisRoom));
    setFactorAxis(*plot.xAxis, factorRange(x), spec.xUnit, spec.xName, inner.width(), spec, style);
    // Texts of the upright axis need a line each, whatever their width.
    setFactorAxis(*plot.yAxis, factorRange(y), spec.yUnit, spec.yName, 2 * inner.height(), spec, style);
    addPoints(plot, spec, style);
    const QCPRange across = plot.xAxis->range();
    const QCPRange up = plot.yAxis->range();
    if (spec.markX)
        addMark(*plot.yAxis, {*spec.markX, up.lower}, {*spec.markX, up.upper}, style);
    if (spec.markY)
        addMark(*plot.yAxis, {across.lower, *spec.markY}, {across.upper, *spec.markY}, style);
    addNames(plot, spec, style, inner);
}

} // namespace shopglass
