// Look back: the hours of the best days, what and who sold most, who paid for it.

#include "models/report/cells.h"
#include "models/report/discountcells.h"
#include "models/report/promotionlook.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionLook)
};

constexpr SeriesRole PeakRoles[]{SeriesRole::Primary, SeriesRole::Accent2, SeriesRole::Accent3};

ChartSeries hourSeries(const PeakDay &peak, SeriesRole role)
{
    ChartSeries series;
    series.name = peak.day.iso();
    series.role = role;
    for (std::size_t hour = 0; hour < peak.hours.size(); ++hour) {
        series.x.push_back(double(hour));
        series.y.push_back(yuan(peak.hours[hour]));
    }
    return series;
}

QString bestHourSentence(const PeakDay &peak, const TextContext &text)
{
    const auto best = std::ranges::max_element(peak.hours);
    const auto hour = int(best - peak.hours.begin());
    return Texts::tr("The best day was %1 with %2; its best hour, from %3:00 to %4:00, brought %5, %6 of the "
                     "day.")
        .arg(peak.day.iso(), moneyCell(peak.gmv, text).text)
        .arg(hour)
        .arg(hour + 1)
        .arg(moneyCell(*best, text).text, percent(*shareOf(*best, peak.gmv)));
}

Section hourSection(const LookDetails &details, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.hours");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("The best days by the hour");
    if (details.peaks.empty()) {
        section.sentences << Texts::tr("Nothing was sold on these days.");
        return section;
    }
    const PeakDay &best = details.peaks.front();
    if (!best.timed) {
        section.sentences << Texts::tr(
                                 "The best day was %1 with %2. Its order file tells days without times, so "
                                 "hours are not known: export the orders with the time of payment.")
                                 .arg(best.day.iso(), moneyCell(best.gmv, text).text);
        return section;
    }
    section.sentences << bestHourSentence(best, text);
    ChartSpec chart;
    chart.id = QStringLiteral("promotions.hours");
    chart.title = Texts::tr("Paid GMV by the hour of payment");
    chart.summary = section.sentences.front();
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    if (details.bestThen && details.bestThen->timed) {
        chart.series.push_back(hourSeries(*details.bestThen, SeriesRole::Comparison));
        chart.series.back().name
            = Texts::tr("%1, same event day as the best one").arg(details.bestThen->day.iso());
    }
    std::size_t place = 0;
    for (const PeakDay &peak : details.peaks) {
        if (peak.timed)
            chart.series.push_back(hourSeries(peak, PeakRoles[place++ % std::size(PeakRoles)]));
    }
    completeTwin(chart, Texts::tr("Hour from"), text);
    section.charts.push_back(std::move(chart));
    return section;
}

TableSpec topTable(const Retrospective &look, const std::vector<TopLine> &lines, bool ofProducts,
                   const TextContext &text)
{
    TableSpec table;
    table.id = ofProducts ? QStringLiteral("promotions.top_products")
                          : QStringLiteral("promotions.top_influencers");
    table.title = ofProducts ? Texts::tr("Products") : Texts::tr("Influencers");
    table.columns
        = {textColumn(QStringLiteral("name"), Texts::tr("Name")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("paid_orders")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time"))};
    for (const TopLine &line : lines) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_gmv");
        question.period = look.days;
        (ofProducts ? question.product : question.influencer) = line.id;
        table.questions.push_back(question);
        table.rows.push_back({namedCell(line.name, line.id), moneyCell(line.gmv, text),
                              shareCell(shareOf(line.gmv, look.details.discounts.gmv)),
                              countCell(line.orders, text),
                              line.gmvThen ? moneyCell(*line.gmvThen, text) : missingCell()});
    }
    table.printedRows = 10;
    table.emptyText = ofProducts ? Texts::tr("No order of these days names a product.")
                                 : Texts::tr("No order of these days names an influencer.");
    return table;
}

Section topSection(const Retrospective &look, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.top");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("What and who sold most");
    section.tables = {topTable(look, look.details.products, true, text),
                      topTable(look, look.details.influencers, false, text)};
    section.note = Texts::tr("This review is of one shop: the Audit page holds the shops of a workspace side "
                             "by side.");
    return section;
}

TableSpec payerTable(const LookDetails &details, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.payers");
    table.title = Texts::tr("Who paid for the discounts");
    table.columns
        = {textColumn(QStringLiteral("payer"), Texts::tr("Paid by")),
           numberColumn(QStringLiteral("amount"), Texts::tr("Amount")),
           numberColumn(QStringLiteral("share"), Texts::tr("Against GMV")),
           numberColumn(QStringLiteral("told"), Texts::tr("GMV with this column")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time")),
           numberColumn(QStringLiteral("share_before"), Texts::tr("Against GMV then")),
           detailed(numberColumn(QStringLiteral("told_before"), Texts::tr("GMV then that tells it")))};
    const DiscountSplit then = details.discountsThen.value_or(DiscountSplit());
    struct Payer
    {
        QString name;
        Discount now;
        Discount then;
    };
    const Payer payers[]{{Texts::tr("Platform subsidy"), details.discounts.platform, then.platform},
                         {Texts::tr("Shop discount"), details.discounts.shop, then.shop},
                         {Texts::tr("Host subsidy"), details.discounts.anchor, then.anchor}};
    const bool told
        = std::ranges::any_of(payers, [](const Payer &payer) { return payer.now.amount.has_value(); });
    for (const Payer &payer : payers) {
        if (!told)
            break;
        table.rows.push_back({textCell(payer.name), discountCell(payer.now, text),
                              shareCell(payer.now.share()),
                              shareCell(shareOf(payer.now.gmv, details.discounts.gmv)),
                              details.discountsThen ? discountCell(payer.then, text) : missingCell(),
                              shareCell(payer.then.share()), shareCell(shareOf(payer.then.gmv, then.gmv))});
    }
    table.note = discountNote();
    table.emptyText = Texts::tr("No order of these days says who paid for its discount: export the orders "
                                "with the columns 平台补贴, 店铺优惠 and 主播补贴.");
    return table;
}

Section costSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.costs");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("Subsidies, commission and ads");
    const auto spend = std::ranges::find(look.details.costs, QStringLiteral("ad_spend"), &IndicatorValue::id);
    if (spend != look.details.costs.end() && spend->state == ValueState::NotCovered)
        section.sentences << Texts::tr("No ad report covers these days, so no return is told. %1")
                                 .arg(importHint(views, QStringLiteral("ad_spend"), text));
    section.tables
        = {payerTable(look.details, text),
           promotionFigureTable(views, look, look.details.costs, QStringLiteral("promotions.costs"), text)};
    section.tables.back().title = Texts::tr("Commission and ads");
    return section;
}

} // namespace

std::vector<Section> promotionSalesSections(const ViewSet &views, const Retrospective &look,
                                            const TextContext &text)
{
    return {hourSection(look.details, text), topSection(look, text), costSection(views, look, text)};
}

} // namespace shopglass
