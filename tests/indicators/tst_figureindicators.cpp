// Figures over traffic, live sessions, ads, reviews, service and settlement, worked out by hand below each
// shop.

#include "tests/support/fullshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Rows of a figure kind: days of June 2026, then one column after the other. "." is blank, "?" unknown.
FigureTable tableOf(const char *kind, const std::vector<int> &juneDays,
                    std::initializer_list<std::pair<const char *, const char *>> columns)
{
    FigureTable table;
    table.kind = QString::fromLatin1(kind);
    for (const int dayOfMonth : juneDays)
        table.day.push_back(day(u"2026-06-01").plus(dayOfMonth - 1).number());
    for (const auto &[id, cells] : columns) {
        FigureColumn column;
        for (const QString &cell : QString::fromLatin1(cells).split(QLatin1Char(' '))) {
            if (cell == QLatin1String("?"))
                column.pushUnknown();
            else if (cell == QLatin1String("."))
                column.pushBlank();
            else
                column.push(cell.toLongLong());
        }
        table.figures.emplace_back(QString::fromLatin1(id), std::move(column));
    }
    return table;
}

void cover(StoreColumns &columns, const char *kind, QStringView from, QStringView to)
{
    columns.coverage.push_back({QString::fromLatin1(kind), {{day(from), day(to)}}});
}

/// The full shop with files of every figure kind for days of June.
StoreColumns shopWithFigures()
{
    StoreColumns columns = fullShop();
    // Without clicks on the 4th, without the column on the 5th.
    columns.figures.push_back(tableOf("traffic", {2, 3, 4, 5},
                                      {{"gmv", "12000 29000 0 100"},
                                       {"paid_orders", "2 1 . 1"},
                                       {"paid_buyers", "2 1 . 1"},
                                       {"product_exposures", "1000 500 400 300"},
                                       {"product_clicks", "100 60 . ?"}}));
    cover(columns, "traffic", u"2026-06-02", u"2026-06-05");

    FigureTable sources = tableOf("traffic_sources", {2, 2, 3, 3, 3},
                                  {{"product_exposures", "400 100 200 50 40"},
                                   {"product_clicks", "40 5 30 1 2"},
                                   {"paid_orders", "4 . 3 0 1"}});
    sources.product = {Cup, Teapot, Cup, Teapot, Cup};
    sources.texts.emplace_back(QStringLiteral("source"),
                               TextColumn{{1, 2, 1, 3, 4},
                                          {QString(), QStringLiteral("搜索"), QStringLiteral("商城频道页"),
                                           QStringLiteral("神秘入口"), QStringLiteral("猜你喜欢")}});
    columns.figures.push_back(std::move(sources));
    cover(columns, "traffic_sources", u"2026-06-02", u"2026-06-03");

    FigureTable products = tableOf("traffic_products", {2, 2, 3},
                                   {{"product_exposures", "300 200 100"},
                                    {"product_clicks", "30 10 5"},
                                    {"visitors", "50 20 30"},
                                    {"paid_buyers", "5 2 3"},
                                    {"paid_new_buyers", "4 . 2"}});
    products.product = {Cup, Teapot, Cup};
    columns.figures.push_back(std::move(products));
    cover(columns, "traffic_products", u"2026-06-02", u"2026-06-03");

    // The second session does not say its views.
    columns.figures.push_back(tableOf("live_sessions", {2, 3, 20},
                                      {{"gmv", "20000 5000 4000"},
                                       {"views", "3000 . 1000"},
                                       {"viewers", "800 200 ."},
                                       {"live_seconds", "7200 3600 1800"},
                                       {"new_followers", "30 . 5"}}));
    cover(columns, "live_sessions", u"2026-06-01", u"2026-06-30");

    // The file of the 6th has no seven-day column.
    columns.figures.push_back(tableOf("ad_spend", {5, 5, 6},
                                      {{"spend", "1000 3000 2000"},
                                       {"gmv", "4000 . 8000"},
                                       {"gmv_7d", "5000 7000 ?"},
                                       {"paid_orders", "2 . 6"},
                                       {"new_fans", "0 0 0"}}));
    cover(columns, "ad_spend", u"2026-06-05", u"2026-06-06");

    FigureTable reviews = tableOf(
        "reviews", {10, 11, 12, 13, 14},
        {{"quality_stars", "5 4 3 2 ."}, {"logistics_stars", "1 5 5 5 5"}, {"replied", "1 0 1 . 0"}});
    reviews.product = {Cup, Cup, Teapot, Teapot, Cup};
    reviews.orderRow = {2, 3, 5, 6, NoRow}; // distribution, own, own, shelf, unknown
    columns.figures.push_back(std::move(reviews));
    cover(columns, "reviews", u"2026-06-10", u"2026-06-14");

    columns.figures.push_back(tableOf("service", {2, 3, 4},
                                      {{"conversations", "100 300 50"},
                                       {"replied_within_3min", "90 150 ?"},
                                       {"average_response_seconds", "20 40 ."}}));
    cover(columns, "service", u"2026-06-02", u"2026-06-04");

    FigureTable settlement = tableOf("settlement", {15, 16},
                                     {{"paid_amount", "10000 30000"},
                                      {"refund_amount", "0 30000"},
                                      {"settled_amount", "7500 0"},
                                      {"service_fees", "500 0"},
                                      {"commissions", "2000 ."}});
    settlement.product = {Cup, Cup};
    settlement.orderRow = {2, 3};
    columns.figures.push_back(std::move(settlement));
    cover(columns, "settlement", u"2026-06-15", u"2026-06-16");

    FigureTable insurance = tableOf(
        "insurance", {7, 7, 9},
        {{"service_fee", "100 80 ."}, {"merchant_fee", "80 80 90"}, {"platform_subsidy", "20 0 10"}});
    insurance.orderRow = {2, 3, 3};
    columns.figures.push_back(std::move(insurance));
    cover(columns, "insurance", u"2026-06-07", u"2026-06-09");
    columns.figures.push_back(
        tableOf("ledger", {10, 11, 11}, {{"amount", "7500 300 200"}, {"income", "7500 0 200"}}));
    cover(columns, "ledger", u"2026-06-10", u"2026-06-11");

    FigureTable lists = tableOf("products", {1, 1, 1, 20, 20}, {{"product_status", "0 0 1 0 0"}});
    lists.product = {Cup, Bowl, Teapot, Cup, Plate};
    columns.figures.push_back(std::move(lists));
    cover(columns, "products", u"2026-06-01", u"2026-06-20");
    return columns;
}

Evaluator june()
{
    return Evaluator(contextOf(shared(shopWithFigures()), period(u"2026-06-01", u"2026-06-30")));
}

QString id(const char *text)
{
    return QString::fromLatin1(text);
}

/// "distribution=value 3 …" over the rows that have anything else than `without`.
QString byKey(const std::vector<IndicatorRow> &rows)
{
    QStringList parts;
    for (const IndicatorRow &row : rows)
        parts << row.key + QLatin1Char('=') + said(row.values.front());
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestFigureIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFiguresOfJune_data();
    void givesTheFiguresOfJune();
    void sumsBothSidesOfARatioOverTheDaysThatBothCover();
    void leavesOutOrdersOfMonthsWithoutAfterSaleFiles();
    void tellsScenesApart();
    void breaksDownWhereItMakesSense_data();
    void breaksDownWhereItMakesSense();
    void saysWhichFiguresArethePlatforms();
    void aDayWithoutItsTrafficRowIsNotCovered();
    void daysWithoutSessionsTellNothingOfAMissingColumn();
    void aSessionThatDoesNotSayItsSalesIsLeftOut();
    void aDashOfServiceIsNoZero();
    void aListHoldsUntilTheNextOrUntilItIsTooOld();
    void theSampleOfAnAdReturnIsTheRowsThatCount();
    void anAsOfDaySetBackHidesLaterRefunds();
    void anAsOfDayEndsFilesThatReachFurtherThanOrders();
};

void TestFigureIndicators::givesTheFiguresOfJune_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("coveredDays");
    const auto row = [](const char *name, const char *expected, int coveredDays) {
        QTest::newRow(name) << QString::fromLatin1(expected) << coveredDays;
    };
    // The 4th and 5th have exposures but no clicks.
    row("click_rate", "value 0.106666666667", 2); // 160 / 1,500
    row("product_exposures", "value 2200", 4);
    row("product_clicks", "value 160", 2);
    row("published_gmv", "value 41100", 4);
    row("published_conversion_rate", "value 0.01875", 2); // 3 / 160
    row("published_gmv_per_buyer", "value 10275", 3); // 41,100 / 4; the 4th has no buyers
    // 1003 on the 2nd, 1004 on the 3rd.
    row("conversion_rate", "value 0.0125", 2); // 2 / 160
    row("published_gmv_difference", "value -0.0267639902676", 3); // (40,000 − 41,100) / 41,100
    row("published_refund_amount_by_pay_day", "not_covered", 0); // no such column
    row("visitor_conversion_rate", "value 0.1", 2); // 10 / 100
    row("new_buyer_share", "value 0.6", 2); // a blank counts as none: 6 / 10
    row("live_gmv", "value 29000", 30);
    row("gpm", "value 6000", 29); // 24,000 / 4,000 × 1,000: the session of the 3rd has no views
    row("uv_value", "value 25", 29); // 25,000 / 1,000
    row("live_hours", "value 3.5", 30);
    row("live_gmv_per_hour", "value 8286", 30); // 29,000 / 3.5
    row("live_new_followers", "value 35", 30);
    row("video_gpm", "not_covered", 0);
    // A dash is missing, not zero: the 3,000 of the row without GMV bought something that nobody can say.
    row("ad_roi", "value 4", 2); // 12,000 / 3,000
    row("ad_roi_7d", "value 3", 1); // 12,000 / 4,000: the 6th does not say
    row("ad_roi_30d", "not_covered", 0);
    row("ad_cost_per_order", "value 375", 2); // 3,000 / 8, likewise
    row("ad_cost_per_fan", "undefined", 2); // no fans
    row("ad_spend_rate", "undefined", 2); // no paid order on the 5th and 6th
    row("bad_review_rate", "value 0.25", 4); // the 14th has no stars
    row("good_review_rate", "value 0.5", 4);
    row("review_stars", "value 3.5", 4);
    row("logistics_bad_review_rate", "value 0.2", 5);
    row("review_answer_rate", "value 0.4", 5);
    row("bad_reviews_of_paid_rate", "value 1", 4); // 1 of the 13th ÷ 1006 of the 10th
    row("service_conversations", "value 450", 3);
    row("reply_rate_3min", "value 0.6", 2); // 240 / 400
    row("reply_rate_30s", "not_covered", 0);
    row("average_response_seconds", "value 35", 2); // (20 × 100 + 40 × 300) / 400
    row("settled_amount", "value 7500", 2);
    row("settlement_net", "value 10000", 2);
    row("service_fee_rate", "value 0.05", 2);
    row("settlement_commission", "value 2000", 2);
    row("settled_share", "value 0.75", 2);
    row("insurance_merchant_fee", "value 250", 3);
    row("insured_orders", "value 3", 3);
    row("insurance_fee_per_order", "value 83", 3); // 250 / 3 fen
    row("ledger_income", "value 7700", 2);
    row("ledger_expense", "value 300", 2);
    row("ledger_net", "value 7400", 2);
    row("on_sale_products", "value 3", 20); // cup, bowl, plate
    row("sell_through_rate", "value 0.333333333333", 20); // the cup
}

void TestFigureIndicators::givesTheFiguresOfJune()
{
    const IndicatorValue found = june().value(id(QTest::currentDataTag()));
    QTEST(said(found), "expected");
    QTEST(found.coveredDays, "coveredDays");
    QCOMPARE(found.days, 30);
}

void TestFigureIndicators::sumsBothSidesOfARatioOverTheDaysThatBothCover()
{
    // Traffic of the 28th alone beside two months of orders: 1011 was paid on it.
    StoreColumns columns = fullShop();
    columns.figures.push_back(tableOf("traffic", {28}, {{"product_clicks", "50"}}));
    cover(columns, "traffic", u"2026-06-28", u"2026-06-28");
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-05-01", u"2026-06-30")));
    const IndicatorValue value = evaluator.value(id("conversion_rate"));
    QCOMPARE(said(value), QStringLiteral("value 0.02"));
    QCOMPARE(value.sample, qint64(50));
    QCOMPARE(value.coveredDays, 1);
    QCOMPARE(said(evaluator.value(id("paid_orders"))), QStringLiteral("value 10"));
    const auto days
        = evaluator.rowsIn({id("conversion_rate")}, GroupBy::Day, period(u"2026-06-27", u"2026-06-28"));
    QCOMPARE(byKey(days), QStringLiteral("2026-06-27=not_covered, 2026-06-28=value 0.02"));
}

void TestFigureIndicators::leavesOutOrdersOfMonthsWithoutAfterSaleFiles()
{
    // After-sale files cover 06-08 … 06-30 and speak of the 7 days around: of orders paid from 06-01 on.
    StoreColumns columns = fullShop();
    columns.coverage[1].second = {{day(u"2026-06-08"), day(u"2026-06-30")}};
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-05-01", u"2026-06-30")));
    const IndicatorValue rate = evaluator.value(id("order_refund_rate"));
    QCOMPARE(said(rate), QStringLiteral("value 0.375")); // 3 of the 8 orders of June
    QCOMPARE(rate.sample, qint64(8));
    QCOMPARE(rate.coveredDays, 23);
    QCOMPARE(said(evaluator.value(id("net_gmv"))), QStringLiteral("value 99000"));
    QCOMPARE(said(evaluator.value(id("paid_gmv"))), QStringLiteral("value 162000"));
}

void TestFigureIndicators::tellsScenesApart()
{
    const Evaluator evaluator = june();
    QCOMPARE(byKey(evaluator.rows({id("product_clicks")}, GroupBy::Scene)),
             QStringLiteral("recommend=value 2, mall=value 5, search=value 70, store=value 0, live=value 0, "
                            "video=value 0, unclassified=value 1"));
    QCOMPARE(byKey(evaluator.rows({id("click_rate")}, GroupBy::Scene)),
             QStringLiteral("recommend=value 0.05, mall=value 0.05, search=value 0.116666666667, "
                            "store=undefined, live=undefined, video=undefined, unclassified=value 0.02"));
    QCOMPARE(byKey(evaluator.rows({id("published_conversion_rate")}, GroupBy::Scene)).left(51),
             QStringLiteral("recommend=value 0.5, mall=value 0, search=value 0.1"));
    for (const char *other : {"paid_gmv", "conversion_rate", "gpm", "published_refund_amount_by_pay_day"}) {
        for (const IndicatorRow &row : evaluator.rows({id(other)}, GroupBy::Scene))
            QCOMPARE(said(row.values.front()), QStringLiteral("not_covered"));
    }
}

void TestFigureIndicators::breaksDownWhereItMakesSense_data()
{
    QTest::addColumn<int>("groupBy");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, GroupBy groupBy, const char *indicator, const char *expected) {
        QTest::newRow(name) << int(groupBy) << id(indicator) << QString::fromLatin1(expected);
    };
    row("clicks by product come from the source report", GroupBy::Product, "product_clicks",
        "9001=value 72, 9002=value 6");
    row("our conversion by product", GroupBy::Product, "conversion_rate",
        "9001=value 0.0277777777778, 9002=value 0");
    row("stars by product", GroupBy::Product, "bad_review_rate", "9001=value 0, 9002=value 0.5");
    row("stars by field, through the order", GroupBy::Field, "reviews",
        "distribution=value 1, self_broadcast=value 2, shelf=value 1, unclassified=value 1");
    row("settlements by field", GroupBy::Field, "settled_amount",
        "distribution=value 7500, self_broadcast=value 0, shelf=value 0, unclassified=value 0");
    row("nothing of the store's traffic by field", GroupBy::Field, "product_clicks",
        "distribution=not_covered, self_broadcast=not_covered, shelf=not_covered, unclassified=not_covered");
    row("nothing of ads by field", GroupBy::Field, "ad_roi",
        "distribution=not_covered, self_broadcast=not_covered, shelf=not_covered, unclassified=not_covered");
    row("settlements by influencer, blank last", GroupBy::Influencer, "settled_amount",
        "=value 0, 72=value 0, 71=value 7500");
    row("nothing of sessions by product", GroupBy::Product, "gpm", "9001=not_covered, 9002=not_covered");
}

void TestFigureIndicators::breaksDownWhereItMakesSense()
{
    QFETCH(int, groupBy);
    QFETCH(QString, indicator);
    QTEST(byKey(june().rows({indicator}, GroupBy(groupBy))), "expected");
}

void TestFigureIndicators::saysWhichFiguresArethePlatforms()
{
    const Evaluator evaluator = june();
    QVERIFY(evaluator.value(id("published_gmv")).official);
    QVERIFY(!evaluator.value(id("paid_gmv")).official);
}

void TestFigureIndicators::aDayWithoutItsTrafficRowIsNotCovered()
{
    // The row of the 3rd is missing, though 1004 was paid on it; 1003 was paid on the 2nd.
    StoreColumns columns = fullShop();
    columns.figures.push_back(tableOf("traffic", {2, 4}, {{"gmv", "10000 ."}, {"product_clicks", "100 60"}}));
    cover(columns, "traffic", u"2026-06-02", u"2026-06-04");
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-06-02", u"2026-06-04")));
    const IndicatorValue rate = evaluator.value(id("conversion_rate"));
    QCOMPARE(said(rate), QStringLiteral("value 0.00625")); // 1 / 160: no order was paid on the 4th
    QCOMPARE(rate.coveredDays, 2);
    QCOMPARE(byKey(evaluator.rows({id("published_gmv")}, GroupBy::Day)),
             QStringLiteral("2026-06-02=value 10000, 2026-06-03=not_covered, 2026-06-04=not_covered"));
}

void TestFigureIndicators::daysWithoutSessionsTellNothingOfAMissingColumn()
{
    // The first file has no sales; a second one has, from the 20th on.
    StoreColumns columns = fullShop();
    columns.figures.push_back(
        tableOf("live_sessions", {2, 5}, {{"gmv", "? ?"}, {"live_seconds", "3600 3600"}}));
    cover(columns, "live_sessions", u"2026-06-01", u"2026-06-06");
    const AnalysisContext context = contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(said(Evaluator(context).value(id("live_gmv"))), QStringLiteral("not_covered"));
    QCOMPARE(said(Evaluator(context).value(id("live_hours"))), QStringLiteral("value 2"));
    QCOMPARE(Evaluator(context).value(id("live_hours")).coveredDays, 6);

    columns.figures.back()
        = tableOf("live_sessions", {2, 5, 20}, {{"gmv", "? ? 700"}, {"live_seconds", "3600 3600 60"}});
    columns.coverage.back().second.push_back({day(u"2026-06-20"), day(u"2026-06-22")});
    const Evaluator both(contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30")));
    QCOMPARE(said(both.value(id("live_gmv"))), QStringLiteral("value 700"));
    QCOMPARE(both.value(id("live_gmv")).coveredDays, 4); // the 6th, too: there was no session
}

void TestFigureIndicators::aSessionThatDoesNotSayItsSalesIsLeftOut()
{
    StoreColumns columns = fullShop();
    columns.figures.push_back(
        tableOf("live_sessions", {2, 3},
                {{"gmv", "20000 ."}, {"views", "2000 3000"}, {"live_seconds", "3600 7200"}}));
    cover(columns, "live_sessions", u"2026-06-02", u"2026-06-03");
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-06-02", u"2026-06-03")));
    QCOMPARE(said(evaluator.value(id("gpm"))), QStringLiteral("value 10000")); // 20,000 / 2,000 × 1,000
    QCOMPARE(said(evaluator.value(id("live_gmv_per_hour"))), QStringLiteral("value 20000"));
    QCOMPARE(said(evaluator.value(id("live_hours"))), QStringLiteral("value 3"));
    QCOMPARE(byKey(evaluator.rows({id("live_gmv")}, GroupBy::Day)),
             QStringLiteral("2026-06-02=value 20000, 2026-06-03=not_covered"));
}

void TestFigureIndicators::aDashOfServiceIsNoZero()
{
    StoreColumns columns = fullShop();
    columns.figures.push_back(
        tableOf("service", {2, 3}, {{"conversations", "100 30"}, {"answered_within_30s", "50 ."}}));
    cover(columns, "service", u"2026-06-02", u"2026-06-03");
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-06-02", u"2026-06-03")));
    QCOMPARE(byKey(evaluator.rows({id("reply_rate_30s")}, GroupBy::Day)),
             QStringLiteral("2026-06-02=value 0.5, 2026-06-03=not_covered"));
    QCOMPARE(said(evaluator.value(id("reply_rate_30s"))), QStringLiteral("value 0.5")); // 50 / 100
    QCOMPARE(said(evaluator.value(id("service_conversations"))), QStringLiteral("value 130"));
}

void TestFigureIndicators::aListHoldsUntilTheNextOrUntilItIsTooOld()
{
    // Lists of 06-01 (cup, bowl) and 06-20 (cup, plate): the second one holds for 30 days, until 07-19.
    StoreColumns columns = shopWithFigures();
    columns.asOf = day(u"2026-07-31");
    columns.coverage[0].second = {{day(u"2026-05-01"), day(u"2026-07-31")}};
    columns.coverage.back().second = {{day(u"2026-06-01"), day(u"2026-07-19")}};
    const auto shop = shared(columns);
    const auto onSale = [&shop](QStringView from, QStringView to) {
        const IndicatorValue value
            = Evaluator(contextOf(shop, period(from, to))).value(id("on_sale_products"));
        return QStringLiteral("%1, %2 days").arg(said(value)).arg(value.coveredDays);
    };
    QCOMPARE(onSale(u"2026-06-10", u"2026-06-10"), QStringLiteral("value 2, 1 days"));
    QCOMPARE(onSale(u"2026-06-19", u"2026-06-20"), QStringLiteral("value 3, 2 days"));
    QCOMPARE(onSale(u"2026-06-21", u"2026-06-30"), QStringLiteral("value 2, 10 days"));
    QCOMPARE(onSale(u"2026-07-19", u"2026-07-25"), QStringLiteral("value 2, 1 days"));
    QCOMPARE(onSale(u"2026-07-20", u"2026-07-25"), QStringLiteral("not_covered, 0 days"));
    QCOMPARE(onSale(u"2026-05-25", u"2026-05-31"), QStringLiteral("not_covered, 0 days"));
}

void TestFigureIndicators::theSampleOfAnAdReturnIsTheRowsThatCount()
{
    QCOMPARE(june().value(id("ad_roi")).sample, qint64(2));
    QCOMPARE(june().value(id("ad_roi_7d")).sample, qint64(2));
}

void TestFigureIndicators::anAsOfDayEndsFilesThatReachFurtherThanOrders()
{
    StoreColumns columns = fullShop();
    columns.asOf = day(u"2026-06-01");
    columns.figures.push_back(tableOf("traffic", {2, 3, 4}, {{"gmv", "100 200 400"}}));
    cover(columns, "traffic", u"2026-06-02", u"2026-06-04");
    AnalysisContext context = contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-03");
    const IndicatorValue gmv = Evaluator(context).value(id("published_gmv"));
    QCOMPARE(said(gmv), QStringLiteral("value 300"));
    QCOMPARE(gmv.coveredDays, 2);
    context.asOf = day(u"2026-06-01"); // not set: the end of the orders ends only theirs
    QCOMPARE(said(Evaluator(context).value(id("published_gmv"))), QStringLiteral("value 700"));
}

void TestFigureIndicators::anAsOfDaySetBackHidesLaterRefunds()
{
    // Of June's three refunded orders 1004 was refunded on the 10th, 1006 on the 13th, 1007 on the 20th.
    AnalysisContext context = contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-12");
    const Evaluator evaluator(context);
    QCOMPARE(said(evaluator.value(id("refund_amount_by_pay_day"))), QStringLiteral("value 30000"));
    QCOMPARE(said(evaluator.value(id("refunded_orders"))), QStringLiteral("value 1"));
    context.asOf = day(u"2026-06-13");
    QCOMPARE(said(Evaluator(context).value(id("refund_amount_by_pay_day"))), QStringLiteral("value 31000"));
}

QTEST_GUILESS_MAIN(TestFigureIndicators)
#include "tst_figureindicators.moc"
