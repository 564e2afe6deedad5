#include "models/reconcile/reconciliationview.h"
#include "tests/support/billshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// One order of 10,000 fen, made and paid on 2026-04-01, shipped that day; files of orders, after-sales and
// settlement cover 2026-03-01 … 2026-06-30. The rule of the rulebook: settled at the latest 20 days after the
// buyer confirmed, which is at the latest 10 days after signing, or 20 + 10 days after shipping: 2026-05-21.
class TestReconciliation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOrder_data();
    void oneOrder();
    void partsAddUpToTheDifference();
    void subsidiesOfTheOrderFileAreExpected();
    void usualFeeOfAProduct();
    void stepsFromPaidToSettled();
    void billsOfUnknownOrders_data();
    void billsOfUnknownOrders();
    void nothingIsSaidWithoutBills();
    void theMostMoneyComesFirst();
    void jsonOfARow();
};

namespace {

constexpr qint64 Order = 7001;

Period files()
{
    return period(u"2026-03-01", u"2026-06-30");
}

StoreColumns coveredShop()
{
    StoreColumns columns = emptyShop(files());
    columns.coverage.push_back({QStringLiteral("settlement"), {{files().from, files().to}}});
    return columns;
}

ReconciliationView viewOf(StoreColumns columns)
{
    return buildReconciliationView(
        Evaluator(analysis(std::move(columns), period(u"2026-03-15", u"2026-06-30"))));
}

/// "agrees", "not_due", "nothing_due", "not_covered", or the issue with the difference: "overdue -9500".
QString said(const ReconciliationView &view)
{
    QStringList words;
    const auto add = [&words](const OrderTotal &total, const char *word) {
        if (total.orders > 0)
            words << QString::fromLatin1(word);
    };
    add(view.settled, "agrees");
    add(view.notDue, "not_due");
    add(view.nothingDue, "nothing_due");
    add(view.notCovered, "not_covered");
    for (const ReconciledOrder &row : view.rows)
        words << QStringLiteral("%1 %2").arg(settlementIssueId(row.issue)).arg(row.difference);
    return words.join(QStringLiteral(", "));
}

OrderSpec order()
{
    OrderSpec spec;
    spec.id = Order;
    spec.created = day(u"2026-04-01");
    spec.paid = spec.created;
    spec.amount = 10'000;
    spec.status = Completed;
    return spec;
}

BillSpec bill(QStringView settled)
{
    BillSpec spec;
    spec.order = Order;
    spec.created = day(u"2026-04-01");
    spec.paid = 10'000;
    if (!settled.isEmpty())
        spec.settledDay = day(settled);
    return spec;
}

/// What may happen to the one order.
struct Story
{
    OrderSpec order;
    std::vector<BillSpec> bills;
    std::optional<std::pair<qint64, Day>> refund;
    std::optional<Day> signedOn;
    bool disputed = false;
    std::vector<DayRange> billDays = {{files().from, files().to}};
    std::vector<DayRange> aftersaleDays = {{files().from, files().to}};
    std::optional<qint64> rowStatus; ///< place in orders.aftersale_status
};

StoreColumns shopOf(const Story &story)
{
    StoreColumns columns = emptyShop(files());
    addOrder(columns, story.order);
    if (story.refund)
        addRefund(columns, 1, 0, story.refund->first, story.refund->second, 0);
    if (story.disputed) {
        addRefund(columns, 2, 0, 10'000, day(u"2026-04-20"), 0);
        columns.aftersales.success.back() = 0;
        columns.aftersales.status.back() = AftersaleProcessing;
        columns.aftersales.finishedAt.back() = NoTime;
    }
    if (story.signedOn) {
        columns.shipments.orderRow.push_back(0);
        columns.shipments.shippedAt.push_back(at(day(u"2026-04-01"), 18));
        columns.shipments.pickedUpAt.push_back(NoTime);
        columns.shipments.signedAt.push_back(at(*story.signedOn, 12));
    }
    if (story.rowStatus)
        columns.billing.aftersaleStatus.push_back(*story.rowStatus);
    for (const BillSpec &spec : story.bills)
        addBill(columns, spec);
    if (story.bills.empty())
        billTable(columns);
    columns.coverage = {{QStringLiteral("orders"), {{files().from, files().to}}},
                        {QStringLiteral("aftersales"), story.aftersaleDays},
                        {QStringLiteral("settlement"), story.billDays}};
    return columns;
}

Story story()
{
    Story made;
    made.order = order();
    return made;
}

Story settled(QStringView on)
{
    Story made = story();
    made.bills = {bill(on)};
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Story)

void TestReconciliation::oneOrder_data()
{
    QTest::addColumn<Story>("life");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Story life, const char *verdict) {
        QTest::newRow(name) << std::move(life) << QString::fromLatin1(verdict);
    };

    row("settled in full agrees", settled(u"2026-04-20"), "agrees");

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

    life = settled(u"2026-04-20");
    life.refund = {10'000, day(u"2026-04-10")};
    row("refunded in full before, settled all the same", life, "refunded_settled 10000");
    life.bills.front().refund = 10'000;
    row("refunded in full before and settled with nought", life, "agrees");
    life = settled(u"2026-04-20");
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

    life = settled(u"2026-04-20");
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

void TestReconciliation::oneOrder()
{
    QFETCH(const Story, life);
    QFETCH(const QString, verdict);
    QCOMPARE(said(viewOf(shopOf(life))), verdict);
}

// Paid 10,000, 9,000 by the bill; commission 2,000 as estimated, 1,000 by the bill: both wrong, and the same
// sum.
void TestReconciliation::partsAddUpToTheDifference()
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
void TestReconciliation::subsidiesOfTheOrderFileAreExpected()
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
