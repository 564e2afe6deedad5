// What counts once its days are over: repurchases, pick-ups and promises of the shop of
// tests/support/fullshop.h.

#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestEvaluatorTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRepurchaseFromTheFirstOrderOfThePeriod();
    void takesThirtyDaysInclusive();
    void whoMayHaveComeOnAMissingDayIsLeftOut_data();
    void whoMayHaveComeOnAMissingDayIsLeftOut();
    void leavesOutWhatIsNotOverAsOfTheData();
    void knowsNothingOfParcelsAfterTheirFileEnded();
    void knowsNothingOfPromisesAfterTheirFileEnded();
    void anAsOfDaySetBackKnowsNoLaterPayment();
    void keepsAPaymentJustAfterTheLastCoveredDay();
};

void TestEvaluatorTimes::countsRepurchaseFromTheFirstOrderOfThePeriod()
{
    // May: buyer 1 first on 05-05, again on 06-02 (28 days): yes. Buyer 2 first on 05-20, again on 06-20 (31
    // days): no.
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-05-01", u"2026-05-31")));
    QCOMPARE(evaluator.value(QStringLiteral("repurchase_rate_30d")).value, 0.5);
    QCOMPARE(evaluator.value(QStringLiteral("repurchase_rate_30d")).sample, qint64(2));
    QCOMPARE(evaluator.value(QStringLiteral("repurchase_rate_90d")).state, ValueState::Undefined);
}

void TestEvaluatorTimes::takesThirtyDaysInclusive()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-05-02"), day(u"2026-05-02"), 100});
    addOrder(columns, {2, day(u"2026-06-01"), day(u"2026-06-01"), 100}); // 30 days later
    addOrder(columns, {3, day(u"2026-05-31"), day(u"2026-05-31"), 100}); // 30 days before the last day: over
    addOrder(columns, {4, day(u"2026-06-01"), day(u"2026-06-01"), 100}); // 29 days before: not over
    columns.orders.buyer = {1, 1, 2, 3};
    columns.buyerCount = 3;
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-05-01", u"2026-06-30")));
    const IndicatorValue rate = evaluator.value(QStringLiteral("repurchase_rate_30d"));
    QCOMPARE(rate.sample, qint64(2));
    QCOMPARE(rate.value, 0.5);
}

void TestEvaluatorTimes::whoMayHaveComeOnAMissingDayIsLeftOut_data()
{
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<int>("withGroups");
    QTest::newRow("no order file") << QStringLiteral("orders") << 0;
    QTest::newRow("no order file, by product") << QStringLiteral("orders") << 1;
    QTest::newRow("order files without the buyer") << QStringLiteral("orders.buyer") << 0;
}

void TestEvaluatorTimes::whoMayHaveComeOnAMissingDayIsLeftOut()
{
    QFETCH(QString, lacks);
    QFETCH(int, withGroups);
    // The 20th to 25th of May are missing: the thirty days of 1 run through them, those of 2 and 3 do not.
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-05-02"), day(u"2026-05-02"), 100});
    addOrder(columns, {2, day(u"2026-05-26"), day(u"2026-05-26"), 100});
    addOrder(columns, {3, day(u"2026-05-26"), day(u"2026-05-26"), 100});
    addOrder(columns, {4, day(u"2026-06-10"), day(u"2026-06-10"), 100});
    columns.orders.buyer = {1, 2, 3, 2};
    columns.buyerCount = 3;
    const std::vector<DayRange> told
        = {{day(u"2026-05-01"), day(u"2026-05-19")}, {day(u"2026-05-26"), day(u"2026-06-30")}};
    if (lacks == QStringLiteral("orders"))
        columns.coverage.front().second = told;
    else
        columns.coverage.emplace_back(lacks, told);
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-05-01", u"2026-05-31")));
    const QString id = QStringLiteral("repurchase_rate_30d");
    const IndicatorValue rate
        = withGroups ? evaluator.rows({id}, GroupBy::Product).front().values.front() : evaluator.value(id);
    QCOMPARE(rate.sample, qint64(2));
    QCOMPARE(rate.value, 0.5);
}

void TestEvaluatorTimes::leavesOutWhatIsNotOverAsOfTheData()
{
    AnalysisContext context = contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-29");
    const Evaluator evaluator(context);
    // 1011 was paid on 06-28 at 11:00: its 48 h end on 06-30.
    const IndicatorValue pickup = evaluator.value(QStringLiteral("pickup_within_48h_rate"));
    QCOMPARE(pickup.sample, qint64(7));
    QCOMPARE(pickup.value, 3.0 / 7.0);
    QCOMPARE(pickup.coveredDays, 29);
    // 5007 was applied for on 06-23, its 24 h were over on 06-24.
    context.asOf = day(u"2026-06-22");
    QCOMPARE(Evaluator(context).value(QStringLiteral("refund_only_unshipped_within_24h_rate")).value, 1.0);
}

void TestEvaluatorTimes::knowsNothingOfParcelsAfterTheirFileEnded()
{
    // 1006 was paid on 06-10 at 11:00 and shipped that day; its 48 h ended after the first file had.
    StoreColumns columns = fullShop();
    columns.shipments.pickedUpAt.set(2, NoTime);
    const auto rate = [&columns] {
        return Evaluator(contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30")))
            .value(QStringLiteral("pickup_within_48h_rate"));
    };
    columns.shipmentFiles = {{{day(u"2026-06-01"), day(u"2026-06-11")}, at(day(u"2026-06-11"), 23)},
                             {{day(u"2026-06-12"), day(u"2026-06-30")}, at(day(u"2026-06-30"), 23)}};
    QCOMPARE(rate().sample, qint64(7));
    QCOMPARE(rate().value, 3.0 / 7.0);
    // A later file of the same days has it still not picked up.
    columns.shipmentFiles.push_back({{day(u"2026-06-09"), day(u"2026-06-12")}, at(day(u"2026-06-12"), 11)});
    QCOMPARE(rate().sample, qint64(8));
    QCOMPARE(rate().value, 3.0 / 8.0);
}

void TestEvaluatorTimes::knowsNothingOfPromisesAfterTheirFileEnded()
{
    // Promised: 1003 (kept), 1004 (late), 1007, created on 06-18, by 06-19 00:00 (the order file has no
    // shipping).
    StoreColumns columns = fullShop();
    const auto rate = [&columns] {
        return Evaluator(contextOf(shared(columns), period(u"2026-06-01", u"2026-06-30")))
            .value(QStringLiteral("promised_shipping_rate"));
    };
    QCOMPARE(rate().value, 1.0 / 3.0);
    columns.orderFiles = {{{day(u"2026-05-01"), day(u"2026-06-18")}, at(day(u"2026-06-18"), 20)},
                          {{day(u"2026-06-19"), day(u"2026-06-30")}, at(day(u"2026-06-30"), 20)}};
    QCOMPARE(rate().value, 1.0 / 2.0);
    columns.orderFiles.front().latest = at(day(u"2026-06-19"), 0);
    QCOMPARE(rate().value, 1.0 / 3.0);
}

void TestEvaluatorTimes::anAsOfDaySetBackKnowsNoLaterPayment()
{
    // 1003 and 1004 were created on 06-02; 1004 was paid on 06-03.
    AnalysisContext context = contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-02");
    QCOMPARE(Evaluator(context).value(QStringLiteral("unpaid_rate")).value, 0.5);
    context.asOf = day(u"2026-06-03");
    QCOMPARE(Evaluator(context).value(QStringLiteral("unpaid_rate")).value, 0.0);
}

void TestEvaluatorTimes::keepsAPaymentJustAfterTheLastCoveredDay()
{
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-10"));
    addOrder(columns, {1, day(u"2026-06-10"), day(u"2026-06-11"), 500});
    AnalysisContext context = contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(Evaluator(context).value(QStringLiteral("paid_gmv")).value, 500.0);
    QCOMPARE(Evaluator(context).value(QStringLiteral("paid_gmv")).coveredDays, 10);
    context.asOf = day(u"2026-06-09"); // set back on purpose
    QCOMPARE(Evaluator(context).value(QStringLiteral("paid_gmv")).value, 0.0);
}

QTEST_GUILESS_MAIN(TestEvaluatorTimes)
#include "tst_evaluatortimes.moc"
