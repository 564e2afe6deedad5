#include "widgets/charts/chartbuilder.h"

#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int LegendIcon = 14;
constexpr int LegendSpacing = 16;
constexpr double LeastStretch = 0.001;

void styleAxis(QCPAxis &axis, const ChartStyle &style)
{
    const Theme &theme = *style.theme;
    axis.setTickLabelFont(style.font);
    axis.setTickLabelColor(theme.mutedText);
    axis.setBasePen(QPen(theme.border, 1.0));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLengthIn(0);
    axis.setSubTicks(false);
    axis.setTickLabelPadding(6);
    axis.grid()->setPen(QPen(theme.grid, 1.0));
    axis.grid()->setZeroLinePen(QPen(theme.border, 1.0));
    axis.grid()->setSubGridVisible(false);
}

void emptyPlot(QCustomPlot &plot)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.plotLayout()->clear();
    auto *rect = new QCPAxisRect(&plot, true);
    plot.plotLayout()->addElement(0, 0, rect);
    plot.xAxis = rect->axis(QCPAxis::atBottom);
    plot.yAxis = rect->axis(QCPAxis::atLeft);
    plot.xAxis2 = rect->axis(QCPAxis::atTop);
    plot.yAxis2 = rect->axis(QCPAxis::atRight);
    rect->setupFullAxesBox();
    for (QCPAxis *axis : {plot.xAxis2, plot.yAxis2})
        axis->setVisible(false);
    // Not rect->axes(): that order is a hash's, and the order of drawing would change from run to run.
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        axis->setLayer(QStringLiteral("axes"));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->grid()->setLayer(QStringLiteral("grid"));
}

bool wantsLegend(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::HorizontalBars:
    case ChartKind::Waterfall:
    case ChartKind::HeatMap:
    case ChartKind::Boxes:
    case ChartKind::Radar:
        return false;
    case ChartKind::Timeline:
        return std::any_of(spec.bands.begin(), spec.bands.end(),
                           [&spec](const ChartBand &band) { return band.label != spec.bands.front().label; });
    case ChartKind::Lines:
    case ChartKind::Columns:
        return spec.series.size() > 1;
    case ChartKind::StackedArea:
    case ChartKind::StackedBars:
    case ChartKind::Scatter:
        break;
    }
    return true;
}

/// One line of names, packed to the left.
void addLegendLine(QCustomPlot &plot, int line, const QList<QCPAbstractPlottable *> &named,
                   const ChartStyle &style)
{
    auto *legend = new QCPLegend;
    auto *row = new QCPLayoutGrid;
    plot.plotLayout()->insertRow(line);
    plot.plotLayout()->addElement(line, 0, row);
    plot.plotLayout()->setRowStretchFactor(line, LeastStretch);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(&plot));
    row->setColumnStretchFactor(0, LeastStretch);
    legend->setLayer(QStringLiteral("legend"));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFont(style.font);
    legend->setTextColor(style.theme->text);
    legend->setIconSize(LegendIcon, LegendIcon - 4);
    legend->setMargins(QMargins(10, 2, 4, 2));
    legend->setColumnSpacing(LegendSpacing);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    for (QCPAbstractPlottable *plottable : named)
        legend->addItem(new QCPPlottableLegendItem(legend, plottable));
}

/// Names above the plot, as many a line as fit; very long ones are cut.
void addLegend(QCustomPlot &plot, const ChartStyle &style)
{
    const QFontMetrics metrics(style.font);
    const int room = style.size.width() - 20;
    QList<QList<QCPAbstractPlottable *>> lines(1);
    int used = 0;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        QCPAbstractPlottable *plottable = plot.plottable(i);
        if (plottable->name().isEmpty())
            continue;
        plottable->setName(metrics.elidedText(plottable->name(), Qt::ElideRight, std::max(60, room * 2 / 5)));
        const int width = metrics.horizontalAdvance(plottable->name()) + LegendIcon + 7 + LegendSpacing;
        if (used > 0 && used + width > room) {
            lines.emplaceBack();
            used = 0;
        }
        lines.last() << plottable;
        used += width;
    }
    for (int line = 0; line < lines.size(); ++line)
        addLegendLine(plot, line, lines[line], style);
}

void addTitle(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    QFont font = style.font;
    font.setBold(true);
    const QString shown = QFontMetrics(font).elidedText(spec.title, Qt::ElideRight, style.size.width() - 24);
    auto *title = new QCPTextElement(&plot, shown, font);
    title->setTextColor(style.theme->text);
    title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMargins(QMargins(6, 6, 6, 4));
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, title);
    plot.plotLayout()->setRowStretchFactor(0, LeastStretch);
}

void addEmptyText(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    for (QCPAxis *axis : plot.axisRect()->axes())
        axis->setVisible(false);
    auto *text = new QCPItemText(&plot);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setText(
        QFontMetrics(style.font).elidedText(spec.emptyText, Qt::ElideRight, style.size.width() - 40));
    text->setFont(style.font);
    text->setColor(style.theme->mutedText);
}

void paintKind(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    switch (spec.kind) {
    case ChartKind::Lines:
        return paintLines(plot, spec, style);
    case ChartKind::StackedArea:
        return paintStackedArea(plot, spec, style);
    case ChartKind::HorizontalBars:
        return spec.isFunnel ? paintFunnel(plot, spec, style) : paintHorizontalBars(plot, spec, style);
    case ChartKind::StackedBars:
        return paintStackedBars(plot, spec, style);
    case ChartKind::Boxes:
        return paintBoxes(plot, spec, style);
    case ChartKind::Radar:
        return paintRadar(plot, spec, style);
    case ChartKind::Scatter:
        return paintScatter(plot, spec, style);
    case ChartKind::Columns:
        return paintColumns(plot, spec, style);
    case ChartKind::HeatMap:
        return paintHeatMap(plot, spec, style);
    case ChartKind::Waterfall:
        return paintWaterfall(plot, spec, style);
    case ChartKind::Timeline:
        return paintTimeline(plot, spec, style);
    }
}

} // namespace

QFont chartFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(12);
    return font;
}

void buildChart(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    emptyPlot(plot);
    plot.setAutoAddPlottableToLegend(false);
    plot.setPlottingHints(QCP::phFastPolylines);
    plot.setNoAntialiasingOnDrag(false);
    plot.setBackground(QBrush(style.theme->surface));
    plot.setViewport(QRect(QPoint(0, 0), style.size));
    for (QCPAxis *axis : plot.axisRect()->axes())
        styleAxis(*axis, style);
    plot.axisRect()->setMinimumMargins(QMargins(8, 6, 14, 6));
    if (spec.isEmpty()) {
        addEmptyText(plot, spec, style);
    } else {
        paintKind(plot, spec, style);
        if (wantsLegend(spec))
            addLegend(plot, style);
    }
    if (style.title == ChartTitle::Shown)
        addTitle(plot, spec, style);
    plot.plotLayout()->setRowSpacing(0);
}

} // namespace shopglass
