// Every figure of a shop that is worked out on paper in tests/support/smallshop.h and fullshop.h.

#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestEvaluator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFiguresOfJune_data();
    void givesTheFiguresOfJune();
    void givesTheFiguresOfAField_data();
    void givesTheFiguresOfAField();
    void saysWhyThereIsNoValue_data();
    void saysWhyThereIsNoValue();
    void givesRefundsToTheLineOfTheRefundedProduct();
    void usesTheOrderFilesRefundWithoutAfterSales();
    void takesTheRefundOfAnOrderPaidAfterItsFile();
    void roundsFenHalfAwayFromZero_data();
    void roundsFenHalfAwayFromZero();
    void agreesWithItselfFromManyThreads();
};

void TestEvaluator::givesTheFiguresOfJune_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<qint64>("sample");
    const auto row
        = [](const char *id, double value, qint64 sample = 0) { QTest::newRow(id) << value << sample; };
    row("paid_gmv", 132'000);
    row("paid_orders", 8);
    row("gmv_created", 231'900);
    row("created_orders", 9);
    row("unpaid_rate", 1.0 / 9.0, 9);
    row("net_gmv", 99'000); // 132,000 − 30,000 − 1,000 − 2,000
    row("average_order_value", 16'500, 8);
    row("paid_quantity", 9); // 1011 has two lines
    row("item_price", 14'667, 9); // 132,000 / 9 = 14,666.67
    row("quantity_coverage", 1, 8);
    row("commission", 6'000);
    row("commission_rate", 6'000.0 / 132'000.0, 8);
    row("commission_coverage", 1, 8);
    row("distribution_gmv", 42'000);
    row("self_broadcast_gmv", 57'000);
    row("shelf_gmv", 25'000);
    row("unclassified_gmv", 8'000);
    row("distribution_share", 42.0 / 132.0, 8);
    row("self_broadcast_share", 57.0 / 132.0, 8);
    row("shelf_share", 25.0 / 132.0, 8);
    row("unclassified_share", 8.0 / 132.0, 8);
    row("distribution_commission_rate", 6.0 / 42.0, 3);
    row("top_influencer_share", 20.0 / 42.0, 3); // B; 1010 has no influencer
    row("selling_influencers", 2);
    row("refund_amount_by_pay_day", 33'000);
    row("refund_amount_by_refund_day", 33'700); // with the 700 of the unknown order
    row("refunded_orders", 3);
    row("amount_refund_rate_by_pay_day", 0.25, 8);
    row("order_refund_rate", 0.375, 8);
    row("return_rate", 0.125, 8); // 1004
    row("quality_refund_rate", 0.5, 4); // 1004 and 1007 of 1003, 1004, 1006, 1007
    row("quality_refund_rate_of_paid", 0.25, 8);
    row("platform_help_rate", 0.125, 8); // 1007
    row("refund_only_hours", 30, 1);
    row("refund_only_unshipped_hours", 24, 1);
    row("return_refund_hours", 48, 1);
    row("refund_only_within_36h_rate", 1, 1); // 5003; 5009 is not over yet
    row("refund_only_unshipped_within_24h_rate", 0.5, 2); // 5005 to the minute, 5007 not
    row("refund_only_shipped_due", 1);
    row("shipped_within_48h_rate_of_paid", 0.375, 8);
    row("logistics_complaint_rate", 0, 8);
    row("pickup_within_48h_rate", 0.375, 8); // 1003, 1004 (to the minute), 1007
    row("pickup_due_orders", 8);
    row("promised_shipping_rate", 1.0 / 3.0, 3); // 1003 of 1003, 1004, 1007; 1009 was called off
    row("delivery_hours", 76.8, 5); // (72 + 96 + 72 + 48 + 96) / 5
    row("signed_orders", 4);
    row("buyers", 4);
    row("buyer_coverage", 0.75, 8); // all but 1007 and 1010
    row("gmv_per_buyer", 23'750, 4); // (10 + 30 + 15 + 20 + 8 + 12) thousand / 4
    row("new_product_gmv", 59'000);
    row("new_product_gmv_share", 59.0 / 132.0, 8);
    row("orders_gap_days", 0);
    row("aftersales_gap_days", 0);
    row("shipments_gap_days", 0);
}

void TestEvaluator::givesTheFiguresOfJune()
{
    QFETCH(double, value);
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const IndicatorValue found = evaluator.value(id);
    QCOMPARE(found.id, id);
    QCOMPARE(found.state, ValueState::Value);
    QVERIFY2(std::abs(found.value - value) < 1e-9, qPrintable(QString::number(found.value, 'g', 12)));
    QTEST(found.sample, "sample");
    QCOMPARE(found.days, 30);
    QCOMPARE(found.coveredDays, 30);
    QVERIFY(!found.comparison);
}

void TestEvaluator::givesTheFiguresOfAField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    const auto row = [](const char *name, Field field, const char *id, double value) {
        QTest::newRow(name) << int(field) << QString::fromLatin1(id) << value;
    };
    row("orders of distribution", Field::Distribution, "paid_orders", 3);
    row("commission of distribution", Field::Distribution, "commission", 6'000);
    row("refunds of own broadcasts", Field::SelfBroadcast, "refund_amount_by_pay_day", 31'000);
    row("refund rate of own broadcasts", Field::SelfBroadcast, "order_refund_rate", 2.0 / 3.0);
    row("net of the shelf", Field::Shelf, "net_gmv", 23'000);
    row("an unknown order's refund is unclassified", Field::Unclassified, "refund_amount_by_refund_day", 700);
    row("buyers of own broadcasts", Field::SelfBroadcast, "buyers", 2); // 1 and 4
    row("new products on the shelf", Field::Shelf, "new_product_gmv", 25'000);
    row("the share of a field in itself", Field::Shelf, "shelf_share", 1);
}

void TestEvaluator::givesTheFiguresOfAField()
{
    QFETCH(int, field);
    QFETCH(QString, id);
    QFETCH(double, value);
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    const IndicatorValue found = evaluator.value(id, {Field(field), {}, {}});
    QCOMPARE(found.state, ValueState::Value);
    QCOMPARE(found.value, value);
}

void TestEvaluator::saysWhyThereIsNoValue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("coveredDays");
    const auto row = [](const char *name, const char *id, const char *from, const char *to, ValueState state,
                        int coveredDays) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << int(state) << coveredDays;
    };
    row("a sum of a day without orders is zero", "paid_gmv", "2026-06-04", "2026-06-04", ValueState::Value,
        1);
    row("a ratio of a day without orders", "order_refund_rate", "2026-06-04", "2026-06-04",
        ValueState::Undefined, 1);
    row("a mean of a day without orders", "average_order_value", "2026-06-04", "2026-06-04",
        ValueState::Undefined, 1);
    row("a day before the data", "paid_gmv", "2026-04-30", "2026-04-30", ValueState::NotCovered, 0);
    row("a period that the data reach into", "paid_gmv", "2026-04-26", "2026-05-05", ValueState::Value, 5);
    row("shipments do not cover May", "signed_orders", "2026-05-01", "2026-05-31", ValueState::NotCovered, 0);
    row("shipments cover one day", "signed_orders", "2026-05-31", "2026-06-01", ValueState::Value, 1);
    row("May cannot tell new from old", "new_product_gmv", "2026-05-01", "2026-05-30", ValueState::NotCovered,
        0);
    row("from 05-31 on it can", "new_product_gmv", "2026-05-01", "2026-05-31", ValueState::Value, 1);
    row("no traffic files", "click_rate", "2026-06-01", "2026-06-30", ValueState::NotCovered, 0);
    row("no traffic files for a rate of orders", "conversion_rate", "2026-06-01", "2026-06-30",
        ValueState::NotCovered, 0);
    row("no live-session files", "gpm", "2026-06-01", "2026-06-30", ValueState::NotCovered, 0);
    row("no ad files", "ad_roi", "2026-06-01", "2026-06-30", ValueState::NotCovered, 0);
    row("nobody's thirty days are over", "repurchase_rate_30d", "2026-06-01", "2026-06-30",
        ValueState::Undefined, 30);
    row("an id that nobody knows", "profit", "2026-06-01", "2026-06-30", ValueState::NotCovered, 0);
    row("days without shipments are always known", "shipments_gap_days", "2026-05-01", "2026-05-31",
        ValueState::Value, 31);
}

void TestEvaluator::saysWhyThereIsNoValue()
{
    QFETCH(QString, id);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, state);
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    const IndicatorValue found = evaluator.valueIn(id, period(from, to));
    QCOMPARE(int(found.state), state);
    QTEST(found.coveredDays, "coveredDays");
    QCOMPARE(found.days, period(from, to).days());
}

void TestEvaluator::givesRefundsToTheLineOfTheRefundedProduct()
{
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    addOrder(columns, {1, day(u"2026-06-01"), day(u"2026-06-01"), 1'000, SelfLive, Cup});
    OrderSpec second{1, day(u"2026-06-01"), day(u"2026-06-01"), 3'000, SelfLive, Teapot};
    second.line = 1;
    addOrder(columns, second);
    addAftersale(columns,
                 {9, 0, ReturnRefund, at(day(u"2026-06-02"), 9), at(day(u"2026-06-03"), 9), 3'000, 1});
    columns.aftersales.product.back() = Teapot;
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30")));
    const QStringList ids{QStringLiteral("net_gmv"), QStringLiteral("order_refund_rate")};
    QCOMPARE(evaluator.value(ids[0]).value, 1'000.0);
    QCOMPARE(evaluator.value(ids[1]).value, 1.0);
    QCOMPARE(evaluator.value(ids[0], {{}, Cup, {}}).value, 1'000.0);
    QCOMPARE(evaluator.value(ids[1], {{}, Cup, {}}).value, 0.0);
    QCOMPARE(evaluator.value(ids[0], {{}, Teapot, {}}).value, 0.0);
    QCOMPARE(evaluator.value(ids[1], {{}, Teapot, {}}).value, 1.0);
}

void TestEvaluator::usesTheOrderFilesRefundWithoutAfterSales()
{
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    OrderSpec spec{1, day(u"2026-06-01"), day(u"2026-06-01"), 1'000};
    spec.refund = 400;
    addOrder(columns, spec);
    columns.coverage = {{QStringLiteral("orders"), {{day(u"2026-06-01"), day(u"2026-06-30")}}},
                        {QStringLiteral("order_refunds"), {{day(u"2026-06-01"), day(u"2026-06-10")}}}};
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30")));
    const IndicatorValue net = evaluator.value(QStringLiteral("net_gmv"));
    QCOMPARE(net.value, 600.0);
    QCOMPARE(net.coveredDays, 10);
    QCOMPARE(evaluator.value(QStringLiteral("refund_amount_by_refund_day")).state, ValueState::NotCovered);
}

void TestEvaluator::takesTheRefundOfAnOrderPaidAfterItsFile()
{
    // Files cover the days of creation: the second order was created on the 10th and paid on the 11th.
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-10"));
    OrderSpec first{1, day(u"2026-06-01"), day(u"2026-06-01"), 1'000};
    first.refund = 400;
    addOrder(columns, first);
    OrderSpec second{2, day(u"2026-06-10"), day(u"2026-06-11"), 2'000};
    second.refund = 500;
    addOrder(columns, second);
    columns.coverage = {{QStringLiteral("orders"), {{day(u"2026-06-01"), day(u"2026-06-10")}}},
                        {QStringLiteral("order_refunds"), {{day(u"2026-06-01"), day(u"2026-06-10")}}}};
    const Evaluator evaluator(contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30")));
    QCOMPARE(evaluator.value(QStringLiteral("paid_gmv")).value, 3'000.0);
    QCOMPARE(evaluator.value(QStringLiteral("refund_amount_by_pay_day")).value, 900.0);
    QCOMPARE(evaluator.value(QStringLiteral("net_gmv")).value, 2'100.0);
}

void TestEvaluator::roundsFenHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("refund");
    QTest::addColumn<double>("perOrder"); // (amount − refund) / 2 orders
    QTest::newRow("half a fen up") << qint64(25) << qint64(0) << 13.0;
    QTest::newRow("half a fen down when negative") << qint64(0) << qint64(25) << -13.0;
    QTest::newRow("whole") << qint64(24) << qint64(0) << 12.0;
    QTest::newRow("half a fen of a large sum")
        << qint64(900'719'925'474'099) << qint64(0) << 450'359'962'737'050.0;
}

void TestEvaluator::roundsFenHalfAwayFromZero()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, refund);
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    OrderSpec spec{1, day(u"2026-06-01"), day(u"2026-06-01"), amount};
    spec.refund = refund;
    addOrder(columns, spec);
    addOrder(columns, {2, day(u"2026-06-01"), day(u"2026-06-01"), 0});
    AnalysisContext context = contextOf(shared(std::move(columns)), period(u"2026-06-01", u"2026-06-30"));
    const auto catalogue = Catalogue::fromJson(
        R"({"catalogue": "t", "indicators": [{"id": "net_per_order", "name": {"zh": "a", "en": "a"},
            "definition": {"zh": "a", "en": "a"}, "unit": "fen", "direction": "higher",
            "expression": "(paid_gmv - refund_amount_by_pay_day) / paid_orders", "sample": "paid_orders",
            "minimum_sample": 1, "time_basis": "paid", "needs": [["orders"]], "source": "t",
            "confidence": "assumption"}]})",
        QStringLiteral("t.json"));
    QVERIFY(catalogue.ok());
    context.catalogue = *catalogue;
    QTEST(Evaluator(context).value(QStringLiteral("net_per_order")).value, "perOrder");
}

void TestEvaluator::agreesWithItselfFromManyThreads()
{
    const Evaluator evaluator(contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30")));
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (const Indicator &indicator : evaluator.context().catalogue->all())
                (void)evaluator.rows({indicator.id}, GroupBy::Field);
            if (evaluator.value(QStringLiteral("net_gmv")).value == 99'000.0)
                ++right;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(right.load(), 4);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
