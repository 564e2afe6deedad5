#include "models/launches/launchgates.h"
#include "tests/support/smallshop.h"

#include <QtTest>

using namespace shopglass;
using testing::day;

class TestLaunchGates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesCounts_data();
    void judgesCounts();
    void judgesTheProductList_data();
    void judgesTheProductList();
    void searchNeedsTrafficByProduct();
    void influencersNeedNames();
    void refundsAreFlaggedOnlyWhenSure_data();
    void refundsAreFlaggedOnlyWhenSure();
    void stockIsHeldAgainstTheDaysLeft_data();
    void stockIsHeldAgainstTheDaysLeft();
    void seededWithoutHarvest_data();
    void seededWithoutHarvest();
};

namespace {

using Counts = QList<qint64>;

std::vector<qint64> asVector(const Counts &counts)
{
    return {counts.begin(), counts.end()};
}

LaunchGate gate(LaunchFigure figure, double least, std::optional<int> byDay)
{
    LaunchGate gate;
    gate.figure = figure;
    gate.least = least;
    gate.byDay = byDay;
    return gate;
}

LaunchFlagRules flagRules()
{
    LaunchFlagRules rules;
    rules.refundTimes = 1.5;
    rules.refundOrders = 20;
    rules.refundSureness = 1.645;
    rules.paceDays = 7;
    rules.listDays = 7;
    rules.harvestFromDay = 15;
    rules.harvestOrders = 20;
    rules.harvestShare = 0.05;
    return rules;
}

/// A running launch, ten days old, all days covered.
struct Known
{
    Launch launch;
    LaunchFacts facts;
    LaunchFiles files;

    explicit Known(int days = 10)
    {
        launch.launchDay = day(u"2026-06-01");
        launch.running = true;
        launch.daysLeft = 30 - days;
        launch.cumulativeGmv.resize(std::size_t(days));
        for (std::vector<qint64> *list :
             {&facts.orders, &facts.pieces, &facts.seedingOrders, &facts.ownLiveOrders, &facts.shelfOrders,
              &facts.newInfluencers, &files.searchOrders})
            list->resize(std::size_t(days));
    }

    [[nodiscard]] LaunchKnowledge knowledge() const
    {
        const std::vector<bool> all(launch.cumulativeGmv.size(), true);
        return {launch, facts, files, all, all, all};
    }
};

} // namespace

void TestLaunchGates::judgesCounts_data()
{
    QTest::addColumn<Counts>("byDay");
    QTest::addColumn<QList<bool>>("known");
    QTest::addColumn<GateState>("state");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("reachedOn"); // 0 = never
    QTest::addColumn<int>("daysLeft");
    // Ten by day 4.
    const QList<bool> four(4, true);
    QTest::newRow("reached on the second day")
        << Counts{6, 4, 1, 0} << four << GateState::Passed << 11.0 << 2 << 0;
    QTest::newRow("reached on the last day")
        << Counts{6, 0, 0, 4} << four << GateState::Passed << 10.0 << 4 << 0;
    QTest::newRow("one too few by the day")
        << Counts{6, 0, 0, 3} << four << GateState::Missed << 9.0 << 0 << 0;
    QTest::newRow("what comes after the day does not count")
        << Counts{6, 0, 0, 3, 9} << QList<bool>(5, true) << GateState::Missed << 9.0 << 0 << 0;
    QTest::newRow("two days in, two are left")
        << Counts{6, 0} << QList<bool>{true, true} << GateState::Open << 6.0 << 0 << 2;
    QTest::newRow("a day without files may have brought the rest")
        << Counts{6, 0, 0, 3} << QList<bool>{true, false, true, true} << GateState::Unknown << 9.0 << 0 << 0;
    QTest::newRow("what is reached is reached, whatever is missing")
        << Counts{6, 0, 0, 4} << QList<bool>{true, false, true, true} << GateState::Passed << 10.0 << 4 << 0;
    QTest::newRow("a day without files after the gate does not matter")
        << Counts{6, 0, 0, 3, 0} << QList<bool>{true, true, true, true, false} << GateState::Missed << 9.0
        << 0 << 0;
}

void TestLaunchGates::judgesCounts()
{
    QFETCH(Counts, byDay);
    QFETCH(QList<bool>, known);
    QFETCH(GateState, state);
    QFETCH(double, value);
    QFETCH(int, reachedOn);
    QFETCH(int, daysLeft);
    const GateResult result = judgeCount(gate(LaunchFigure::Orders, 10.0, 4), asVector(byDay),
                                         std::vector<bool>(known.begin(), known.end()));
    QCOMPARE(result.state, state);
    QCOMPARE(result.value, std::optional(value));
    QCOMPARE(result.reachedOn.value_or(0), reachedOn);
    QCOMPARE(result.daysLeft, daysLeft);
}

void TestLaunchGates::judgesTheProductList_data()
{
    QTest::addColumn<LaunchFigure>("figure");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("running");
    QTest::addColumn<GateState>("state");
    QTest::newRow("on sale") << LaunchFigure::Listed << 1.0 << true << GateState::Passed;
    QTest::newRow("twenty in stock are not thirty") << LaunchFigure::Stock << 30.0 << true << GateState::Open;
    QTest::newRow("and when the window is over, missed")
        << LaunchFigure::Stock << 30.0 << false << GateState::Missed;
    QTest::newRow("no list tells of pictures") << LaunchFigure::Pictures << 5.0 << true << GateState::Unknown;
    QTest::newRow("eighty per cent are eighty")
        << LaunchFigure::Attributes << 0.8 << true << GateState::Passed;
}

void TestLaunchGates::judgesTheProductList()
{
    QFETCH(LaunchFigure, figure);
    QFETCH(double, least);
    QFETCH(bool, running);
    QFETCH(GateState, state);
    Known known;
    known.launch.running = running;
    known.files.listed = ListedProduct{day(u"2026-06-09"), false, true, true, std::nullopt, 0.8};
    known.files.stock = ProductStock{day(u"2026-06-09"), 50, 30, false}; // 20 are left
    const GateResult result = judgeGate(gate(figure, least, std::nullopt), known.knowledge());
    QCOMPARE(result.state, state);
    QCOMPARE(result.missingKind, state == GateState::Unknown ? QStringLiteral("products") : QString());
    QVERIFY(!result.oldList);
    known.files.listed->tooOld = true;
    known.files.stock->tooOld = true;
    const GateResult old = judgeGate(gate(figure, least, std::nullopt), known.knowledge());
    QCOMPARE(old.state, GateState::Unknown);
    QVERIFY(!old.value);
    QCOMPARE(old.oldList, std::optional(day(u"2026-06-09")));
    known.files.listed.reset();
    known.files.stock.reset();
    QCOMPARE(judgeGate(gate(figure, least, std::nullopt), known.knowledge()).state, GateState::Unknown);
}

void TestLaunchGates::searchNeedsTrafficByProduct()
{
    Known known;
    known.files.searchOrders[3] = 3;
    const LaunchGate search = gate(LaunchFigure::SearchOrders, 5.0, 10);
    const GateResult blind = judgeGate(search, known.knowledge());
    QCOMPARE(blind.state, GateState::Unknown);
    QVERIFY(!blind.value);
    QCOMPARE(blind.missingKind, QStringLiteral("traffic_sources"));
    known.files.searchByProduct = true;
    QCOMPARE(judgeGate(search, known.knowledge()).state, GateState::Missed);
    known.files.searchOrders[9] = 2;
    QCOMPARE(judgeGate(search, known.knowledge()).reachedOn, std::optional(10));
}

void TestLaunchGates::influencersNeedNames()
{
    Known known;
    known.facts.newInfluencers = {1, 0, 1, 0, 0, 0, 0, 0, 0, 0};
    const LaunchGate three = gate(LaunchFigure::SellingInfluencers, 3.0, 7);
    QCOMPARE(judgeGate(three, known.knowledge()).state, GateState::Missed);
    known.facts.namesMissing = true;
    QCOMPARE(judgeGate(three, known.knowledge()).state, GateState::Unknown);
    known.facts.newInfluencers[6] = 1;
    QCOMPARE(judgeGate(three, known.knowledge()).state, GateState::Passed);
}

void TestLaunchGates::refundsAreFlaggedOnlyWhenSure_data()
{
    QTest::addColumn<int>("refunded");
    QTest::addColumn<int>("orders");
    QTest::addColumn<double>("shopRate"); // below zero = not known
    QTest::addColumn<bool>("flagged");
    // Lower limits by Wilson, z = 1.645: 3 of 20 → 0.0616; 6 of 20 → 0.1639; 15 of 100 → 0.1005.
    QTest::newRow("3 of 20 against 8 % may be chance") << 3 << 20 << 0.08 << false;
    QTest::newRow("6 of 20 against 8 % is not") << 6 << 20 << 0.08 << true;
    QTest::newRow("nineteen orders prove nothing") << 19 << 19 << 0.08 << false;
    QTest::newRow("sure, but less than one and a half times") << 30 << 100 << 0.21 << false;
    QTest::newRow("one and a half times to the point, and sure") << 15 << 100 << 0.0999 << true;
    QTest::newRow("the shop's rate is not known") << 20 << 20 << -1.0 << false;
    QTest::newRow("no refunds anywhere") << 0 << 50 << 0.0 << false;
}

void TestLaunchGates::refundsAreFlaggedOnlyWhenSure()
{
    QFETCH(int, refunded);
    QFETCH(int, orders);
    QFETCH(double, shopRate);
    QFETCH(bool, flagged);
    Known known;
    known.launch.orders = orders;
    known.facts.refundedOrders = refunded;
    const auto flags
        = findFlags(flagRules(), known.knowledge(), shopRate < 0.0 ? std::nullopt : std::optional(shopRate));
    QCOMPARE(flags.size(), std::size_t(flagged ? 1 : 0));
    if (flagged) {
        QCOMPARE(flags[0].kind, LaunchFlagKind::Refunds);
        QCOMPARE(flags[0].value, double(refunded) / orders);
        QCOMPARE(flags[0].norm, shopRate);
    }
}

void TestLaunchGates::stockIsHeldAgainstTheDaysLeft_data()
{
    QTest::addColumn<int>("stock");
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("pieces"); // of the last seven days
    QTest::addColumn<bool>("tooOld");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("flag");
    // Ten days are over, twenty are left; the pace is that of the last seven.
    QTest::newRow("nothing left") << 0 << 0 << 70 << false << true << "stock_out 0";
    QTest::newRow("ten a day empty 199 in less than twenty days")
        << 199 << 0 << 70 << false << true << "stock_short 19.9";
    QTest::newRow("200 last for the window") << 200 << 0 << 70 << false << true << "";
    QTest::newRow("nobody buys it") << 1 << 0 << 0 << false << true << "";
    QTest::newRow("58 were listed and 60 sold since") << 58 << 60 << 70 << false << true << "stock_out 0";
    QTest::newRow("of 210 eleven were sold since") << 210 << 11 << 70 << false << true << "stock_short 19.9";
    QTest::newRow("a list that is too old does not count") << 0 << 0 << 70 << true << true << "";
    QTest::newRow("what is off sale needs no stock") << 0 << 0 << 70 << false << false << "";
}

void TestLaunchGates::stockIsHeldAgainstTheDaysLeft()
{
    QFETCH(int, stock);
    QFETCH(int, since);
    QFETCH(int, pieces);
    QFETCH(bool, tooOld);
    QFETCH(bool, offered);
    QFETCH(QString, flag);
    Known known;
    const Day listed = day(u"2026-06-03");
    known.files.listed = ListedProduct{listed, tooOld, offered, offered, std::nullopt, std::nullopt};
    known.files.stock = ProductStock{listed, stock, since, tooOld};
    known.facts.pieces = {99, 0, 0, pieces, 0, 0, 0, 0, 0, 0};
    const auto flags = findFlags(flagRules(), known.knowledge(), std::nullopt);
    const QString found = flags.empty()
        ? QString()
        : QStringLiteral("%1 %2").arg(launchFlagId(flags[0].kind)).arg(flags[0].value, 0, 'g', 6);
    QCOMPARE(found, flag);
    known.launch.running = false;
    QVERIFY(findFlags(flagRules(), known.knowledge(), std::nullopt).empty());
}

void TestLaunchGates::seededWithoutHarvest_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("seeding");
    QTest::addColumn<int>("shelf");
    QTest::addColumn<int>("orders");
    QTest::addColumn<bool>("flagged");
    QTest::newRow("none on the shelf after fifteen days") << 15 << 20 << 0 << 25 << true;
    QTest::newRow("fourteen days are too early") << 14 << 20 << 0 << 25 << false;
    QTest::newRow("nineteen seeding orders are too few") << 15 << 19 << 0 << 25 << false;
    QTest::newRow("one of twenty is five per cent") << 15 << 20 << 1 << 20 << false;
    QTest::newRow("one of twenty-five is less") << 15 << 20 << 1 << 25 << true;
}

void TestLaunchGates::seededWithoutHarvest()
{
    QFETCH(int, days);
    QFETCH(int, seeding);
    QFETCH(int, shelf);
    QFETCH(int, orders);
    QFETCH(bool, flagged);
    Known known(days);
    known.launch.orders = orders;
    known.facts.seedingOrders[0] = seeding;
    known.facts.shelfOrders[5] = shelf;
    const auto flags = findFlags(flagRules(), known.knowledge(), std::nullopt);
    QCOMPARE(flags.size(), std::size_t(flagged ? 1 : 0));
    if (flagged)
        QCOMPARE(flags[0].value, double(shelf) / orders);
}

QTEST_GUILESS_MAIN(TestLaunchGates)
#include "tst_launchgates.moc"
