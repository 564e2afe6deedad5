#include "models/import/csvdialect.h"

#include <QtTest>

using namespace shopglass;

class TestCsvDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDelimiterIsJudgedByTheFirstLines_data();
    void theDelimiterIsJudgedByTheFirstLines();
    void lineEndsAreJudgedOutsideQuotes_data();
    void lineEndsAreJudgedOutsideQuotes();
    void aLineThatTheBlockCutsDoesNotCount();
    void excelsHintIsNoRow();
};

void TestCsvDialect::theDelimiterIsJudgedByTheFirstLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    const auto row = [](const char *name, const char *text, char delimiter) {
        QTest::newRow(name) << QByteArray(text) << delimiter;
    };
    row("commas", "a,b,c\n1,2,3\n", ',');
    row("tabs", "a\tb\tc\n1\t2\t3\n", '\t');
    row("semicolons", "a;b;c\n1;2;3\n", ';');
    row("only a header", "a;b;c", ';');
    row("one column", "orders\n1\n2\n", ',');
    row("a title line above", "report, June\na\tb\tc\n1\t2\t3\n4\t5\t6\n", '\t');
    row("decimal commas between semicolons", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ';');
    row("commas inside quotes", "a;b\n\"x, y, z\";1\n\"u, v, w\";2\n", ';');
    row("semicolons inside plain cells", "a,b\nred;blue;green,1\nblack,2\n", ',');
    row("commas in texts of a tab file", "a\tb\tc\n1,2\t3\t4\n1\t2,3,4,5,6\t7\n", '\t');
    row("line feeds inside quotes", "a\tb\n\"x,\ny,\nz,\"\t1\n\"x,\ny,\n\"\t2\n", '\t');
    row("doubled quotes", "a;b\n\"he said \"\"x,y\"\"\";1\n\"and \"\"u,v\"\"\";2\n", ';');
    row("nothing", "", ',');
}

void TestCsvDialect::theDelimiterIsJudgedByTheFirstLines()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    const std::string_view head(text.constData(), static_cast<std::size_t>(text.size()));
    QCOMPARE(detectDialect(head, HeadReach::WholeFile).delimiter, delimiter);
}

void TestCsvDialect::lineEndsAreJudgedOutsideQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("carriageReturn");
    const auto row = [](const char *name, const char *text, bool carriageReturn) {
        QTest::newRow(name) << QByteArray(text) << carriageReturn;
    };
    row("line feeds", "a,b\n1,2\n", false);
    row("both", "a,b\r\n1,2\r\n", false);
    row("carriage returns", "a,b\r1,2\r", true);
    row("carriage returns with line feeds inside quotes", "a,b\r\"x\ny\",2\r", true);
    row("line feeds with carriage returns inside quotes", "a,b\n\"x\ry\",2\n", false);
    row("no line end", "a,b", false);
}

void TestCsvDialect::lineEndsAreJudgedOutsideQuotes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, carriageReturn);
    const auto expected
        = carriageReturn ? CsvDialect::LineEnd::CarriageReturn : CsvDialect::LineEnd::LineFeed;
    const std::string_view head(text.constData(), static_cast<std::size_t>(text.size()));
    QVERIFY(detectDialect(head, HeadReach::WholeFile).lineEnd == expected);
}

void TestCsvDialect::aLineThatTheBlockCutsDoesNotCount()
{
    QCOMPARE(detectDialect("a;b;c;d\n1,2,3", HeadReach::FirstBlock).delimiter, ';');
    // Nor does it leave nothing to judge by when it is the only one.
    QCOMPARE(detectDialect("a;b;c;d", HeadReach::FirstBlock).delimiter, ';');
}

void TestCsvDialect::excelsHintIsNoRow()
{
    const CsvDialect dialect = detectDialect("sep=;\r\na,b;c,d\r\n", HeadReach::WholeFile);
    QVERIFY(dialect.hintLine);
    QCOMPARE(dialect.delimiter, ';');
}

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
