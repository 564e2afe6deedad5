#include "models/actions/effectmeasure.h"
#include "models/actions/launcheffect.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <array>

using namespace shopglass;
using testing::day;
using testing::period;
using Verdict = MeasuredEffect::Verdict;
using Why = MeasuredEffect::Why;

/// What an action on a new product brought: beside earlier launches, or it cannot be told.
class TestLaunchEffect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentsT_data();
    void studentsT();
    void aLaunchIsHeldAgainstEarlierOnes_data();
    void aLaunchIsHeldAgainstEarlierOnes();
    void aProductThatCameLaterCannotBeTold_data();
    void aProductThatCameLaterCannotBeTold();
};

namespace {

constexpr std::array Growths{0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3};
constexpr std::uint32_t NewProduct = testing::Plate;
const QString NewId = QStringLiteral("9004");

struct Sale
{
    Day day;
    std::uint32_t product = 0;
    qint64 amount = 0;
};

StoreColumns shopOf(Period covered, std::vector<Sale> sales)
{
    StoreColumns columns = testing::emptyShop(covered);
    for (int launch = 0; launch < 9; ++launch)
        columns.products.push_back({QString::number(9101 + launch), QStringLiteral("Earlier")});
    std::ranges::stable_sort(sales, {}, &Sale::day);
    qint64 id = 0;
    for (const Sale &sale : sales) {
        testing::OrderSpec spec;
        spec.id = ++id;
        spec.created = sale.day;
        spec.paid = sale.day;
        spec.product = sale.product;
        spec.amount = sale.amount;
        addOrder(columns, spec);
    }
    return columns;
}

void sell(std::vector<Sale> &sales, std::uint32_t product, Period days, int orders, qint64 amount)
{
    for (Day on = days.from; on <= days.to; on = on.plus(1)) {
        for (int order = 0; order < orders; ++order)
            sales.push_back({on, product, amount});
    }
}

/// `count` launches, a day after the other from 10 February on: five orders of 10 yuan a day for eleven days,
/// then a fortnight of each its growth. The plate was launched on 1 June: ten orders of 10 yuan a day to
/// 11 June, then of `later` fen.
StoreColumns launches(std::size_t count, qint64 later)
{
    std::vector<Sale> sales;
    for (std::size_t launch = 0; launch < count; ++launch) {
        const Day first = day(u"2026-02-10").plus(int(launch));
        const auto product = std::uint32_t(testing::Plate + 1 + launch);
        sell(sales, product, {first, first.plus(10)}, 5, 1'000);
        sell(sales, product, {first.plus(11), first.plus(24)}, 5, std::llround(1'000 * Growths[launch]));
    }
    sell(sales, NewProduct, period(u"2026-06-01", u"2026-06-11"), 10, 1'000);
    sell(sales, NewProduct, period(u"2026-06-12", u"2026-06-25"), 10, later);
    return shopOf(period(u"2026-01-01", u"2026-06-30"), sales);
}

MeasuredEffect measured(StoreColumns columns, Day done, const QStringList &others = {})
{
    ActionLife life;
    life.action = life.rule = QStringLiteral("launch_without_live");
    life.state = ActionState::Done;
    life.began = life.settled = done;
    life.each = QStringLiteral("product");
    life.subjects = {{NewId, QStringLiteral("Plate")}};
    AdviceRule rule;
    rule.id = life.rule;
    rule.each = life.each;
    rule.effectUnit = QStringLiteral("fen");
    rule.windowDays = 30;
    rule.measure = ActionMeasure{QStringLiteral("paid_gmv"), {}, 14, 0, {}};
    const AnalysisContext context
        = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    return measureEffect(Evaluator(context), *ActionRules::builtIn(), life, rule, others);
}

} // namespace

void TestLaunchEffect::studentsT_data()
{
    QTest::addColumn<double>("certainty");
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("reach");
    // From the printed tables.
    QTest::newRow("95 %, 8") << 0.95 << 8 << 2.306;
    QTest::newRow("95 %, 23") << 0.95 << 23 << 2.069;
    QTest::newRow("90 %, 10") << 0.9 << 10 << 1.812;
}

void TestLaunchEffect::studentsT()
{
    QFETCH(double, certainty);
    QFETCH(int, freedom);
    QFETCH(double, reach);
    QVERIFY(std::abs(studentReach(certainty, freedom) - reach) < 0.001);
}

void TestLaunchEffect::aLaunchIsHeldAgainstEarlierOnes_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Why>("why");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("high");
    // The logarithms of the nine growths have the mean -0.149906 and the deviation 0.323732; t is 2.306004.
    // One more launch goes on at 0.391874 … 0.860789 … 1.890806 of its 10,000 fen a day.
    QTest::newRow("nothing was done to it")
        << std::size_t(9) << qint64(1'000) << Verdict::Unclear << Why::None << -8908.06 << 1392.11 << 6081.26;
    QTest::newRow("it sold three times as much") << std::size_t(9) << qint64(3'000) << Verdict::Better
                                                 << Why::None << 11091.94 << 21392.11 << 26081.26;
    QTest::newRow("eight launches are too few")
        << std::size_t(8) << qint64(3'000) << Verdict::CannotTell << Why::TooFewLaunches << 0.0 << 0.0 << 0.0;
    QTest::newRow("none before it") << std::size_t(0) << qint64(1'000) << Verdict::CannotTell
                                    << Why::TooFewLaunches << 0.0 << 0.0 << 0.0;
}

void TestLaunchEffect::aLaunchIsHeldAgainstEarlierOnes()
{
    QFETCH(std::size_t, count);
    QFETCH(qint64, later);
    QFETCH(Verdict, verdict);
    QFETCH(Why, why);
    QFETCH(double, low);
    QFETCH(double, middle);
    QFETCH(double, high);
    const MeasuredEffect effect = measured(launches(count, later), day(u"2026-06-11"));
    QCOMPARE(effect.why, why);
    QCOMPARE(effect.verdict, verdict);
    // t is worked out to three digits.
    QVERIFY2(std::abs(effect.low - low) < 10.0, qPrintable(QString::number(effect.low)));
    QVERIFY2(std::abs(effect.middle - middle) < 0.01, qPrintable(QString::number(effect.middle)));
    QVERIFY2(std::abs(effect.high - high) < 10.0, qPrintable(QString::number(effect.high)));
    if (verdict == Verdict::CannotTell)
        return;
    // 1 … 10 June: the days before it was launched are none of it.
    QCOMPARE(effect.was, 10'000.0);
    QCOMPARE(effect.touchedOrders, qint64(100));
    QCOMPARE(effect.otherOrders, qint64(450));
    // One of the nine was touched by another action.
    QCOMPARE(measured(launches(count, later), day(u"2026-06-11"), {QStringLiteral("9105")}).why,
             Why::TooFewLaunches);
}

void TestLaunchEffect::aProductThatCameLaterCannotBeTold_data()
{
    QTest::addColumn<QString>("firstSale");
    QTest::addColumn<Why>("why");
    // Files begin on 10 May, so nothing is known to be a launch before 9 June; done on 15 June, 18 May …
    // 14 June are the days before.
    QTest::newRow("sold from the second week on") << "2026-05-28" << Why::TooNew;
    QTest::newRow("sold from the first day before on") << "2026-05-18" << Why::None;
}

void TestLaunchEffect::aProductThatCameLaterCannotBeTold()
{
    QFETCH(QString, firstSale);
    QFETCH(Why, why);
    std::vector<Sale> sales;
    sell(sales, testing::Cup, period(u"2026-05-10", u"2026-06-30"), 12, 1'000);
    sell(sales, NewProduct, {day(firstSale), day(u"2026-06-30")}, 12, 1'000);
    const MeasuredEffect effect
        = measured(shopOf(period(u"2026-05-10", u"2026-06-30"), sales), day(u"2026-06-15"));
    QCOMPARE(effect.why, why);
    QCOMPARE(effect.verdict, why == Why::None ? Verdict::Unclear : Verdict::CannotTell);
}

QTEST_GUILESS_MAIN(TestLaunchEffect)
#include "tst_launcheffect.moc"
