#include "models/base/day.h"
#include "widgets/charts/painters.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
};

constexpr double BandThickness = 0.62;

void addBand(QCustomPlot &plot, const ChartBand &band, const ChartStyle &style, double pixelsPerDay)
{
    const QColor fill = style.theme->series(band.role);
    auto *rect = new QCPItemRect(&plot);
    rect->topLeft->setCoords(band.from - 0.5, band.row + BandThickness / 2 - BandThickness * band.thickness);
    rect->bottomRight->setCoords(band.to - 0.5, band.row + BandThickness / 2);
    rect->setPen(QPen(style.theme->surface, 1.0));
    rect->setBrush(fill);
    if (band.thickness < 1.0) // too low for a word; its name stands in the legend
        return;
    const int room = static_cast<int>((band.to - band.from) * pixelsPerDay) - 8;
    const QFontMetrics metrics(style.font);
    const QString shown = metrics.elidedText(band.label, Qt::ElideRight, room);
    if (shown.size() < std::min<qsizetype>(band.label.size(), 3) || metrics.horizontalAdvance(shown) > room)
        return;
    auto *label = new QCPItemText(&plot);
    label->setPositionAlignment(Qt::AlignCenter);
    label->position->setCoords((band.from + band.to) / 2.0 - 0.5, band.row);
    label->setText(shown);
    label->setFont(style.font);
    label->setColor(Theme::textOn(fill));
}

void addToday(QCustomPlot &plot, double day, const ChartStyle &style, double rows)
{
    auto *line = new QCPItemLine(&plot);
    line->start->setCoords(day, -0.5);
    line->end->setCoords(day, rows - 0.5);
    QPen pen(style.theme->meaning(Meaning::Bad), 1.5);
    pen.setDashPattern({3, 2});
    line->setPen(pen);
    auto *label = new QCPItemText(&plot);
    const bool rightHalf = day > plot.xAxis->range().center();
    label->setPositionAlignment((rightHalf ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    label->position->setCoords(day, -0.72);
    label->setPadding(QMargins(4, 0, 4, 0));
    const QDate date = Day::fromNumber(static_cast<std::int32_t>(std::llround(day))).date();
    label->setText(Texts::tr("Today %1").arg(date.toString(QStringLiteral("M/d"))));
    label->setFont(style.font);
    label->setColor(style.theme->meaning(Meaning::Bad));
}

/// Bands too short for their words are told by colour: one name for each goes into the legend.
void addNames(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    QStringList named;
    for (const ChartBand &band : spec.bands) {
        if (band.label.isEmpty() || named.contains(band.label))
            continue;
        named << band.label;
        auto *name = new QCPBars(plot.yAxis, plot.xAxis);
        name->setName(band.label);
        name->setPen(Qt::NoPen);
        name->setBrush(style.theme->series(band.role));
    }
}

} // namespace

void paintTimeline(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
{
    const double first = spec.bands.empty() ? 0.0 : spec.bands.front().from;
    QCPRange days(first, first + 1.0); // sorts its two ends, so both must be days
    for (const ChartBand &band : spec.bands) {
        days.expand(band.from);
        days.expand(band.to - 1.0);
    }
    if (spec.todayLine)
        days.expand(*spec.todayLine);
    const int left = rowLabelWidth(spec.rowLabels, style);
    const int width = innerWidth(style, left);
    fixMargins(plot, style, left, 0);
    setRowAxis(plot, spec.rowLabels, left, style);
    const auto rows = static_cast<double>(spec.rowLabels.size());
    if (spec.todayLine) // a free half row for the word above the line
        plot.yAxis->setRange(-1.0, rows - 0.5);
    plot.xAxis->setRange(days.lower - 0.5, days.upper + 0.5);
    setPositionTicks(*plot.xAxis, days, spec, style, width);
    for (const ChartBand &band : spec.bands)
        addBand(plot, band, style, width / plot.xAxis->range().size());
    addNames(plot, spec, style);
    if (spec.todayLine)
        addToday(plot, *spec.todayLine, style, rows);
}

} // namespace shopglass
