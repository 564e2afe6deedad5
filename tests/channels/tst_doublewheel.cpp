#include "tests/channels/wheelrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestDoubleWheel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buyersComeBack_data();
    void buyersComeBack();
    void theOrderThatWasPaidFirstIsTheMeeting();
    void buyersWhoseTimeIsNotOverDoNotCount();
    void aProductIsTakenUpByTheOtherWheel();
    void tooFewSayNothing();
    void withoutBuyersNothingIsCovered();
};

namespace {

FieldPaths pathsOf(const StoreColumns &columns)
{
    const auto rulebook = testing::builtInRulebook();
    SourceFields sources;
    sources.told = columns.coverageOf(QStringLiteral("orders"));
    for (const SalesSource &source : columns.sources) {
        sources.fields.push_back(
            rulebook->fieldOf(source.channel, source.carrier, source.accountType, source.promoter));
        sources.ownLive.push_back(source.channel == QStringLiteral("自营")
                                  && source.carrier == QStringLiteral("直播"));
    }
    return followFields(columns, sources, PaidRows(columns.orders.paidDay), rulesOf(), *columns.asOf);
}

} // namespace

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

QTEST_GUILESS_MAIN(TestDoubleWheel)
#include "tst_doublewheel.moc"
