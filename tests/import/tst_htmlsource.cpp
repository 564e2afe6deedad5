#include "tests/import/importbench.h"
#include "tests/support/readrows.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestHtmlSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadAsABrowserShowsThem_data();
    void rowsAreReadAsABrowserShowsThem();
    void everyOutermostTableIsASheet();
    void ordersInAWebPageAreImported();
    void gb18030IsReadWhateverThePageSays();
    void endlessRowsAreStopped();
};

void TestHtmlSource::rowsAreReadAsABrowserShowsThem_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *sentence, const char *html, std::initializer_list<const char *> lines) {
        QTest::newRow(sentence) << QByteArray(html) << texts(lines);
    };
    row("heads and cells",
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr>",
        {"1|a|b", "2|1|2"});
    row("tags that are never closed", "<TABLE><TR><TD>1<TD>2<TR><TD>3<TD>4</TABLE>", {"1|1|2", "2|3|4"});
    row("blank cells and blank rows", "<table><tr><td></td><td>x</td></tr><tr><td>&nbsp;</td></tr><tr><td>y",
        {"1||x", "3|y"});
    row("characters by name and number",
        "<table><tr><td>&lt;a&gt; &amp;&quot;&#39;&yen;&#20803;&#x5143;&unknown; &</td>",
        {"1|<a> &\"'¥元元&unknown; &"});
    row("characters that are none", "<table><tr><td>a&#xD800;&#0;&#x110000;b</td>",
        {"1|a\uFFFD\uFFFD\uFFFDb"});
    row("line ends and any run of blanks", "<table><tr><td> a\r\n  b<br>c<b>d</b> </td>", {"1|a b cd"});
    row("long numbers stay as they are",
        "<table><tr><td style=\"mso-number-format:'\\@'\">691234567890123456</td>", {"1|691234567890123456"});
    row("a cell over several columns", "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1<td>2<td>3",
        {"1|a||b", "2|1|2|3"});
    row("a cell over several rows", "<table><tr><td rowspan=\"2\">a<td>b</tr><tr><td>c</tr><tr><td>d<td>e",
        {"1|a|b", "2||c", "3|d|e"});
    row("a table in a cell",
        "<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr>", {"1|a x y|b"});
    row("scripts, styles and comments",
        "<script>document.write('<table><tr><td>no')</script><style>td{}</style><table><!-- <tr><td>no "
        "--><tr><td>yes",
        {"1|yes"});
    row("signs that are no tags", "<table><tr><td>1 < 2 > 0</td>", {"1|1 < 2 > 0"});
    row("a bracket in an attribute", "<table><tr><td title=\"a>b\">x</td>", {"1|x"});
}

void TestHtmlSource::rowsAreReadAsABrowserShowsThem()
{
    QFETCH(QByteArray, html);
    QFETCH(QStringList, lines);
    FileFolder folder;
    QCOMPARE(linesOfFile(folder.put(q("a.xls"), "<html>" + html)), lines);
}

void TestHtmlSource::everyOutermostTableIsASheet()
{
    FileFolder folder;
    const QString path = folder.put(
        q("a.xls"),
        "<html><table></table><table><tr><td>1</table>text<table><tr><td>2</td></tr></table></html>");
    const auto source = TableSource::open(path, {});
    QVERIFY(source.ok());
    QCOMPARE(source.value()->sheets(), QStringList({q("Table 1"), q("Table 2")}));
    QCOMPARE(linesOf(*source.value(), 0), QStringList{q("1|1")});
    QCOMPARE(linesOf(*source.value(), 1), QStringList{q("1|2")});
}

void TestHtmlSource::ordersInAWebPageAreImported()
{
    ImportBench bench;
    const auto outcome = bench.import(
        bench.write(q("orders.xls"),
                    "<html><table><tr><td "
                    "colspan=4>订单明细</td></tr><tr><th>订单号<th>订单创建时间<th>实付款<th>订单状态"
                    "<tr><td>691234567890123456<td>2026-11-01<td>&yen;1,299.90<td>已收货"
                    "<tr><td>6.91235E+17<td>2026-11-01<td>1<td>已收货</table>"));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount")}),
             QStringList{q("691234567890123456|129990")});
    QCOMPARE(outcome->summary.rowsRejected, 1);
}

void TestHtmlSource::gb18030IsReadWhateverThePageSays()
{
    FileFolder folder;
    const QString path = folder.put(
        q("a.xls"),
        "<html><meta charset=\"utf-8\"><table><tr><td>\xB6\xA9\xB5\xA5\xBA\xC5</td></tr></table>");
    QCOMPARE(linesOfFile(path), QStringList{q("1|订单号")});
}

void TestHtmlSource::endlessRowsAreStopped()
{
    FileFolder folder;
    const QByteArray cells = QByteArray("<td colspan=1000 rowspan=1000>x").repeated(3000);
    const QStringList lines = linesOfFile(folder.put(q("a.xls"), "<table><tr>" + cells));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().count(u'|') <= 16'384, true);
    const auto source = TableSource::open(folder.put(q("b.xls"), "<table><tr><td>1"), {});
    QVERIFY(source.ok());
    const auto cancelled = source.value()->readSheet(
        0, [](qint64, std::span<const RawCell>) { return true; }, [](const ProgressStep &) { return false; });
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHtmlSource)
#include "tst_htmlsource.moc"
