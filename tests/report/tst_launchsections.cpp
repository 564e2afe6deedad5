#include "models/report/launchparts.h"
#include "tests/support/smallvalues.h"

#include <QtTest>

using namespace shopglass;
using testing::viewDay;

/// What the launch board and one launch say, from a view made by hand: a lamp, launched on 06-10, twelve days
/// old.
class TestLaunchSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardCountsLaunchesByStage();
    void theBoardSaysGatesFlagsAndWhatIsNext();
    void runningOnesComeFirstByStage();
    void aForecastComesWithItsError();
    void withoutAForecastItSaysWhy_data();
    void withoutAForecastItSaysWhy();
    void aLaunchSaysWhatHappenedAndWhatItEarned();
    void unknownRefundsAreNotNought();
    void whoSoldIsNotCoveredWithoutTheColumns();
    void theShareIsHeldAgainstItsTarget_data();
    void theShareIsHeldAgainstItsTarget();
    void unknownIsNotNone();
    void everyChartHasATwin();
};

namespace {

constexpr TextContext English{Language::English};

LaunchGate gate(LaunchGateGroup group, const char *name, double least, std::optional<int> byDay)
{
    LaunchGate gate;
    gate.id = QString::fromLatin1(name).toLower();
    gate.group = group;
    gate.least = least;
    gate.byDay = byDay;
    gate.name.en = QString::fromLatin1(name) + QStringLiteral(" {least} by {by_day}");
    gate.hint.en = QStringLiteral("do more of ") + gate.id;
    return gate;
}

GateResult result(GateState state, double value)
{
    GateResult made;
    made.state = state;
    made.value = value;
    made.reachedOn = state == GateState::Passed ? std::optional(4) : std::nullopt;
    made.daysLeft = state == GateState::Open ? 2 : 0;
    return made;
}

Launch lamp()
{
    Launch launch;
    launch.productId = QStringLiteral("77");
    launch.productName = QStringLiteral("Lamp");
    launch.launchDay = viewDay(u"2026-06-10");
    launch.day = 12;
    launch.running = true;
    launch.daysLeft = 18;
    launch.stage = LaunchStage::Nurturing;
    launch.orders = 40;
    launch.gmv = 400'000;
    launch.refund = 50'000;
    launch.gmvByField = {100'000, 250'000, 50'000, 0};
    for (int day = 1; day <= 12; ++day) {
        launch.cumulativeGmv.push_back(400'000 * day / 12);
        launch.cumulativeOrders.push_back(40 * day / 12);
    }
    return launch;
}

LaunchDetail detailOfLamp()
{
    LaunchDetail detail;
    detail.gates = {result(GateState::Passed, 5), result(GateState::Open, 3), result(GateState::Missed, 1)};
    detail.flags = {{LaunchFlagKind::Refunds, 0.3, 0.08}};
    for (const LaunchEventKind kind :
         {LaunchEventKind::FirstSale, LaunchEventKind::Influencer, LaunchEventKind::Search}) {
        LaunchEvent event;
        event.kind = kind;
        if (kind != LaunchEventKind::Search)
            event.day = viewDay(u"2026-06-10").plus(int(kind));
        detail.events.push_back(event);
    }
    detail.events[1].who = QStringLiteral("A");
    detail.events[2].known = false;
    detail.funnel = {10, std::nullopt, std::nullopt, 800, 40};
    detail.economics
        = {true,   12,      350'000,
           20'000, 400'000, testing::viewValue(QStringLiteral("order_refund_rate"), 0.08, Unit::Ratio)};
    detail.usual = {4, 100'000.0, 200'000.0, 300'000.0, true};
    detail.forecast = {ForecastState::Value, 12, 9, 1'000'000.0, 600'000.0, 1'500'000.0, {12, 10, 0.25, 0.7}};
    detail.next = LaunchStep{LaunchFlagKind::Refunds, std::nullopt};
    detail.sellingInfluencers = 3;
    return detail;
}

LaunchBoard boardOfLamp()
{
    LaunchBoard board;
    board.rules.shareTarget = 0.3;
    board.rules.gates
        = {gate(LaunchGateGroup::Seeding, "Orders", 5, 7), gate(LaunchGateGroup::Nurturing, "Live", 10, 14),
           gate(LaunchGateGroup::Nurturing, "Days", 3, 7)};
    board.rules.flags.refunds.name.en = QStringLiteral("Refunds high");
    board.rules.flags.refunds.hint.en = QStringLiteral("Read the reasons.");
    board.rules.forecast.leastDays = 3;
    board.rules.forecast.leastOrders = 5;
    board.rules.forecast.leastLaunches = 9;
    board.rules.forecast.level = 0.8;
    board.details = {detailOfLamp()};
    board.trials = {{3, 0, 0.0, 0.0}, {7, 12, 0.4, 0.75}};
    return board;
}

ViewSet views(const LaunchBoard &board = boardOfLamp())
{
    ViewSet views;
    views.launches.rules.stageDays = 7;
    views.launches.launches = {lamp()};
    views.launchBoard = std::make_shared<const LaunchBoard>(board);
    return views;
}

TableSpec tableOf(const Section &section, const char *id)
{
    for (const TableSpec &table : section.tables) {
        if (table.id == QLatin1String(id))
            return table;
    }
    qFatal("no table %s", id);
}

QStringList rowOf(const TableSpec &table, std::size_t row)
{
    QStringList cells;
    for (const TableCell &cell : table.rows[row])
        cells << cell.text;
    return cells;
}

} // namespace

void TestLaunchSections::theBoardCountsLaunchesByStage()
{
    const Section section = launchBoardSection(views(), English);
    QStringList cards;
    for (const CardSpec &card : section.cards)
        cards << card.label + QLatin1Char(' ') + card.value;
    QCOMPARE(
        cards,
        QStringList({QStringLiteral("Seeding 0"), QStringLiteral("Nurturing 1"), QStringLiteral("Harvest 0"),
                     QStringLiteral("Mixed 0"), QStringLiteral("Too few orders 0")}));
    QVERIFY(section.sentences.contains(QStringLiteral(
        "“Lamp”: Refunds high: 30.0% of its orders were refunded, 8.0% of all orders of the same days.")));
}

void TestLaunchSections::theBoardSaysGatesFlagsAndWhatIsNext()
{
    const Section section = launchBoardSection(views(), English);
    const TableSpec &table = section.tables.front();
    const QStringList row = rowOf(table, 0);
    QCOMPARE(row.mid(0, 3),
             QStringList(
                 {QStringLiteral("Lamp"), QStringLiteral("Nurturing"), QStringLiteral("day 12, 18 left")}));
    QCOMPARE(row[4], QStringLiteral("200%")); // 4,000 against 2,000
    QCOMPARE(row.mid(6, 4),
             QStringList({QStringLiteral("0 of 0"), QStringLiteral("1 of 1"),
                          QStringLiteral("0 of 2, 1 missed"), QStringLiteral("0 of 0")}));
    QCOMPARE(table.rows[0][8].tooltip,
             QStringLiteral("Live 10 by 14: 3 so far, 2 day(s) left\nDays 3 by 7: missed: 1"));
    QCOMPARE(row.back(), QStringLiteral("Read the reasons."));
    QCOMPARE(table.questions[0].product, QStringLiteral("77"));
    QCOMPARE(table.questions[0].period,
             std::optional(Period{viewDay(u"2026-06-10"), viewDay(u"2026-06-21")}));
}

void TestLaunchSections::runningOnesComeFirstByStage()
{
    ViewSet many = views();
    LaunchBoard board = boardOfLamp();
    many.launches.launches.resize(3, lamp());
    board.details.resize(3, detailOfLamp());
    many.launches.launches[0].productName = QStringLiteral("Over");
    many.launches.launches[0].running = false;
    many.launches.launches[2].productName = QStringLiteral("Seeded");
    many.launches.launches[2].stage = LaunchStage::Seeding;
    many.launchBoard = std::make_shared<const LaunchBoard>(board);
    const TableSpec table = launchBoardSection(many, English).tables.front();
    QStringList names;
    for (const auto &row : table.rows)
        names << row[0].text;
    QCOMPARE(names, QStringList({QStringLiteral("Seeded"), QStringLiteral("Lamp"), QStringLiteral("Over")}));
}

void TestLaunchSections::aForecastComesWithItsError()
{
    const LaunchBoard board = boardOfLamp();
    const QString words = launchForecastText(board, board.details[0].forecast, English);
    QVERIFY2(words.contains(QStringLiteral("by how 9 earlier launches went on from day 12")),
             qPrintable(words));
    QVERIFY2(words.contains(
                 QStringLiteral("Tried on 10 earlier launches as of day 12: off by 25% at the median, the "
                                "interval held for 70% (meant: 80%).")),
             qPrintable(words));
    const TableSpec trials = launchBoardSection(views(), English).tables[1];
    QCOMPARE(trials.rows.size(), std::size_t(1)); // day 3 could not be tried
    QCOMPARE(rowOf(trials, 0),
             QStringList({QStringLiteral("7"), QStringLiteral("12"), QStringLiteral("40.00%"),
                          QStringLiteral("75.00%")}));
}

void TestLaunchSections::withoutAForecastItSaysWhy_data()
{
    QTest::addColumn<ForecastState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("too early") << ForecastState::TooEarly << "No forecast before day 3 of the launch.";
    QTest::newRow("too few launches")
        << ForecastState::TooFewLaunches
        << "Not enough data for a forecast: 9 completed launches had 5 orders by this day, 9 are needed.";
    QTest::newRow("missing days") << ForecastState::MissingDays
                                  << "No forecast: order files miss days of the window.";
}

void TestLaunchSections::withoutAForecastItSaysWhy()
{
    QFETCH(ForecastState, state);
    QFETCH(QString, words);
    const LaunchBoard board = boardOfLamp();
    LaunchForecast forecast = board.details[0].forecast;
    forecast.state = state;
    QCOMPARE(launchForecastText(board, forecast, English), words);
}

void TestLaunchSections::aLaunchSaysWhatHappenedAndWhatItEarned()
{
    const Section section = launchDetailSection(views(), 0, English);
    QVERIFY(section.sentences[1].startsWith(
        QStringLiteral("Ahead of its predecessors: 4 earlier launches had ¥2,000.00")));
    QVERIFY(section.sentences.contains(QStringLiteral("Next: Read the reasons.")));
    // Two of the four steps are told.
    QVERIFY(std::ranges::any_of(section.sentences, [](const QString &sentence) {
        return sentence.startsWith(QStringLiteral(
            "The way from exposure to payment lacks Product exposures, Product clicks: no file"));
    }));
    const TableSpec events = tableOf(section, "launches.launch.events");
    QCOMPARE(rowOf(events, 1),
             QStringList({QStringLiteral("First sale by an influencer"), QStringLiteral("2026-06-11"),
                          QStringLiteral("2"), QStringLiteral("A")}));
    QCOMPARE(events.rows[2][1].text, QStringLiteral("not known"));
    QVERIFY(events.questions[2].indicator.isEmpty());
    const TableSpec money = tableOf(section, "launches.launch.money");
    QStringList lines;
    for (std::size_t i = 0; i < money.rows.size(); ++i)
        lines << money.questions[i].indicator + QLatin1Char(' ') + money.rows[i][1].text;
    QVERIFY(lines.contains(QStringLiteral("net_gmv ¥3,500.00")));
    QVERIFY(lines.contains(QStringLiteral("order_refund_rate 30.00%"))); // 12 of 40
    QVERIFY(lines.contains(QStringLiteral("commission_rate 5.00%")));
}

void TestLaunchSections::unknownRefundsAreNotNought()
{
    LaunchBoard board = boardOfLamp();
    board.details[0].economics.refundsKnown = false;
    const Section section = launchDetailSection(views(board), 0, English);
    const TableSpec money = tableOf(section, "launches.launch.money");
    for (std::size_t i = 0; i < money.rows.size(); ++i) {
        if (money.questions[i].indicator == QStringLiteral("net_gmv")
            || money.questions[i].indicator == QStringLiteral("order_refund_rate"))
            QCOMPARE(money.rows[i][1].text, QStringLiteral("—"));
    }
    QCOMPARE(section.cards.size(), std::size_t(2)); // GMV and commission
}

void TestLaunchSections::whoSoldIsNotCoveredWithoutTheColumns()
{
    ViewSet shown = views();
    Launch &launch = shown.launches.launches.front();
    launch.untoldDays = 12;
    launch.stage = LaunchStage::NotCovered;
    const std::vector<Section> sections = launchSections(shown, English);
    const std::vector<TableCell> &row = sections.front().tables.front().rows.front();
    QCOMPARE(row[3].text, QStringLiteral("not covered")); // the stage
    QCOMPARE(row[8].text, QStringLiteral("not covered")); // distribution
    QVERIFY(row[11].text != QStringLiteral("not covered")); // unclassified holds all of it
    QVERIFY(sections.back().sentences.join(QLatin1Char(' ')).contains(QStringLiteral("nobody can say")));
    QCOMPARE(sections.back().cards.back().label, QStringLiteral("not covered"));
}

void TestLaunchSections::theShareIsHeldAgainstItsTarget_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("words");
    QTest::newRow("below")
        << 0.275 << "That is 2.5 percentage points below the target of 30% (our assumption, not official).";
    QTest::newRow("above")
        << 0.34 << "That is 4.0 percentage points above the target of 30% (our assumption, not official).";
}

void TestLaunchSections::theShareIsHeldAgainstItsTarget()
{
    QFETCH(double, share);
    QFETCH(QString, words);
    ViewSet shown = views();
    shown.launches.newProductGmvShare
        = testing::viewValue(QStringLiteral("new_product_gmv_share"), share, Unit::Ratio);
    QVERIFY(launchSections(shown, English).front().sentences.contains(words));
}

void TestLaunchSections::unknownIsNotNone()
{
    ViewSet shown = views();
    shown.launches.launches.clear();
    const QString none = QStringLiteral("No product was launched in this period.");
    shown.launches.newProductGmvShare
        = testing::viewValue(QStringLiteral("new_product_gmv_share"), 0.0, Unit::Ratio);
    QVERIFY(launchSections(shown, English).front().sentences.contains(none));
    shown.launches.newProductGmvShare.state = ValueState::NotCovered;
    const Section untold = launchSections(shown, English).front();
    const QString unknown
        = QStringLiteral("The files cannot tell whether a product was launched in this period.");
    QVERIFY(!untold.sentences.contains(none));
    QVERIFY(untold.sentences.contains(unknown));
    QCOMPARE(untold.charts.front().emptyText, unknown);
    QCOMPARE(untold.tables.front().emptyText, unknown);
}

void TestLaunchSections::everyChartHasATwin()
{
    const Section section = launchDetailSection(views(), 0, English);
    QCOMPARE(section.charts.size(), std::size_t(2));
    for (const ChartSpec &chart : section.charts)
        QVERIFY2(!chart.twin.rows.empty(), qPrintable(chart.id));
    QCOMPARE(section.charts[1].bars.size(), std::size_t(2)); // visitors and payers
}

QTEST_GUILESS_MAIN(TestLaunchSections)
#include "tst_launchsections.moc"
