#include "models/scores/impliedweights.h"
#include "models/scores/nonnegative.h"
#include "tests/scores/impliedshop.h"

#include <QtTest>

#include <algorithm>

using namespace shopglass;
using testing::addDay;
using testing::day;
using testing::near;
using testing::period;
using testing::rule;
using testing::shop;

// Expected values of the fits come from a Python program of its own: exact fractions, every subset of columns
// tried, and its own Mersenne twister for the ranges.
class TestImpliedWeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastSquaresWithoutNegatives_data();
    void leastSquaresWithoutNegatives();
    void dependentColumnsDoNotHang();
    void hiddenWeightsComeOutOfRoundedTotals();
    void whatDoesNotVaryIsDoubted();
    void aPoorFitIsDoubted();
    void anAliasBesideTheOwnNameChangesNothing();
    void daysThatContradictThemselvesAreLeftOut();
    void daysAreDrawnWithAllTheirRows();
    void tooFewDaysGiveNothing();
    void daysOfAnotherRuleDoNotMix();
    void aSumOfNearlyOneIsBroughtToOne_data();
    void aSumOfNearlyOneIsBroughtToOne();
    void aDimensionWithoutValuesIsNamed();
    void aRuleWithoutANumberOfDaysNeverFits();
    void acceptedOnesKeepTheProportionsWithinADimension();
    void sumsFarFromOneAreNotAcceptable();
    void aWeightedDimensionNeedsAnIndicator();
};

namespace {

using Numbers = std::vector<double>;

ImpliedWeights fitted(const Numbers &weights)
{
    ImpliedWeights implied;
    implied.score = QStringLiteral("store_score");
    implied.ruleVersion = QStringLiteral("cards");
    for (std::size_t place = 0; place < weights.size(); ++place)
        implied.shares.push_back({rule().dimensions[place].id, weights[place], 0.0, 1.0});
    return implied;
}

} // namespace

void TestImpliedWeights::leastSquaresWithoutNegatives_data()
{
    QTest::addColumn<Numbers>("rows");
    QTest::addColumn<Numbers>("wanted");
    QTest::addColumn<Numbers>("expected");
    const Numbers six{1, 2, 3, 4, 5, 6, 7, 8, 10, 2, 0, 1, 1, 1, 0, 3, 1, 4};
    QTest::newRow("an exact solution") << Numbers{1, 0, 0, 1, 1, 1} << Numbers{2, 3, 5} << Numbers{2, 3};
    QTest::newRow("one that would be negative stays at zero, and the other makes up for it")
        << Numbers{1, 0, 0, 1, 1, 1} << Numbers{2, -1, 1} << Numbers{1.5, 0};
    QTest::newRow("nothing helps against negative values")
        << Numbers{1, 2, 3, 4, 5, 6} << Numbers{-1, -2, -3} << Numbers{0, 0};
    QTest::newRow("three columns, all used")
        << six << Numbers{6, 15, 25, 3, 2, 7}
        << Numbers{0.9522709776751347, 1.3194765204003078, 0.7713625866050808};
    QTest::newRow("three columns, one used") << six << Numbers{1, 9, 2, 8, 3, 7} << Numbers{1.1375, 0, 0};
}

void TestImpliedWeights::leastSquaresWithoutNegatives()
{
    QFETCH(Numbers, rows);
    QFETCH(Numbers, wanted);
    QFETCH(Numbers, expected);
    const Numbers solved = nonNegativeLeastSquares(rows, expected.size(), wanted);
    QCOMPARE(solved.size(), expected.size());
    for (std::size_t place = 0; place < expected.size(); ++place)
        near(solved[place], expected[place]);
}

void TestImpliedWeights::dependentColumnsDoNotHang()
{
    // Twice the same column: together they weigh 2, and no column of zeros gets any.
    const Numbers solved = nonNegativeLeastSquares(Numbers{1, 1, 0, 2, 2, 0, 3, 3, 0, 4, 4, 0, 5, 5, 0}, 3,
                                                   Numbers{2, 4, 6, 8, 10});
    near(solved[0] + solved[1], 2.0);
    QVERIFY(solved[0] >= 0.0 && solved[1] >= 0.0);
    QCOMPARE(solved[2], 0.0);
}

void TestImpliedWeights::hiddenWeightsComeOutOfRoundedTotals()
{
    const ImpliedReading reading = readImpliedWeights(shop(40), rule(), day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::Fitted);
    QCOMPARE(reading.days, 40);
    QCOMPARE(reading.needed, 30);
    QVERIFY(reading.missingDimension.isEmpty());
    const ImpliedWeights &implied = *reading.weights;
    QCOMPARE(implied.period, period(u"2026-05-01", u"2026-06-09"));
    QCOMPARE(implied.shares[1].dimension, QStringLiteral("parcels"));
    near(implied.shares[0].weight, 0.4969804268569298);
    near(implied.shares[1].weight, 0.30777426738533104);
    near(implied.shares[2].weight, 0.19528310050754205);
    near(implied.sum(), 1.000037794749803);
    near(implied.rootMeanSquare, 0.002766019190831803);
    near(implied.largestResidual, 0.0050943013623922125);
    near(implied.shares[0].low, 0.48065589250804863);
    near(implied.shares[0].high, 0.5150805714684346);
    near(implied.shares[1].low, 0.288097678676753);
    near(implied.shares[1].high, 0.3303166807409172);
    near(implied.shares[2].low, 0.18232896387986);
    near(implied.shares[2].high, 0.20829594522998865);
    QVERIFY(implied.doubts.empty());
    QVERIFY(reading.leftOut.empty());
    QCOMPARE(toJson(reading)[QLatin1String("state")].toString(), QStringLiteral("fitted"));
}

void TestImpliedWeights::whatDoesNotVaryIsDoubted()
{
    // Goods and parcels go up and down together, service is 4.50 or 4.51 one day in ten.
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int number = 0; number < 30; ++number) {
        const int a = 460 + number % 5;
        addDay(columns, number, a, a + 10, number % 10 == 0 ? 451 : 450, a);
    }
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::Fitted);
    QStringList doubts;
    for (const ImpliedWeights::Doubt &doubt : reading.weights->doubts)
        doubts << doubtId(doubt.kind) + QLatin1Char(' ') + doubt.dimension + QLatin1Char(' ') + doubt.other;
    QVERIFY2(doubts.contains(QStringLiteral("flat service ")), qPrintable(doubts.join(u',')));
    QVERIFY2(doubts.contains(QStringLiteral("together goods parcels")), qPrintable(doubts.join(u',')));
}

void TestImpliedWeights::aPoorFitIsDoubted()
{
    // A tenth of a point up and down in turn: on a scale of hundredths no rounding does that.
    StoreColumns columns = shop(40);
    bool up = false;
    for (OfficialScore &score : columns.scores) {
        if (score.dimension.isEmpty())
            score.value += (up = !up) ? 0.1 : -0.1;
    }
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::Fitted);
    QVERIFY(reading.leftOut.empty()); // no day is worse than the others
    const auto &doubts = reading.weights->doubts;
    QVERIFY(std::ranges::any_of(doubts, [](const ImpliedWeights::Doubt &doubt) {
        return doubtId(doubt.kind) == QLatin1String("poor_fit");
    }));
}

void TestImpliedWeights::anAliasBesideTheOwnNameChangesNothing()
{
    // The same 40 days with "goods" by its own name, and its alias, another dimension once, beside it.
    StoreColumns columns = shop(40);
    std::vector<OfficialScore> others;
    for (OfficialScore &score : columns.scores) {
        if (score.dimension != QStringLiteral("商品"))
            continue;
        others.push_back(score);
        others.back().value = 3.0 + 0.01 * double(others.size());
        score.dimension = QStringLiteral("goods");
    }
    columns.scores.insert(columns.scores.end(), others.begin(), others.end());
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.days, 40);
    QCOMPARE(reading.contradictions, 0);
    near(reading.weights->shares[0].weight, 0.4969804268569298);
    near(reading.weights->shares[2].weight, 0.19528310050754205);
}

void TestImpliedWeights::daysThatContradictThemselvesAreLeftOut()
{
    ScoreRule twoNames = rule();
    twoNames.dimensions[0].aliases.append(QStringLiteral("货品"));
    StoreColumns columns = shop(40);
    for (int number = 0; number < 5; ++number)
        columns.scores.push_back({day(u"2026-05-01").plus(number),
                                  QStringLiteral("store_score"),
                                  {},
                                  QStringLiteral("货品"),
                                  1.0});
    const ImpliedReading reading = readImpliedWeights(columns, twoNames, day(u"2026-06-30"));
    QCOMPARE(reading.days, 35);
    QCOMPARE(reading.contradictions, 5);
    QCOMPARE(toJson(reading)[QLatin1String("contradictions")].toInt(), 5);
}

void TestImpliedWeights::daysAreDrawnWithAllTheirRows()
{
    // A second subject that says the same makes nothing surer: the ranges are those of one.
    StoreColumns columns = shop(40);
    std::vector<OfficialScore> twins = columns.scores;
    for (OfficialScore &score : twins)
        score.subject = QStringLiteral("9001");
    columns.scores.insert(columns.scores.end(), twins.begin(), twins.end());
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.days, 40);
    near(reading.weights->shares[0].weight, 0.4969804268569298);
    near(reading.weights->shares[0].low, 0.48065589250804863);
    near(reading.weights->shares[0].high, 0.5150805714684346);
}

void TestImpliedWeights::tooFewDaysGiveNothing()
{
    StoreColumns columns = shop(29);
    // A day with a total alone does not count.
    columns.scores.push_back({day(u"2026-06-20"), QStringLiteral("store_score"), {}, {}, 4.5});
    const ImpliedReading few = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(few.state, ImpliedReading::State::TooFewDays);
    QCOMPARE(few.days, 29);
    QVERIFY(!few.weights);
    // Values after the last day are not looked at.
    QCOMPARE(readImpliedWeights(shop(40), rule(), day(u"2026-05-29")).days, 29);
}

void TestImpliedWeights::daysOfAnotherRuleDoNotMix()
{
    // 40 days of this rule; before and after it the total is something else altogether.
    StoreColumns columns = shop(40);
    for (int number = 1; number <= 10; ++number) {
        addDay(columns, -number, 460 + number, 470, 450, 100);
        addDay(columns, 39 + number, 460 + number, 470, 450, 500);
    }
    ScoreRule held = rule();
    held.provenance.validFrom = day(u"2026-05-01");
    held.provenance.validTo = day(u"2026-06-09");
    const ImpliedReading reading = readImpliedWeights(columns, held, day(u"2026-06-30"));
    QCOMPARE(reading.days, 40);
    near(reading.weights->shares[0].weight, 0.4969804268569298); // as without those days
    held.provenance.validFrom = day(u"2026-05-12");
    QCOMPARE(readImpliedWeights(columns, held, day(u"2026-06-30")).state, ImpliedReading::State::TooFewDays);
    QCOMPARE(readImpliedWeights(columns, held, day(u"2026-06-30")).days, 29);
}

void TestImpliedWeights::aSumOfNearlyOneIsBroughtToOne_data()
{
    QTest::addColumn<double>("sum");
    QTest::addColumn<bool>("needed");
    QTest::newRow("one") << 1.0 << false;
    QTest::newRow("one as shown: 1.000") << 1.0004 << false;
    QTest::newRow("a thousandth more") << 1.001 << true;
    QTest::newRow("0.96") << 0.96 << true;
    QTest::newRow("1.04") << 1.04 << true;
    QTest::newRow("too little to be accepted at all") << 0.94 << false;
    QTest::newRow("too much") << 1.06 << false;
}

void TestImpliedWeights::aSumOfNearlyOneIsBroughtToOne()
{
    QFETCH(double, sum);
    QFETCH(bool, needed);
    QCOMPARE(needsNormalising(fitted({sum - 0.5, 0.3, 0.2})), needed);
}

void TestImpliedWeights::aDimensionWithoutValuesIsNamed()
{
    ScoreRule four = rule();
    four.dimensions.emplace_back();
    four.dimensions.back().id = QStringLiteral("calm");
    const ImpliedReading reading = readImpliedWeights(shop(40), four, day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::TooFewDays);
    QCOMPARE(reading.days, 0);
    QCOMPARE(reading.missingDimension, QStringLiteral("calm"));
}

void TestImpliedWeights::aRuleWithoutANumberOfDaysNeverFits()
{
    ScoreRule without = rule();
    without.impliedDays.reset();
    QCOMPARE(readImpliedWeights(shop(40), without, day(u"2026-06-30")).state, ImpliedReading::State::Never);
}

void TestImpliedWeights::acceptedOnesKeepTheProportionsWithinADimension()
{
    const auto weights = acceptableWeights(fitted({0.392, 0.294, 0.294}), rule(), day(u"2026-06-30"));
    QVERIFY(weights.ok());
    QCOMPARE(weights->origin, WeightOrigin::Implied);
    // 0.4, 0.3, 0.3 of the sum 0.98; goods is split 3 : 1.
    near(weights->of(QStringLiteral("goods"), QStringLiteral("refunds")), 0.3);
    near(weights->of(QStringLiteral("goods"), QStringLiteral("reviews")), 0.1);
    near(weights->of(QStringLiteral("parcels"), QStringLiteral("pickup")), 0.3);
    near(weights->of(QStringLiteral("service"), QStringLiteral("hours")), 0.3);
    QVERIFY(checkWeights(*weights, rule()).ok());
}

void TestImpliedWeights::sumsFarFromOneAreNotAcceptable()
{
    const auto weights = acceptableWeights(fitted({0.4, 0.3, 0.2}), rule(), day(u"2026-06-30"));
    QVERIFY(!weights);
    QVERIFY(weights.error().sentence.contains(QStringLiteral("0.900")));
    QVERIFY(acceptableWeights(fitted({0.4, 0.3, 0.34}), rule(), day(u"2026-06-30")).ok());
}

void TestImpliedWeights::aWeightedDimensionNeedsAnIndicator()
{
    ScoreRule bare = rule();
    bare.dimensions[2].indicators.clear();
    const auto weights = acceptableWeights(fitted({0.4, 0.3, 0.3}), bare, day(u"2026-06-30"));
    QVERIFY(!weights);
    QVERIFY(weights.error().sentence.contains(QStringLiteral("service")));
    QVERIFY(acceptableWeights(fitted({0.6, 0.4, 0.0}), bare, day(u"2026-06-30")).ok());
}

QTEST_GUILESS_MAIN(TestImpliedWeights)
#include "tst_impliedweights.moc"
