#include "models/channels/channelview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <numbers>

using namespace shopglass;
using testing::addOrder;
using testing::day;
using testing::DistributionLive;
using testing::OrderSpec;
using testing::period;
using testing::SelfLive;
using testing::SelfOther;
using testing::ShelfCard;

class TestDoubleWheel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilson_data();
    void wilson();
    void buyersComeBack_data();
    void buyersComeBack();
    void theOrderThatWasPaidFirstIsTheMeeting();
    void buyersWhoseTimeIsNotOverDoNotCount();
    void aProductIsTakenUpByTheOtherWheel();
    void tooFewSayNothing();
    void withoutBuyersNothingIsCovered();
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

WheelRules rulesOf()
{
    return Rulebook::builtIn().value()->wheel();
}

/// Order files of May to July; each sale is a buyer, a day after 1 May, a source.
struct Sale
{
    std::uint32_t buyer = 0;
    int dayAfter = 0;
    std::uint16_t source = SelfLive;
    std::uint32_t product = testing::Cup;
};

StoreColumns shopOf(const std::vector<Sale> &sales)
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-07-31"));
    qint64 id = 1;
    for (const Sale &sale : sales) {
        OrderSpec spec;
        spec.id = id++;
        spec.created = day(u"2026-05-01").plus(sale.dayAfter);
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.source = sale.source;
        spec.product = sale.product;
        addOrder(columns, spec);
        columns.orders.buyer.back() = sale.buyer;
        columns.buyerCount = std::max(columns.buyerCount, sale.buyer);
    }
    return columns;
}

FieldPaths pathsOf(const StoreColumns &columns)
{
    const auto rulebook = testing::builtInRulebook();
    SourceFields sources;
    for (const SalesSource &source : columns.sources) {
        sources.fields.push_back(
            rulebook->fieldOf(source.channel, source.carrier, source.accountType, source.promoter));
        sources.ownLive.push_back(source.channel == QStringLiteral("自营")
                                  && source.carrier == QStringLiteral("直播"));
    }
    return followFields(columns, sources, PaidRows(columns.orders.paidDay), rulesOf(), *columns.asOf);
}

FieldPaths::Waits &of(FieldPaths::ByField &fields, Field field)
{
    return fields[std::size_t(field)];
}

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

void TestDoubleWheel::wilson_data()
{
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("met");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("30 of 100") << 30 << 100 << 0.2189488529493276 << 0.3958485463334666;
    QTest::newRow("none of 50 is not nought for sure") << 0 << 50 << 0.0 << 0.07134759913335872;
    QTest::newRow("all of 50 is not all for sure") << 50 << 50 << 0.9286524008666414 << 1.0;
    QTest::newRow("1 of 3 says little") << 1 << 3 << 0.06149194472039615 << 0.7923403991979523;
}

void TestDoubleWheel::wilson()
{
    QFETCH(int, back);
    QFETCH(int, met);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilsonInterval(back, met);
    QVERIFY(std::abs(interval.low - low) < 1e-12);
    QVERIFY(std::abs(interval.high - high) < 1e-12);
}

void TestDoubleWheel::buyersComeBack_data()
{
    QTest::addColumn<int>("laterDay");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("backShort");
    QTest::addColumn<int>("backLong");
    QTest::newRow("on the shelf on the seventh day") << 47 << int(ShelfCard) << 1 << 1;
    QTest::newRow("in a live room on the eighth day") << 48 << int(SelfLive) << 0 << 1;
    QTest::newRow("on the thirtieth day") << 70 << int(SelfLive) << 0 << 1;
    QTest::newRow("on the thirty-first day is too late") << 71 << int(SelfLive) << 0 << 0;
    QTest::newRow("the same day is one basket and no way back") << 40 << int(SelfLive) << 0 << 0;
    QTest::newRow("by distribution again is no way back") << 41 << int(DistributionLive) << 0 << 0;
    QTest::newRow("unclassified is no way back") << 41 << int(SelfOther) << 0 << 0;
}

void TestDoubleWheel::buyersComeBack()
{
    QFETCH(int, laterDay);
    QFETCH(int, source);
    QFETCH(int, backShort);
    QFETCH(int, backLong);
    FieldPaths paths = pathsOf(shopOf({{1, 40, DistributionLive}, {1, laterDay, std::uint16_t(source)}}));
    const FieldPaths::Waits &waits = of(paths.buyers, Field::Distribution);
    QCOMPARE(waits.within, (FieldPaths::Follow{1, backShort}));
    QCOMPARE(waits.withinLong, (FieldPaths::Follow{1, backLong}));
    QCOMPARE(of(paths.buyers, Field::SelfBroadcast).within.met, 0);
}

void TestDoubleWheel::theOrderThatWasPaidFirstIsTheMeeting()
{
    // By its number the order of distribution comes first; it was paid an hour after that of the own live
    // room.
    StoreColumns columns = shopOf({{1, 40, DistributionLive}, {1, 40, SelfLive}, {1, 45, ShelfCard}});
    columns.orders.paidAt.set(0, testing::at(day(u"2026-05-01").plus(40), 21));
    columns.orders.paidAt.set(1, testing::at(day(u"2026-05-01").plus(40), 20));
    FieldPaths paths = pathsOf(columns);
    QCOMPARE(of(paths.buyers, Field::Distribution).within, (FieldPaths::Follow{0, 0}));
    QCOMPARE(of(paths.buyers, Field::Distribution).withinLong, (FieldPaths::Follow{0, 0}));
    QCOMPARE(of(paths.buyers, Field::SelfBroadcast).within, (FieldPaths::Follow{1, 1}));
    QCOMPARE(of(paths.buyers, Field::SelfBroadcast).withinLong, (FieldPaths::Follow{1, 1}));
    QCOMPARE(of(paths.products, Field::Distribution).within.met, 0);
    QCOMPARE(of(paths.products, Field::SelfBroadcast).within.met, 1);
}

void TestDoubleWheel::buyersWhoseTimeIsNotOverDoNotCount()
{
    // 92 days are covered: 0 … 91. Nobody can be called new before day 30.
    FieldPaths paths = pathsOf(shopOf({{1, 29, DistributionLive},
                                       {2, 30, DistributionLive},
                                       {3, 61, SelfLive},
                                       {4, 62, SelfLive},
                                       {5, 84, SelfLive},
                                       {6, 85, SelfLive},
                                       {0, 40, SelfLive}}));
    QCOMPARE(of(paths.buyers, Field::Distribution).within.met, 1); // buyer 2
    QCOMPARE(of(paths.buyers, Field::SelfBroadcast).within.met, 3); // 3, 4, 5
    QCOMPARE(of(paths.buyers, Field::SelfBroadcast).withinLong.met, 1); // 3
    QCOMPARE(paths.paidOrders, 7);
    QCOMPARE(paths.identifiedOrders, 6);
}

void TestDoubleWheel::aProductIsTakenUpByTheOtherWheel()
{
    FieldPaths paths = pathsOf(shopOf({{0, 40, DistributionLive, testing::Cup},
                                       {0, 41, DistributionLive, testing::Cup},
                                       {0, 42, ShelfCard, testing::Cup},
                                       {0, 40, SelfLive, testing::Teapot},
                                       {0, 41, SelfLive, testing::Teapot},
                                       {0, 60, DistributionLive, testing::Teapot},
                                       {0, 40, SelfLive, testing::Bowl},
                                       {0, 41, ShelfCard, testing::Bowl}}));
    QCOMPARE(of(paths.products, Field::Distribution).within, (FieldPaths::Follow{1, 1}));
    QCOMPARE(of(paths.products, Field::SelfBroadcast).within, (FieldPaths::Follow{2, 0}));
    QCOMPARE(of(paths.products, Field::SelfBroadcast).withinLong, (FieldPaths::Follow{2, 1}));
}

void TestDoubleWheel::tooFewSayNothing()
{
    std::vector<Sale> sales;
    for (std::uint32_t buyer = 1; buyer <= 60; ++buyer)
        sales.push_back({buyer, 40, DistributionLive});
    for (std::uint32_t buyer = 1; buyer <= 15; ++buyer)
        sales.push_back({buyer, 45, SelfLive});
    for (std::uint32_t buyer = 61; buyer <= 109; ++buyer)
        sales.push_back({buyer, 45, SelfLive});
    const DoubleWheel wheel
        = buildDoubleWheel(Evaluator(testing::analysis(shopOf(sales), period(u"2026-07-01", u"2026-07-31"))));
    const WheelRow &row = wheel.rows.front();
    QCOMPARE(row.days, 7);
    QVERIFY(row.distribution.state == WheelShare::State::Value);
    QCOMPARE(row.distribution.share, 0.25);
    QVERIFY(row.elsewhere.state == WheelShare::State::NotEnoughData); // 49 of 50
    QCOMPARE(row.elsewhere.follow.met, 49);
    QCOMPARE(wheel.buyerCoverage, std::optional(1.0));
    // One product says nothing either.
    QVERIFY(wheel.rows[2].distribution.state == WheelShare::State::NotEnoughData);
}

void TestDoubleWheel::withoutBuyersNothingIsCovered()
{
    const DoubleWheel wheel = buildDoubleWheel(
        Evaluator(testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(wheel.rows[0].distribution.state == WheelShare::State::NotCovered);
    QVERIFY(wheel.rows[2].distribution.state == WheelShare::State::NotEnoughData);
    QCOMPARE(wheel.buyerCoverage, std::optional(0.0));
}

void TestDoubleWheel::theEchoThreeDaysLaterStandsOut()
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

void TestDoubleWheel::noiseHasNoEcho()
{
    const SalesEcho echo = echoOf(echoDays(Own::Alone), rulesOf());
    QVERIFY(echo.state == SalesEcho::State::Value);
    QVERIFY(std::abs(echo.points[0].correlation - 0.004510816292208355) < 1e-9);
    QVERIFY(!echo.standsOut && !echo.sameDay); // the largest later one is 0.152, up or down
    QVERIFY(echo.chanceLimit > 0.15262019541516 && echo.chanceLimit < 0.4);
}

void TestDoubleWheel::salesThatTakeFromOwnOnesStandOut()
{
    const SalesEcho echo = echoOf(echoDays(Own::Opposes), rulesOf());
    QCOMPARE(echo.standsOut, std::optional(3));
    QVERIFY(std::abs(echo.points[3].correlation + 0.9758756525581278) < 1e-9);
    QVERIFY(echo.points[3].interval.high < -0.9);
}

void TestDoubleWheel::theSameDayFollowsNothing()
{
    const SalesEcho echo = echoOf(echoDays(Own::SameDay), rulesOf());
    QVERIFY(std::abs(echo.points[0].correlation - 0.9913331344925443) < 1e-9);
    QVERIFY(echo.sameDay && !echo.standsOut);
}

void TestDoubleWheel::aSlowSwingOfBothIsNoEcho()
{
    // 0.51 on the same day, 0.39 at most later: freed of their own days before they move together at best.
    const SalesEcho echo = echoOf(echoDays(Own::SwingsAlong), rulesOf());
    QVERIFY(echo.state == SalesEcho::State::Value);
    QVERIFY(std::abs(echo.points[0].correlation - 0.510706417912326) < 1e-9);
    QVERIFY(!echo.standsOut);
}

void TestDoubleWheel::tooFewDaysAreNotEnough()
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

void TestDoubleWheel::sameSeedSameBand()
{
    const SalesEcho first = echoOf(echoDays(Own::Follows), rulesOf());
    const SalesEcho second = echoOf(echoDays(Own::Follows), rulesOf());
    QCOMPARE(first.chanceLimit, second.chanceLimit);
    QCOMPARE(first.points[7].band.low, second.points[7].band.low);
}

void TestDoubleWheel::steadyWheels_data()
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

void TestDoubleWheel::steadyWheels()
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

QTEST_GUILESS_MAIN(TestDoubleWheel)
#include "tst_doublewheel.moc"
