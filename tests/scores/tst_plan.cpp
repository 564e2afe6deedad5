#include "models/scores/plan.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace shopglass;

// A score with "refunds" (lower is better, now 1.2 %), "pickup" (higher is better, now 94 %) and "hours",
// which has no value.
class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressRunsFromStartToTarget_data();
    void progressRunsFromStartToTarget();
    void withoutAValueNothingIsKnown();
    void keptPlansComeBack();
    void damagedPlansAreNamed();
    void newTargetsReplaceThoseOfTheSameIndicator();
    void theFirstStartStaysWhileATargetOfThenDoes();
    void whatIsBetterThanItsTargetStaysAsItIs();
    void plansThatCannotBeAreRefused_data();
    void plansThatCannotBeAreRefused();
};

namespace {

Day on(QStringView iso)
{
    return *Day::fromIso(iso);
}

void add(ScoreCard &card, const char *indicator, Unit unit, Direction direction, std::optional<double> value)
{
    ScoreGap gap;
    gap.value.id = QString::fromLatin1(indicator);
    gap.value.unit = unit;
    gap.value.state = value ? ValueState::Value : ValueState::NotEnoughData;
    gap.value.value = value.value_or(0.0);
    gap.direction = direction;
    gap.target = 0.005;
    card.gaps.push_back(gap);
}

ScoreCard card()
{
    ScoreCard made;
    made.score = QStringLiteral("store_score");
    add(made, "refunds", Unit::Ratio, Direction::LowerIsBetter, 0.012);
    add(made, "pickup", Unit::Ratio, Direction::HigherIsBetter, 0.94);
    add(made, "hours", Unit::Hours, Direction::LowerIsBetter, {});
    return made;
}

ScorePlan planOf(const QString &indicator, std::optional<double> start, double target,
                 Day due = on(u"2026-07-31"))
{
    ScorePlan plan;
    plan.score = QStringLiteral("store_score");
    plan.madeOn = on(u"2026-06-30");
    plan.targets = {{indicator, start, target, due}};
    return plan;
}

const QString Refunds = QStringLiteral("refunds");
const QString Pickup = QStringLiteral("pickup");
const QString Hours = QStringLiteral("hours");
using MaybeNumber = std::optional<double>;

} // namespace

void TestPlan::progressRunsFromStartToTarget_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<MaybeNumber>("start");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("today");
    QTest::addColumn<MaybeNumber>("progress");
    QTest::addColumn<QString>("state");
    const QString before = QStringLiteral("2026-07-01");
    const QString after = QStringLiteral("2026-08-01");
    const QString way = QStringLiteral("on_the_way");
    const QString reached = QStringLiteral("reached");
    QTest::newRow("three fifths of the way down")
        << Refunds << MaybeNumber(0.018) << 0.008 << before << MaybeNumber(0.6) << way;
    QTest::newRow("on its due day it is not overdue")
        << Refunds << MaybeNumber(0.018) << 0.008 << QStringLiteral("2026-07-31") << MaybeNumber(0.6) << way;
    QTest::newRow("the day after it is")
        << Refunds << MaybeNumber(0.018) << 0.008 << after << MaybeNumber(0.6) << QStringLiteral("overdue");
    QTest::newRow("worse than at the start")
        << Pickup << MaybeNumber(0.95) << 0.97 << before << MaybeNumber(-0.5) << way;
    QTest::newRow("just there") << Pickup << MaybeNumber(0.9) << 0.94 << before << MaybeNumber(1.0)
                                << reached;
    QTest::newRow("beyond the target, and long ago")
        << Pickup << MaybeNumber(0.9) << 0.92 << after << MaybeNumber(2.0) << reached;
    QTest::newRow("no start: the good direction decides, under the target")
        << Pickup << MaybeNumber() << 0.95 << before << MaybeNumber() << way;
    QTest::newRow("no start: the good direction decides, over the target")
        << Pickup << MaybeNumber() << 0.9 << before << MaybeNumber() << reached;
    QTest::newRow("a target that was met at the start, and still is")
        << Refunds << MaybeNumber(0.01) << 0.02 << before << MaybeNumber() << reached;
    QTest::newRow("a target that was already met at the start, and is lost")
        << Refunds << MaybeNumber(0.01) << 0.01 << before << MaybeNumber() << way;
}

void TestPlan::progressRunsFromStartToTarget()
{
    QFETCH(QString, indicator);
    QFETCH(MaybeNumber, start);
    QFETCH(double, target);
    QFETCH(QString, today);
    QFETCH(MaybeNumber, progress);
    QFETCH(QString, state);
    const PlanView view = readPlan(planOf(indicator, start, target), card(), on(today));
    QCOMPARE(view.rows.size(), std::size_t(1));
    QCOMPARE(view.rows[0].progress.has_value(), progress.has_value());
    if (progress)
        QVERIFY(std::abs(*view.rows[0].progress - *progress) < 1e-9);
    QCOMPARE(planStateId(view.rows[0].state), state);
    QCOMPARE(view.reached, state == QLatin1String("reached") ? 1 : 0);
    QCOMPARE(view.rows[0].ruleTarget, std::optional(0.005));
}

void TestPlan::withoutAValueNothingIsKnown()
{
    const PlanView hours = readPlan(planOf(Hours, 80.0, 62.0), card(), on(u"2026-07-21"));
    QCOMPARE(planStateId(hours.rows[0].state), QStringLiteral("unknown"));
    QVERIFY(!hours.rows[0].progress);
    QCOMPARE(hours.rows[0].daysLeft, 10);
    const PlanView gone = readPlan(planOf(QStringLiteral("gone"), 1.0, 2.0), card(), on(u"2026-07-21"));
    QCOMPARE(planStateId(gone.rows[0].state), QStringLiteral("unknown"));
}

void TestPlan::keptPlansComeBack()
{
    ScorePlan plan = planOf(Refunds, 0.018, 0.008);
    plan.startTotal = 4.1;
    plan.targets.push_back({Hours, {}, 62.0, on(u"2026-08-15")});
    const Documents documents{{toDocument(plan)}};
    QCOMPARE(documents.all[0].kind, QStringLiteral("plan"));
    const auto kept = keptPlan(&documents, QStringLiteral("store_score"));
    QVERIFY(kept.ok() && kept->has_value());
    QVERIFY(**kept == plan);
    QVERIFY(!keptPlan(&documents, QStringLiteral("product_score"))->has_value());
    QVERIFY(!keptPlan(nullptr, QStringLiteral("store_score"))->has_value());
    ScoreView scores;
    scores.cards = {card()};
    QCOMPARE(readPlans(&documents, scores, on(u"2026-07-01")).size(), std::size_t(1));
}

void TestPlan::damagedPlansAreNamed()
{
    Document document = toDocument(planOf(Refunds, 0.018, 0.008));
    document.body.insert(QStringLiteral("made_on"), QStringLiteral("soon"));
    const Documents documents{{document}};
    const auto kept = keptPlan(&documents, QStringLiteral("store_score"));
    QVERIFY(!kept);
    QVERIFY(kept.error().sentence.contains(QStringLiteral("store_score")));
    ScoreView scores;
    scores.cards = {card()};
    QVERIFY(readPlans(&documents, scores, on(u"2026-07-01")).empty());
}

void TestPlan::newTargetsReplaceThoseOfTheSameIndicator()
{
    ScorePlan first = planOf(Refunds, 0.018, 0.008);
    first.targets.push_back({Hours, {}, 62.0, on(u"2026-08-15")});
    ScorePlan second = planOf(Refunds, 0.012, 0.006, on(u"2026-09-30"));
    second.madeOn = on(u"2026-07-10");
    second.targets.push_back({Pickup, 0.94, 0.97, on(u"2026-09-30")});
    const ScorePlan joined = joinedPlan(first, second);
    QCOMPARE(joined.madeOn, on(u"2026-07-10"));
    QCOMPARE(joined.targets.size(), std::size_t(3));
    QVERIFY(joined.targets[0] == second.targets[0]);
    QVERIFY(joined.targets[1] == first.targets[1]);
    QVERIFY(joined.targets[2] == second.targets[1]);
}

void TestPlan::theFirstStartStaysWhileATargetOfThenDoes()
{
    ScorePlan first = planOf(Refunds, 0.018, 0.008);
    first.startTotal = 3.1;
    ScorePlan pickup = planOf(Pickup, 0.94, 0.97);
    pickup.startTotal = 3.6;
    QCOMPARE(joinedPlan(first, pickup).startTotal, std::optional(3.1));
    ScorePlan refunds = planOf(Refunds, 0.012, 0.006);
    refunds.startTotal = 3.6;
    QCOMPARE(joinedPlan(first, refunds).startTotal, std::optional(3.6));
}

void TestPlan::whatIsBetterThanItsTargetStaysAsItIs()
{
    // Refunds 1.2 % between target 0.5 % and floor 2 %: 8 ⁄ 15 attained. Pickup 94 % between 97 % and 85 %:
    // 9 ⁄ 12. Half and half of a scale of 5 points: 2.5 × (8 ⁄ 15 + 3 ⁄ 4) = 3.208333.
    ScoreRule rule;
    rule.score = QStringLiteral("store_score");
    rule.version = QStringLiteral("v");
    rule.scaleMax = 5.0;
    rule.dimensions.resize(1);
    rule.dimensions[0].id = QStringLiteral("d");
    ScoreCard made = card();
    made.ruleVersion = rule.version;
    made.gaps.pop_back();
    ScoreWeights weights;
    weights.score = rule.score;
    weights.ruleVersion = rule.version;
    const std::array targets{0.005, 0.97};
    const std::array floors{0.02, 0.85};
    const std::array attained{8.0 / 15.0, 0.75};
    for (std::size_t i = 0; i < 2; ++i) {
        ScoreGap &gap = made.gaps[i];
        gap.dimension = QStringLiteral("d");
        gap.target = targets[i];
        gap.floor = floors[i];
        gap.attainment = attained[i];
        ScoreIndicator indicator;
        indicator.indicator = gap.value.id;
        indicator.target = targets[i];
        indicator.floor = floors[i];
        rule.dimensions[0].indicators.push_back(indicator);
        weights.weights.push_back({QStringLiteral("d"), gap.value.id, 0.5});
    }
    made.weights = weights;
    ScorePlan plan = planOf(Refunds, 0.012, 0.015);
    plan.targets.push_back({Pickup, 0.94, 0.90, on(u"2026-07-31")});
    estimateTotals(plan, made, rule);
    QVERIFY(plan.startTotal && plan.targetTotal);
    QVERIFY(std::abs(*plan.startTotal - 3.2083333333333335) < 1e-9);
    QVERIFY(std::abs(*plan.targetTotal - 3.2083333333333335) < 1e-9);
    // Pickup up to its full 97 %: 2.5 × (8 ⁄ 15 + 1); the start that is known stays.
    plan.targets[1].target = 0.97;
    plan.startTotal = 3.0;
    estimateTotals(plan, made, rule);
    QCOMPARE(plan.startTotal, std::optional(3.0));
    QVERIFY(std::abs(*plan.targetTotal - 3.8333333333333335) < 1e-9);
}

void TestPlan::plansThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("says");
    const QString later = QStringLiteral("2026-07-31");
    QTest::newRow("an unknown indicator")
        << QStringLiteral("wishes") << 0.1 << later << QStringLiteral("wishes");
    QTest::newRow("a rate of 97 instead of 97 %") << Pickup << 97.0 << later << QStringLiteral("97");
    QTest::newRow("a negative number of hours") << Hours << -1.0 << later << QStringLiteral("-1");
    QTest::newRow("a day before the plan")
        << Hours << 62.0 << QStringLiteral("2026-06-29") << QStringLiteral("2026-06-29");
}

void TestPlan::plansThatCannotBeAreRefused()
{
    QFETCH(QString, indicator);
    QFETCH(double, target);
    QFETCH(QString, due);
    QFETCH(QString, says);
    const auto checked = checkPlan(planOf(indicator, {}, target, on(due)), card());
    QVERIFY(!checked);
    QVERIFY2(checked.error().sentence.contains(says), qPrintable(checked.error().sentence));
    ScorePlan twice = planOf(Refunds, {}, 0.01);
    QVERIFY(checkPlan(twice, card()).ok());
    twice.targets.push_back(twice.targets[0]);
    QVERIFY(!checkPlan(twice, card()));
    twice.targets.clear();
    QVERIFY(!checkPlan(twice, card()));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
