#include "models/import/mappingformula.h"

#include <QtTest>

using namespace shopglass;

class TestMappingFormula final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calculatesExactly_data();
    void calculatesExactly();
    void namesEachHeaderOnce();
    void saysWhereItCannotBeRead_data();
    void saysWhereItCannotBeRead();
};

void TestMappingFormula::calculatesExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("operands");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *operands, const char *expected,
                        int decimals = 2) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(operands) << decimals
                            << QString::fromUtf8(expected);
    };
    row("a product", "{a} * {b}", "3 8.29", "2487");
    row("a product with the sign ×", "{a}×{b}", "3 8.29", "2487");
    row("half a fen rounds away from zero", "{a} * {b}", "0.5 0.01", "1");
    row("negative half a fen too", "{a} * {b}", "-0.5 0.01", "-1");
    row("just below half a fen", "{a} * {b}", "0.49999999 0.01", "0");
    row("points before lines", "{a} + {b} * 2", "1 3", "700");
    row("parentheses", "({a} + {b}) * 2", "1 3", "800");
    row("from left to right", "{a} - {b} - 1", "10 3", "600");
    row("minus in front", "-{a}", "2.5", "-250");
    row("minus in front of parentheses", "-({a} - 3)", "1", "200");
    row("a third comes back whole", "{a} / 3 * 3", "10", "1000");
    row("two thirds", "{a} / 3", "2", "67");
    row("a tenth added ten times", "{a}+{a}+{a}+{a}+{a}+{a}+{a}+{a}+{a}+{a}", "0.1", "100");
    row("fen to yuan", "{a} / 100", "12345", "12345");
    row("per mille to a ratio", "{a} / 1000", "35", "35000", 6);
    row("whole numbers", "{a} * 1", "2.5", "3", 0);
    row("division by zero", "1 / {a}", "0", "none");
    row("too large", "{a} * {a} * {a}", "99999999999999999999", "none");
}

void TestMappingFormula::calculatesExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, operands);
    QFETCH(int, decimals);
    const auto parsed = MappingFormula::parse(text);
    const auto *formula = std::get_if<MappingFormula>(&parsed);
    QVERIFY(formula);
    std::vector<Decimal> values;
    const QStringList texts = operands.split(u' ');
    for (const QString &operand : texts)
        values.push_back(readNumber(operand.toStdString())->value);
    const auto value = formula->evaluate(values, decimals);
    QTEST(value ? QString::number(*value) : QStringLiteral("none"), "expected");
}

void TestMappingFormula::namesEachHeaderOnce()
{
    const auto parsed = MappingFormula::parse(QStringLiteral("{单价} * { 数量 } + {单价}"));
    const auto *formula = std::get_if<MappingFormula>(&parsed);
    QVERIFY(formula);
    QCOMPARE(formula->headers(), QStringList({QStringLiteral("单价"), QStringLiteral("数量")}));
}

void TestMappingFormula::saysWhereItCannotBeRead_data()
{
    using What = MappingFormula::Fault::What;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("position");
    QTest::newRow("nothing") << "" << int(What::UnexpectedEnd) << 1;
    QTest::newRow("ends after a sign") << "{a} *" << int(What::UnexpectedEnd) << 6;
    QTest::newRow("an open brace") << "{a" << int(What::MissingBrace) << 2;
    QTest::newRow("an empty header") << "{ } + 1" << int(What::EmptyHeader) << 2;
    QTest::newRow("an open parenthesis") << "(1 + 2" << int(What::MissingParenthesis) << 7;
    QTest::newRow("a parenthesis too many") << "1 + 2)" << int(What::UnexpectedCharacter) << 6;
    QTest::newRow("a bare name") << "Quantity * 2" << int(What::UnexpectedCharacter) << 1;
    QTest::newRow("two points") << "1 + 1.2.3" << int(What::BadNumber) << 5;
    QTest::newRow("two values without a sign") << "{a} {b}" << int(What::UnexpectedCharacter) << 5;
    QTest::newRow("a power") << "2 ^ 3" << int(What::UnexpectedCharacter) << 3;
    QTest::newRow("very deep") << QString(QStringLiteral("(")).repeated(5000)
                               << int(What::UnexpectedCharacter) << 51;
    QTest::newRow("very long") << QString(QStringLiteral("1+")).repeated(5000) + QLatin1Char('1')
                               << int(What::UnexpectedCharacter) << 10'001;
}

void TestMappingFormula::saysWhereItCannotBeRead()
{
    QFETCH(QString, text);
    QFETCH(int, what);
    const auto parsed = MappingFormula::parse(text);
    const auto *fault = std::get_if<MappingFormula::Fault>(&parsed);
    QVERIFY(fault);
    QCOMPARE(int(fault->what), what);
    QTEST(fault->position, "position");
}

QTEST_GUILESS_MAIN(TestMappingFormula)
#include "tst_mappingformula.moc"
