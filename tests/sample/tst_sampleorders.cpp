#include "models/sample/sampleorders.h"

#include <QSet>
#include <QtTest>

using namespace shopglass;

namespace {

SampleOptions yearOf2025(qint64 orders)
{
    SampleOptions options;
    options.orders = orders;
    options.lastDay = *Day::fromIso(u"2025-12-31");
    return options;
}

/// An order that is paid at 100, shipped at 200, received at 400 and done at 500.
SampleOrder ordinaryOrder()
{
    SampleOrder order;
    order.created = 90;
    order.paid = 100;
    order.received = 400;
    order.completed = 500;
    SampleParcel parcel;
    parcel.shipped = 200;
    order.parcels.push_back(parcel);
    return order;
}

} // namespace

class TestSampleOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportShowsTheStatusOfItsMoment_data();
    void anExportShowsTheStatusOfItsMoment();
    void whatNobodyPaysForIsClosed();
    void moneyGoneBackClosesAnOrder();
    void everyOrderHoldsTogether();
    void anOrderIsTheSameWhateverWasMadeBefore();
    void theShopLooksLikeOne();
};

void TestSampleOrders::anExportShowsTheStatusOfItsMoment_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<SampleStatus>("status");
    QTest::newRow("just created") << qint64(99) << SampleStatus::Unpaid;
    QTest::newRow("the second of paying") << qint64(100) << SampleStatus::ToShip;
    QTest::newRow("before shipping") << qint64(199) << SampleStatus::ToShip;
    QTest::newRow("shipped") << qint64(200) << SampleStatus::Shipped;
    QTest::newRow("received") << qint64(400) << SampleStatus::Received;
    QTest::newRow("long afterwards") << qint64(9'000) << SampleStatus::Completed;
}

void TestSampleOrders::anExportShowsTheStatusOfItsMoment()
{
    QFETCH(qint64, moment);
    QFETCH(SampleStatus, status);
    QCOMPARE(int(statusAt(ordinaryOrder(), moment)), int(status));
}

void TestSampleOrders::whatNobodyPaysForIsClosed()
{
    SampleOrder order;
    order.created = 90;
    order.expired = 1'890;
    QCOMPARE(int(statusAt(order, 1'889)), int(SampleStatus::Unpaid));
    QCOMPARE(int(statusAt(order, 1'890)), int(SampleStatus::Closed));
}

void TestSampleOrders::moneyGoneBackClosesAnOrder()
{
    SampleOrder order = ordinaryOrder();
    SampleAftersale aftersale;
    aftersale.applied = 600;
    aftersale.finished = 700;
    aftersale.closesOrder = true;
    order.aftersales.push_back(aftersale);
    QCOMPARE(aftersaleAt(order, 599), nullptr);
    QCOMPARE(aftersaleAt(order, 600), &order.aftersales.front());
    QCOMPARE(int(statusAt(order, 699)), int(SampleStatus::Completed));
    QCOMPARE(int(statusAt(order, 700)), int(SampleStatus::Closed));
}

void TestSampleOrders::everyOrderHoldsTogether()
{
    const SampleOrders orders(yearOf2025(6'000));
    QSet<qint64> ids, aftersaleIds, trackings;
    qint64 count = 0;
    for (int day = 0; day < 365; ++day) {
        BeijingSeconds last = startOf(orders.demand().firstDay().plus(day + 1));
        for (const SampleOrder &order : orders.ordersOf(day)) {
            ++count;
            ids.insert(order.id);
            QVERIFY2(order.created <= last, "newest first, on its day");
            last = order.created;
            QCOMPARE(dayOf(order.created).iso(), orders.demand().firstDay().plus(day).iso());
            QVERIFY(order.amount > 0 && order.shopDiscount >= 0 && order.platformSubsidy >= 0);
            QCOMPARE(order.amount,
                     order.unitPrice * order.quantity + order.freight - order.shopDiscount
                         - order.platformSubsidy - order.anchorSubsidy - order.jointDiscount
                         - order.paymentDiscount);
            QVERIFY(order.paid.has_value() != order.expired.has_value());
            QVERIFY(order.paid || (order.parcels.empty() && order.aftersales.empty()));
            qint64 refunded = 0;
            for (const SampleAftersale &aftersale : order.aftersales) {
                aftersaleIds.insert(aftersale.id);
                QVERIFY(aftersale.applied > *order.paid && aftersale.finished > aftersale.applied);
                refunded += aftersale.end == SampleAftersaleEnd::Refunded ? aftersale.amount : 0;
            }
            QVERIFY2(refunded <= order.amount, "never more back than was paid");
            for (const SampleParcel &parcel : order.parcels) {
                trackings.insert(parcel.tracking);
                QVERIFY(parcel.shipped > *order.paid && parcel.pickedUp > parcel.shipped);
                QVERIFY(!parcel.signedOff || *parcel.signedOff > parcel.delivering);
            }
        }
    }
    QCOMPARE(count, qint64(6'000));
    QCOMPARE(ids.size(), 6'000);
    QVERIFY(aftersaleIds.size() > 500);
    QVERIFY(trackings.size() > 5'000);
}

void TestSampleOrders::anOrderIsTheSameWhateverWasMadeBefore()
{
    const SampleOrders fresh(yearOf2025(2'000));
    const SampleOrders used(yearOf2025(2'000));
    for (int day = 0; day < 200; ++day)
        static_cast<void>(used.ordersOf(day));
    const auto a = fresh.ordersOf(168); // 18 June
    const auto b = used.ordersOf(168);
    QCOMPARE(a.size(), b.size());
    QVERIFY(!a.empty());
    for (std::size_t index = 0; index < a.size(); ++index) {
        QCOMPARE(a[index].id, b[index].id);
        QCOMPARE(a[index].amount, b[index].amount);
        QCOMPARE(a[index].buyer, b[index].buyer);
    }
}

void TestSampleOrders::theShopLooksLikeOne()
{
    const SampleOrders orders(yearOf2025(20'000));
    qint64 paid = 0, refunded = 0, repeat = 0, several = 0;
    QSet<qint64> buyers;
    for (int day = 0; day < 365; ++day) {
        for (const SampleOrder &order : orders.ordersOf(day)) {
            if (!order.paid)
                continue;
            ++paid;
            repeat += buyers.contains(order.buyer) ? 1 : 0;
            buyers.insert(order.buyer);
            several += order.aftersales.size() > 1 ? 1 : 0;
            bool back = false;
            for (const auto &aftersale : order.aftersales)
                back = back || aftersale.end == SampleAftersaleEnd::Refunded;
            refunded += back ? 1 : 0;
        }
    }
    QVERIFY2(refunded * 100 > paid * 10 && refunded * 100 < paid * 20, qPrintable(QString::number(refunded)));
    QVERIFY2(repeat * 100 > paid * 20 && repeat * 100 < paid * 60, qPrintable(QString::number(repeat)));
    QVERIFY(several > 20);
}

QTEST_GUILESS_MAIN(TestSampleOrders)
#include "tst_sampleorders.moc"
