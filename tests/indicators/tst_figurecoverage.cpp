// Which rows and days a figure leaves out: days that no file covers, cells that say nothing, days after the
// as-of day.

#include "tests/indicators/figureshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestFigureCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsBothSidesOfARatioOverTheDaysThatBothCover();
    void leavesOutOrdersOfMonthsWithoutAfterSaleFiles();
    void quietDaysAfterTheLastAfterSaleAreCovered();
    void aDayWithoutItsTrafficRowIsNotCovered();
    void daysWithoutSessionsTellNothingOfAMissingColumn();
    void aSessionThatDoesNotSayItsSalesIsLeftOut();
    void aDashOfServiceIsNoZero();
    void aListHoldsUntilTheNextOrUntilItIsTooOld();
    void anAsOfDayEndsFilesThatReachFurtherThanOrders();
    void anAsOfDaySetBackHidesLaterRefunds();
};

void TestFigureCoverage::sumsBothSidesOfARatioOverTheDaysThatBothCover()
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

void TestFigureCoverage::leavesOutOrdersOfMonthsWithoutAfterSaleFiles()
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

void TestFigureCoverage::quietDaysAfterTheLastAfterSaleAreCovered()
{
    // Files of 06-01 … 06-05 and 06-20 … 06-25: the five days until the 30th may be quiet, the hole before is
    // none.
    StoreColumns columns = fullShop();
    columns.coverage[1].second
        = {{day(u"2026-06-01"), day(u"2026-06-05")}, {day(u"2026-06-20"), day(u"2026-06-25")}};
    const Evaluator evaluator(contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30")));
    QCOMPARE(evaluator.value(id("order_refund_rate")).coveredDays, 16);
    // Refunds by their own day have the days of the files alone.
    QCOMPARE(evaluator.value(id("refund_amount_by_refund_day")).coveredDays, 11);
    QCOMPARE(said(evaluator.valueIn(id("order_refund_rate"), period(u"2026-06-26", u"2026-06-30"))),
             QStringLiteral("not_covered"));
}

void TestFigureCoverage::aDayWithoutItsTrafficRowIsNotCovered()
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

void TestFigureCoverage::daysWithoutSessionsTellNothingOfAMissingColumn()
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

void TestFigureCoverage::aSessionThatDoesNotSayItsSalesIsLeftOut()
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

void TestFigureCoverage::aDashOfServiceIsNoZero()
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

void TestFigureCoverage::aListHoldsUntilTheNextOrUntilItIsTooOld()
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

void TestFigureCoverage::anAsOfDayEndsFilesThatReachFurtherThanOrders()
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

void TestFigureCoverage::anAsOfDaySetBackHidesLaterRefunds()
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

QTEST_GUILESS_MAIN(TestFigureCoverage)
#include "tst_figurecoverage.moc"
