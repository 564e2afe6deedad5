#include "models/channels/channelview.h"
#include "tests/channels/wheelrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <numbers>

using namespace shopglass;
using namespace shopglass::testing;

/// Whether one field's sales echo the other's some days later, and whether both wheels turn steadily.
class TestWheelEcho final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEchoThreeDaysLaterStandsOut();
    void noiseHasNoEcho();
    void salesThatTakeFromOwnOnesStandOut();
    void theSameDayFollowsNothing();
    void aSlowSwingOfBothIsNoEcho();
    void tooFewDaysAreNotEnough();
    void sameSeedSameBand();
    void steadyWheels_data();
    void steadyWheels();
};

namespace {

/// Sales that look like chance, always the same: 100 … 999.
std::vector<double> noise(int count)
{
    std::vector<double> values;
    std::int64_t x = 7;
    for (int i = 0; i < count; ++i) {
        x = x * 16807 % 2147483647;
        values.push_back(100.0 + double(x % 900));
    }
    return values;
}

/// 138 of 140 days. Own sales follow distribution three days later, among weekends, growth and noise, or fall
/// when it rises; they rise and fall with it on the same day; both share one slow swing of 70 days; or they
/// are noise.
enum class Own { Follows, Alone, Opposes, SameDay, SwingsAlong };
std::vector<EchoDay> echoDays(Own own)
{
    constexpr int Days = 140;
    const std::vector<double> values = noise(2 * Days);
    std::vector<EchoDay> days;
    for (int i = 0; i < Days; ++i) {
        if (i == 50 || i == 51)
            continue;
        const std::int32_t number = 20000 + i;
        const double other = values[std::size_t(Days + i)];
        const double base = i >= 3 ? values[std::size_t(i - 3)] : 500.0;
        const double weekend = number % 7 < 2 ? 2.0 : 1.0;
        const double swing = 1000.0 * std::exp(std::sin(2.0 * std::numbers::pi * i / 70.0));
        EchoDay day{number, values[std::size_t(i)], other};
        switch (own) {
        case Own::Follows:
            day.own = base * (1.0 + i / 200.0) * weekend + other / 10.0;
            break;
        case Own::Opposes:
            day.own = 100'000.0 / base * weekend + other / 10.0;
            break;
        case Own::SameDay:
            day.own = day.distribution + other / 10.0;
            break;
        case Own::SwingsAlong:
            day.own = other / 10.0 + swing;
            day.distribution = day.distribution / 10.0 + swing;
            break;
        case Own::Alone:
            break;
        }
        days.push_back(day);
    }
    return days;
}

} // namespace

void TestWheelEcho::theEchoThreeDaysLaterStandsOut()
{
    const SalesEcho echo = echoOf(echoDays(Own::Follows), rulesOf());
    QVERIFY(echo.state == SalesEcho::State::Value);
    QCOMPARE(echo.coveredDays, 138);
    // In Python: least squares with seven weekdays and a line, then Levinson's recursion over seven days.
    const std::vector<std::pair<int, double>> expected
        = {{124, 0.06489010492616362}, {122, 0.04404900914042697},   {120, -0.011814059768588105},
           {118, 0.9932888814256879},  {116, -0.024198118834927857}, {114, 0.010698547652563046}};
    for (std::size_t lag = 0; lag < expected.size(); ++lag) {
        QCOMPARE(echo.points[lag].days, expected[lag].first);
        QVERIFY(std::abs(echo.points[lag].correlation - expected[lag].second) < 1e-9);
    }
    QVERIFY(echo.points[14].days == 101
            && std::abs(echo.points[14].correlation - 0.03232640736316751) < 1e-9);
    QVERIFY(std::abs(echo.points[3].interval.low - 0.9903416662431893) < 1e-9);
    QVERIFY(std::abs(echo.points[3].interval.high - 0.9953388677652922) < 1e-9);
    QVERIFY(!echo.sameDay);
    QCOMPARE(echo.standsOut, std::optional(3));
    QVERIFY(echo.chanceLimit > 0.1 && echo.chanceLimit < 0.4);
    QVERIFY(echo.points[3].band.low < 0.0 && echo.points[3].band.high > 0.0);
}

void TestWheelEcho::noiseHasNoEcho()
{
    const SalesEcho echo = echoOf(echoDays(Own::Alone), rulesOf());
    QVERIFY(echo.state == SalesEcho::State::Value);
    QVERIFY(std::abs(echo.points[0].correlation - 0.004510816292208355) < 1e-9);
    QVERIFY(!echo.standsOut && !echo.sameDay); // the largest later one is 0.152, up or down
    QVERIFY(echo.chanceLimit > 0.15262019541516 && echo.chanceLimit < 0.4);
}

void TestWheelEcho::salesThatTakeFromOwnOnesStandOut()
{
    const SalesEcho echo = echoOf(echoDays(Own::Opposes), rulesOf());
    QCOMPARE(echo.standsOut, std::optional(3));
    QVERIFY(std::abs(echo.points[3].correlation + 0.9758756525581278) < 1e-9);
    QVERIFY(echo.points[3].interval.high < -0.9);
}

void TestWheelEcho::theSameDayFollowsNothing()
{
    const SalesEcho echo = echoOf(echoDays(Own::SameDay), rulesOf());
    QVERIFY(std::abs(echo.points[0].correlation - 0.9913331344925443) < 1e-9);
    QVERIFY(echo.sameDay && !echo.standsOut);
}

void TestWheelEcho::aSlowSwingOfBothIsNoEcho()
{
    // 0.51 on the same day, 0.39 at most later: freed of their own days before they move together at best.
    const SalesEcho echo = echoOf(echoDays(Own::SwingsAlong), rulesOf());
    QVERIFY(echo.state == SalesEcho::State::Value);
    QVERIFY(std::abs(echo.points[0].correlation - 0.510706417912326) < 1e-9);
    QVERIFY(!echo.standsOut);
}

void TestWheelEcho::tooFewDaysAreNotEnough()
{
    std::vector<EchoDay> days = echoDays(Own::Follows);
    days.resize(70);
    const SalesEcho echo = echoOf(days, rulesOf());
    QVERIFY(echo.state == SalesEcho::State::NotEnoughData); // 54 pairs fourteen days apart, 60 are needed
    QVERIFY(echo.points.empty());
    QVERIFY(echoOf({}, rulesOf()).state == SalesEcho::State::NotCovered);
    // A shop without distribution has nothing that could echo.
    days = echoDays(Own::Follows);
    for (EchoDay &day : days)
        day.distribution = 0.0;
    QVERIFY(echoOf(days, rulesOf()).state == SalesEcho::State::NotEnoughData);
}

void TestWheelEcho::sameSeedSameBand()
{
    const SalesEcho first = echoOf(echoDays(Own::Follows), rulesOf());
    const SalesEcho second = echoOf(echoDays(Own::Follows), rulesOf());
    QCOMPARE(first.chanceLimit, second.chanceLimit);
    QCOMPARE(first.points[7].band.low, second.points[7].band.low);
}

void TestWheelEcho::steadyWheels_data()
{
    QTest::addColumn<int>("broadcastDays");
    QTest::addColumn<int>("distributionDays");
    QTest::addColumn<int>("covered"); // the last so many days
    QTest::addColumn<std::uint16_t>("own");
    QTest::addColumn<QString>("isSteady");
    QTest::addColumn<QString>("hasDistribution");
    const QString yes = QStringLiteral("yes");
    const QString no = QStringLiteral("no");
    const QString unknown = QStringLiteral("unknown");
    const std::uint16_t live = SelfLive;
    const std::uint16_t video = testing::SelfVideo;
    QTest::newRow("fifteen days each are enough") << 15 << 15 << 30 << live << yes << yes;
    QTest::newRow("fourteen days of broadcasts are not steady") << 14 << 30 << 30 << live << no << yes;
    QTest::newRow("no distribution at all") << 30 << 0 << 30 << live << yes << no;
    QTest::newRow("own short videos are no broadcasts") << 30 << 30 << 30 << video << no << yes;
    QTest::newRow("twenty missing days could make ten days enough")
        << 10 << 10 << 10 << live << unknown << unknown;
    QTest::newRow("five missing days cannot") << 9 << 10 << 25 << live << no << unknown;
    QTest::newRow("missing days take nothing away") << 15 << 15 << 15 << live << yes << yes;
}

void TestWheelEcho::steadyWheels()
{
    QFETCH(int, broadcastDays);
    QFETCH(int, distributionDays);
    QFETCH(int, covered);
    QFETCH(std::uint16_t, own);
    QFETCH(QString, isSteady);
    QFETCH(QString, hasDistribution);
    std::vector<Sale> sales;
    for (int i = 0; i < broadcastDays; ++i)
        sales.push_back({0, 91 - i, own});
    for (int i = 0; i < distributionDays; ++i)
        sales.push_back({0, 91 - i, DistributionLive});
    if (covered == 30)
        sales.push_back({0, 61, SelfLive}); // the thirty-first day from the end
    StoreColumns columns = shopOf(sales);
    if (covered < 30)
        columns.coverage.front().second = {{day(u"2026-07-31").plus(1 - covered), day(u"2026-07-31")}};
    const DoubleWheel wheel
        = buildDoubleWheel(Evaluator(testing::analysis(columns, period(u"2026-07-01", u"2026-07-31"))));
    const auto said = [](const std::optional<bool> &answer) {
        return !answer ? QStringLiteral("unknown") : *answer ? QStringLiteral("yes") : QStringLiteral("no");
    };
    QCOMPARE(wheel.check.days, covered);
    QCOMPARE(wheel.check.broadcastDays, own == SelfLive ? broadcastDays : 0);
    QCOMPARE(wheel.check.distributionDays, distributionDays);
    QCOMPARE(said(wheel.check.isSteady), isSteady);
    QCOMPARE(said(wheel.check.hasDistribution), hasDistribution);
}

QTEST_GUILESS_MAIN(TestWheelEcho)
#include "tst_wheelecho.moc"
