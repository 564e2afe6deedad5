#include "models/scores/scorechange.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// One dimension with one indicator over five days, worth everything.
const QByteArray Rules = R"({"rulebook": "scores", "updated": "2026-11-01", "note": "test", "scores": [
    {"score": "store_score", "version": "t", "current": true, "name": {"zh": "店铺体验分", "en": "Store score"},
     "scale_min": 0, "scale_max": 5, "scale_step": 0.01, "source": "test", "confidence": "assumption",
     "dimensions": [
        {"id": "goods", "name": {"zh": "商品", "en": "Goods"}, "aliases": ["商品"], "source": "test", "confidence": "assumption",
         "indicators": [{"indicator": "order_refund_rate", "target": 0.05, "floor": 0.25, "weight": 1, "window_days": 5,
                         "source": "test", "confidence": "assumption"}]}]}]})";

constexpr std::uint32_t East = 1;
constexpr std::uint32_t West = 2;

/// So many orders of a warehouse on a day, the first of them refunded.
void addOrders(StoreColumns &columns, Day day, std::uint32_t warehouse, int count, int refunded)
{
    for (int i = 0; i < count; ++i) {
        OrderSpec spec;
        spec.id = 1000 + qint64(columns.orders.size());
        spec.created = day;
        spec.paid = day;
        spec.amount = 1000;
        spec.product = 1;
        spec.refund = i < refunded ? 1000 : 0;
        addOrder(columns, spec);
        columns.orders.warehouse.push_back(warehouse);
    }
}

/// 1 to 5 June: each warehouse 1 refund of 20. 6 to 10 June: the east 2 of 30, the west 4 of 10.
StoreColumns shop()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-10"));
    columns.warehouses = {QString(), QStringLiteral("东仓"), QStringLiteral("西仓")};
    addOrders(columns, day(u"2026-06-02"), East, 20, 1);
    addOrders(columns, day(u"2026-06-02"), West, 20, 1);
    addOrders(columns, day(u"2026-06-07"), East, 30, 2);
    addOrders(columns, day(u"2026-06-07"), West, 10, 4);
    const auto publish = [&columns](QStringView iso, const QString &dimension, double value) {
        columns.scores.push_back({day(iso), QStringLiteral("store_score"), {}, dimension, value});
    };
    publish(u"2026-06-04", {}, 4.80);
    publish(u"2026-06-04", QStringLiteral("商品"), 4.70);
    publish(u"2026-06-10", {}, 4.60);
    publish(u"2026-06-10", QStringLiteral("商品"), 4.30);
    return columns;
}

AnalysisContext contextOf(StoreColumns columns)
{
    return analysis(std::move(columns), period(u"2026-06-05", u"2026-06-10"),
                    rulebookWith(QStringLiteral("scores.json"), Rules));
}

std::shared_ptr<const Documents> acceptedWeights(const Rulebook &rulebook)
{
    auto documents = std::make_shared<Documents>();
    documents->all.push_back(
        toDocument(exampleWeights(rulebook.scores().front(), day(u"2026-06-01")).value()));
    return documents;
}

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class TestScoreChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialValuesAreThoseOfTheDays();
    void oldValuesSayNothing();
    void weightsTurnChangesIntoPoints();
    void aChangeIsSplitByWarehouse();
    void whatIsNotNamedIsNotACause();
    void aGroupWithoutOrdersHasNone();
    void groupsOfAFewOrdersAreNoCause();
    void whatChanceMakesIsSmall_data();
    void whatChanceMakesIsSmall();
    void tooFewOrdersHaveNoChange();
    void eventsAreInTheirOrder();
    void quietDaysAfterTheLastAfterSaleAreNoGap();
    void jsonSaysWhatIsEstimated();
};

void TestScoreChange::officialValuesAreThoseOfTheDays()
{
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(shop())));
    QCOMPARE(change.score, QStringLiteral("store_score"));
    QCOMPARE(change.totalBefore->day, day(u"2026-06-04")); // the last one up to the 5th
    QCOMPARE(change.totalBefore->value, 4.80);
    QCOMPARE(change.totalNow->value, 4.60);
    QCOMPARE(change.dimensions.size(), std::size_t(1));
    QCOMPARE(change.dimensions[0].before->value, 4.70);
    QCOMPARE(change.dimensions[0].now->value, 4.30);
    QVERIFY(!change.dimensions[0].points);
    QVERIFY(!change.unexplained);
}

void TestScoreChange::oldValuesSayNothing()
{
    StoreColumns columns = shop();
    columns.scores.front().day = day(u"2026-05-29"); // a week before the 5th
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(std::move(columns))));
    QVERIFY(!change.totalBefore);
    QVERIFY(change.totalNow);
}

void TestScoreChange::weightsTurnChangesIntoPoints()
{
    AnalysisContext context = contextOf(shop());
    context.documents = acceptedWeights(*context.rulebook);
    const ScoreChange change = buildScoreChange(Evaluator(context));
    QVERIFY(near(change.dimensions[0].points, -0.4)); // all the weight on 4.30 − 4.70
    QVERIFY(near(change.unexplained, 0.2)); // of −0.20
    // 2 of 40 meets the target; 6 of 40 is half-way from 5 % to 25 %: half of 5 points is lost.
    QVERIFY(near(change.indicators[0].points, -2.5));
}

void TestScoreChange::aChangeIsSplitByWarehouse()
{
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(shop())));
    QCOMPARE(change.indicators.size(), std::size_t(1));
    const IndicatorChange &refunds = change.indicators[0];
    QCOMPARE(refunds.windowBefore, period(u"2026-06-01", u"2026-06-05"));
    QCOMPARE(refunds.windowNow, period(u"2026-06-06", u"2026-06-10"));
    QVERIFY(near(refunds.difference, 0.10)); // 2 of 40, 6 of 40
    QVERIFY(refunds.isWorse());
    // One product sold everything and nobody promoted it: only warehouses tell the orders apart.
    QCOMPARE(refunds.causes.size(), std::size_t(2));
    const CauseShare &west = refunds.causes[0];
    QCOMPARE(west.by, GroupBy::Warehouse);
    QCOMPARE(west.key, QStringLiteral("西仓"));
    QVERIFY(near(west.part, 0.0875)); // (4 − 0.05 × 10) / 40 − (1 − 0.05 × 20) / 40
    QVERIFY(near(west.before.value, 0.05));
    QCOMPARE(said(west.now), QStringLiteral("not_enough_data")); // ten orders are no rate
    QCOMPARE(refunds.causes[1].key, QStringLiteral("东仓"));
    QVERIFY(near(refunds.causes[1].part, 0.0125)); // (2 − 0.05 × 30) / 40
}

void TestScoreChange::whatIsNotNamedIsNotACause()
{
    StoreColumns columns = shop();
    columns.orders.warehouse.clear();
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(std::move(columns))));
    QVERIFY(near(change.indicators[0].difference, 0.10));
    QVERIFY(change.indicators[0].causes.empty());
}

void TestScoreChange::aGroupWithoutOrdersHasNone()
{
    // The north sells nothing in the first five days and 20 orders with 5 refunds in the others.
    StoreColumns columns = shop();
    columns.warehouses.push_back(QStringLiteral("北仓"));
    addOrders(columns, day(u"2026-06-08"), 3, 20, 5);
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(std::move(columns))));
    const auto &causes = change.indicators[0].causes;
    const auto north = std::ranges::find(causes, QStringLiteral("北仓"), &CauseShare::key);
    QVERIFY(north != causes.end());
    QVERIFY(near(north->part, 4.0 / 60.0)); // (5 − 0.05 × 20) / 60
    QCOMPARE(said(north->before), QStringLiteral("undefined"));
    QCOMPARE(north->before.id, QStringLiteral("order_refund_rate"));
    QCOMPARE(north->before.unit, Unit::Ratio);
    QCOMPARE(north->before.days, 5);
    QCOMPARE(north->before.coveredDays, 5);
    QVERIFY(near(north->now.value, 0.25));
}

void TestScoreChange::groupsOfAFewOrdersAreNoCause()
{
    // The north: nothing, then 19 orders with 9 refunds. One order less than the rate's minimum sample.
    StoreColumns columns = shop();
    columns.warehouses.push_back(QStringLiteral("北仓"));
    addOrders(columns, day(u"2026-06-08"), 3, 19, 9);
    const ScoreChange change = buildScoreChange(Evaluator(contextOf(std::move(columns))));
    const auto &causes = change.indicators[0].causes;
    QVERIFY(std::ranges::find(causes, QStringLiteral("北仓"), &CauseShare::key) == causes.end());
    QVERIFY(std::ranges::find(causes, QStringLiteral("西仓"), &CauseShare::key) != causes.end());
}

void TestScoreChange::whatChanceMakesIsSmall_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("before");
    QTest::addColumn<int>("sampleBefore");
    QTest::addColumn<double>("now");
    QTest::addColumn<int>("sampleNow");
    QTest::addColumn<bool>("small");
    const int ratio = int(Unit::Ratio);
    const int hours = int(Unit::Hours);
    // 5 % and 15 % of 40 each: 10 % together, standard error √(0.09 × 2/40) = 6.7 points.
    QTest::newRow("ten points of forty orders are not") << ratio << 0.05 << 40 << 0.15 << 40 << false;
    QTest::newRow("five points of forty orders are") << ratio << 0.05 << 40 << 0.10 << 40 << true;
    // 5 % and 6 % of 10,000 each: √(0.0551 × 0.9449... × 2/10,000) = 0.32 points.
    QTest::newRow("one point of ten thousand is not") << ratio << 0.05 << 10'000 << 0.06 << 10'000 << false;
    QTest::newRow("less than one order of those now is") << ratio << 0.0 << 400 << 0.002 << 400 << true;
    QTest::newRow("a tenth of an hour of a hundred is") << hours << 101.9 << 50 << 102.0 << 50 << true;
    QTest::newRow("three hours of a hundred are not") << hours << 100.0 << 50 << 103.0 << 50 << false;
}

void TestScoreChange::whatChanceMakesIsSmall()
{
    QFETCH(int, unit);
    QFETCH(double, before);
    QFETCH(int, sampleBefore);
    QFETCH(double, now);
    QFETCH(int, sampleNow);
    const auto valueOf = [unit](double value, int sample) {
        IndicatorValue made;
        made.unit = Unit(unit);
        made.state = ValueState::Value;
        made.value = value;
        made.sample = sample;
        return made;
    };
    IndicatorChange change;
    change.direction = Direction::LowerIsBetter;
    change.difference = now - before;
    change.isSmall = isSmallDifference(valueOf(before, sampleBefore), valueOf(now, sampleNow));
    QTEST(change.isSmall, "small");
    QCOMPARE(change.isWorse(), !change.isSmall);
}

void TestScoreChange::tooFewOrdersHaveNoChange()
{
    const ScoreChange change
        = buildScoreChange(Evaluator(analysis(smallShop(), period(u"2026-06-05", u"2026-06-10"),
                                              rulebookWith(QStringLiteral("scores.json"), Rules))));
    QCOMPARE(said(change.indicators[0].now), QStringLiteral("not_enough_data"));
    QVERIFY(!change.indicators[0].difference);
    QVERIFY(!change.indicators[0].isWorse());
    QVERIFY(change.indicators[0].causes.empty());
}

void TestScoreChange::eventsAreInTheirOrder()
{
    StoreColumns columns = shop();
    columns.coverage[0].second
        = {{day(u"2026-05-01"), day(u"2026-05-20")}, {day(u"2026-05-23"), day(u"2026-06-10")}};
    QStringList events;
    for (const ScoreEvent &event : buildScoreChange(Evaluator(contextOf(std::move(columns)))).events) {
        events << QStringLiteral("%1 %2–%3")
                      .arg(scoreEventId(event.kind), event.days.from.iso(), event.days.to.iso());
    }
    // Before its first file nothing is missing; with a hole in the thirty days before it nothing is called
    // new.
    QCOMPARE(events.filter(QStringLiteral("gap")), QStringList{QStringLiteral("gap 2026-05-21–2026-05-22")});
    QVERIFY(events.filter(QStringLiteral("launch")).isEmpty());
}

void TestScoreChange::quietDaysAfterTheLastAfterSaleAreNoGap()
{
    // The rulebook lets seven days pass in which nobody need apply.
    const auto gapsWith = [](QStringView lastApplication) {
        StoreColumns columns = shop();
        for (auto &[kind, ranges] : columns.coverage) {
            if (kind == QLatin1String("aftersales"))
                ranges = {{day(u"2026-05-01"), day(lastApplication)}};
        }
        QStringList gaps;
        for (const ScoreEvent &event : buildScoreChange(Evaluator(contextOf(std::move(columns)))).events) {
            if (event.kind == ScoreEvent::Kind::Gap)
                gaps << event.days.from.iso() + QStringLiteral("–") + event.days.to.iso();
        }
        return gaps;
    };
    QCOMPARE(gapsWith(u"2026-06-03"), QStringList());
    QCOMPARE(gapsWith(u"2026-06-02"), QStringList{QStringLiteral("2026-06-03–2026-06-10")});
}

void TestScoreChange::jsonSaysWhatIsEstimated()
{
    const QJsonValue json = toJson(buildScoreChange(Evaluator(contextOf(shop()))));
    QCOMPARE(at(json, {QStringLiteral("from")}).toString(), QStringLiteral("2026-06-05"));
    QCOMPARE(at(json, {QStringLiteral("official_now"), QStringLiteral("value")}).toDouble(), 4.60);
    const QJsonValue indicator = at(json, {QStringLiteral("indicators"), QStringLiteral("0")});
    QCOMPARE(at(indicator, {QStringLiteral("estimated")}).toBool(), true);
    QVERIFY(at(indicator, {QStringLiteral("points")}).isNull());
    QCOMPARE(at(indicator, {QStringLiteral("causes"), QStringLiteral("0"), QStringLiteral("by")}).toString(),
             QStringLiteral("warehouse"));
}

QTEST_GUILESS_MAIN(TestScoreChange)
#include "tst_scorechange.moc"
