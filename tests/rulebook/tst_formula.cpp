#include "models/rulebook/formulatrial.h"

#include <QtTest>

#include <array>

using namespace shopglass;

class TestFormula final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheResult_data();
    void givesTheResult();
    void hasNoResultWithoutAFiniteOne();
    void refuses_data();
    void refuses();
    void knowsWhatNeverHasAResult_data();
    void knowsWhatNeverHasAResult();
};

void TestFormula::givesTheResult_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<double>("result"); // with 7, 2, … for the variables in order
    QTest::newRow("a name") << "paid_gmv" << QStringList{QStringLiteral("paid_gmv")} << 7.0;
    QTest::newRow("a quotient") << "a / b" << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 3.5;
    QTest::newRow("a difference") << "a - b" << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 5.0;
    QTest::newRow("a sum without blanks")
        << "a+b" << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 9.0;
    QTest::newRow("a product") << " a * b " << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 14.0;
    QTest::newRow("a name by itself twice") << "a / a" << QStringList{QStringLiteral("a")} << 1.0;
    QTest::newRow("a name above a number") << "a / 2" << QStringList{QStringLiteral("a")} << 3.5;
    QTest::newRow("a name used twice")
        << "a - b + a" << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 12.0;
    QTest::newRow("digits in a name")
        << "cohort_30d * 2" << QStringList{QStringLiteral("cohort_30d")} << 14.0;
    QTest::newRow("a comparison that holds")
        << "a >= 7 && b < 3" << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 1.0;
    QTest::newRow("a comparison that does not hold") << "a == 6" << QStringList{QStringLiteral("a")} << 0.0;
    QTest::newRow("a choice") << "a > b ? 10 : 20" << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                              << 10.0;
    QTest::newRow("the lesser") << "min(a, b)" << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                << 2.0;
    QTest::newRow("no name at all") << "1 + 1" << QStringList{} << 2.0;
    // Three of three beside none of ten: (3/13)³ × (10/13)¹⁰.
    QTest::newRow("luck of a part beside the rest")
        << "luck(3, 3, 0, 10)" << QStringList{} << 27.0 * 1e10 / 302'875'106'592'253.0;
    QTest::newRow("a part that is not the larger one is luck")
        << "luck(2, 100, 7, 10)" << QStringList{} << 1.0;
    // (4 − 0.8224268134757364)² and (4 + the same)².
    QTest::newRow("the least of a count") << "least(16, 1)" << QStringList{} << 10.096971355717962;
    QTest::newRow("the most of a count") << "most(15, 1)" << QStringList{} << 23.255800371329748;
    QTest::newRow("the least of one that was picked among twenty")
        << "least(16, 20)" << QStringList{} << 6.74172457078039;
}

void TestFormula::givesTheResult()
{
    QFETCH(QString, text);
    const auto formula = Formula::parse(text);
    QVERIFY(formula.ok());
    QTEST(formula->variables(), "variables");
    constexpr std::array values{7.0, 2.0};
    const auto result = formula->evaluate(std::span(values).first(std::size_t(formula->variables().size())));
    QVERIFY(result);
    QTEST(*result, "result");
}

void TestFormula::hasNoResultWithoutAFiniteOne()
{
    const auto formula = Formula::parse(QStringLiteral("a / b"));
    QVERIFY(formula.ok());
    QVERIFY(!formula->evaluate(std::array{1.0, 0.0}));
    QVERIFY(!formula->evaluate(std::array{0.0, 0.0}));
    QVERIFY(formula->evaluate(std::array{0.0, 1.0}));
    const auto alone = Formula::parse(QStringLiteral("luck(a, b, 0, 0)"));
    QVERIFY(alone.ok());
    QVERIFY(!alone->evaluate(std::array{1.0, 2.0}));
}

void TestFormula::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << "  "
                             << "it is empty";
    QTest::newRow("an assignment") << "a = 3"
                                   << "“=” is not allowed";
    QTest::newRow("a text") << "\"a\""
                            << "texts are not allowed";
    QTest::newRow("a list") << "a, b"
                            << "more than one result";
    QTest::newRow("an open bracket") << "(a + b"
                                     << "parenthesis";
    QTest::newRow("half a formula") << "paid_orders +"
                                    << "“paid_orders +” cannot be used: it breaks off; something is missing "
                                       "at its end.";
    QTest::newRow("two names side by side") << "a b"
                                            << "a sign such as + or / is missing before “b” at character 3.";
    QTest::newRow("two signs side by side") << "a * / b"
                                            << "the sign “/” at character 5 does not fit.";
    QTest::newRow("an unknown function") << "sum_of_all(a)"
                                         << "the parenthesis at character 11 does not fit.";
    QTest::newRow("a bracket that nothing opens") << "a + b)"
                                                  << "the parenthesis at character 6 does not fit.";
    QTest::newRow("a choice without its other half") << "a > 1 ? 2"
                                                     << "“condition ? value : value”";
    QTest::newRow("a sign that there is not") << "a § b"
                                              << "cannot be used: ";
    QTest::newRow("a formula beyond all measure") << QString(2001, QLatin1Char('1')) << "longer than 2000";
}

void TestFormula::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto formula = Formula::parse(text);
    QVERIFY(!formula.ok());
    QVERIFY2(formula.error().sentence.contains(reason), qPrintable(formula.error().sentence));
}

void TestFormula::knowsWhatNeverHasAResult_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("can");
    QTest::newRow("a quotient") << "a / b" << true;
    QTest::newRow("over a difference of two") << "a / (a - b)" << true;
    QTest::newRow("over nought") << "a / 0" << false;
    QTest::newRow("over a difference with itself") << "a / (b - b)" << false;
    QTest::newRow("over what is nought but for large numbers") << "a / (b > 1000000)" << true;
    QTest::newRow("nought itself") << "a - a" << true;
}

void TestFormula::knowsWhatNeverHasAResult()
{
    QFETCH(QString, text);
    QTEST(canHaveResult(Formula::parse(text).value()), "can");
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
