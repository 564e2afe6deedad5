// All that is known of one launch: conclusion, curve, timeline, gates, funnel, money.

#include "models/report/cells.h"
#include "models/report/funnelbars.h"
#include "models/report/launchparts.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLaunchDetail)
};

QString eventName(LaunchEventKind kind)
{
    switch (kind) {
    case LaunchEventKind::FirstSale:
        return Texts::tr("Launched: first sale");
    case LaunchEventKind::Influencer:
        return Texts::tr("First sale by an influencer");
    case LaunchEventKind::Video:
        return Texts::tr("First sale by a short video");
    case LaunchEventKind::OwnLive:
        return Texts::tr("First sale in an own live room");
    case LaunchEventKind::Shelf:
        return Texts::tr("First sale on the shelf");
    case LaunchEventKind::Search:
        return Texts::tr("First sale by search");
    }
    return {};
}

QString standing(const Launch &launch)
{
    return launch.running
        ? Texts::tr("day %1, %n day(s) of the window left", nullptr, launch.daysLeft).arg(launch.day)
        : Texts::tr("the window is over");
}

QString launchedSentence(const Launch &launch, const LaunchDetail &detail, const TextContext &text)
{
    const QString gmv = compactMoney(Money::fromFen(launch.gmv), text.language);
    const QString orders = fullCount(launch.orders);
    const QString day = launch.launchDay.iso();
    const QString stage = launchStageName(launch.stage);
    if (!detail.sellingInfluencers)
        return Texts::tr("Launched on %1: %2. Stage: %3. %4 in %5 orders.")
            .arg(day, standing(launch), stage, gmv, orders);
    return Texts::tr("Launched on %1: %2. Stage: %3. %4 in %5 orders, sold by %6 influencers.")
        .arg(day, standing(launch), stage, gmv, orders, fullCount(*detail.sellingInfluencers));
}

QString usualSentence(const Launch &launch, const LaunchUsual &usual)
{
    if (launch.missingDays > 0)
        return Texts::tr("Order files miss %n day(s) of its window, so it is not held against others.",
                         nullptr, launch.missingDays);
    if (!usual.enough)
        return Texts::tr("Only %n earlier launch(es) with a whole window: too few to compare with.", nullptr,
                         usual.launches);
    const QString range
        = Texts::tr("%1 earlier launches had %2 on the same day at the median, half of them "
                    "between %3 and %4")
              .arg(QString::number(usual.launches), fullMoneyCell(std::llround(usual.median)).text,
                   fullMoneyCell(std::llround(usual.lowerQuartile)).text,
                   fullMoneyCell(std::llround(usual.upperQuartile)).text);
    if (double(launch.gmv) > usual.upperQuartile)
        return Texts::tr("Ahead of its predecessors: %1.").arg(range);
    if (double(launch.gmv) < usual.lowerQuartile)
        return Texts::tr("Behind its predecessors: %1.").arg(range);
    return Texts::tr("Like its predecessors: %1.").arg(range);
}

CardSpec moneyCard(const ViewSet &views, const char *id, qint64 fen, const TextContext &text)
{
    CardSpec card;
    card.id = QString::fromLatin1(id);
    card.label = indicatorName(views, card.id, text);
    card.value = compactMoney(Money::fromFen(fen), text.language);
    card.fullValue = fullMoneyCell(fen).text;
    card.raw = yuanText(fen);
    card.unit = CellUnit::Money;
    return card;
}

ChartSeries curveOf(const Launch &launch)
{
    ChartSeries series;
    series.name = launchName(launch);
    for (std::size_t day = 0; day < launch.cumulativeGmv.size(); ++day) {
        series.x.push_back(double(day) + 1.0);
        series.y.push_back(yuan(launch.cumulativeGmv[day]));
    }
    return series;
}

ChartSpec curveChart(const LaunchView &view, const Launch &launch, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("launches.launch.curve");
    chart.title = Texts::tr("Cumulative GMV by day of the launch");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    if (!view.median.empty()) {
        ChartSeries range;
        range.name = Texts::tr("Middle half of all completed launches");
        range.role = SeriesRole::Range;
        ChartSeries median;
        median.name = Texts::tr("Their median");
        median.role = SeriesRole::Comparison;
        for (std::size_t day = 0; day < view.median.size(); ++day) {
            range.x.push_back(double(day) + 1.0);
            range.y.push_back(view.lowerQuartile[day] / 100.0);
            range.yUpper.push_back(view.upperQuartile[day] / 100.0);
            median.x.push_back(double(day) + 1.0);
            median.y.push_back(view.median[day] / 100.0);
        }
        chart.series = {range, median};
    }
    chart.series.push_back(curveOf(launch));
    chart.summary = Texts::tr("The launch against all launches whose window is over.");
    completeTwin(chart, Texts::tr("Day of the launch"), text);
    return chart;
}

ChartSpec funnelChart(const LaunchFunnel &funnel, const Period &days, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("launches.launch.funnel");
    const FunnelStep steps[] = {{Texts::tr("Product exposures"), funnel.exposures},
                                {Texts::tr("Product clicks"), funnel.clicks},
                                {Texts::tr("Visitors, by day"), funnel.visitors},
                                {Texts::tr("Paying buyers, by day"), funnel.payers}};
    addFunnelBars(chart, steps, text);
    if (!chart.bars.empty())
        chart.summary = Texts::tr("The platform's own figures of the product; they cover %1 of %2 days.")
                            .arg(funnel.coveredDays)
                            .arg(days.days());
    chart.emptyText = Texts::tr("No file of daily product figures tells of this product.");
    completeTwin(chart, Texts::tr("Step"), text);
    return chart;
}

/// Which steps no file tells, and which file would; empty where all of them are there, or none.
QString missingSteps(const ViewSet &views, const LaunchFunnel &funnel, const TextContext &text)
{
    QStringList missing;
    const auto note = [&missing](const std::optional<qint64> &count, const QString &name) {
        if (!count)
            missing << name;
    };
    note(funnel.exposures, Texts::tr("Product exposures"));
    note(funnel.clicks, Texts::tr("Product clicks"));
    note(funnel.visitors, Texts::tr("Visitors, by day"));
    note(funnel.payers, Texts::tr("Paying buyers, by day"));
    constexpr qsizetype AllSteps = 4;
    if (missing.isEmpty() || missing.size() == AllSteps)
        return {};
    return Texts::tr("The way from exposure to payment lacks %1: no file of these days has the column. %2")
        .arg(missing.join(Texts::tr(", ")), importHint(views, QStringLiteral("traffic_products"), text));
}

TableSpec eventTable(const Launch &launch, const LaunchDetail &detail)
{
    TableSpec table;
    table.id = QStringLiteral("launches.launch.events");
    table.title = Texts::tr("Timeline");
    table.columns = {textColumn(QStringLiteral("event"), Texts::tr("Event")),
                     textColumn(QStringLiteral("date"), Texts::tr("Date")),
                     numberColumn(QStringLiteral("day"), Texts::tr("Day of the launch")),
                     textColumn(QStringLiteral("who"), Texts::tr("Influencer"))};
    for (const LaunchEvent &event : detail.events) {
        const QString none = event.known ? Texts::tr("not yet") : Texts::tr("not known");
        std::vector<TableCell> row = {textCell(eventName(event.kind))};
        row.push_back(event.day ? dayCell(*event.day) : textCell(none, Meaning::Muted));
        if (event.day) {
            TableCell day = textCell(QString::number(*event.day - launch.launchDay + 1));
            day.raw = *event.day - launch.launchDay + 1;
            day.unit = CellUnit::Count;
            row.push_back(day);
        } else {
            row.push_back(missingCell());
        }
        row.push_back(event.who.isEmpty() ? missingCell() : textCell(event.who));
        table.rows.push_back(std::move(row));
        RowsQuestion question;
        if (event.day && event.kind != LaunchEventKind::Search) {
            question.indicator = QStringLiteral("paid_orders");
            question.product = launch.productId;
            question.period = Period{*event.day, *event.day};
        }
        table.questions.push_back(question);
    }
    table.note = Texts::tr("By paid orders within the window; search by the traffic sources of the product. "
                           "The rows behind an event are all orders of the product on that day.");
    return table;
}

TableSpec gateTable(const LaunchBoard &board, const LaunchDetail &detail, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("launches.launch.gates");
    table.title = Texts::tr("Gates");
    table.columns = {textColumn(QStringLiteral("gate"), Texts::tr("Gate")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("hint"), Texts::tr("If not: what to do")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    for (std::size_t i = 0; i < board.rules.gates.size(); ++i) {
        const LaunchGate &gate = board.rules.gates[i];
        const GateResult &result = detail.gates[i];
        const Meaning meaning = result.state == GateState::Passed ? Meaning::Good
            : result.state == GateState::Missed                   ? Meaning::Warning
            : result.state == GateState::Unknown                  ? Meaning::Muted
                                                                  : Meaning::None;
        const bool done = result.state == GateState::Passed;
        TableCell confidence = textCell(confidenceText(gate.provenance.confidence));
        confidence.tooltip = gate.provenance.source;
        table.rows.push_back({textCell(launchGateName(gate, text)),
                              textCell(launchGateText(gate, result), meaning),
                              done ? missingCell() : textCell(launchHintText(gate, text)), confidence});
    }
    return table;
}

TableSpec moneyTable(const ViewSet &views, const Launch &launch, const LaunchDetail &detail,
                     const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("launches.launch.money");
    table.title = Texts::tr("What it earns");
    table.columns = {textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Launch")),
                     numberColumn(QStringLiteral("store"), Texts::tr("Store, same days"))};
    const auto add = [&](const char *id, TableCell value, TableCell store) {
        RowsQuestion question;
        question.indicator = QString::fromLatin1(id);
        question.product = launch.productId;
        question.period = launchDays(launch);
        table.rows.push_back(
            {textCell(indicatorName(views, question.indicator, text)), std::move(value), std::move(store)});
        table.questions.push_back(question);
    };
    const LaunchEconomics &economics = detail.economics;
    const bool known = economics.refundsKnown;
    const auto share = [](qint64 part, qint64 whole) {
        return whole > 0 ? shareCell(double(part) / double(whole)) : missingCell();
    };
    add("paid_orders", countCell(launch.orders, text), missingCell());
    add("paid_gmv", moneyCell(launch.gmv, text), missingCell());
    add("refund_amount_by_pay_day", launch.refund ? moneyCell(*launch.refund, text) : missingCell(),
        missingCell());
    add("net_gmv", known ? moneyCell(economics.net, text) : missingCell(), missingCell());
    add("order_refund_rate", known ? share(economics.refundedOrders, launch.orders) : missingCell(),
        valueCell(economics.shopRefundRate, text));
    const std::optional<qint64> commission = economics.knownCommission();
    add("commission", commission ? moneyCell(*commission, text) : missingCell(), missingCell());
    add("commission_rate", share(economics.commission, economics.commissionedGmv), missingCell());
    for (const Field field : {Field::Distribution, Field::SelfBroadcast, Field::Shelf, Field::Unclassified}) {
        add("paid_gmv", launchFieldCell(launch, field, text), missingCell());
        table.rows.back().front() = textCell(Texts::tr("of which %1").arg(fieldName(field)));
        table.questions.back().field = field;
    }
    table.note = known
        ? Texts::tr("Refunds so far: they go on after the window. Commission is estimated and not reduced by "
                    "refunds.")
        : Texts::tr("No after-sale file covers these days, so refunds and net GMV are not known. %1")
              .arg(importHint(views, QStringLiteral("aftersales"), text));
    return table;
}

} // namespace

Section launchDetailSection(const ViewSet &views, std::size_t index, const TextContext &text)
{
    const Launch &launch = views.launches.launches[index];
    const LaunchBoard &board = *views.launchBoard;
    const LaunchDetail &detail = board.details[index];
    Section section;
    section.id = QStringLiteral("launches.launch");
    section.title = Texts::tr("Launch: %1").arg(launchName(launch));
    section.sentences << launchedSentence(launch, detail, text);
    if (const QString untold = launchUntoldSentence(views, launch, text); !untold.isEmpty())
        section.sentences << untold;
    section.sentences << usualSentence(launch, detail.usual);
    if (launch.running)
        section.sentences << launchForecastText(board, detail.forecast, text);
    section.sentences << launchFlagTexts(board, detail, text);
    const QString next = launchStepText(board, detail, text);
    if (!next.isEmpty())
        section.sentences << Texts::tr("Next: %1").arg(next);
    if (const QString missing = missingSteps(views, detail.funnel, text); !missing.isEmpty())
        section.sentences << missing;
    section.cards.push_back(moneyCard(views, "paid_gmv", launch.gmv, text));
    if (detail.economics.refundsKnown)
        section.cards.push_back(moneyCard(views, "net_gmv", detail.economics.net, text));
    if (const auto commission = detail.economics.knownCommission())
        section.cards.push_back(moneyCard(views, "commission", *commission, text));
    section.charts.push_back(curveChart(views.launches, launch, text));
    section.charts.push_back(funnelChart(detail.funnel, launchDays(launch), text));
    section.tables.push_back(eventTable(launch, detail));
    section.tables.push_back(gateTable(board, detail, text));
    section.tables.push_back(moneyTable(views, launch, detail, text));
    return section;
}

} // namespace shopglass
