#include "widgets/charts/readout.h"

#include "models/report/twin.h"
#include "widgets/charts/painters.h"

#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace shopglass {

namespace {

QString lineFor(const ChartSpec &spec, const ChartSeries &series, std::size_t index)
{
    const QString from = axisCell(series.y[index], spec.yUnit).text;
    if (series.yUpper.empty())
        return series.name + QStringLiteral("  ") + from;
    return series.name + QStringLiteral("  ") + from + QStringLiteral(" – ")
        + axisCell(series.yUpper[index], spec.yUnit).text;
}

QString headFor(const ChartSpec &spec, double x)
{
    if (spec.xUnit == AxisUnit::Day)
        return axisCell(x, AxisUnit::Day).text;
    return QString::number(std::llround(x));
}

std::vector<ReadOut> seriesReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    std::set<double> positions;
    for (const ChartSeries &series : spec.series)
        positions.insert(series.x.begin(), series.x.end());
    const QRectF inner = plot.axisRect()->rect();
    std::vector<ReadOut> spots;
    for (const double x : positions) {
        QStringList lines = {headFor(spec, x)};
        for (const ChartSeries &series : spec.series) {
            const auto place = std::lower_bound(series.x.begin(), series.x.end(), x);
            if (place != series.x.end() && *place == x)
                lines << lineFor(spec, series, static_cast<std::size_t>(place - series.x.begin()));
        }
        const double left = std::max(plot.xAxis->coordToPixel(x - 0.5), inner.left());
        const double right = std::min(plot.xAxis->coordToPixel(x + 0.5), inner.right());
        spots.push_back({QRectF(left, inner.top(), std::max(1.0, right - left), inner.height()),
                         lines.join(QLatin1Char('\n'))});
    }
    return spots;
}

/// What a row of the twin says: the figures with the names of their columns.
QStringList twinLines(const TableSpec &twin, std::size_t row)
{
    QStringList lines;
    const std::vector<TableCell> &cells = twin.rows[row];
    for (std::size_t i = 1; i < cells.size() && i < twin.columns.size(); ++i)
        lines << twin.columns[i].title + QStringLiteral("  ") + cells[i].text;
    return lines;
}

std::vector<ReadOut> barReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    std::vector<ReadOut> spots;
    const QRectF inner = plot.axisRect()->rect();
    for (std::size_t row = 0; row < spec.twin.rows.size() && row < spec.bars.size(); ++row) {
        QStringList lines = {spec.bars[row].label};
        if (!spec.bars[row].text.isEmpty())
            lines << spec.bars[row].text;
        lines << twinLines(spec.twin, row);
        const double top = plot.yAxis->coordToPixel(static_cast<double>(row) - 0.5);
        const double bottom = plot.yAxis->coordToPixel(static_cast<double>(row) + 0.5);
        spots.push_back({QRectF(0.0, top, inner.right(), bottom - top), lines.join(QLatin1Char('\n'))});
    }
    return spots;
}

/// One spot a column; the twin may say more of it than fits below.
std::vector<ReadOut> columnReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    std::vector<ReadOut> spots;
    const QRectF inner = plot.axisRect()->rect();
    for (std::size_t row = 0; row < spec.twin.rows.size() && row < spec.bars.size(); ++row) {
        const QStringList lines = QStringList(spec.twin.rows[row].front().text) + twinLines(spec.twin, row);
        const double left = plot.xAxis->coordToPixel(static_cast<double>(row) - 0.5);
        const double right = plot.xAxis->coordToPixel(static_cast<double>(row) + 0.5);
        spots.push_back(
            {QRectF(left, inner.top(), right - left, inner.height()), lines.join(QLatin1Char('\n'))});
    }
    return spots;
}

/// One spot a point.
std::vector<ReadOut> pointReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    constexpr double Reach = 6.0;
    std::vector<ReadOut> spots;
    for (std::size_t row = 0; row < spec.twin.rows.size() && row < spec.points.size(); ++row) {
        const ChartPoint &point = spec.points[row];
        const QPointF middle(plot.xAxis->coordToPixel(point.x), plot.yAxis->coordToPixel(point.y));
        const QStringList lines = QStringList(point.label) + twinLines(spec.twin, row);
        spots.push_back({QRectF(middle - QPointF(Reach, Reach), middle + QPointF(Reach, Reach)),
                         lines.join(QLatin1Char('\n'))});
    }
    return spots;
}

/// One spot a corner.
std::vector<ReadOut> cornerReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    constexpr double Reach = 10.0;
    std::vector<ReadOut> spots;
    for (std::size_t row = 0; row < spec.twin.rows.size() && row < spec.bars.size(); ++row) {
        const QPointF corner = radarPoint(spec, row);
        const QPointF middle(plot.xAxis->coordToPixel(corner.x()), plot.yAxis->coordToPixel(corner.y()));
        const QStringList lines = QStringList(spec.bars[row].label) + twinLines(spec.twin, row);
        spots.push_back({QRectF(middle - QPointF(Reach, Reach), middle + QPointF(Reach, Reach)),
                         lines.join(QLatin1Char('\n'))});
    }
    return spots;
}

/// One spot a cell that has a figure.
std::vector<ReadOut> cellReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    std::vector<ReadOut> spots;
    // What the twin says beside the cells stands before them.
    const std::size_t beside
        = spec.twin.columns.size() - std::min(spec.twin.columns.size(), spec.series.size());
    for (std::size_t row = 0; row < spec.bars.size(); ++row) {
        const ChartBar &bar = spec.bars[row];
        for (std::size_t column = 0; column < bar.parts.size() && column < spec.series.size(); ++column) {
            if (std::isnan(bar.parts[column]))
                continue;
            QStringList lines = {bar.label};
            if (!bar.text.isEmpty())
                lines << bar.text;
            lines << spec.series[column].name + QStringLiteral("  ")
                    + axisCell(bar.parts[column], spec.yUnit).text;
            const QPointF from(plot.xAxis->coordToPixel(double(column) - 0.5),
                               plot.yAxis->coordToPixel(double(row) - 0.5));
            const QPointF to(plot.xAxis->coordToPixel(double(column) + 0.5),
                             plot.yAxis->coordToPixel(double(row) + 0.5));
            spots.push_back({QRectF(from, to).normalized(), lines.join(QLatin1Char('\n')),
                             ReadOut::Cell{row, beside + column}});
        }
    }
    return spots;
}

std::vector<ReadOut> bandReadOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    std::vector<ReadOut> spots;
    for (const ChartBand &band : spec.bands) {
        const QString days = headFor(spec, band.from) + QStringLiteral(" – ") + headFor(spec, band.to - 1.0);
        const double left = plot.xAxis->coordToPixel(band.from - 0.5);
        const double right = plot.xAxis->coordToPixel(band.to - 0.5);
        const double top = plot.yAxis->coordToPixel(band.row - 0.5);
        const double bottom = plot.yAxis->coordToPixel(band.row + 0.5);
        spots.push_back(
            {QRectF(left, top, right - left, bottom - top),
             QStringList({spec.rowLabels.value(band.row), band.label, days}).join(QLatin1Char('\n'))});
    }
    return spots;
}

QString safeText(const QString &text)
{
    QString oneLine = text;
    oneLine.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool formula = !oneLine.isEmpty() && QStringLiteral("=+-@").contains(oneLine.front());
    bool number = false;
    oneLine.toDouble(&number);
    return formula && !number ? QLatin1Char('\'') + oneLine : oneLine;
}

} // namespace

std::vector<ReadOut> readOuts(const QCustomPlot &plot, const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Lines:
    case ChartKind::StackedArea:
        return seriesReadOuts(plot, spec);
    case ChartKind::HorizontalBars:
    case ChartKind::Waterfall:
    case ChartKind::StackedBars:
    case ChartKind::Boxes:
        return barReadOuts(plot, spec);
    case ChartKind::Radar:
        return cornerReadOuts(plot, spec);
    case ChartKind::Scatter:
        return pointReadOuts(plot, spec);
    case ChartKind::Columns:
        return columnReadOuts(plot, spec);
    case ChartKind::HeatMap:
        return cellReadOuts(plot, spec);
    case ChartKind::Timeline:
        break;
    }
    return bandReadOuts(plot, spec);
}

QString twinText(const TableSpec &twin)
{
    QStringList lines;
    QStringList cells;
    for (const TableColumn &column : twin.columns)
        cells << safeText(column.title);
    lines << cells.join(QLatin1Char('\t'));
    for (const std::vector<TableCell> &row : twin.rows) {
        cells.clear();
        for (const TableCell &cell : row)
            cells << safeText(cell.raw.isValid() ? cell.raw.toString() : QString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace shopglass
