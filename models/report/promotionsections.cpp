#include "models/base/sentences.h"
#include "models/promotions/ownevents.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/promotionparts.h"
#include "models/report/shorttitles.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotions)
};

/// Paid GMV by day from the anchor day, so that two events lie on each other.
ChartSeries alignedSeries(const PromotionResult &result, const TextContext &text)
{
    ChartSeries series;
    series.name = promotionName(result.event, text);
    const int first = result.event.days().from - result.event.anchorDay;
    for (std::size_t i = 0; i < result.dailyGmv.size(); ++i) {
        series.x.push_back(first + static_cast<int>(i));
        series.y.push_back(result.dailyGmv[i] < 0 ? std::numeric_limits<double>::quiet_NaN()
                                                  : yuan(result.dailyGmv[i]));
    }
    return series;
}

ChartSpec curveChart(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("promotions.curve");
    chart.title = Texts::tr("Paid GMV by day before and after the main day");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    chart.emptyText = Texts::tr("No promotion lies inside the order data.");
    const std::vector<PromotionResult> &results = views.promotions.results;
    const auto newest = std::find_if(results.begin(), results.end(),
                                     [](const PromotionResult &result) { return result.covered; });
    if (newest != results.end()) {
        const auto earlier
            = std::find_if(newest + 1, results.end(), [&newest](const PromotionResult &result) {
                  return result.covered && result.event.series == newest->event.series;
              });
        if (earlier != results.end()) {
            chart.series.push_back(alignedSeries(*earlier, text));
            chart.series.back().role = SeriesRole::Comparison;
        }
        chart.series.push_back(alignedSeries(*newest, text));
        chart.summary = Texts::tr("%1, aligned on its main day.").arg(promotionName(newest->event, text));
    }
    completeTwin(chart, Texts::tr("Days from the main day"), text);
    return chart;
}

/// Whether a figure is known, but of some of the days only.
bool isOfPart(const IndicatorValue &value)
{
    return value.hasValue() && value.coveredDays < value.days;
}

/// A figure of some days is not the event's: it says so itself.
TableCell resultCell(const IndicatorValue &value, const TextContext &text)
{
    TableCell cell = valueCell(value, text);
    if (!isOfPart(value))
        return cell;
    cell.text = Texts::tr("%1 (%2/%3 days)").arg(cell.text).arg(value.coveredDays).arg(value.days);
    cell.meaning = Meaning::Warning;
    return cell;
}

/// How much of an event the figures cover.
TableCell coverageCell(const PromotionResult &result, Day asOf)
{
    if (!result.covered)
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    const QString note = result.values.empty() ? QString() : coverageNote(result.values.front());
    if (!note.isEmpty())
        return textCell(note, Meaning::Warning);
    if (std::ranges::any_of(result.values, isOfPart))
        return textCell(Texts::tr("complete but for figures that say their days"), Meaning::Warning);
    if (result.event.days().to > asOf)
        return textCell(Texts::tr("not over, until %1").arg(asOf.iso()), Meaning::Warning);
    return textCell(Texts::tr("complete"));
}

/// The last event that is over, those that are on, and the next: what a calendar can show legibly. Of the
/// rulebook's promotions the next two, of own events all until the second one begins.
std::vector<PromotionEvent> nearEvents(const PromotionView &view)
{
    constexpr int Coming = 2;
    const PromotionEvent *last = nullptr;
    for (const PromotionEvent &event : view.calendar) {
        if (event.days().to < view.today && (!last || last->days().to < event.days().to))
            last = &event;
    }
    std::vector<PromotionEvent> near;
    int coming = 0;
    for (const PromotionEvent &event : view.calendar) {
        if (event.days().to < view.today && &event != last)
            continue;
        if (event.days().from > view.today && !isOwnEvent(event))
            ++coming;
        if (coming > Coming)
            break;
        near.push_back(event);
    }
    return near;
}

TableSpec resultTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.results");
    table.title = Texts::tr("Results");
    table.columns = {textColumn(QStringLiteral("event"), Texts::tr("Promotion")),
                     textColumn(QStringLiteral("days"), Texts::tr("Days"))};
    for (const QString &id : views.promotions.indicators)
        table.columns.push_back(shortColumn(views, id, text));
    table.columns.push_back(textColumn(QStringLiteral("coverage"), Texts::tr("Coverage")));
    for (const PromotionResult &result : views.promotions.results) {
        std::vector<TableCell> row
            = {textCell(promotionName(result.event, text)), textCell(fullPeriod(result.event.days()))};
        for (const IndicatorValue &value : result.values)
            row.push_back(resultCell(value, text));
        row.resize(2 + static_cast<std::size_t>(views.promotions.indicators.size()), missingCell());
        row.push_back(coverageCell(result, views.overview.asOf));
        table.questions.emplace_back().period = result.event.days();
        table.rows.push_back(std::move(row));
    }
    table.note
        = Texts::tr("Over all phases of the event. Refunds of recent orders are still coming in. The figures "
                    "describe the event days; they do not prove what the promotion caused.");
    table.emptyText = Texts::tr("No promotion lies inside the order data.");
    return table;
}

/// The events that are on, the one with the nearest main day first: an event of one's own may lie in another.
std::vector<const PromotionEvent *> runningEvents(const PromotionView &view)
{
    std::vector<const PromotionEvent *> running;
    for (const PromotionEvent &event : view.calendar) {
        if (event.days().contains(view.today))
            running.push_back(&event);
    }
    std::ranges::stable_sort(running, {}, [&view](const PromotionEvent *event) {
        return std::abs(event->anchorDay - view.today);
    });
    return running;
}

/// Days left until main days and until the next event begins.
std::vector<CardSpec> countdownCards(const PromotionView &view, const TextContext &text)
{
    std::vector<CardSpec> cards;
    const auto add = [&](const QString &label, Day day, const QString &note) {
        TableCell left = countCell(day - view.today, text);
        left.text = Texts::tr("%n day(s)", nullptr, day - view.today);
        left.tooltip = left.text;
        cards.push_back(planCard({}, label, left, note));
    };
    for (const PromotionEvent *event : runningEvents(view)) {
        if (event->anchorDay > view.today)
            add(Texts::tr("Until the main day of %1").arg(promotionName(*event, text)), event->anchorDay,
                event->anchorDay.iso());
    }
    if (view.next) {
        const QString name = promotionName(*view.next, text);
        add(Texts::tr("Until %1 begins").arg(name), view.next->days().from, view.next->days().from.iso());
        add(Texts::tr("Until the main day of %1").arg(name), view.next->anchorDay,
            view.next->anchorDay.iso());
    }
    return cards;
}

TableSpec calendarTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.calendar");
    table.title = Texts::tr("Phases");
    table.columns = {textColumn(QStringLiteral("event"), Texts::tr("Promotion")),
                     textColumn(QStringLiteral("phase"), Texts::tr("Phase")),
                     textColumn(QStringLiteral("from"), Texts::tr("From")),
                     textColumn(QStringLiteral("to"), Texts::tr("To")),
                     numberColumn(QStringLiteral("until"), Texts::tr("Days until it begins"))};
    for (const PromotionEvent &event : nearEvents(views.promotions)) {
        for (const PromotionPhase &phase : event.phases) {
            const int until = phase.days.from - views.promotions.today;
            TableCell state = until > 0                  ? countCell(until, text)
                : phase.days.to < views.promotions.today ? textCell(Texts::tr("over"), Meaning::Muted)
                                                         : textCell(Texts::tr("now"), Meaning::Good);
            state.raw = until;
            table.rows.push_back({textCell(promotionName(event, text)), textCell(local(phase.name, text)),
                                  dayCell(phase.days.from), dayCell(phase.days.to), state});
        }
    }
    table.note = Texts::tr(
        "Days of coming years follow the pattern of past ones until the platform publishes them.");
    table.emptyText = Texts::tr("The rulebook knows no promotion near this day.");
    return table;
}

} // namespace

QString promotionSentence(const ViewSet &views, const TextContext &text)
{
    const PromotionView &view = views.promotions;
    QStringList sentences;
    for (const PromotionEvent *event : runningEvents(view)) {
        const auto phase = std::find_if(
            event->phases.rbegin(), event->phases.rend(),
            [&view](const PromotionPhase &candidate) { return candidate.days.contains(view.today); });
        const QString name = promotionName(*event, text);
        if (phase != event->phases.rend())
            sentences << Texts::tr("%1 is on: phase %2.").arg(name, local(phase->name, text));
        else
            sentences << Texts::tr("%1 is on, between two phases.").arg(name);
        if (event->anchorDay > view.today)
            sentences << Texts::tr("Its main day is in %n day(s).", nullptr, event->anchorDay - view.today);
    }
    if (view.next)
        sentences << Texts::tr("%1 begins in %n day(s), on %2; its main day is %3.", nullptr, view.daysToNext)
                         .arg(promotionName(*view.next, text), view.next->days().from.iso(),
                              view.next->anchorDay.iso());
    if (sentences.isEmpty())
        return Texts::tr("The rulebook knows no promotion near this day.");
    return joinedSentences(sentences);
}

ChartSpec promotionCalendar(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("promotions.calendar");
    chart.kind = ChartKind::Timeline;
    chart.title = Texts::tr("Promotion calendar");
    chart.summary = promotionSentence(views, text);
    chart.emptyText = Texts::tr("The rulebook knows no promotion near this day.");
    for (const PromotionEvent &event : nearEvents(views.promotions)) {
        for (const PromotionPhase &phase : event.phases) {
            ChartBand band;
            band.row = static_cast<int>(chart.rowLabels.size());
            band.from = phase.days.from.number();
            band.to = phase.days.to.number() + 1;
            band.label = local(phase.name, text);
            band.role = promotionPhaseRole(phase.id);
            chart.bands.push_back(band);
        }
        chart.rowLabels << promotionName(event, text);
    }
    if (!chart.bands.empty())
        chart.todayLine = views.promotions.today.number();
    completeTwin(chart, Texts::tr("Promotion"), text);
    return chart;
}

std::vector<Section> promotionSections(const ViewSet &views, const TextContext &text)
{
    Section calendar;
    calendar.id = QStringLiteral("promotions.calendar");
    calendar.title = Texts::tr("Promotion calendar");
    calendar.sentences << promotionSentence(views, text);
    calendar.cards = countdownCards(views.promotions, text);
    calendar.charts.push_back(promotionCalendar(views, text));
    calendar.tables.push_back(calendarTable(views, text));
    if (!views.promotions.years.empty())
        calendar.tables.push_back(promotionYearTable(views.promotions, text));
    Section results;
    results.id = QStringLiteral("promotions.results");
    results.title = Texts::tr("How past promotions went");
    results.charts.push_back(curveChart(views, text));
    results.tables.push_back(resultTable(views, text));
    return {calendar, results};
}

} // namespace shopglass
