#include "widgets/charts/chartbuilder.h"

#include "widgets/charts/painters.h"

#include <QFontMetrics>

namespace shopglass {

namespace {

constexpr int LegendIcon = 14;
constexpr int LegendSpacing = 16;

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
    case ChartKind::Timeline:
        return false;
    case ChartKind::Lines:
        return spec.series.size() > 1;
    case ChartKind::StackedArea:
    case ChartKind::StackedBars:
        break;
    }
    return true;
}

/// A row of names above the plot, wrapped to as many columns as fit.
void addLegend(QCustomPlot &plot, const ChartStyle &style)
{
    auto *legend = new QCPLegend;
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, legend);
    plot.plotLayout()->setRowStretchFactor(0, 0.001);
    legend->setLayer(QStringLiteral("legend"));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFont(style.font);
    legend->setTextColor(style.theme->text);
    legend->setIconSize(LegendIcon, LegendIcon - 4);
    legend->setMargins(QMargins(4, 2, 4, 2));
    legend->setColumnSpacing(LegendSpacing);
    const QFontMetrics metrics(style.font);
    const int room = style.size.width() - 16;
    int widest = 1;
    QList<QCPAbstractPlottable *> named;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        if (!plot.plottable(i)->name().isEmpty())
            named << plot.plottable(i);
    }
    for (QCPAbstractPlottable *plottable : named) {
        plottable->setName(metrics.elidedText(plottable->name(), Qt::ElideRight, room / 2));
        widest
            = std::max(widest, metrics.horizontalAdvance(plottable->name()) + LegendIcon + 7 + LegendSpacing);
    }
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setWrap(std::max(1, room / widest));
    for (QCPAbstractPlottable *plottable : named)
        legend->addItem(new QCPPlottableLegendItem(legend, plottable));
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
    plot.plotLayout()->setRowStretchFactor(0, 0.001);
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
        return paintHorizontalBars(plot, spec, style);
    case ChartKind::StackedBars:
        return paintStackedBars(plot, spec, style);
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
