#include "tests/reconcile/reconciliationstage.h"

using namespace shopglass;
using namespace shopglass::testing;

/// What the view makes of many orders.
class TestReconciliation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualFeeOfAProduct();
    void stepsFromPaidToSettled();
    void billsOfUnknownOrders_data();
    void billsOfUnknownOrders();
    void nothingIsSaidWithoutBills();
    void theMostMoneyComesFirst();
    void periodsShareWhatIsFound_data();
    void periodsShareWhatIsFound();
    void jsonOfARow();
};

// Ten orders of 10,000: nine pay a fee of 2 %, one of 5 %. 3 points more than usual are 300 fen; half a point
// more would be within tolerance. With nine bills nobody knows what is usual.
void TestReconciliation::usualFeeOfAProduct()
{
    for (const int bills : {10, 9}) {
        StoreColumns columns = coveredShop();
        for (int i = 0; i < bills; ++i) {
            OrderSpec spec = order();
            spec.id = Order + i;
            addOrder(columns, spec);
        }
        for (int i = 0; i < bills; ++i) {
            BillSpec spec = bill(u"2026-04-20");
            spec.order = Order + i;
            spec.fee = i == 4 ? 500 : i == 5 ? 250 : 200;
            addBill(columns, spec);
        }
        const ReconciliationView view = viewOf(columns);
        QCOMPARE(said(view),
                 bills == 10 ? QStringLiteral("agrees, amount_differs -300") : QStringLiteral("agrees"));
        if (bills == 10) {
            QCOMPARE(view.rows.front().order, QStringLiteral("7005"));
            QVERIFY(
                (view.rows.front().parts == std::vector<PartDifference>{{BillPart::ServiceFee, -200, -500}}));
        }
    }
}

// 7001: paid 10,000, refunded 4,000 (in the bill), platform 300, commission 1,000 of it, fee 120.
// 7002: paid 20,000, overdue. 7003: paid 5,000, shipped. 7004: bill says 900 of 1,000.
void TestReconciliation::stepsFromPaidToSettled()
{
    StoreColumns columns = coveredShop();
    const std::pair<qint64, std::uint8_t> orders[]
        = {{10'000, Completed}, {20'000, Completed}, {5'000, Shipped}, {1'000, Completed}};
    qint64 id = Order;
    for (const auto &[amount, status] : orders) {
        OrderSpec spec = order();
        spec.id = id++;
        spec.amount = amount;
        spec.status = status;
        spec.commission = spec.id == Order ? 1'635 : 0;
        spec.source = spec.id == Order ? DistributionLive : SelfLive;
        addOrder(columns, spec);
    }
    addRefund(columns, 1, 0, 4'000, day(u"2026-04-08"), 0);
    BillSpec first = bill(u"2026-04-20");
    first.platform = 300;
    first.refund = 4'000;
    first.commission = 1'000;
    first.fee = 120;
    addBill(columns, first);
    BillSpec fourth = bill(u"2026-04-21");
    fourth.order = Order + 3;
    fourth.paid = 900;
    addBill(columns, fourth);

    const ReconciliationView view = viewOf(columns);
    QVERIFY(view.covered);
    QCOMPARE(said(view), QStringLiteral("agrees, not_due, overdue -20000, amount_differs -100"));
    const SettlementWaterfall &steps = view.waterfall;
    QCOMPARE(steps.paid, qint64(36'000));
    QCOMPARE(steps.refunds, qint64(-4'000));
    QCOMPARE(steps.open, qint64(-25'000));
    QCOMPARE(steps.subsidies, qint64(300));
    QCOMPARE(steps.commissions, qint64(-1'000));
    QCOMPARE(steps.serviceFees, qint64(-120));
    QCOMPARE(steps.otherFees, qint64(0));
    QCOMPARE(steps.differences, qint64(-100));
    QCOMPARE(steps.settled, qint64(6'080));
    QCOMPARE(view.orders, qint64(4));
    QCOMPARE(view.total(SettlementIssue::Overdue).orders, qint64(1));
    QCOMPARE(view.total(SettlementIssue::Overdue).difference, qint64(-20'000));
    QCOMPARE(view.notDue.net, qint64(5'000));
}

void TestReconciliation::billsOfUnknownOrders_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("settled");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("notCovered");
    QTest::newRow("a day that order files cover") << "2026-04-01"
                                                  << "2026-04-20"
                                                  << "agrees, unknown_order 10000" << 0;
    QTest::newRow("a day before the first order file") << "2026-02-28"
                                                       << "2026-04-20"
                                                       << "agrees" << 1;
    QTest::newRow("not settled yet") << "2026-04-01"
                                     << ""
                                     << "agrees" << 0;
}

void TestReconciliation::billsOfUnknownOrders()
{
    QFETCH(const QString, created);
    QFETCH(const QString, settled);
    QFETCH(const QString, verdict);
    QFETCH(const int, notCovered);
    Story life = story();
    life.bills = {bill(u"2026-04-20")};
    BillSpec stray = bill(settled);
    stray.order = Order + 1;
    stray.created = day(created);
    life.bills.push_back(stray);
    const ReconciliationView view = viewOf(shopOf(life));
    QCOMPARE(said(view), verdict);
    QCOMPARE(view.unknownNotCovered, qint64(notCovered));
}

void TestReconciliation::nothingIsSaidWithoutBills()
{
    StoreColumns columns = emptyShop(files());
    addOrder(columns, order());
    const ReconciliationView view = viewOf(columns);
    QVERIFY(!view.covered);
    QVERIFY(view.hasOrders && !view.hasBills);
    QCOMPARE(view.rowCount, qint64(0));
    QCOMPARE(toJson(view)[QStringLiteral("state")].toString(), QStringLiteral("not_covered"));
    QVERIFY(toJson(view)[QStringLiteral("waterfall")].isNull());
}

void TestReconciliation::theMostMoneyComesFirst()
{
    StoreColumns columns = coveredShop();
    for (const qint64 amount : {3'000, 6'000, 9'000}) {
        OrderSpec spec = order();
        spec.id = amount;
        spec.amount = amount;
        addOrder(columns, spec);
    }
    billTable(columns);
    const ReconciliationView view = viewOf(columns);
    QStringList ids;
    for (const ReconciledOrder &row : view.rows)
        ids << row.order;
    QCOMPARE(ids, QStringList({QStringLiteral("9000"), QStringLiteral("6000"), QStringLiteral("3000")}));
}

void TestReconciliation::periodsShareWhatIsFound_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("found");
    QTest::addColumn<qint64>("paid");
    QTest::newRow("before the first order") << QStringLiteral("2026-03-31") << QString() << qint64(0);
    QTest::newRow("two of three days")
        << QStringLiteral("2026-04-02") << QStringLiteral("overdue -6000, overdue -3000") << qint64(9'000);
    QTest::newRow("all") << QStringLiteral("2026-06-30")
                         << QStringLiteral("overdue -9000, overdue -6000, overdue -3000") << qint64(18'000);
}

// Of 3,000, 6,000 and 9,000, paid on three days, nothing was settled; another period was looked at before.
void TestReconciliation::periodsShareWhatIsFound()
{
    QFETCH(QString, to);
    StoreColumns columns = coveredShop();
    Day paid = day(u"2026-04-01");
    for (const qint64 amount : {3'000, 6'000, 9'000}) {
        OrderSpec spec = order();
        spec.id = amount;
        spec.amount = amount;
        spec.created = paid;
        spec.paid = paid;
        addOrder(columns, spec);
        paid = paid.plus(1);
    }
    billTable(columns);
    AnalysisContext context = analysis(std::move(columns), period(u"2026-03-15", u"2026-05-31"));
    context.asOf = day(u"2026-06-30");
    const Evaluator before(context);
    buildReconciliationView(before);
    context.groundwork = before.sharedGroundwork();
    context.period.to = *Day::fromIso(to);
    const ReconciliationView view = buildReconciliationView(Evaluator(context));
    QTEST(said(view), "found");
    QTEST(view.waterfall.paid, "paid");
}

void TestReconciliation::jsonOfARow()
{
    Story life = settled(u"2026-04-20");
    life.refund = {10'000, day(u"2026-05-01")};
    const QJsonObject json = toJson(viewOf(shopOf(life)));
    const QJsonValue row = at(json, {QStringLiteral("rows"), QStringLiteral("0")});
    QCOMPARE(row[QStringLiteral("order")].toString(), QStringLiteral("7001"));
    QCOMPARE(row[QStringLiteral("issue")].toString(), QStringLiteral("refund_not_deducted"));
    QCOMPARE(row[QStringLiteral("paid_day")].toString(), QStringLiteral("2026-04-01"));
    QCOMPARE(row[QStringLiteral("refunded")].toInt(), 10'000);
    QCOMPARE(row[QStringLiteral("expected")].toInt(), 0);
    QCOMPARE(row[QStringLiteral("settled")].toInt(), 10'000);
    QCOMPARE(row[QStringLiteral("settled_day")].toString(), QStringLiteral("2026-04-20"));
    QVERIFY(row[QStringLiteral("due_day")].isNull());
    QCOMPARE(at(row, {QStringLiteral("parts"), QStringLiteral("0"), QStringLiteral("part")}).toString(),
             QStringLiteral("refund"));
}

QTEST_APPLESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
