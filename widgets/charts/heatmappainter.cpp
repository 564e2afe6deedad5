#include "models/report/twin.h"
#include "widgets/charts/axislabels.h"
#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double HalfCell = 0.48; ///< a thin line of the background stays between two cells
constexpr double LeastTint = 0.08; ///< a figure of nothing is not a blank cell
constexpr int TextRoom = 6;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](double a, double b) { return a + (b - a) * share; };
    return QColor::fromRgbF(float(part(from.redF(), to.redF())), float(part(from.greenF(), to.greenF())),
                            float(part(from.blueF(), to.blueF())));
}

double highestOf(const ChartSpec &spec)
{
    double highest = 0.0;
    for (const ChartBar &bar : spec.bars) {
        for (const double part : bar.parts)
            highest = std::isfinite(part) ? std::max(highest, part) : highest;
    }
    return highest;
}

/// The figure, with fewer decimals where the cell is small; empty where even that is too wide.
QString cellText(double value, const ChartSpec &spec, const QFontMetrics &metrics, int room)
{
    QStringList forms;
    if (spec.yUnit == AxisUnit::Percent)
        forms = {percent(value, 1), percent(value, 0)};
    else if (spec.yUnit == AxisUnit::Money)
        forms = {axisLabel(value, 1.0, spec.yUnit, spec.language),
                 axisLabel(std::round(value), 1.0, spec.yUnit, spec.language)};
    else if (spec.yUnit == AxisUnit::Plain)
        forms = {QString::number(value, 'f', 1), QString::number(value, 'f', 0)};
    else
        forms = {axisCell(value, spec.yUnit).text};
    for (const QString &form : forms) {
        if (metrics.horizontalAdvance(form) + TextRoom <= room)
            return form;
    }
    return {};
}

void addCell(QCustomPlot &plot, QPointF middle, const QColor &fill)
{
    auto *rect = new QCPItemRect(&plot);
    rect->topLeft->setCoords(middle.x() - HalfCell, middle.y() - HalfCell);
    rect->bottomRight->setCoords(middle.x() + HalfCell, middle.y() + HalfCell);
    rect->setPen(Qt::NoPen);
    rect->setBrush(fill);
}

void addText(QCustomPlot &plot, QPointF middle, const QString &words, const QColor &fill,
             const ChartStyle &style)
{
    auto *text = new QCPItemText(&plot);
    text->setPositionAlignment(Qt::AlignCenter);
    text->position->setCoords(middle);
    text->setText(words);
    text->setFont(style.font);
    text->setColor(Theme::textOn(fill));
}

/// Names of the columns below them, as many as fit.
void setColumnAxis(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style, int cellWidth)
{
    const QFontMetrics metrics(style.font);
    int widest = 1;
    for (const ChartSeries &series : spec.series)
        widest = std::max(widest, metrics.horizontalAdvance(series.name) + TextRoom);
    const std::size_t each = std::size_t(std::max(1, (widest + cellWidth - 1) / std::max(1, cellWidth)));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (std::size_t column = 0; column < spec.series.size(); column += each)
        ticker->addTick(double(column), spec.series[column].name);
    plot.xAxis->setTicker(ticker);
    plot.xAxis->setRange(-0.5, double(spec.series.size()) - 0.5);
    plot.xAxis->grid()->setVisible(false);
}

} // namespace

void paintHeatMap(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const QFontMetrics metrics(style.font);
    QStringList labels;
    for (const ChartBar &bar : spec.bars)
        labels << (bar.text.isEmpty() ? bar.label : bar.label + QStringLiteral("  ") + bar.text);
    const int left = rowLabelWidth(labels, style);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    const int cellWidth = innerWidth(style, left) / int(std::max<std::size_t>(1, spec.series.size()));
    setColumnAxis(plot, spec, style, cellWidth);
    const double highest = highestOf(spec);
    for (std::size_t row = 0; row < spec.bars.size(); ++row) {
        const std::vector<double> &parts = spec.bars[row].parts;
        for (std::size_t column = 0; column < parts.size() && column < spec.series.size(); ++column) {
            if (!std::isfinite(parts[column]))
                continue;
            const double share = highest > 0.0 ? std::max(0.0, parts[column]) / highest : 0.0;
            const QColor fill = mixed(style.theme->surface, style.theme->series(SeriesRole::Primary),
                                      LeastTint + (1.0 - LeastTint) * share);
            const QPointF middle{double(column), double(row)};
            addCell(plot, middle, fill);
            const QString words = cellText(parts[column], spec, metrics, cellWidth);
            if (!words.isEmpty())
                addText(plot, middle, words, fill, style);
        }
    }
}

} // namespace shopglass
