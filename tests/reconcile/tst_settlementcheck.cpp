#include "tests/reconcile/reconciliationstage.h"

using namespace shopglass;
using namespace shopglass::testing;

/// What is said about one order.
class TestSettlementCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOrders_data();
    void openOrders();
    void refunds_data();
    void refunds();
    void billedAmounts_data();
    void billedAmounts();
    void partsAddUpToTheDifference();
    void subsidiesOfTheOrderFileAreExpected();
};

void TestSettlementCheck::openOrders_data()
{
    QTest::addColumn<Story>("life");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Story life, const char *verdict) {
        QTest::newRow(name) << std::move(life) << QString::fromLatin1(verdict);
    };

    Story life = story();
    row("received by status and never settled is overdue", life, "overdue -10000");
    life.billDays = {{day(u"2026-03-01"), day(u"2026-05-21")}};
    row("overdue on the last day that bills cover", life, "overdue -10000");
    life.billDays = {{day(u"2026-03-01"), day(u"2026-05-20")}};
    row("bills that end a day before it is due cannot tell", life, "not_covered");
    life.billDays = {{day(u"2026-03-01"), day(u"2026-04-10")}, {day(u"2026-04-12"), day(u"2026-06-30")}};
    row("a missing day of bills in between cannot tell", life, "not_covered");
    life.billDays = {{day(u"2026-04-02"), day(u"2026-06-30")}};
    row("bills that begin after the order was made cannot tell", life, "not_covered");

    life = story();
    life.signedOn = day(u"2026-06-01");
    life.billDays = {{day(u"2026-03-01"), day(u"2026-06-30")}};
    row("signed a month ago it is not due on the last day", life, "not_due");
    life.signedOn = day(u"2026-05-31");
    row("signed a day earlier it is due on the last day", life, "overdue -10000");

    life = story();
    life.aftersaleDays = {{day(u"2026-04-02"), day(u"2026-06-30")}};
    row("after-sales that begin later may hide a refund", life, "not_covered");
    life.rowStatus = 1;
    row("the order row says that its after-sale was closed", life, "overdue -10000");
    life.rowStatus = 3;
    row("the order row tells of a refund of unknown size", life, "not_covered");
    life.rowStatus = 0;
    row("the order row tells of an open after-sale", life, "not_due");
    life = story();
    life.order.status = Shipped;
    row("not received: not due", life, "not_due");
    life.order.status = Closed;
    row("closed: nothing to settle", life, "nothing_due");
    life = story();
    life.disputed = true;
    row("an open after-sale holds the money back", life, "not_due");
    life = story();
    life.refund = {10'000, day(u"2026-04-20")};
    row("refunded in full: nothing to settle", life, "nothing_due");
    life.refund = {4'000, day(u"2026-04-20")};
    row("refunded in part: the rest is overdue", life, "overdue -6000");
    life = story();
    life.order.commission = 2'000;
    life.order.source = DistributionLive;
    row("what is overdue is expected after commission", life, "overdue -8000");
    life = story();
    life.bills = {bill(u"")};
    row("a bill without a settling time settles nothing", life, "overdue -10000");
}

void TestSettlementCheck::openOrders()
{
    QFETCH(const Story, life);
    QFETCH(const QString, verdict);
    QCOMPARE(said(viewOf(shopOf(life))), verdict);
}

void TestSettlementCheck::refunds_data()
{
    QTest::addColumn<Story>("life");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Story life, const char *verdict) {
        QTest::newRow(name) << std::move(life) << QString::fromLatin1(verdict);
    };

    Story life = settled(u"2026-04-20");
    life.refund = {10'000, day(u"2026-04-10")};
    row("refunded in full before, settled all the same", life, "refunded_settled 10000");
    life.bills.front().refund = 10'000;
    row("refunded in full before and settled with nought", life, "agrees");
    life = settled(u"2026-04-20");
    life.refund = {10'000, day(u"2026-04-10")};
    life.bills.front().refund = 10'000;
    life.statedRefund = 12'000; // 2,000 more than was paid
    row("more granted than was paid; the bill takes off what was paid", life, "agrees");
    life.bills.front().refund = 12'000;
    row("more granted than was paid; the bill takes off what was granted", life, "agrees");
    life.bills.front().refund = 13'000;
    row("the bill takes off more than was granted", life, "amount_differs -3000");
    life.statedRefund.reset();
    life.bills.front().refund = 0;
    life.refund = {4'000, day(u"2026-04-10")};
    row("a partial refund before it is not in the bill", life, "amount_differs 4000");
    life.bills.front().refund = 4'000;
    row("a partial refund before it is in the bill", life, "agrees");
    life = settled(u"2026-04-20");
    life.refund = {10'000, day(u"2026-05-01")};
    row("refunded after it, and no bill takes it back", life, "refund_not_deducted 10000");
    life.refund = {10'000, day(u"2026-04-20")};
    row("refunded on the day of the settlement counts as after it", life, "refund_not_deducted 10000");
    life.refund = {10'000, day(u"2026-06-15")};
    row("refunded after it, and the bill may still come", life, "agrees");
    life.bills.front().refund = 10'000;
    row("refunded after it, and the bill took it back", life, "agrees");
    life.bills.front().refund = 9'998;
    row("two fen are rounding", life, "agrees");
    life = settled(u"2026-04-20");
    life.bills.front().refund = 3'000;
    row("the bill knows a refund that no after-sale tells", life, "amount_differs -3000");
    life.aftersaleDays = {{day(u"2026-04-05"), day(u"2026-06-30")}};
    row("after-sales that begin later cannot contradict the bill", life, "agrees");

    life.aftersaleDays = {{files().from, files().to}};
    life.rowStatus = 3;
    row("the order row tells of a refund of unknown size, the bill how much", life, "agrees");
}

void TestSettlementCheck::refunds()
{
    QFETCH(const Story, life);
    QFETCH(const QString, verdict);
    QCOMPARE(said(viewOf(shopOf(life))), verdict);
}

void TestSettlementCheck::billedAmounts_data()
{
    QTest::addColumn<Story>("life");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Story life, const char *verdict) {
        QTest::newRow(name) << std::move(life) << QString::fromLatin1(verdict);
    };

    row("settled in full agrees", settled(u"2026-04-20"), "agrees");
    Story life = settled(u"2026-04-20");
    life.bills.front().paid = 9'000;
    row("the bill says less was paid", life, "amount_differs -1000");
    life = settled(u"2026-04-20");
    life.bills.front().settled = 9'500;
    row("the bill's parts do not make up what it settled", life, "amount_differs -500");
    life = settled(u"2026-04-20");
    life.bills.front().other = 500;
    row("other fees are the bill's own", life, "agrees");

    life = settled(u"2026-04-20");
    life.order.commission = 2'000;
    life.order.source = DistributionLive;
    life.bills.front().commission = 2'000;
    row("commission as estimated", life, "agrees");
    life.bills.front().commission = 2'040;
    row("two percent more commission are within tolerance", life, "agrees");
    life.bills.front().commission = 2'041;
    row("a fen more than two percent is not", life, "amount_differs -41");
    life.bills.front().commission = 1'500;
    life.bills.front().leader = 500;
    row("the estimate may hold the leader's share", life, "agrees");
    life.bills.front().leader = 0;
    life.bills.front().commission = 1'000;
    life.bills.front().refund = 5'000;
    life.refund = {5'000, day(u"2026-04-10")};
    row("half refunded, half the commission", life, "agrees");
    life = settled(u"2026-04-20");
    life.bills.front().commission = 2'000;
    row("commission on an order without a promoter", life, "amount_differs -2000");
    life.order.source = BlankSource;
    row("the order file does not tell who sold it", life, "agrees");
    life.order.source = DistributionLive;
    row("a promoted order without an estimate", life, "agrees");

    life = settled(u"2026-04-20");
    life.bills.push_back(bill(u"2026-05-02"));
    life.bills.back().product = Teapot;
    row("two bills of one line for twice the money", life, "settled_twice 10000");
    life.bills.front().paid = 4'000;
    life.bills.back().paid = 6'000;
    row("two bills that share the money", life, "agrees");
}

void TestSettlementCheck::billedAmounts()
{
    QFETCH(const Story, life);
    QFETCH(const QString, verdict);
    QCOMPARE(said(viewOf(shopOf(life))), verdict);
}

// Paid 10,000, 9,000 by the bill; commission 2,000 as estimated, 1,000 by the bill: both wrong, and the same
// sum.
void TestSettlementCheck::partsAddUpToTheDifference()
{
    Story life = settled(u"2026-04-20");
    life.order.commission = 2'000;
    life.order.source = DistributionLive;
    life.bills.front().paid = 9'000;
    life.bills.front().commission = 1'000;
    const ReconciliationView view = viewOf(shopOf(life));
    QCOMPARE(view.rows.size(), std::size_t(1));
    const ReconciledOrder &row = view.rows.front();
    QCOMPARE(row.order, QStringLiteral("7001"));
    QCOMPARE(row.settled, std::optional<qint64>(8'000));
    QCOMPARE(row.expected, std::optional<qint64>(8'000));
    QCOMPARE(row.difference, qint64(0));
    QVERIFY((row.parts
             == std::vector<PartDifference>{{BillPart::Paid, 10'000, 9'000},
                                            {BillPart::Commission, -2'000, -1'000}}));
}

// The order file says that the platform added 800; the bill pays 300 of it.
void TestSettlementCheck::subsidiesOfTheOrderFileAreExpected()
{
    Story life = settled(u"2026-04-20");
    life.bills.front().platform = 300;
    StoreColumns columns = shopOf(life);
    QCOMPARE(said(viewOf(columns)), QStringLiteral("agrees"));
    columns.billing.platformSubsidy.push_back(800);
    columns.billing.anchorSubsidy.push_back(NumberColumn::Absent);
    columns.billing.paymentSubsidy.push_back(0);
    const ReconciliationView view = viewOf(columns);
    QCOMPARE(said(view), QStringLiteral("amount_differs -500"));
    QVERIFY((view.rows.front().parts == std::vector<PartDifference>{{BillPart::Subsidy, 800, 300}}));
}

QTEST_APPLESS_MAIN(TestSettlementCheck)
#include "tst_settlementcheck.moc"
