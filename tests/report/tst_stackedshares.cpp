#include "models/report/stackedshares.h"
#include "models/report/twin.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace shopglass;

/// Three days: 30 and 10 yuan; nothing at all; a gap.
class TestStackedShares final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayIsAWhole();
    void theTwinSaysTheShares();
};

namespace {

ChartSpec amounts()
{
    const double gap = std::numeric_limits<double>::quiet_NaN();
    ChartSpec chart;
    chart.id = QStringLiteral("trend");
    chart.kind = ChartKind::StackedArea;
    chart.yUnit = AxisUnit::Money;
    chart.series = {{QStringLiteral("a"), SeriesRole::Distribution, {1, 2, 3}, {30.0, 0.0, gap}, {}},
                    {QStringLiteral("b"), SeriesRole::Shelf, {1, 2, 3}, {10.0, 0.0, gap}, {}}};
    completeTwin(chart, QStringLiteral("Day"), {});
    return chart;
}

} // namespace

void TestStackedShares::eachDayIsAWhole()
{
    const ChartSpec shares = stackedShares(amounts());
    QCOMPARE(shares.yUnit, AxisUnit::Percent);
    QCOMPARE(shares.series[0].y[0], 0.75);
    QCOMPARE(shares.series[1].y[0], 0.25);
    for (const ChartSeries &series : shares.series)
        QVERIFY(std::isnan(series.y[1]) && std::isnan(series.y[2]));
}

void TestStackedShares::theTwinSaysTheShares()
{
    const ChartSpec plain = amounts();
    QCOMPARE(plain.twin.rows[0][1].text, QStringLiteral("¥30.00"));
    const ChartSpec shares = stackedShares(plain);
    QCOMPARE(shares.twin.rows.size(), std::size_t(3));
    QCOMPARE(shares.twin.rows[0][0].text, plain.twin.rows[0][0].text);
    QCOMPARE(shares.twin.rows[0][1].text, QStringLiteral("75.00%"));
    QCOMPARE(shares.twin.rows[0][2].text, QStringLiteral("25.00%"));
    QCOMPARE(shares.twin.rows[1][1].text, QStringLiteral("—"));
}

QTEST_GUILESS_MAIN(TestStackedShares)
#include "tst_stackedshares.moc"
