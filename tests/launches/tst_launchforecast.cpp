#include "models/launches/launchforecast.h"
#include "tests/support/smallshop.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;

// Launches of four days. By day 2 each has sold 100 fen in 5 orders, and by day 4 so many times as much as
// its factor says. Expected values were worked out with Python's statistics and by hand.
class TestLaunchForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesLieAtRanks_data();
    void valuesLieAtRanks();
    void onlyLaunchesWithEnoughOrdersTakePart();
    void multipliesWhatWasSoldSoFar();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void triesEachLaunchByTheOthers();
    void cannotBeTriedWithoutOneToSpare();
};

namespace {

LaunchForecastRules rules(int leastLaunches)
{
    LaunchForecastRules rules;
    rules.leastDays = 2;
    rules.leastOrders = 5;
    rules.leastLaunches = leastLaunches;
    rules.level = 0.8;
    return rules;
}

CompletedLaunch completed(qint64 onDayFour, qint64 ordersOnDayTwo = 5)
{
    CompletedLaunch launch;
    launch.cumulativeGmv = {50, 100, 100, onDayFour};
    launch.cumulativeOrders = {1, ordersOnDayTwo, ordersOnDayTwo, ordersOnDayTwo + 1};
    return launch;
}

/// Factors 1.0, 1.5, … 5.0.
std::vector<CompletedLaunch> nine()
{
    std::vector<CompletedLaunch> launches;
    for (const qint64 gmv : {300, 100, 500, 150, 450, 200, 400, 250, 350})
        launches.push_back(completed(gmv));
    return launches;
}

Launch running(std::vector<qint64> gmv, std::vector<qint64> orders)
{
    Launch launch;
    launch.running = true;
    launch.cumulativeGmv = std::move(gmv);
    launch.cumulativeOrders = std::move(orders);
    return launch;
}

} // namespace

void TestLaunchForecast::valuesLieAtRanks_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("value");
    QTest::newRow("a tenth of five ranks lies before the first value") << 0.1 << 10.0;
    QTest::newRow("the first rank") << 0.2 << 10.0;
    QTest::newRow("between the first and the second") << 0.3 << 15.0;
    QTest::newRow("the middle") << 0.5 << 30.0;
    QTest::newRow("the last rank") << 0.8 << 80.0;
    QTest::newRow("beyond the last") << 0.95 << 80.0;
}

void TestLaunchForecast::valuesLieAtRanks()
{
    QFETCH(double, share);
    QFETCH(double, value);
    QVERIFY(std::abs(valueAtRank({10.0, 20.0, 40.0, 80.0}, share) - value) < 1e-9);
}

void TestLaunchForecast::onlyLaunchesWithEnoughOrdersTakePart()
{
    std::vector<CompletedLaunch> launches = {completed(300), completed(200, 4), completed(100)};
    launches.push_back(completed(900));
    launches.back().cumulativeGmv[1] = 0; // gifts so far: says nothing of a factor
    QCOMPARE(growthFrom(launches, 2, 5), (std::vector<double>{1.0, 3.0}));
    QCOMPARE(growthFrom(launches, 2, 4), (std::vector<double>{1.0, 2.0, 3.0}));
    QCOMPARE(growthFrom(launches, 1, 5), std::vector<double>());
}

void TestLaunchForecast::multipliesWhatWasSoldSoFar()
{
    const LaunchForecast forecast = forecastLaunch(rules(9), nine(), running({400, 1'000}, {2, 7}), 4);
    QCOMPARE(forecast.state, ForecastState::Value);
    QCOMPARE(forecast.day, 2);
    QCOMPARE(forecast.launches, 9);
    QCOMPARE(forecast.expected, 3'000.0); // median factor 3.0
    QCOMPARE(forecast.low, 1'000.0); // rank 0.1 × 10 = 1: the least factor
    QCOMPARE(forecast.high, 5'000.0); // rank 9: the greatest
}

void TestLaunchForecast::saysWhyThereIsNone_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("leastLaunches");
    QTest::addColumn<ForecastState>("state");
    QTest::newRow("the first day is too early") << 1 << 9 << 0 << 9 << ForecastState::TooEarly;
    QTest::newRow("four orders are too few") << 2 << 4 << 0 << 9 << ForecastState::TooFewOrders;
    QTest::newRow("nine launches where ten are asked") << 2 << 9 << 0 << 10 << ForecastState::TooFewLaunches;
    QTest::newRow("a day without order files") << 2 << 9 << 1 << 9 << ForecastState::MissingDays;
    QTest::newRow("the last day of the window") << 4 << 9 << 0 << 9 << ForecastState::Over;
    QTest::newRow("enough of everything") << 2 << 5 << 0 << 9 << ForecastState::Value;
}

void TestLaunchForecast::saysWhyThereIsNone()
{
    QFETCH(int, days);
    QFETCH(int, orders);
    QFETCH(int, missing);
    QFETCH(int, leastLaunches);
    QFETCH(ForecastState, state);
    Launch launch = running(std::vector<qint64>(std::size_t(days), 500),
                            std::vector<qint64>(std::size_t(days), orders));
    launch.missingDays = missing;
    QCOMPARE(forecastLaunch(rules(leastLaunches), nine(), launch, 4).state, state);
}

void TestLaunchForecast::triesEachLaunchByTheOthers()
{
    // Each factor against the median of the eight others:
    //   1.0: 3.25 (error 2.25)   1.5: 3.25 (1.1667)   2.0: 3.25 (0.625)   2.5: 3.25 (0.3)   3.0: 3.0 (0)
    //   3.5: 2.75 (0.2143)   4.0: 2.75 (0.3125)   4.5: 2.75 (0.3889)   5.0: 2.75 (0.45)
    // In the middle: 0.3889. With eight others ranks 0.9 and 8.1 are the least and the greatest of them, so
    // only 1.0 and 5.0 lie outside: 7 of 9.
    const ForecastTrial trial = tryForecast(rules(8), nine(), 2);
    QCOMPARE(trial.day, 2);
    QCOMPARE(trial.tried, 9);
    QVERIFY(std::abs(trial.medianError - 1.75 / 4.5) < 1e-12);
    QVERIFY(std::abs(trial.held - 7.0 / 9.0) < 1e-12);
}

void TestLaunchForecast::cannotBeTriedWithoutOneToSpare()
{
    QCOMPARE(tryForecast(rules(9), nine(), 2).tried, 0);
    QCOMPARE(tryForecast(rules(9), {}, 2).tried, 0);
}

QTEST_GUILESS_MAIN(TestLaunchForecast)
#include "tst_launchforecast.moc"
