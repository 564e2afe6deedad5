#include "models/report/twin.h"

#include "models/report/cells.h"
#include "models/report/waterfallspans.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportTwin)
};

QString columnId(std::size_t index)
{
    return QStringLiteral("c%1").arg(index);
}

TableCell positionCell(double x, AxisUnit unit)
{
    const qint64 whole = std::llround(x);
    if (unit == AxisUnit::Day)
        return dayCell(Day::fromNumber(static_cast<std::int32_t>(whole)));
    return {QString::number(whole), whole, {}, Meaning::None, false, CellUnit::Count};
}

TableCell figureAt(const ChartSeries &series, double x, const std::vector<double> &figures, AxisUnit unit)
{
    const auto place = std::lower_bound(series.x.begin(), series.x.end(), x);
    if (place == series.x.end() || *place != x)
        return missingCell();
    return axisCell(figures[static_cast<std::size_t>(place - series.x.begin())], unit);
}

void twinOfSeries(ChartSpec &chart)
{
    std::set<double> positions;
    for (const ChartSeries &series : chart.series) {
        positions.insert(series.x.begin(), series.x.end());
        const QString id = columnId(chart.twin.columns.size());
        if (series.yUpper.empty()) {
            chart.twin.columns.push_back(numberColumn(id, series.name));
            continue;
        }
        chart.twin.columns.push_back(numberColumn(id, Texts::tr("%1, from").arg(series.name)));
        chart.twin.columns.push_back(
            numberColumn(id + QLatin1Char('b'), Texts::tr("%1, to").arg(series.name)));
    }
    for (const double x : positions) {
        std::vector<TableCell> row = {positionCell(x, chart.xUnit)};
        for (const ChartSeries &series : chart.series) {
            row.push_back(figureAt(series, x, series.y, chart.yUnit));
            if (!series.yUpper.empty())
                row.push_back(figureAt(series, x, series.yUpper, chart.yUnit));
        }
        chart.twin.rows.push_back(std::move(row));
    }
}

void twinOfBars(ChartSpec &chart)
{
    const bool stacked = chart.kind == ChartKind::StackedBars || chart.kind == ChartKind::HeatMap
        || chart.kind == ChartKind::Boxes;
    bool anyTarget = false;
    for (const ChartBar &bar : chart.bars)
        anyTarget = anyTarget || bar.target.has_value();
    if (stacked) {
        for (const ChartSeries &series : chart.series)
            chart.twin.columns.push_back(numberColumn(columnId(chart.twin.columns.size()), series.name));
    } else {
        chart.twin.columns.push_back(
            numberColumn(columnId(1), chart.series.empty() ? Texts::tr("Value") : chart.series.front().name));
    }
    if (anyTarget)
        chart.twin.columns.push_back(numberColumn(
            QStringLiteral("target"), chart.targetName.isEmpty() ? Texts::tr("Target") : chart.targetName));
    for (const ChartBar &bar : chart.bars) {
        std::vector<TableCell> row = {textCell(bar.label)};
        for (const double part : bar.parts)
            row.push_back(axisCell(part, chart.yUnit));
        if (anyTarget)
            row.push_back(bar.target ? axisCell(*bar.target, chart.yUnit) : missingCell());
        chart.twin.rows.push_back(std::move(row));
    }
}

/// A second part is a share, whatever the first one is.
void twinOfColumns(ChartSpec &chart)
{
    for (const ChartSeries &series : chart.series)
        chart.twin.columns.push_back(numberColumn(columnId(chart.twin.columns.size()), series.name));
    for (const ChartBar &bar : chart.bars) {
        std::vector<TableCell> row = {textCell(bar.label)};
        for (const double part : bar.parts)
            row.push_back(axisCell(part, row.size() == 1 ? chart.yUnit : AxisUnit::Percent));
        chart.twin.rows.push_back(std::move(row));
    }
}

void twinOfPoints(ChartSpec &chart)
{
    chart.twin.columns.push_back(numberColumn(QStringLiteral("x"), chart.xName));
    chart.twin.columns.push_back(numberColumn(QStringLiteral("y"), chart.yName));
    chart.twin.columns.push_back(textColumn(QStringLiteral("class"), Texts::tr("Class")));
    for (const ChartPoint &point : chart.points) {
        chart.twin.rows.push_back({textCell(point.label), axisCell(point.x, chart.xUnit),
                                   axisCell(point.y, chart.yUnit),
                                   textCell(chart.series[point.series].name)});
    }
}

/// What each bar adds, and where one stands after it.
void twinOfWaterfall(ChartSpec &chart)
{
    chart.twin.columns.push_back(numberColumn(columnId(1), Texts::tr("Change")));
    chart.twin.columns.push_back(numberColumn(columnId(2), Texts::tr("Then")));
    const std::vector<WaterfallSpan> spans = waterfallSpans(chart);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const ChartBar &bar = chart.bars[i];
        chart.twin.rows.push_back(
            {textCell(bar.label),
             bar.level ? missingCell() : axisCell(spans[i].to - spans[i].from, chart.yUnit),
             axisCell(spans[i].to, chart.yUnit)});
    }
}

void twinOfTimeline(ChartSpec &chart)
{
    chart.twin.columns.push_back(textColumn(QStringLiteral("band"), Texts::tr("Part")));
    chart.twin.columns.push_back(textColumn(QStringLiteral("from"), Texts::tr("From")));
    chart.twin.columns.push_back(textColumn(QStringLiteral("to"), Texts::tr("To")));
    for (const ChartBand &band : chart.bands) {
        chart.twin.rows.push_back({textCell(chart.rowLabels.value(band.row)), textCell(band.label),
                                   positionCell(band.from, chart.xUnit),
                                   positionCell(band.to - 1, chart.xUnit)});
    }
}

} // namespace

TableCell seriesCell(const ChartSeries &series, double x, AxisUnit unit)
{
    return figureAt(series, x, series.y, unit);
}

TableCell axisCell(double value, AxisUnit unit)
{
    if (std::isnan(value))
        return missingCell();
    switch (unit) {
    case AxisUnit::Money:
        return fullMoneyCell(std::llround(value * 100.0));
    case AxisUnit::Percent:
        return shareCell(value);
    case AxisUnit::Count: {
        const qint64 count = std::llround(value);
        return {fullCount(count), count, {}, Meaning::None, false, CellUnit::Count};
    }
    case AxisUnit::Day:
        return positionCell(value, unit);
    case AxisUnit::Hours:
        return {QString::number(value, 'f', 1), value, {}, Meaning::None, false, CellUnit::Hours};
    case AxisUnit::Score:
        return {QString::number(value, 'f', 2), value, {}, Meaning::None, false, CellUnit::Score};
    case AxisUnit::Plain:
        break;
    }
    return {QString::number(value, 'f', 2), value, {}, Meaning::None, false, CellUnit::Plain};
}

void completeTwin(ChartSpec &chart, const QString &labelTitle, const TextContext &context)
{
    chart.language = context.language;
    chart.twin = {};
    chart.twin.id = chart.id + QStringLiteral(".twin");
    chart.twin.title = chart.title;
    chart.twin.columns.push_back(textColumn(QStringLiteral("label"), labelTitle));
    switch (chart.kind) {
    case ChartKind::Lines:
    case ChartKind::StackedArea:
        twinOfSeries(chart);
        break;
    case ChartKind::HorizontalBars:
    case ChartKind::StackedBars:
    case ChartKind::HeatMap:
    case ChartKind::Boxes:
    case ChartKind::Radar:
        twinOfBars(chart);
        break;
    case ChartKind::Columns:
        twinOfColumns(chart);
        break;
    case ChartKind::Scatter:
        twinOfPoints(chart);
        break;
    case ChartKind::Waterfall:
        twinOfWaterfall(chart);
        break;
    case ChartKind::Timeline:
        twinOfTimeline(chart);
        break;
    }
    chart.twin.emptyText = chart.emptyText;
}

} // namespace shopglass
