#include "models/scores/whatif.h"

#include <QtTest>

using namespace shopglass;

// "refunds" (lower is better: 2 % earns nothing, 0.5 % all; now 1.4 %, attainment 0.4) weighs 0.6; "pickup"
// (higher is better: 85 % … 97 %, now 94 %, attainment 0.75) weighs 0.3; "hours" (62 … 96, no value) 0.1.
class TestWhatIf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWeightsOnlyAttainmentsMove();
    void typedValuesMoveTheTotal_data();
    void typedValuesMoveTheTotal();
    void whatIsMissingIsNamedUntilTyped();
    void dimensionsFollowTheirIndicators();
    void rangesHoldFloorTargetAndValue();
    void indicatorsWithoutATargetHaveNoRow();
};

namespace {

struct Made
{
    ScoreRule rule;
    ScoreCard card;
};

void add(Made &made, const char *indicator, Unit unit, Direction direction, std::optional<double> value,
         std::optional<double> target, double floor, std::optional<double> attainment, double weight)
{
    ScoreIndicator rule;
    rule.indicator = QString::fromLatin1(indicator);
    rule.target = target;
    rule.floor = floor;
    rule.weight = weight;
    made.rule.dimensions.back().indicators.push_back(rule);
    ScoreGap gap;
    gap.dimension = made.rule.dimensions.back().id;
    gap.value.id = rule.indicator;
    gap.value.unit = unit;
    gap.value.state = value ? ValueState::Value : ValueState::NotCovered;
    gap.value.value = value.value_or(0.0);
    gap.indicatorName = {rule.indicator, rule.indicator};
    gap.direction = direction;
    gap.target = target;
    gap.floor = floor;
    gap.attainment = attainment;
    made.card.gaps.insert(made.card.gaps.begin(), gap);
}

Made shop()
{
    Made made;
    made.rule.score = made.card.score = QStringLiteral("store_score");
    made.rule.version = made.card.ruleVersion = QStringLiteral("cards");
    made.rule.dimensions.resize(1);
    made.rule.dimensions[0].id = QStringLiteral("goods");
    add(made, "refunds", Unit::Ratio, Direction::LowerIsBetter, 0.014, 0.005, 0.02, 0.4, 0.6);
    made.rule.dimensions.emplace_back();
    made.rule.dimensions[1].id = QStringLiteral("parcels");
    add(made, "pickup", Unit::Ratio, Direction::HigherIsBetter, 0.94, 0.97, 0.85, 0.75, 0.3);
    add(made, "hours", Unit::Hours, Direction::LowerIsBetter, {}, 62, 96, {}, 0.1);
    return made;
}

/// Accepted, without the hours.
Made weighed()
{
    Made made = shop();
    made.card.weights = exampleWeights(made.rule, *Day::fromIso(u"2026-06-30"));
    made.card.weights->weights[0].weight = 0.7;
    made.card.weights->weights[2].weight = 0.0;
    return made;
}

WhatIf asked(const Made &made, const TypedValues &typed = {})
{
    return whatIf(made.card, made.rule, typed);
}

void near(std::optional<double> actual, double expected)
{
    QVERIFY(actual.has_value());
    QVERIFY2(std::abs(*actual - expected) < 1e-9, qPrintable(QString::number(*actual, 'g', 12)));
}

const QString Refunds = QStringLiteral("refunds");
const QString Pickup = QStringLiteral("pickup");
const QString Hours = QStringLiteral("hours");

} // namespace

void TestWhatIf::withoutWeightsOnlyAttainmentsMove()
{
    const WhatIf what = asked(shop(), {{Refunds, 0.008}});
    QVERIFY(!what.weights && !what.total && !what.totalNow);
    QVERIFY(what.missing.empty());
    QCOMPARE(what.rows.size(), std::size_t(3));
    QCOMPARE(what.rows[0].indicator, Refunds);
    QCOMPARE(what.rows[0].now, std::optional(0.014));
    QCOMPARE(what.rows[0].typed, std::optional(0.008));
    near(what.rows[0].attainmentNow, 0.4);
    near(what.rows[0].attainment, 0.8); // (2 − 0.8) ÷ (2 − 0.5)
    QCOMPARE(what.rows[1].indicator, Pickup);
    QVERIFY(!what.rows[1].typed);
    QVERIFY(!what.rows[2].attainment);
}

void TestWhatIf::typedValuesMoveTheTotal_data()
{
    QTest::addColumn<TypedValues>("typed");
    QTest::addColumn<double>("total");
    // 5 × (0.7 × 0.4 + 0.3 × 0.75) = 2.525 as it is.
    QTest::newRow("nothing typed") << TypedValues() << 2.525;
    QTest::newRow("refunds halfway to their target") << TypedValues{{Refunds, 0.008}} << 3.925;
    QTest::newRow("refunds at the target") << TypedValues{{Refunds, 0.005}} << 4.625;
    QTest::newRow("refunds beyond the target earn no more") << TypedValues{{Refunds, 0.0}} << 4.625;
    QTest::newRow("refunds beyond the floor cost no more") << TypedValues{{Refunds, 0.5}} << 1.125;
    QTest::newRow("both at their targets") << TypedValues{{Refunds, 0.005}, {Pickup, 0.97}} << 5.0;
    QTest::newRow("both at their floors") << TypedValues{{Refunds, 0.02}, {Pickup, 0.85}} << 0.0;
    QTest::newRow("an indicator without a weight") << TypedValues{{Hours, 62.0}} << 2.525;
    QTest::newRow("an indicator that the score does not have")
        << TypedValues{{QStringLiteral("other"), 1.0}} << 2.525;
}

void TestWhatIf::typedValuesMoveTheTotal()
{
    QFETCH(TypedValues, typed);
    QFETCH(double, total);
    const WhatIf what = asked(weighed(), typed);
    near(what.totalNow, 2.525);
    near(what.total, total);
}

void TestWhatIf::whatIsMissingIsNamedUntilTyped()
{
    Made made = shop();
    made.card.weights = exampleWeights(made.rule, {});
    const WhatIf without = asked(made);
    QVERIFY(!without.total);
    QCOMPARE(without.missing.size(), std::size_t(1));
    QCOMPARE(without.missing[0].en, Hours);
    const WhatIf with = asked(made, {{Hours, 79.0}});
    QVERIFY(with.missing.empty());
    QVERIFY(!with.totalNow);
    near(with.total, 2.575); // 5 × (0.6 × 0.4 + 0.3 × 0.75 + 0.1 × 0.5)
}

void TestWhatIf::dimensionsFollowTheirIndicators()
{
    const WhatIf what = asked(weighed(), {{Pickup, 0.91}});
    QCOMPARE(what.dimensions.size(), std::size_t(2));
    QCOMPARE(what.dimensions[1].id, QStringLiteral("parcels"));
    near(what.dimensions[0].attainment, 0.4);
    near(what.dimensions[1].attainmentNow, 0.75);
    near(what.dimensions[1].attainment, 0.5);
}

void TestWhatIf::rangesHoldFloorTargetAndValue()
{
    const WhatIf what = asked(weighed());
    // 0.5 % … 2 %, a quarter of 1.5 points on both sides: 0.125 % … 2.375 %, in steps of 0.001 points.
    near(what.rows[0].step, 0.00001);
    near(what.rows[0].least, 0.00125);
    near(what.rows[0].greatest, 0.02375);
    // 82 % … 100 %: no rate is above all.
    near(what.rows[1].least, 0.82);
    near(what.rows[1].greatest, 1.0);
    near(what.rows[2].least, 53.5);
    near(what.rows[2].greatest, 104.5);
    near(what.rows[2].step, 0.01);
}

void TestWhatIf::indicatorsWithoutATargetHaveNoRow()
{
    Made made = weighed();
    made.card.gaps[1].target.reset(); // pickup
    const WhatIf what = asked(made);
    QCOMPARE(what.rows.size(), std::size_t(2));
    QVERIFY(!what.total);
    QCOMPARE(what.missing.size(), std::size_t(1));
    QCOMPARE(what.missing[0].en, Pickup);
}

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
