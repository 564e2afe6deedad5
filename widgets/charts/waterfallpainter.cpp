#include "models/report/waterfallspans.h"
#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr int TextGap = 6;
constexpr double HalfThickness = 0.28;
/// When all steps of a score happen in the upper part of the axis it does not begin at zero: nobody scores
/// nothing, and levels of nearly equal length would hide what was lost. Amounts are held against each other
/// by the length of their bars, so these begin at zero.
constexpr double CloseTogether = 0.5;
constexpr double MarkWidth = 4.0; ///< pixels
constexpr double RoomBelow = 0.35; ///< of the steps' range, under the lowest

bool isOfScore(const ChartSpec &spec)
{
    return spec.yUnit == AxisUnit::Score;
}

/// The axis over all bars; `width` pixels with the longest text behind its bar.
QCPRange axisRange(const ChartSpec &spec, const std::vector<WaterfallSpan> &spans, int textWidth, int width)
{
    double lowest = spans.front().to;
    double highest = spans.front().to;
    for (const WaterfallSpan &span : spans) {
        lowest = std::min(lowest, span.to);
        highest = std::max(highest, span.to);
    }
    const double reach = highest - lowest;
    double from = std::min(lowest, 0.0);
    if (isOfScore(spec) && lowest > CloseTogether * highest && reach > 0.0)
        from = std::max(0.0, lowest - RoomBelow * reach);
    const double to = std::max(highest, 0.0);
    const double size = to > from ? to - from : 1.0;
    const double share = std::max(0.3, 1.0 - double(textWidth) / width);
    return {from < 0.0 ? from - 0.04 * size : from, from + size / share * 1.02};
}

/// Points of a score are lost or kept, which is a judgement; amounts rise and fall.
QColor barColour(const ChartSpec &spec, const ChartBar &bar, const WaterfallSpan &span, const Theme &theme)
{
    if (bar.level)
        return bar.meaning == Meaning::None ? theme.series(SeriesRole::Primary)
                                            : theme.meaningFill(bar.meaning);
    const Meaning byDirection = span.to < span.from ? Meaning::Bad : Meaning::Good;
    const Meaning meaning = bar.meaning == Meaning::None ? byDirection : bar.meaning;
    return theme.meaningFill(isOfScore(spec) ? meaning : Theme::changeMeaning(meaning, span.to - span.from));
}

/// Where the axis does not begin at zero, the length of a bar from its edge would say nothing: a level is a
/// mark at its value there.
void addMark(QCustomPlot &plot, double at, double row, const QColor &colour)
{
    auto *line = new QCPItemLine(&plot);
    line->start->setCoords(at, row - HalfThickness);
    line->end->setCoords(at, row + HalfThickness);
    line->setPen(QPen(colour, MarkWidth, Qt::SolidLine, Qt::FlatCap));
}

void addBar(QCustomPlot &plot, const WaterfallSpan &span, double row, const QColor &colour)
{
    const double left = std::max(plot.xAxis->range().lower, std::min(span.from, span.to));
    auto *rect = new QCPItemRect(&plot);
    rect->topLeft->setCoords(left, row - HalfThickness);
    rect->bottomRight->setCoords(std::max(span.from, span.to), row + HalfThickness);
    rect->setPen(QPen(colour, 1.0)); // a step of nothing is a thin line
    rect->setBrush(colour);
}

/// From the end of a bar to the next one.
void addConnector(QCustomPlot &plot, double at, double row, const ChartStyle &style)
{
    auto *line = new QCPItemLine(&plot);
    line->start->setCoords(at, row + HalfThickness);
    line->end->setCoords(at, row + 1.0 - HalfThickness);
    line->setPen(QPen(style.theme->mutedText, 1.0, Qt::DotLine));
}

void addText(QCustomPlot &plot, const ChartBar &bar, double at, double row, const ChartStyle &style, int room)
{
    auto *text = new QCPItemText(&plot);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setCoords(at, row);
    text->setText(QFontMetrics(style.font).elidedText(bar.text, Qt::ElideRight, room));
    text->setPadding(QMargins(TextGap, 0, 0, 0));
    text->setFont(style.font);
    text->setColor(style.theme->text);
}

} // namespace

void paintWaterfall(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const std::vector<WaterfallSpan> spans = waterfallSpans(spec);
    const QFontMetrics metrics(style.font);
    QStringList labels;
    int textWidth = 0;
    for (const ChartBar &bar : spec.bars) {
        labels << bar.label;
        textWidth = std::max(textWidth, metrics.horizontalAdvance(bar.text) + 2 * TextGap);
    }
    const int left = rowLabelWidth(labels, style);
    const int width = innerWidth(style, left);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, labels, left, style);
    const QCPRange range = axisRange(spec, spans, textWidth, width);
    plot.xAxis->setRange(range);
    double furthest = 0.0;
    for (const WaterfallSpan &span : spans)
        furthest = std::max({furthest, span.from, span.to});
    setValueTicks(*plot.xAxis, spec, style, furthest);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto row = static_cast<double>(i);
        const QColor colour = barColour(spec, spec.bars[i], spans[i], *style.theme);
        if (spec.bars[i].level && range.lower > 0.0)
            addMark(plot, spans[i].to, row, colour);
        else
            addBar(plot, spans[i], row, colour);
        if (i + 1 < spans.size())
            addConnector(plot, spans[i].to, row, style);
        const double end = std::max(spans[i].from, spans[i].to);
        const double share = (range.upper - end) / range.size();
        if (!spec.bars[i].text.isEmpty())
            addText(plot, spec.bars[i], end, row, style,
                    std::max(20, static_cast<int>(share * width) - TextGap));
    }
}

} // namespace shopglass
