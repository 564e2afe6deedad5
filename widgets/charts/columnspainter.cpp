#include "widgets/charts/painters.h"
#include "widgets/charts/valueticker.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

constexpr double ColumnThickness = 0.72;
constexpr int LabelGap = 6;
constexpr int AxisRoom = 90; ///< that the texts of the value axis may take
constexpr double WholeWithRoom = 1.06;

double partOf(const ChartBar &bar, std::size_t part)
{
    return part < bar.parts.size() && std::isfinite(bar.parts[part]) ? bar.parts[part] : 0.0;
}

bool hasShares(const ChartSpec &spec)
{
    return spec.series.size() > 1;
}

/// Names below the columns where all fit, else some of them; where the order is the point, places instead.
void setColumnLabels(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style, int columnWidth)
{
    const QFontMetrics metrics(style.font);
    QStringList labels;
    for (const ChartBar &bar : spec.bars)
        labels << bar.label;
    const auto widestOf = [&metrics](const QStringList &texts) {
        int widest = 1;
        for (const QString &text : texts)
            widest = std::max(widest, metrics.horizontalAdvance(text) + LabelGap);
        return widest;
    };
    if (hasShares(spec) && widestOf(labels) > columnWidth) {
        for (int place = 0; place < labels.size(); ++place)
            labels[place] = QString::number(place + 1);
    }
    const int each = std::max(1, (widestOf(labels) + columnWidth - 1) / std::max(1, columnWidth));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int column = 0; column < labels.size(); column += each)
        ticker->addTick(column, labels[column]);
    plot.xAxis->setTicker(ticker);
    plot.xAxis->grid()->setVisible(false);
}

void addColumns(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    std::map<QRgb, QCPBars *> byColour;
    for (std::size_t i = 0; i < spec.bars.size(); ++i) {
        const QColor colour = barColour(spec.bars[i], *style.theme);
        QCPBars *&bars = byColour[colour.rgb()];
        if (!bars) {
            bars = new QCPBars(plot.xAxis, plot.yAxis);
            bars->setName(spec.bars[i].meaning == Meaning::None ? spec.series.front().name : QString());
            bars->setWidth(ColumnThickness);
            bars->setPen(Qt::NoPen);
            bars->setBrush(colour);
        }
        bars->addData(static_cast<double>(i), partOf(spec.bars[i], 0));
    }
}

void addTexts(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style, int columnWidth)
{
    const QFontMetrics metrics(style.font);
    for (std::size_t i = 0; i < spec.bars.size(); ++i) {
        const ChartBar &bar = spec.bars[i];
        if (bar.text.isEmpty() || metrics.horizontalAdvance(bar.text) > columnWidth)
            continue;
        auto *text = new QCPItemText(&plot);
        text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        text->position->setCoords(static_cast<double>(i), partOf(bar, 0));
        text->setText(bar.text);
        text->setFont(style.font);
        text->setColor(style.theme->text);
    }
}

/// The line of the shares, on an axis of its own to the right.
void addShares(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    plot.yAxis2->setVisible(true);
    plot.yAxis2->setTickLabels(true);
    plot.yAxis2->setRange(0.0, WholeWithRoom);
    const QSharedPointer<ValueTicker> ticker(new ValueTicker(AxisUnit::Percent, spec.language));
    ticker->setTickCount(5);
    plot.yAxis2->setTicker(ticker);
    QCPGraph *graph = plot.addGraph(plot.xAxis, plot.yAxis2);
    graph->setName(spec.series[1].name);
    const QColor colour = style.theme->series(spec.series[1].role);
    graph->setPen(QPen(colour, 2.0));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 5));
    for (std::size_t i = 0; i < spec.bars.size(); ++i)
        graph->addData(static_cast<double>(i), partOf(spec.bars[i], 1));
}

} // namespace

void paintColumns(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const bool shares = hasShares(spec);
    const int width = std::max(40, style.size.width() - AxisRoom - (shares ? AxisRoom / 2 : 0));
    const int columnWidth = width / int(std::max<std::size_t>(1, spec.bars.size()));
    std::vector<double> values;
    bool texts = !spec.markText.isEmpty();
    for (const ChartBar &bar : spec.bars) {
        values.push_back(partOf(bar, 0));
        texts = texts || !bar.text.isEmpty();
    }
    QCPRange range = valueRange(rangeOf(values).value_or(QCPRange(0, 1)), spec.yUnit);
    if (texts) // a free line above the tallest
        range.upper
            += range.size() * 1.4 * QFontMetrics(style.font).height() / std::max(80, style.size.height());
    plot.yAxis->setRange(range);
    plot.xAxis->setRange(-0.5, double(spec.bars.size()) - 0.5);
    setValueTicks(*plot.yAxis, spec, style);
    setColumnLabels(plot, spec, style, columnWidth);
    addColumns(plot, spec, style);
    if (shares)
        addShares(plot, spec, style);
    addTexts(plot, spec, style, columnWidth);
    if (spec.markX) {
        const double x = *spec.markX - 0.5;
        addMark(*plot.yAxis, {x, range.lower}, {x, range.upper}, style);
        addMarkText(plot, {x, range.upper}, spec.markText, style);
    }
    if (spec.markY && shares)
        addMark(*plot.yAxis2, {-0.5, *spec.markY}, {double(spec.bars.size()) - 0.5, *spec.markY}, style);
}

} // namespace shopglass
