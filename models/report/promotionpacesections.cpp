// The pace of the promotion that runs: attainment beside the part that was planned, where it ends, what is
// wrong in words.

#include "models/report/cells.h"
#include "models/report/promotionparts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"
#include "models/rulebook/promotionrules.h"

#include <QCoreApplication>

#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionPace)
};

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();

QString money(qint64 fen, const TextContext &text)
{
    return moneyCell(fen, text).text;
}

QString curveSentence(const PromotionPace &pace, const TextContext &text)
{
    if (pace.base)
        return Texts::tr("The plan follows %1 day by day, aligned by its main day.")
            .arg(promotionName(pace.base->event, text));
    return Texts::tr(
        "The data do not hold this promotion of last year, so every day is planned alike; a burst "
        "at the end will look like being behind before it.");
}

QString gapSentence(const PromotionPace &pace, double noted, const TextContext &text)
{
    if (!pace.target)
        return Texts::tr("No target is set and none can be proposed, so there is no attainment.");
    if (*pace.target <= 0)
        return Texts::tr("The target is zero, so there is no attainment.");
    const double gap = *pace.gap();
    const QString points = percentagePoints(gap, text.language);
    const QString held = gap < -noted ? Texts::tr("Behind the plan: %1 attained, %2 should be (%3).")
        : gap > noted                 ? Texts::tr("Ahead of the plan: %1 attained, %2 should be (%3).")
                                      : Texts::tr("On plan: %1 attained, %2 should be (%3).");
    const QString sentence = held.arg(percent(*pace.attained), percent(pace.plannedCovered), points);
    if (pace.covered == pace.elapsed)
        return sentence;
    return Texts::tr("Of the %1 of %2 elapsed sale days that have order data alone: %3")
        .arg(pace.covered)
        .arg(pace.elapsed)
        .arg(sentence);
}

QString forecastSentence(const PromotionPace &pace, const PromotionRules &rules, const TextContext &text)
{
    switch (pace.forecastState) {
    case EndForecastState::Given:
        return Texts::tr(
                   "If it goes on so it ends at %1, between %2 and %3 when the days to come scatter like "
                   "those so far.")
            .arg(money(*pace.forecast, text), money(*pace.low, text), money(*pace.high, text));
    case EndForecastState::MissingDays:
        return Texts::tr(
                   "%1 of %2 elapsed sale days have no order data: import them, or the attainment of the "
                   "whole is too low. No end is forecast.")
            .arg(pace.elapsed - pace.covered)
            .arg(pace.elapsed);
    case EndForecastState::TooEarly:
        return Texts::tr("Too early for a forecast: it takes %1 sale days and %2 of the plan.")
            .arg(rules.paceLeastDays)
            .arg(percent(rules.paceLeastShare, 0));
    case EndForecastState::NoSales:
        return Texts::tr("Nothing is sold yet, so no end can be forecast.");
    case EndForecastState::None:
        break;
    }
    return {};
}

QString needSentence(const PromotionPace &pace, const TextContext &text)
{
    if (!pace.neededPerDay || !pace.perDay)
        return {};
    return Texts::tr("To reach the target the %n day(s) to come need %1 each; so far it was %2 a day.",
                     nullptr, pace.sale.days() - pace.elapsed)
        .arg(money(*pace.neededPerDay, text), money(*pace.perDay, text));
}

QStringList paceSentences(const ViewSet &views, const PromotionPace &pace, const TextContext &text)
{
    const PromotionRules &rules = views.context.rulebook->promotionRules();
    QStringList sentences;
    switch (pace.state) {
    case PaceState::NotBegun:
        sentences << Texts::tr("%1 has not begun to sell in the data, which end on %2; its sale days are %3.")
                         .arg(promotionName(pace.event, text), views.promotions.asOf.iso(),
                              fullPeriod(pace.sale));
        break;
    case PaceState::NotCovered:
        sentences << Texts::tr("No elapsed sale day has order data: import the order file.");
        break;
    case PaceState::Running:
    case PaceState::Over:
        sentences << gapSentence(pace, rules.notedGap, text) << forecastSentence(pace, rules, text)
                  << needSentence(pace, text);
        break;
    }
    sentences << curveSentence(pace, text);
    if (pace.event.estimated)
        sentences << Texts::tr("The event's days are estimated from the pattern of earlier years.");
    sentences.removeAll(QString());
    return sentences;
}

/// A cumulative line in yuan.
struct Cumulated
{
    ChartSeries series;
    double sum = 0.0;

    void add(Day day, double yuanOfDay)
    {
        sum += yuanOfDay;
        series.x.push_back(day.number());
        series.y.push_back(sum);
    }
};

void addForecast(ChartSpec &chart, const PromotionPace &pace)
{
    if (!pace.forecast)
        return;
    ChartSeries band;
    band.name = Texts::tr("Forecast");
    band.role = SeriesRole::Range;
    const double left = 1.0 - pace.planned;
    for (std::size_t i = static_cast<std::size_t>(pace.elapsed - 1); i < pace.days.size(); ++i) {
        // At the last elapsed day both lie on what was sold, at the last day on the ends of the band.
        const double way = left > 0 ? (pace.days[i].planned - pace.planned) / left : 1.0;
        band.x.push_back(pace.days[i].day.number());
        band.y.push_back(yuan(pace.soFar) + way * (yuan(*pace.low) - yuan(pace.soFar)));
        band.yUpper.push_back(yuan(pace.soFar) + way * (yuan(*pace.high) - yuan(pace.soFar)));
    }
    chart.series.push_back(std::move(band));
}

ChartSpec paceChart(const PromotionPace &pace, const QString &summary, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("promotions.pace");
    chart.title = Texts::tr("Paid GMV so far, cumulated");
    chart.summary = summary;
    chart.yUnit = AxisUnit::Money;
    chart.emptyText = Texts::tr("The sale has not begun, and nothing is known of last year's.");
    Cumulated now{{Texts::tr("So far"), SeriesRole::Primary, {}, {}, {}}};
    Cumulated before{{Texts::tr("Last event"), SeriesRole::Comparison, {}, {}, {}}};
    ChartSeries planned{Texts::tr("Plan"), SeriesRole::Target, {}, {}, {}};
    bool known = true;
    for (const PaceDay &day : pace.days) {
        if (day.base)
            before.add(day.day, yuan(*day.base));
        // What comes after a day without data cannot be added up.
        known = known && day.gmv;
        if (known)
            now.add(day.day, yuan(*day.gmv));
        if (pace.target && *pace.target > 0) {
            planned.x.push_back(day.day.number());
            planned.y.push_back(day.planned * *pace.target / 100.0);
        }
    }
    for (ChartSeries *series : {&before.series, &planned, &now.series}) {
        if (!series->x.empty())
            chart.series.push_back(std::move(*series));
    }
    addForecast(chart, pace);
    completeTwin(chart, Texts::tr("Day"), text);
    return chart;
}

TableSpec dayTable(const PromotionPace &pace, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.pace_days");
    table.title = Texts::tr("Day by day");
    table.columns
        = {textColumn(QStringLiteral("day"), Texts::tr("Day")),
           numberColumn(QStringLiteral("event_day"), Texts::tr("Days from the main day")),
           numberColumn(QStringLiteral("planned"), Texts::tr("Planned part by then")),
           numberColumn(QStringLiteral("paid_gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("attained"), Texts::tr("Attained by then")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last event, same day"))};
    double sum = 0.0;
    bool known = true;
    for (const PaceDay &day : pace.days) {
        known = known && day.gmv;
        sum += known ? double(*day.gmv) : 0.0;
        const bool held = known && pace.target && *pace.target > 0;
        RowsQuestion question;
        if (day.gmv)
            question.period = Period{day.day, day.day};
        table.questions.push_back(question);
        table.rows.push_back({dayCell(day.day), countCell(day.day - pace.event.anchorDay, text),
                              shareCell(day.planned), day.gmv ? moneyCell(*day.gmv, text) : missingCell(),
                              shareCell(held ? std::optional(sum / *pace.target) : std::nullopt),
                              day.base ? moneyCell(*day.base, text) : missingCell()});
    }
    return table;
}

Section paceSection(const ViewSet &views, const PromotionPlanning &planning, const TextContext &text)
{
    const PromotionPace &pace = planning.pace;
    Section section;
    section.id = QStringLiteral("promotions.pace");
    section.part = Texts::tr("Pace");
    section.title = Texts::tr("Pace: %1").arg(promotionName(pace.event, text));
    section.sentences = paceSentences(views, pace, text);
    const QString origin = !pace.target ? QString()
        : pace.typedTarget              ? Texts::tr("set by you")
                                        : Texts::tr("proposed");
    section.cards = {
        planCard(QStringLiteral("paid_gmv"), Texts::tr("Paid GMV so far"),
                 pace.covered > 0 ? moneyCell(pace.soFar, text) : missingCell(),
                 Texts::tr("%1 of %2 sale days").arg(pace.elapsed).arg(pace.sale.days())),
        planCard({}, Texts::tr("Target"), planCell(QStringLiteral("gmv"), pace.target, text), origin),
        planCard(
            {}, Texts::tr("Attained"), shareCell(pace.attained),
            pace.covered == pace.elapsed
                ? Texts::tr("%1 of the plan is due").arg(percent(pace.planned))
                : Texts::tr("%1 of the plan is due on the days with data").arg(percent(pace.plannedCovered))),
        planCard({}, Texts::tr("Forecast"), pace.forecast ? moneyCell(*pace.forecast, text) : missingCell(),
                 pace.forecast ? Texts::tr("%1 to %2").arg(money(*pace.low, text), money(*pace.high, text))
                               : QString())};
    section.charts.push_back(paceChart(pace, section.sentences.value(0), text));
    section.tables.push_back(dayTable(pace, text));
    return section;
}

} // namespace

std::vector<Section> promotionPaceSections(const ViewSet &views, const TextContext &text)
{
    const auto &planning = views.promotions.planning;
    if (!planning || !planning->event)
        return {};
    Section stock;
    stock.id = QStringLiteral("promotions.stock");
    stock.part = Texts::tr("Pace");
    stock.title = Texts::tr("Stock cover");
    if (planning->stock.state == StockState::Told && planning->stock.loss > 0)
        stock.sentences << Texts::tr(
                               "If nothing comes in, products that run out lose %1 of sales until the sale "
                               "is over.")
                               .arg(money(planning->stock.loss, text));
    stock.tables.push_back(promotionStockTable(views, text));
    return {paceSection(views, *planning, text), stock};
}

} // namespace shopglass
