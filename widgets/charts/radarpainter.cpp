#include "widgets/charts/painters.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shopglass {

namespace {

constexpr int Rings = 5;
constexpr double NameDistance = 1.08; ///< of the names from the middle; 1 is the ring of the targets
constexpr int NameLines = 2; ///< a name and its figure
constexpr int NameRoom = 12;
constexpr int TitleRoom = 14; ///< around the line of a title
constexpr double LeastRadius = 12.0;

/// Of a circle of 1.
QPointF directionOf(std::size_t bar, std::size_t count)
{
    const double turn = 2.0 * std::numbers::pi * double(bar) / double(std::max<std::size_t>(1, count));
    return {std::sin(turn), std::cos(turn)};
}

double heightOf(const ChartStyle &style)
{
    const int line = QFontMetrics(style.font).height();
    return std::max(1, style.size.height() - (style.title == ChartTitle::Shown ? line + TitleRoom : 0));
}

/// Pixels from the middle to the ring of the targets, so that the names above and below have their room.
double radiusOf(const ChartStyle &style)
{
    const int names = NameLines * QFontMetrics(style.font).lineSpacing() + NameRoom / 2;
    return std::max(LeastRadius, (heightOf(style) / 2.0 - names) / NameDistance);
}

/// Through all corners and back to the first.
QCPCurve *addOutline(QCustomPlot &plot, const std::vector<QPointF> &corners)
{
    auto *curve = new QCPCurve(plot.xAxis, plot.yAxis);
    curve->setScatterSkip(0);
    for (std::size_t i = 0; i <= corners.size() && !corners.empty(); ++i) {
        const QPointF &corner = corners[i % corners.size()];
        curve->addData(double(i), corner.x(), corner.y());
    }
    return curve;
}

void addGrid(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const std::size_t count = spec.bars.size();
    for (int ring = 1; ring <= Rings; ++ring) {
        std::vector<QPointF> corners;
        for (std::size_t bar = 0; bar < count; ++bar)
            corners.push_back(directionOf(bar, count) * (double(ring) / Rings));
        addOutline(plot, corners)->setPen(QPen(ring == Rings ? style.theme->border : style.theme->grid, 1.0));
    }
    for (std::size_t bar = 0; bar < count; ++bar) {
        auto *spoke = new QCPItemLine(&plot);
        spoke->start->setCoords(0.0, 0.0);
        spoke->end->setCoords(directionOf(bar, count));
        spoke->setPen(QPen(style.theme->grid, 1.0));
    }
}

/// The name with its figure below, outside of the grid.
void addName(QCustomPlot &plot, const ChartSpec &spec, std::size_t bar, const ChartStyle &style)
{
    const QPointF direction = directionOf(bar, spec.bars.size());
    const bool upright = std::abs(direction.x()) < 0.2;
    auto *text = new QCPItemText(&plot);
    const Qt::Alignment side = upright ? Qt::AlignHCenter
        : direction.x() > 0            ? Qt::AlignLeft
                                       : Qt::AlignRight;
    const Qt::Alignment level = !upright ? Qt::AlignVCenter
        : direction.y() > 0              ? Qt::AlignBottom
                                         : Qt::AlignTop;
    text->setPositionAlignment(side | level);
    text->setTextAlignment(side);
    text->setClipToAxisRect(false);
    text->position->setCoords(direction * NameDistance);
    const double reached = std::abs(direction.x()) * NameDistance * radiusOf(style);
    const double room = upright ? style.size.width() * 0.6 : style.size.width() / 2.0 - reached - NameRoom;
    const QString name
        = QFontMetrics(style.font).elidedText(spec.bars[bar].label, Qt::ElideRight, std::max(20, int(room)));
    text->setText(spec.bars[bar].text.isEmpty() ? name : name + QLatin1Char('\n') + spec.bars[bar].text);
    text->setFont(style.font);
    text->setColor(style.theme->text);
}

} // namespace

QPointF radarPoint(const ChartSpec &spec, std::size_t bar)
{
    const ChartBar &one = spec.bars[bar];
    const double full = one.target.value_or(0.0);
    const double value = one.parts.empty() || !std::isfinite(one.parts.front()) ? 0.0 : one.parts.front();
    const double share = full > 0.0 ? std::clamp(value / full, 0.0, 1.0) : 0.0;
    return directionOf(bar, spec.bars.size()) * share;
}

void paintRadar(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(false);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    const double across = style.size.width() / 2.0 / radiusOf(style);
    const double up = heightOf(style) / 2.0 / radiusOf(style);
    plot.xAxis->setRange(-across, across);
    plot.yAxis->setRange(-up, up);
    std::vector<QPointF> corners;
    for (std::size_t bar = 0; bar < spec.bars.size(); ++bar)
        corners.push_back(radarPoint(spec, bar));
    QCPCurve *area = addOutline(plot, corners);
    area->setPen(Qt::NoPen);
    area->setBrush(style.theme->seriesFill(SeriesRole::Primary));
    addGrid(plot, spec, style); // on top of the area, below its outline
    const QColor colour = style.theme->series(SeriesRole::Primary);
    QCPCurve *values = addOutline(plot, corners);
    values->setPen(QPen(colour, 2.0));
    values->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 6));
    for (std::size_t bar = 0; bar < spec.bars.size(); ++bar)
        addName(plot, spec, bar, style);
}

} // namespace shopglass
