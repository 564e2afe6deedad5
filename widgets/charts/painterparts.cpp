#include "models/base/day.h"
#include "widgets/charts/axislabels.h"
#include "widgets/charts/painters.h"
#include "widgets/charts/valueticker.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr int RightMargin = 22;
constexpr double LargestLabelShare = 0.34;
constexpr int MarkGap = 5;
constexpr int LabelMargin = 10;

/// Cut to the width; a name that is too long for one line is told in two before it is cut.
QString inTwoLines(const QString &label, int width, const QFontMetrics &metrics)
{
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, label);
    qsizetype end = 0;
    for (qsizetype place = places.toNextBoundary(); place > 0; place = places.toNextBoundary()) {
        if (metrics.horizontalAdvance(label.left(place).trimmed()) > width)
            break;
        end = place;
    }
    if (end == 0 || end == label.size())
        return metrics.elidedText(label, Qt::ElideRight, width);
    return label.left(end).trimmed() + QLatin1Char('\n')
        + metrics.elidedText(label.mid(end).trimmed(), Qt::ElideRight, width);
}

/// Whether each point stands for a month, at its first day.
bool isMonthly(const ChartSpec &spec)
{
    const auto isFirst = [](double x) {
        return Day::fromNumber(static_cast<std::int32_t>(std::llround(x))).date().day() == 1;
    };
    return spec.xUnit == AxisUnit::Day && !spec.series.empty() && spec.series.front().x.size() > 1
        && std::ranges::all_of(spec.series, [&](const ChartSeries &series) {
               return std::ranges::all_of(series.x, isFirst);
           });
}

} // namespace

std::optional<QCPRange> rangeOf(std::span<const double> values)
{
    std::optional<QCPRange> range;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (!range)
            range = QCPRange(value, value);
        range->expand(value);
    }
    return range;
}

std::optional<QCPRange> positionsOf(const ChartSpec &spec)
{
    std::optional<QCPRange> range;
    for (const ChartSeries &series : spec.series) {
        if (const std::optional<QCPRange> own = rangeOf(series.x)) {
            if (!range)
                range = *own;
            range->expand(*own);
        }
    }
    return range;
}

QCPRange valueRange(QCPRange data, AxisUnit unit)
{
    if (unit == AxisUnit::Score) {
        const double pad = std::max(0.05, data.size() * 0.15);
        return {data.lower - pad, data.upper + pad};
    }
    data.lower = std::min(data.lower, 0.0);
    data.upper = std::max(data.upper, 0.0);
    if (data.size() <= 0.0)
        data.upper = 1.0;
    const double room = data.size() * 0.08;
    return {data.lower < 0.0 ? data.lower - room : 0.0, data.upper + room};
}

int innerWidth(const ChartStyle &style, int labels)
{
    return std::max(40, style.size.width() - labels - RightMargin);
}

void fixMargins(QCustomPlot &plot, const ChartStyle &style, int left, int right)
{
    const int line = QFontMetrics(style.font).height();
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(left, 6, RightMargin + right, line + 12));
}

void setRowAxis(QCustomPlot &plot, const QStringList &labels, int width, const ChartStyle &style)
{
    const QFontMetrics metrics(style.font);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int rowHeight
        = (style.size.height() - metrics.height() - LabelMargin) / std::max(1, int(labels.size()));
    const bool hasRoom = rowHeight >= 2 * metrics.lineSpacing();
    for (int row = 0; row < labels.size(); ++row)
        ticker->addTick(row,
                        hasRoom ? inTwoLines(labels[row], width - LabelMargin, metrics)
                                : metrics.elidedText(labels[row], Qt::ElideRight, width - LabelMargin));
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setRange(-0.5, static_cast<double>(labels.size()) - 0.5);
    plot.yAxis->grid()->setVisible(false);
}

int rowLabelWidth(const QStringList &labels, const ChartStyle &style)
{
    const QFontMetrics metrics(style.font);
    int widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::min(widest + 16, static_cast<int>(style.size.width() * LargestLabelShare));
}

void setValueTicks(QCPAxis &axis, const ChartSpec &spec, const ChartStyle &style, std::optional<double> last)
{
    const QSharedPointer<ValueTicker> ticker(new ValueTicker(spec.yUnit, spec.language));
    const int widest = QFontMetrics(style.font).horizontalAdvance(QStringLiteral("¥1,234.5万"));
    const int fits = axis.orientation() == Qt::Horizontal ? style.size.width() / (widest + 24)
                                                          : style.size.height() / 55;
    ticker->setTickCount(std::clamp(fits, 2, 6));
    if (last)
        ticker->setLast(*last);
    axis.setTicker(ticker);
}

void setPositionTicks(QCPAxis &axis, QCPRange positions, const ChartSpec &spec, const ChartStyle &style,
                      int pixels)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const QMap<double, QString> ticks = isMonthly(spec)
        ? monthTicks(positions.lower, positions.upper, pixels, style.font)
        : positionTicks(positions.lower, positions.upper, spec.xUnit, pixels, style.font);
    for (auto tick = ticks.cbegin(); tick != ticks.cend(); ++tick)
        ticker->addTick(tick.key(), tick.value());
    axis.setTicker(ticker);
}

void addMark(QCPAxis &valueAxis, QPointF from, QPointF to, const ChartStyle &style)
{
    QCustomPlot *plot = valueAxis.parentPlot();
    auto *line = new QCPItemLine(plot);
    for (QCPItemPosition *end : {line->start, line->end})
        end->setAxes(plot->xAxis, &valueAxis);
    line->start->setCoords(from);
    line->end->setCoords(to);
    QPen pen(style.theme->series(SeriesRole::Target), 1.5);
    pen.setDashPattern({4, 3});
    line->setPen(pen);
}

void addMarkText(QCustomPlot &plot, QPointF at, const QString &words, const ChartStyle &style)
{
    if (words.isEmpty())
        return;
    const bool inRightHalf = at.x() > plot.xAxis->range().center();
    auto *text = new QCPItemText(&plot);
    text->setPositionAlignment((inRightHalf ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    text->position->setCoords(at);
    text->setPadding(QMargins(MarkGap, 0, MarkGap, 0));
    text->setText(words);
    text->setFont(style.font);
    text->setColor(style.theme->mutedText);
}

QColor barColour(const ChartBar &bar, const Theme &theme)
{
    return bar.meaning == Meaning::None ? theme.series(SeriesRole::Primary) : theme.meaningFill(bar.meaning);
}

} // namespace shopglass
