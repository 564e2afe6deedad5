#include "models/actions/formula.h"

#include <QtTest>

using namespace shopglass;

class TestActionFormula final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data();
    void evaluates();
    void namesItsVariables_data();
    void namesItsVariables();
};

void TestActionFormula::evaluates_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<std::optional<double>>("result");
    const auto row = [](const char *name, const char *formula, std::optional<double> result) {
        QTest::newRow(name) << QString::fromLatin1(formula) << result;
    };
    row("arithmetic over ids", "(0.97 - rate) * orders", 14.0);
    row("a condition that holds is 1", "rate < 0.97 && orders >= 200", 1.0);
    row("a condition that does not hold is 0", "rate > 0.97 || orders < 100", 0.0);
    row("min and max", "min(orders, 5) + max(rate, 2)", 7.0);
    row("a division by zero has no value", "orders / zero", {});
    row("zero by zero has no value", "zero / zero", {});
    row("an unknown id has no value", "orders + unknown", {});
    row("a missing operand has no value", "orders *", {});
    row("nothing has no value", "", {});
}

void TestActionFormula::evaluates()
{
    QFETCH(QString, formula);
    QFETCH(std::optional<double>, result);
    const QHash<QString, double> values{
        {QStringLiteral("rate"), 0.9}, {QStringLiteral("orders"), 200.0}, {QStringLiteral("zero"), 0.0}};
    const std::optional<double> actual = evaluateFormula(formula, values);
    QCOMPARE(actual.has_value(), result.has_value());
    if (actual)
        QVERIFY(std::abs(*actual - *result) < 1e-9);
}

void TestActionFormula::namesItsVariables_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const char *formula, bool readable, const char *ids) {
        QTest::newRow(name) << QString::fromLatin1(formula) << readable << QString::fromLatin1(ids);
    };
    row("each id once, sorted", "paid_gmv * rate + rate / paid_gmv", true, "paid_gmv rate");
    row("functions are no ids", "min(a_1, max(b, 3))", true, "a_1 b");
    row("a quotient of what is not yet known is readable", "a / (b - c)", true, "a b c");
    row("a constant condition has none", "1", true, "");
    row("a missing bracket cannot be read", "(a + b", false, "");
    row("a missing operand cannot be read", "a >", false, "");
    row("nothing cannot be read", "", false, "");
    row("an unknown function cannot be read", "system(1)", false, "");
}

void TestActionFormula::namesItsVariables()
{
    QFETCH(QString, formula);
    QFETCH(bool, readable);
    QFETCH(QString, ids);
    const std::optional<QStringList> variables = formulaVariables(formula);
    QCOMPARE(variables.has_value(), readable);
    QCOMPARE(variables.value_or(QStringList()).join(QLatin1Char(' ')), ids);
}

QTEST_GUILESS_MAIN(TestActionFormula)
#include "tst_actionformula.moc"
