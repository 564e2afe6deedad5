#include "models/sample/sampledemand.h"

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

} // namespace

class TestSampleDemand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrdersOfAllDaysAddUp_data();
    void theOrdersOfAllDaysAddUp();
    void aPromotionLiftsItsDay_data();
    void aPromotionLiftsItsDay();
    void springFestivalIsQuiet();
    void aProductSellsNothingBeforeItsLaunchOrWhilePaused();
};

void TestSampleDemand::theOrdersOfAllDaysAddUp_data()
{
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<int>("days");
    QTest::newRow("one order in a year") << qint64(1) << 365;
    QTest::newRow("everything on one day") << qint64(777) << 1;
    QTest::newRow("the default year") << qint64(20'000) << 365;
    QTest::newRow("ten million in three years") << qint64(10'000'000) << 1'096;
}

void TestSampleDemand::theOrdersOfAllDaysAddUp()
{
    QFETCH(qint64, orders);
    QFETCH(int, days);
    SampleOptions options = yearOf2025(orders);
    options.days = days;
    const SampleGoods goods(options);
    const SampleDemand demand(options, goods);
    QCOMPARE(demand.days(), days);
    QCOMPARE(demand.firstDay().plus(days - 1).iso(), QStringLiteral("2025-12-31"));
    QCOMPARE(demand.ordersBefore(0), qint64(0));
    QCOMPARE(demand.ordersBefore(days), orders);
    for (int index = 0; index < days; ++index)
        QVERIFY(demand.ordersBefore(index) <= demand.ordersBefore(index + 1));
}

void TestSampleDemand::aPromotionLiftsItsDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::newRow("618") << "2025-06-18";
    QTest::newRow("116") << "2025-11-06";
}

void TestSampleDemand::aPromotionLiftsItsDay()
{
    QFETCH(QString, day);
    const SampleOptions options = yearOf2025(100'000);
    const SampleGoods goods(options);
    const SampleDemand demand(options, goods);
    const int index = *Day::fromIso(day) - demand.firstDay();
    const auto on = [&](int at) { return demand.ordersBefore(at + 1) - demand.ordersBefore(at); };
    // Nothing near it comes close; thirty-five days before it is an ordinary day of the same weekday.
    for (int away = 8; away <= 30; ++away)
        QVERIFY(on(index) > 2 * on(index - away));
    QVERIFY(on(index) > 3 * on(index - 42));
}

void TestSampleDemand::springFestivalIsQuiet()
{
    const SampleOptions options = yearOf2025(100'000);
    const SampleGoods goods(options);
    const SampleDemand demand(options, goods);
    const int index = *Day::fromIso(u"2025-01-29") - demand.firstDay();
    const auto on = [&](int at) { return demand.ordersBefore(at + 1) - demand.ordersBefore(at); };
    QVERIFY(on(index) * 10 < on(index - 14) * 7);
}

void TestSampleDemand::aProductSellsNothingBeforeItsLaunchOrWhilePaused()
{
    const SampleOptions options = yearOf2025(20'000);
    const SampleGoods goods(options);
    int launches = 0;
    int failures = 0;
    int pauses = 0;
    for (const SampleProduct &product : goods.products()) {
        if (product.launchDay) {
            ++launches;
            QCOMPARE(goods.weightOn(product, *product.launchDay - 1, 6), quint32(0));
            QVERIFY(goods.weightOn(product, *product.launchDay, 6) > 0);
            QVERIFY(goods.stageOn(product, *product.launchDay) == SampleStage::Seeding);
        }
        if (product.fails) {
            ++failures;
            QCOMPARE(goods.weightOn(product, *product.launchDay + 60, 6), quint32(0));
        }
        if (product.pauseFrom) {
            ++pauses;
            QVERIFY(product.pauseDays > 30); // long enough to be new again
            QVERIFY(goods.weightOn(product, *product.pauseFrom - 1, 6) > 0);
            QCOMPARE(goods.weightOn(product, *product.pauseFrom, 6), quint32(0));
            QCOMPARE(goods.weightOn(product, *product.pauseFrom + product.pauseDays - 1, 6), quint32(0));
            QVERIFY(goods.weightOn(product, *product.pauseFrom + product.pauseDays, 6) > 0);
        }
    }
    QCOMPARE(goods.products().size(), std::size_t(117)); // 20,000 ÷ 170
    QCOMPARE(launches, 23); // a fifth of them
    QVERIFY(failures > 0);
    QCOMPARE(pauses, 4);
}

QTEST_GUILESS_MAIN(TestSampleDemand)
#include "tst_sampledemand.moc"
