// Charts of the spreadsheet's own, drawn from the cells of a chart's table twin.

#include "models/report/xlsxtable.h"

#include <xlsxwriter.h>

namespace shopglass {

namespace {

constexpr double ChartScale = 1.5;
constexpr double RowPixels = 20;
constexpr double ChartPixels = 288;

lxw_chart_type typeOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    case ChartKind::StackedArea:
        return LXW_CHART_AREA_STACKED;
    case ChartKind::HorizontalBars:
        return LXW_CHART_BAR;
    case ChartKind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case ChartKind::Columns:
        return LXW_CHART_COLUMN;
    case ChartKind::Waterfall: // a spreadsheet's own stacks break where a step crosses zero
    case ChartKind::Boxes:
    case ChartKind::Radar: // reports have its bars
    case ChartKind::Scatter: // classes and names of points get lost
    case ChartKind::HeatMap: // its twin is the sheet, coloured or not
    case ChartKind::Timeline:
        break;
    }
    return LXW_CHART_NONE;
}

QByteArray axisFormat(AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Money:
        return "\"\xc2\xa5\"#,##0";
    case AxisUnit::Percent:
        return "0%";
    case AxisUnit::Day:
        return "m/d";
    case AxisUnit::Score:
        return "0.0";
    case AxisUnit::Count:
    case AxisUnit::Hours:
    case AxisUnit::Plain:
        break;
    }
    return "#,##0";
}

/// Comparisons and targets are dashed, as on the page.
bool isDashed(const ChartSpec &chart, quint16 column)
{
    const std::size_t index = column - 1U;
    if (chart.kind != ChartKind::Lines || index >= chart.series.size())
        return false;
    const SeriesRole role = chart.series[index].role;
    return role == SeriesRole::Comparison || role == SeriesRole::Target;
}

void addSeries(lxw_chart *made, const QByteArray &sheetName, const ChartSpec &chart, quint16 column)
{
    const auto lastRow = static_cast<lxw_row_t>(chart.twin.rows.size());
    lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
    chart_series_set_categories(series, sheetName.constData(), 1, 0, lastRow, 0);
    chart_series_set_values(series, sheetName.constData(), 1, column, lastRow, column);
    chart_series_set_name_range(series, sheetName.constData(), 0, column);
    if (chart.kind != ChartKind::Lines)
        return;
    lxw_chart_line line{};
    line.width = isDashed(chart, column) ? 1.25F : 2.0F;
    line.dash_type = isDashed(chart, column) ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

} // namespace

void addNativeChart(XlsxBook &book, lxw_worksheet *sheet, const QString &sheetName, const ChartSpec &chart)
{
    const lxw_chart_type type = typeOf(chart.kind);
    if (type == LXW_CHART_NONE || chart.twin.rows.empty() || chart.twin.columns.size() < 2)
        return;
    lxw_chart *made = workbook_add_chart(book.workbook(), static_cast<uint8_t>(type));
    const QByteArray name = sheetName.toUtf8();
    // A share beside amounts would lie on the ground: there is one axis for both.
    const std::size_t columns = chart.kind == ChartKind::Columns ? 2 : chart.twin.columns.size();
    for (quint16 column = 1; column < columns; ++column)
        addSeries(made, name, chart, column);
    chart_title_set_name(made, chart.title.toUtf8().constData());
    const bool bars = type == LXW_CHART_BAR || type == LXW_CHART_BAR_STACKED;
    if (bars) {
        // The labels stand on the y axis here: the first one on top, the values below the last one.
        chart_axis_set_num_format(made->x_axis, axisFormat(chart.yUnit).constData());
        chart_axis_set_reverse(made->y_axis);
        chart_axis_set_crossing_max(made->y_axis);
    } else {
        chart_axis_set_num_format(made->y_axis, axisFormat(chart.yUnit).constData());
        chart_axis_set_num_format(made->x_axis, axisFormat(chart.xUnit).constData());
    }
    if (columns == 2)
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    QByteArray description = (chart.summary.isEmpty() ? chart.title : chart.summary).toUtf8();
    lxw_chart_options options{};
    options.x_scale = ChartScale;
    options.y_scale = bars
        ? std::max(ChartScale, (static_cast<double>(chart.bars.size()) + 5) * RowPixels / ChartPixels)
        : ChartScale;
    options.description = description.data();
    const auto right = static_cast<lxw_col_t>(chart.twin.columns.size() + 1);
    worksheet_insert_chart_opt(sheet, 1, right, made, &options);
}

} // namespace shopglass
