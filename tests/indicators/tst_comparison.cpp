#include "models/indicators/comparison.h"
#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBase_data();
    void findsTheBase();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void comparesEqualElapsedParts();
    void doesNotCompareSumsOverUnlikeParts();
    void saysNothingWhenNotAsked();
    void setsEachState_data();
    void setsEachState();
};

void TestComparison::findsTheBase_data()
{
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("base"); // empty = none
    const auto row = [](const char *name, Comparison comparison, const char *from, const char *to,
                        const char *asOf, const char *base) {
        QTest::newRow(name) << int(comparison) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(asOf) << QString::fromLatin1(base);
    };
    row("nothing asked", Comparison::None, "2026-06-01", "2026-06-30", "2026-06-30", "");
    row("the days before", Comparison::Previous, "2026-06-01", "2026-06-30", "2026-06-30",
        "2026-05-02 2026-05-31");
    row("a part of a month with the same part before", Comparison::Previous, "2026-06-01", "2026-06-30",
        "2026-06-10", "2026-05-02 2026-05-11");
    row("the same days last year", Comparison::LastYear, "2026-06-01", "2026-06-18", "2026-06-30",
        "2025-06-01 2025-06-18");
    row("a part of them", Comparison::LastYear, "2026-06-01", "2026-06-18", "2026-06-02",
        "2025-06-01 2025-06-02");
    row("a leap day last year", Comparison::LastYear, "2024-02-29", "2024-02-29", "2026-06-30",
        "2023-02-28 2023-02-28");
    row("a period that has not begun", Comparison::Previous, "2026-07-01", "2026-07-31", "2026-06-30", "");
    row("618 with 618, same days", Comparison::LastPromotion, "2026-06-01", "2026-06-18", "2026-06-30",
        "2025-06-01 2025-06-18");
    // 616 of 2022 has its anchor two days earlier.
    row("618 with 616, same days from the anchor", Comparison::LastPromotion, "2023-06-01", "2023-06-18",
        "2026-06-30", "2022-05-30 2022-06-16");
    row("116 with 116", Comparison::LastPromotion, "2023-10-31", "2023-11-11", "2026-06-30",
        "2022-10-31 2022-11-11");
    row("a running promotion, its elapsed part", Comparison::LastPromotion, "2026-06-01", "2026-06-18",
        "2026-06-05", "2025-06-01 2025-06-05");
    row("no promotion in the period", Comparison::LastPromotion, "2026-02-01", "2026-02-28", "2026-06-30",
        "");
    row("the first promotion of a series", Comparison::LastPromotion, "2018-11-01", "2018-11-11",
        "2026-06-30", "");
}

void TestComparison::findsTheBase()
{
    QFETCH(int, comparison);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, asOf);
    AnalysisContext context = contextOf(shared(fullShop()), period(from, to), Comparison(comparison));
    context.asOf = day(asOf);
    const auto base = Evaluator(context).comparisonPeriod();
    QTEST(base ? base->from.iso() + QLatin1Char(' ') + base->to.iso() : QString(), "base");
}

void TestComparison::saysWhatChanged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QVariant>("previous");
    QTest::addColumn<QVariant>("change");
    const auto row
        = [](const char *id, ComparisonState state, const QVariant &previous = {},
             const QVariant &change = {}) { QTest::newRow(id) << int(state) << previous << change; };
    // June against 05-02 … 05-31: 132,000 in 8 orders against 30,000 in 2, refunded 3 against 1.
    row("paid_gmv", ComparisonState::Changed, 30'000.0, 3.4);
    row("paid_orders", ComparisonState::Changed, 2.0, 3.0);
    row("average_order_value", ComparisonState::Changed, 15'000.0, 0.1);
    row("order_refund_rate", ComparisonState::Changed, 0.5, -0.125); // a difference in points
    row("shelf_share", ComparisonState::Changed, 0.0, 25.0 / 132.0); // from zero, still a difference
    row("shelf_gmv", ComparisonState::ZeroBase, 0.0);
    row("aftersales_gap_days", ComparisonState::NoChange, 0.0, 0.0);
    row("signed_orders", ComparisonState::NoBase); // no shipment files in May
    row("shipments_gap_days", ComparisonState::Changed, 30.0, -1.0);
    row("click_rate", ComparisonState::NoBase);
    row("repurchase_rate_30d", ComparisonState::NoBase); // June has no value
}

void TestComparison::saysWhatChanged()
{
    QFETCH(int, state);
    QFETCH(QVariant, previous);
    QFETCH(QVariant, change);
    const Evaluator evaluator(
        contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"), Comparison::Previous));
    const IndicatorValue value = evaluator.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(value.comparison);
    QCOMPARE(int(*value.comparison), state);
    QCOMPARE(value.previous.has_value(), previous.isValid());
    QCOMPARE(value.change.has_value(), change.isValid());
    QCOMPARE(value.previous.value_or(0.0) + 1.0, previous.toDouble() + 1.0);
    QCOMPARE(value.change.value_or(0.0) + 1.0, change.toDouble() + 1.0);
}

void TestComparison::comparesEqualElapsedParts()
{
    AnalysisContext context
        = contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"), Comparison::Previous);
    context.asOf = day(u"2026-06-10");
    const IndicatorValue value = Evaluator(context).value(QStringLiteral("paid_gmv"));
    QCOMPARE(value.value, 55'000.0); // 10,000 + 30,000 + 15,000
    QCOMPARE(value.previous, std::optional(10'000.0)); // 05-02 … 05-11
    QCOMPARE(value.change, std::optional(4.5));
    QCOMPARE(value.coveredDays, 10);
    QCOMPARE(value.days, 30);
}

void TestComparison::doesNotCompareSumsOverUnlikeParts()
{
    // 04-21 … 05-20 has only 20 covered days, 05-21 … 06-19 has 30.
    const Evaluator evaluator(
        contextOf(shared(fullShop()), period(u"2026-05-21", u"2026-06-19"), Comparison::Previous));
    QCOMPARE(evaluator.value(QStringLiteral("paid_gmv")).comparison, std::optional(ComparisonState::NoBase));
    QCOMPARE(evaluator.value(QStringLiteral("average_order_value")).comparison,
             std::optional(ComparisonState::Changed));
}

void TestComparison::saysNothingWhenNotAsked()
{
    const Evaluator evaluator(
        contextOf(shared(fullShop()), period(u"2026-06-01", u"2026-06-30"), Comparison::None));
    QVERIFY(!evaluator.value(QStringLiteral("paid_gmv")).comparison);
}

void TestComparison::setsEachState_data()
{
    QTest::addColumn<bool>("isRatio");
    QTest::addColumn<double>("now");
    QTest::addColumn<QVariant>("before"); // invalid = no base
    QTest::addColumn<int>("state");
    QTest::addColumn<QVariant>("change");
    const auto row = [](const char *name, bool isRatio, double now, const QVariant &before,
                        ComparisonState state, const QVariant &change = {}) {
        QTest::newRow(name) << isRatio << now << before << int(state) << change;
    };
    row("no base", false, 5.0, {}, ComparisonState::NoBase);
    row("zero against zero", false, 0.0, 0.0, ComparisonState::NoChange, 0.0);
    row("something against zero", false, 5.0, 0.0, ComparisonState::ZeroBase);
    row("the same", false, 5.0, 5.0, ComparisonState::NoChange, 0.0);
    row("a half less", false, 5.0, 10.0, ComparisonState::Changed, -0.5);
    row("up from a loss", false, 5.0, -10.0, ComparisonState::Changed, 1.5);
    row("a ratio by points", true, 0.25, 0.5, ComparisonState::Changed, -0.25);
    row("a ratio from zero", true, 0.25, 0.0, ComparisonState::Changed, 0.25);
}

void TestComparison::setsEachState()
{
    QFETCH(bool, isRatio);
    QFETCH(double, now);
    QFETCH(QVariant, before);
    QFETCH(int, state);
    QFETCH(QVariant, change);
    IndicatorValue value;
    value.state = ValueState::Value;
    value.unit = isRatio ? Unit::Ratio : Unit::Fen;
    value.value = now;
    value.coveredDays = 1;
    value.days = 1;
    std::optional<IndicatorValue> base;
    if (before.isValid()) {
        base = value;
        base->value = before.toDouble();
    }
    compare(value, base, Comparability::NeedsEqualDays);
    QCOMPARE(int(value.comparison.value()), state);
    QCOMPARE(value.change.has_value(), change.isValid());
    QCOMPARE(value.change.value_or(0.0), change.toDouble());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
