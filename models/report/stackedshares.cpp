#include "models/report/stackedshares.h"

#include "models/report/twin.h"

#include <cmath>
#include <limits>
#include <map>

namespace shopglass {

namespace {

std::map<double, double> wholesOf(const ChartSpec &chart)
{
    std::map<double, double> wholes;
    for (const ChartSeries &series : chart.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i)
            wholes[series.x[i]] += series.y[i];
    }
    return wholes;
}

} // namespace

ChartSpec stackedShares(const ChartSpec &chart)
{
    Q_ASSERT(chart.kind == ChartKind::StackedArea);
    const std::map<double, double> wholes = wholesOf(chart);
    ChartSpec shares = chart;
    shares.yUnit = AxisUnit::Percent;
    for (ChartSeries &series : shares.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const double whole = wholes.at(series.x[i]);
            series.y[i] = whole > 0.0 ? series.y[i] / whole : std::numeric_limits<double>::quiet_NaN();
        }
    }
    for (TableColumn &column : shares.twin.columns) {
        if (!column.field)
            continue;
        column.definitionId = fieldId(*column.field) + QStringLiteral("_share");
        column.field.reset();
    }
    // Its rows are the places of the wholes, its columns behind the first one the series.
    auto place = wholes.begin();
    for (std::size_t row = 0; row < shares.twin.rows.size() && place != wholes.end(); ++row, ++place) {
        std::vector<TableCell> &cells = shares.twin.rows[row];
        for (std::size_t i = 0; i < shares.series.size() && i + 1 < cells.size(); ++i)
            cells[i + 1] = seriesCell(shares.series[i], place->first, AxisUnit::Percent);
    }
    return shares;
}

} // namespace shopglass
