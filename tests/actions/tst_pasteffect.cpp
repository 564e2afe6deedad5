#include "models/actions/pasteffect.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::day;
using testing::period;

class TestPastEffect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureThatStaysIsExpectedToStay();
    void whatComesBackByItselfIsExpectedBack();
    void aFigureNeverSeenLeavesItOpen();
    void fewCasesKeepTheIntervalWide();
    void noneOrAllOfFewIsNoSurprise_data();
    void noneOrAllOfFewIsNoSurprise();
    void fewTurnsTellNothing();
    void readsTheTurnsBeforeTheAction();
};

namespace {

/// Turns whose figure before goes up and down, and after each comes back to `level` by `back` of the way;
/// `noise` is added and taken away in turn, so that it changes neither the mean nor the slope.
std::vector<PastTurn> turns(double level, double back, double noise)
{
    std::vector<PastTurn> turns;
    for (const double off : {-0.2, -0.2, 0.2, 0.2, -0.4, -0.4, 0.4, 0.4}) {
        const double sign = turns.size() % 2 == 0 ? 1.0 : -1.0;
        turns.push_back({level + off, level + (1.0 - back) * off + sign * noise});
    }
    return turns;
}

} // namespace

void TestPastEffect::aFigureThatStaysIsExpectedToStay()
{
    // Hours, by their logarithms: 50 always stayed 50, 60 stayed 60; from 60 it is expected to stay there.
    std::vector<PastTurn> steady;
    for (const double hours : {50.0, 60.0, 50.0, 60.0, 50.0, 60.0})
        steady.push_back({hours, hours});
    const auto expected = expectedByPast(steady, 60.0, Unit::Hours, 0, 0.95);
    QVERIFY(expected);
    QVERIFY(std::abs(expected->low - 60.0) < 1e-9);
    QVERIFY(std::abs(expected->middle - 60.0) < 1e-9);
    QVERIFY(std::abs(expected->high - 60.0) < 1e-9);
}

void TestPastEffect::whatComesBackByItselfIsExpectedBack()
{
    // Plain numbers around 0: from 0.4 half the way back is 0.2. Of six degrees Student's t is 2.4469 at 95
    // %. Squares of before: 4 × 0.04 + 4 × 0.16 = 0.8; spread √(8 × 0.01² ÷ 6) = 0.011547; slope 0.5 ± t ×
    // 0.011547 ÷ √0.8 = ± 0.031590; at 0.4 that is ± 0.012636, and a turn ± t × 0.011547 × √(9 ÷ 8) =
    // 0.029969.
    const auto expected = expectedByPast(turns(0.0, 0.5, 0.01), 0.4, Unit::Score, 0, 0.95);
    QVERIFY(expected);
    QVERIFY(std::abs(expected->middle - 0.2) < 1e-9);
    QVERIFY2(std::abs(expected->low - (0.2 - 0.042605)) < 2e-4, qPrintable(QString::number(expected->low)));
    QVERIFY2(std::abs(expected->high - (0.2 + 0.042605)) < 2e-4, qPrintable(QString::number(expected->high)));
}

void TestPastEffect::aFigureNeverSeenLeavesItOpen()
{
    // It was always 100 hours; at 200 nobody knows whether it comes back or stays.
    const std::vector<PastTurn> same(8, PastTurn{100.0, 100.0});
    const auto expected = expectedByPast(same, 200.0, Unit::Hours, 0, 0.95);
    QVERIFY(expected);
    QVERIFY(std::abs(expected->low - 100.0) < 1e-9);
    QVERIFY(std::abs(expected->high - 200.0) < 1e-9);
}

void TestPastEffect::fewCasesKeepTheIntervalWide()
{
    // A share that was always a half: of 100 cases it moves by √(1 ÷ (100 × 0.25)) = 0.2 on the odds'
    // logarithm by chance alone; × 2.4469 × √(9 ÷ 8) = 0.51907 either way, from 0.5 that is 0.37307 …
    // 0.62693.
    const std::vector<PastTurn> same(8, PastTurn{0.5, 0.5});
    const auto expected = expectedByPast(same, 0.5, Unit::Ratio, 100, 0.95);
    QVERIFY(expected);
    QCOMPARE(expected->middle, 0.5);
    QVERIFY2(std::abs(expected->low - 0.37307) < 2e-4, qPrintable(QString::number(expected->low)));
    QVERIFY2(std::abs(expected->high - 0.62693) < 2e-4, qPrintable(QString::number(expected->high)));
}

/// What chance gives often is never told as better or worse.
void TestPastEffect::noneOrAllOfFewIsNoSurprise_data()
{
    QTest::addColumn<double>("usual");
    QTest::addColumn<double>("became");
    QTest::addColumn<qint64>("sample");
    QTest::addColumn<bool>("surprise");
    QTest::newRow("all, as always") << 1.0 << 1.0 << qint64(200) << false;
    QTest::newRow("none, as always") << 0.0 << 0.0 << qint64(300) << false;
    QTest::newRow("20 of 20 at 97 %: 54 times of 100") << 0.97 << 1.0 << qint64(20) << false;
    QTest::newRow("none of 25 at 0.5 %: 88 times of 100") << 0.005 << 0.0 << qint64(25) << false;
    QTest::newRow("none of 1,000 at 10 %: never by chance") << 0.1 << 0.0 << qint64(1'000) << true;
    QTest::newRow("all of 1,000 at 90 %: never by chance") << 0.9 << 1.0 << qint64(1'000) << true;
}

void TestPastEffect::noneOrAllOfFewIsNoSurprise()
{
    QFETCH(double, usual);
    QFETCH(double, became);
    QFETCH(qint64, sample);
    QFETCH(bool, surprise);
    const std::vector<PastTurn> turns(8, PastTurn{usual, usual, 2'000, 1'000});
    const auto expected = expectedByPast(turns, usual, Unit::Ratio, sample, 0.95, 2'000);
    QVERIFY(expected);
    QCOMPARE(became < expected->low || became > expected->high, surprise);
    QVERIFY(expected->low <= expected->middle && expected->middle <= expected->high);
}

void TestPastEffect::fewTurnsTellNothing()
{
    const std::vector<PastTurn> two(2, PastTurn{0.5, 0.5});
    QVERIFY(!expectedByPast(two, 0.5, Unit::Ratio, 100, 0.95));
}

void TestPastEffect::readsTheTurnsBeforeTheAction()
{
    // Ten orders a day, each of 100 yuan from January on and of 150 yuan after 16 June.
    StoreColumns columns = testing::emptyShop(period(u"2026-01-01", u"2026-06-30"));
    qint64 id = 0;
    for (Day on = day(u"2026-01-01"); on <= day(u"2026-06-30"); on = on.plus(1)) {
        for (int order = 0; order < 10; ++order) {
            testing::OrderSpec spec;
            spec.id = ++id;
            spec.created = on;
            spec.paid = on;
            spec.product = testing::Cup;
            spec.amount = on > day(u"2026-06-16") ? 15'000 : 10'000;
            addOrder(columns, spec);
        }
    }
    const AnalysisContext context
        = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    const EffectDays days{period(u"2026-05-19", u"2026-06-15"), period(u"2026-06-17", u"2026-06-30")};
    const PastEffect effect = pastEffect(Evaluator(context), QStringLiteral("average_order_value"), {}, days,
                                         *ActionRules::builtIn());
    QVERIFY(effect.covered && effect.enough);
    QCOMPARE(effect.was, 10'000.0);
    QCOMPARE(effect.became, 15'000.0);
    // The first turn has its days after from 2 to 15 June and its days before from 4 May; each other one is a
    // fortnight earlier, and the ninth begins on 12 January.
    QCOMPARE(effect.turns, 9);
    QVERIFY(effect.expected);
    QVERIFY(std::abs(effect.expected->low - 10'000.0) < 1e-6);
    QVERIFY(std::abs(effect.expected->high - 10'000.0) < 1e-6);
    // An action of March has two: files begin in January.
    const EffectDays early{period(u"2026-02-10", u"2026-03-09"), period(u"2026-03-11", u"2026-03-24")};
    const PastEffect few = pastEffect(Evaluator(context), QStringLiteral("average_order_value"), {}, early,
                                      *ActionRules::builtIn());
    QCOMPARE(few.turns, 2);
    QVERIFY(!few.expected);
}

QTEST_GUILESS_MAIN(TestPastEffect)
#include "tst_pasteffect.moc"
