// Bounds of a share that was counted on few cases, against figures of Python's.

#include "models/base/wilson.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;

class TestWilson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interval_data();
    void interval();
};

void TestWilson::interval_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<double>("deviations");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Python: (p + z²/2n ∓ z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
    QTest::newRow("30 of 100") << 30 << 100 << Normal95 << 0.2189488529493276 << 0.3958485463334666;
    QTest::newRow("none of 50 is not nought for sure") << 0 << 50 << Normal95 << 0.0 << 0.07134759913335872;
    QTest::newRow("all of 50 is not all for sure") << 50 << 50 << Normal95 << 0.9286524008666414 << 1.0;
    QTest::newRow("1 of 3 says little") << 1 << 3 << Normal95 << 0.06149194472039615 << 0.7923403991979523;
    QTest::newRow("3 of 20, surer on one side only")
        << 3 << 20 << 1.645 << 0.06157770139570492 << 0.3218458612930528;
    QTest::newRow("6 of 20, surer on one side only")
        << 6 << 20 << 1.645 << 0.16385033400152132 << 0.4838202732491974;
}

void TestWilson::interval()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(double, deviations);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilsonInterval(part, whole, deviations);
    QVERIFY(std::abs(interval.low - low) < 1e-12);
    QVERIFY(std::abs(interval.high - high) < 1e-12);
}

QTEST_GUILESS_MAIN(TestWilson)
#include "tst_wilson.moc"
