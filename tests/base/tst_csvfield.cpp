#include "models/base/csvfield.h"

#include <QtTest>

using namespace shopglass;

class TestCsvField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void aLine();
};

void TestCsvField::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain text stays", "茶壶", "茶壶");
    row("an empty text stays empty", "", "");
    row("a negative number stays a number", "-3.25", "-3.25");
    row("a number with a plus stays a number", "+7", "+7");
    row("a formula is disarmed", "=1+1", "'=1+1");
    row("a formula with a comma is disarmed and quoted", "=SUM(A1,A2)", "\"'=SUM(A1,A2)\"");
    row("a text that begins with a minus is disarmed", "-5x", "'-5x");
    row("an at sign is disarmed", "@SUM(A1)", "'@SUM(A1)");
    row("a bar is disarmed", "|calc", "'|calc");
    row("a tab before a formula is disarmed", "\t=1", "\"'\t=1\"");
    row("a line feed before a formula is disarmed", "\n=1", "\"'\n=1\"");
    row("blanks before a formula do not save it", "  =1+1", "'  =1+1");
    row("a wide blank before a formula does not save it", "　+cmd", "'　+cmd");
    row("a wide sign of equality is disarmed", "＝1+1", "'＝1+1");
    row("a wide plus is disarmed", "＋1", "'＋1");
    row("a wide minus is disarmed", "－1", "'－1");
    row("a wide at sign is disarmed", "＠SUM(A1)", "'＠SUM(A1)");
    row("a name behind a minus is no number", "-inf", "'-inf");
    row("a number with an exponent stays a number", "-1.5e3", "-1.5e3");
    row("a dash that stands for nothing is disarmed", "-", "'-");
    row("a formula behind a semicolon stays in its cell", "a;=1+1", "\"a;=1+1\"");
    row("a formula behind a tab stays in its cell", "a\t=1+1", "\"a\t=1+1\"");
    row("signs within a text stay", "a=b+c-d@e", "a=b+c-d@e");
    row("quotes are doubled", "say \"hi\"", "\"say \"\"hi\"\"\"");
    row("a line break is quoted", "a\nb", "\"a\nb\"");
    row("a comma is quoted", "a,b", "\"a,b\"");
}

void TestCsvField::fields()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "expected");
}

void TestCsvField::aLine()
{
    QCOMPARE(csvLine({QStringLiteral("a"), QString(), QStringLiteral("=b"), QStringLiteral("c,d")}),
             QStringLiteral("a,,'=b,\"c,d\""));
}

QTEST_GUILESS_MAIN(TestCsvField)
#include "tst_csvfield.moc"
