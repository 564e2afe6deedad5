#include "models/launches/quartiles.h"

#include <QtTest>

using namespace shopglass;

class TestQuartiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interpolatesBetweenRanks_data();
    void interpolatesBetweenRanks();
    void curvesPointByPoint();
};

void TestQuartiles::interpolatesBetweenRanks_data()
{
    QTest::addColumn<std::vector<qint64>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    // Python: statistics.quantiles(values, n=4, method='inclusive')
    QTest::newRow("median of three is the middle one") << std::vector<qint64>{30, 10, 20} << 0.5 << 20.0;
    QTest::newRow("lower quartile of three lies half way") << std::vector<qint64>{30, 10, 20} << 0.25 << 15.0;
    QTest::newRow("upper quartile of three lies half way") << std::vector<qint64>{30, 10, 20} << 0.75 << 25.0;
    QTest::newRow("median of four is the mean of the two middle ones")
        << std::vector<qint64>{100, 1, 7, 4} << 0.5 << 5.5;
    QTest::newRow("lower quartile of four: 1 + 0.75 × 3")
        << std::vector<qint64>{100, 1, 7, 4} << 0.25 << 3.25;
    QTest::newRow("upper quartile of four: 7 + 0.25 × 93")
        << std::vector<qint64>{100, 1, 7, 4} << 0.75 << 30.25;
    QTest::newRow("five: the second") << std::vector<qint64>{5, 4, 3, 2, 1} << 0.25 << 2.0;
    QTest::newRow("one value is every quartile") << std::vector<qint64>{42} << 0.75 << 42.0;
}

void TestQuartiles::interpolatesBetweenRanks()
{
    QFETCH(std::vector<qint64>, values);
    QFETCH(double, share);
    QFETCH(double, expected);
    QCOMPARE(quantile(values, share), expected);
}

void TestQuartiles::curvesPointByPoint()
{
    const std::vector<std::vector<qint64>> curves{{0, 10, 20}, {5, 6, 7}, {1, 100, 1000}};
    QCOMPARE(quantileCurve(curves, 0.5), (std::vector<double>{1.0, 10.0, 20.0}));
    QCOMPARE(quantileCurve(curves, 0.75), (std::vector<double>{3.0, 55.0, 510.0}));
    QVERIFY(quantileCurve({}, 0.5).empty());
}

QTEST_GUILESS_MAIN(TestQuartiles)
#include "tst_quartiles.moc"
