// Every oddity that parsers of real exports met, and every complaint about imports that users of such tools
// made, as a row: the file, and what becomes of it. A cell that cannot be read is a reject or no value, never
// a zero.

#include "tests/import/importbench.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Header = "订单号,订单创建时间,实付款,订单状态,成交数量\n";

/// An order file with these lines below its header.
QByteArray csv(const QByteArray &lines)
{
    return Header + lines;
}

/// An order file with one row: this number.
QByteArray withId(const QByteArray &id)
{
    return csv(id + ",2026-11-01,5,已收货,1\n");
}

QByteArray withTime(const QByteArray &time)
{
    return csv("6001," + time + ",5,已收货,1\n");
}

QByteArray withMoney(const QByteArray &money)
{
    return csv("6001,2026-11-01,\"" + money + "\",已收货,1\n");
}

QByteArray withCount(const QByteArray &count)
{
    return csv("6001,2026-11-01,5,已收货," + count + "\n");
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// "订单号,订单创建时间,实付款,订单状态" and one row in GB18030.
QByteArray gb18030()
{
    return QByteArray::fromHex("b6a9b5a5bac52cb6a9b5a5b4b4bda8cab1bce42ccab5b8b6bfee2cb6a9b5a5d7b4ccac0a")
        + "6001,2026-11-01,5," + QByteArray::fromHex("d2d1cad5bbf50a");
}

QByteArray textCell(const char *text)
{
    return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
}

/// A workbook whose only data row has these cells.
QByteArray workbook(const QByteArray &cells)
{
    QByteArray header;
    for (const char *text : {"订单号", "订单创建时间", "实付款", "订单状态", "成交数量"})
        header += textCell(text);
    return zipOf(xlsx::parts("<row>" + header + "</row><row>" + cells + "</row>"));
}

QByteArray workbookWithMoney(const QByteArray &cell)
{
    return workbook(textCell("6001") + textCell("2026-11-01") + cell + textCell("已收货") + textCell("1"));
}

/// The orders in the order of their numbers, then a line for each reason of rejects, or one line "refused:
/// …".
QStringList outcomeOf(ImportBench &bench, const QString &name, const QByteArray &bytes)
{
    const auto outcome = bench.import(bench.write(name, bytes));
    if (!outcome)
        return {QStringLiteral("refused: ") + outcome.error().sentence};
    QStringList lines = bench.facts(
        q("orders"), {q("order_id"), q("created_at"), q("paid_amount"), q("order_status"), q("quantity")});
    for (auto reason = outcome->rejectCounts.cbegin(); reason != outcome->rejectCounts.cend(); ++reason)
        lines.append(QStringLiteral("%1 rejected: %2").arg(reason.value()).arg(reason.key()));
    return lines;
}

/// A second, sound row, so that a file with one bad row is not refused as a whole.
const QByteArray Sound = "9,2026-11-02,1,已收货,1\n";
const char *const SoundLine = "9|2026-11-02 00:00:00|100|received|1";

} // namespace

class TestQuirks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuirkIsReadOrRejected_data();
    void everyQuirkIsReadOrRejected();

private:
    static void textsAndTables();
    static void headers();
    static void ids();
    static void amounts();
    static void times();
    static void rows();
    static void workbooks();
};

namespace {

const char *const Plain = "6001|2026-11-01 00:00:00|500|received|1";

void add(const char *sentence, const QByteArray &bytes, std::initializer_list<const char *> lines,
         const char *name = "orders.csv")
{
    QTest::newRow(sentence) << QString::fromUtf8(name) << bytes << texts(lines);
}

/// `lines` come beside that of the sound row.
void addBad(const char *sentence, const QByteArray &bytes, std::initializer_list<const char *> lines)
{
    QStringList all{QString::fromUtf8(SoundLine)};
    all += texts(lines);
    all.sort();
    QTest::newRow(sentence) << q("orders.csv") << bytes + Sound << all;
}

} // namespace

void TestQuirks::textsAndTables()
{
    add("UTF-8", withMoney("5"), {Plain});
    add("UTF-8 with a mark", "\xEF\xBB\xBF" + withMoney("5"), {Plain});
    add("GB18030, which others take for GB2312 or show as mojibake", gb18030(),
        {"6001|2026-11-01 00:00:00|500|received|"});
    add("UTF-16, Excel's Unicode text", utf16(withMoney("5").replace(',', '\t')), {Plain});
    add("tabs", withMoney("5").replace(',', '\t'), {Plain});
    add("semicolons", withMoney("5").replace(',', ';'), {Plain});
    add("a line that names the delimiter", "sep=;\n" + withMoney("5").replace(',', ';'), {Plain});
    add("line ends of Windows", withMoney("5").replace("\n", "\r\n"), {Plain});
    add("quoted cells with line ends and quotes",
        "订单号,订单创建时间,实付款,订单状态,成交数量,商品名称\n6001,2026-11-01,5,已收货,1,"
        "\"茶\n\"\"壶\"\"\"\n",
        {Plain});
    add("a CSV named .xls", withMoney("5"), {Plain}, "orders.xls");
    add("tabs named .xlsx", withMoney("5").replace(',', '\t'), {Plain}, "orders.xlsx");
    add("a web page named .xls",
        "<html><table><tr><td>订单号<td>订单创建时间<td>实付款<td>订单状态<td>成交数量<tr><td>6001<td>2026-"
        "11-01<td>5<td>"
        "已收货<td>1</table>",
        {Plain}, "orders.xls");
    add("bytes that are no text", QByteArray("\xFF\xFF\x00\x81", 4) + withMoney("5"),
        {"refused: The file orders.csv is no table: line 1 contains bytes that no text has"});
}

void TestQuirks::headers()
{
    const QByteArray row = "6001,2026-11-01,5,已收货,1\n";
    add("title and explanation rows above the header",
        "快手小店订单,,,,\n说明：金额单位为元,,,,\n" + Header + row, {Plain});
    add("an explanation row below the header", Header + "订单的编号,下单的时间,买家付的钱,,\n" + row,
        {Plain});
    add("blanks, marks and invisible characters in headers",
        "\xEF\xBB\xBF 订 单 "
        "号\xE2\x80\x8B,订单创建时间\xE3\x80\x80,实付款（元）,订单状态\xEF\xBB\xBF,成交数量\n"
            + row,
        {Plain});
    add("other brackets, and English headers in any case",
        "ORDER ID,Created At,amount paid（¥）,Order status,QUANTITY\n" + row, {Plain});
    add("columns in another order",
        "成交数量,订单状态,实付款,订单创建时间,订单号\n1,已收货,5,2026-11-01,6001\n", {Plain});
    add("a header that comes twice: the first one is read",
        "订单号,订单创建时间,实付款,订单状态,成交数量,实付款\n6001,2026-11-01,5,已收货,1,777\n", {Plain});
    add("a mandatory column is missing",
        "订单号,订单创建时间,订单状态,成交数量,快递费\n6001,2026-11-01,已收货,1,0\n",
        {"refused: orders.csv was not recognised. It comes nearest to"});
    add("an older name of a column", "订单编号,订单创建时间,订单应付金额,订单状态,成交数量\n" + row, {Plain});
    add("a column that nobody knows",
        "订单号,订单创建时间,实付款,订单状态,成交数量,新的一列\n6001,2026-11-01,5,已收货,1,x\n", {Plain});
}

void TestQuirks::ids()
{
    const char *const longId = "691234567890123456|2026-11-01 00:00:00|500|received|1";
    add("a long id", withId("691234567890123456"), {longId});
    add("a tab behind an id", withId("\"691234567890123456\t\""), {longId});
    add("a tab in front of an id", withId("\t691234567890123456"), {longId});
    add("an apostrophe in front of an id", withId("'691234567890123456"), {longId});
    add("an id as a formula", withId("\"=\"\"691234567890123456\"\"\""), {longId});
    add("the float tail of a long id", withId("691234567890123456.0"), {longId});
    addBad("an id that a spreadsheet destroyed", withId("6.91235E+17"), {"1 rejected: id_destroyed"});
    addBad("an id that a program destroyed, as Java writes it", withId("2.2163E15"),
           {"1 rejected: id_destroyed"});
    addBad("the same without a fraction", withId("2E15"), {"1 rejected: id_destroyed"});
    add("an id of digits with one letter is none of these", withId("1234567E12"),
        {"1234567E12|2026-11-01 00:00:00|500|received|1"});
    add("an id in full-width digits", withId("６００１"), {Plain});
    add("an id in full-width letters", withId("ＫＳ－12"), {"KS-12|2026-11-01 00:00:00|500|received|1"});
    add("quotation marks that belong to the cell", withId("\"\"\"6001\"\"\""), {Plain});
    addBad("no id", withId("--"), {"1 rejected: missing_required"});
    add("an id that begins with zeros", withId("0007"), {"0007|2026-11-01 00:00:00|500|received|1"});
    add("an id of letters", withId("KS-12"), {"KS-12|2026-11-01 00:00:00|500|received|1"});
}

void TestQuirks::amounts()
{
    const auto row = [](const char *sentence, const char *cell, const char *fen) {
        QTest::newRow(sentence) << q("orders.csv") << withMoney(cell)
                                << QStringList{q("6001|2026-11-01 00:00:00|%1|received|1").arg(q(fen))};
    };
    row("an apostrophe in front of an amount", "'83.16", "8316");
    row("thousands", "1,234.56", "123456");
    row("a yuan sign and thousands", "¥1,299.90", "129990");
    row("full-width signs and a unit", "￥1，234.56元", "123456");
    row("brackets are minus", "(12.30)", "-1230");
    row("minus", "-12.3", "-1230");
    row("ten thousands", "47.22万", "47220000");
    row("hundred millions", "1.2亿", "12000000000");
    row("nought is an amount", "0", "0");
    row("more digits than fen are rounded once", "0.125", "13");
    for (const char *blank : {"", "-", "--", "—", "/", "NaN", "null", "N/A", "Infinity", "#DIV/0!"}) {
        const QByteArray name = QByteArray("'") + blank + "' where an amount must be is no zero";
        QTest::newRow(name.constData()) << q("orders.csv") << withMoney(blank) + Sound
                                        << texts({SoundLine, "1 rejected: missing_required"});
    }
    addBad("a percentage where money belongs", withMoney("30.0%"), {"1 rejected: percent_in_money"});
    addBad("a decimal comma", withMoney("12,30"), {"1 rejected: bad_money"});
    addBad("another currency", withMoney("$5"), {"1 rejected: bad_money"});
    addBad("a text", withMoney("五元"), {"1 rejected: bad_money"});
    addBad("a broken formula", withMoney("#REF!"), {"1 rejected: bad_money"});
    add("0 and 1 are counts, not yes and no", withCount("0") + "6002,2026-11-01,5,已收货,1\n",
        {"6001|2026-11-01 00:00:00|500|received|0", "6002|2026-11-01 00:00:00|500|received|1"});
    add("a count in ten thousands", withCount("1.16万"), {"6001|2026-11-01 00:00:00|500|received|11600"});
    add("a count that cannot be read is no value", withCount("许多"),
        {"6001|2026-11-01 00:00:00|500|received|"});
    add("part of a piece is no value", withCount("1.5"), {"6001|2026-11-01 00:00:00|500|received|"});
    add("a blank count is no value", withCount("--"), {"6001|2026-11-01 00:00:00|500|received|"});
}

void TestQuirks::times()
{
    const auto row = [](const char *sentence, const char *cell, const char *time) {
        QTest::newRow(sentence) << q("orders.csv") << withTime(cell)
                                << QStringList{q("6001|%1|500|received|1").arg(q(time))};
    };
    row("day and time", "2026-04-15 10:20:30", "2026-04-15 10:20:30");
    row("slashes", "2026/04/02", "2026-04-02 00:00:00");
    row("single digits without seconds", "2026/4/2 1:21", "2026-04-02 01:21:00");
    row("ISO with T", "2026-04-15T10:20:30", "2026-04-15 10:20:30");
    row("ISO with a zone is Beijing time", "2026-04-15T02:20:30Z", "2026-04-15 10:20:30");
    row("Chinese", "2026年4月2日", "2026-04-02 00:00:00");
    row("dots", "2026.04.02", "2026-04-02 00:00:00");
    row("digits only", "20260402", "2026-04-02 00:00:00");
    addBad("day before month or after it: nobody knows", withTime("02/03/2026"),
           {"1 rejected: date_order_unknown"});
    addBad("a day that does not exist", withTime("2026-02-30"), {"1 rejected: bad_time"});
    addBad("the year 0001 of an empty database field", withTime("0001-01-01"), {"1 rejected: bad_time"});
    addBad("a day that has not come", withTime("2027-01-01"), {"1 rejected: future_time"});
    addBad("no time at all", withTime("-"), {"1 rejected: missing_time"});
}

void TestQuirks::rows()
{
    add("totals at the top", Header + "全部,,12.50,,\n" + withMoney("5").mid(Header.size()), {Plain});
    add("totals at the bottom", withMoney("5") + "合计,,5,,1\n", {Plain});
    add("totals with a colon", withMoney("5") + "总计：,,5,,1\n", {Plain});
    add("the header again in the middle", withMoney("5") + Header + "6002,2026-11-01,5,已收货,1\n",
        {Plain, "6002|2026-11-01 00:00:00|500|received|1"});
    add("blank rows", withMoney("5") + ",,,,\n\n" + "6002,2026-11-01,5,已收货,1\n",
        {Plain, "6002|2026-11-01 00:00:00|500|received|1"});
    add("rows that are shorter than the header", csv("6001,2026-11-01,5,已收货\n"),
        {"6001|2026-11-01 00:00:00|500|received|"});
    add("two rows of one order: the later one counts",
        csv("6001,2026-11-01,5,待发货,1\n6001,2026-11-01,5,已收货,1\n"), {Plain});
    add("two orders that are alike but for their number are two",
        csv("6001,2026-11-01,5,已收货,1\n6002,2026-11-01,5,已收货,1\n"),
        {Plain, "6002|2026-11-01 00:00:00|500|received|1"});
    add("masked names and phones",
        "订单号,订单创建时间,实付款,订单状态,成交数量,收货人姓名,收货人电话\n"
        "6001,2026-11-01,5,已收货,1,张**,138****1234\n",
        {Plain});
    add("a quotation mark that is never closed", csv("6001,2026-11-01,5,已收货,\"1\n"),
        {"refused: In orders.csv, a quotation mark opened in row 2 is never closed"});
    addBad("a status that we do not know", csv("6001,2026-11-01,5,飞走了,1\n"),
           {"6001|2026-11-01 00:00:00|500|飞走了|1"});
}

void TestQuirks::workbooks()
{
    const QByteArray id = textCell("6001");
    const QByteArray day = textCell("2026-11-01");
    const QByteArray rest = textCell("已收货") + textCell("1");
    add("a wrong dimension", workbookWithMoney("<c><v>5</v></c>"), {Plain}, "orders.xlsx");
    add("a number with dust behind its digits", workbookWithMoney("<c><v>83.159999999999997</v></c>"),
        {"6001|2026-11-01 00:00:00|8316|received|1"}, "orders.xlsx");
    add("a day as a spreadsheet's number", workbook(id + "<c s=\"2\"><v>46327</v></c><c><v>5</v></c>" + rest),
        {Plain}, "orders.xlsx");
    add("the value of a formula", workbookWithMoney("<c><f>2+3</f><v>5</v></c>"), {Plain}, "orders.xlsx");
    add("a workbook named .csv", workbookWithMoney("<c><v>5</v></c>"), {Plain}, "orders.csv");
    const auto refusedRow = [](const char *sentence, const QByteArray &bytes) {
        add(sentence, bytes, {"refused: None of the 1 row(s) of orders.xlsx could be read"}, "orders.xlsx");
    };
    refusedRow("a formula without a value is no zero", workbookWithMoney("<c><f>2+3</f></c>"));
    refusedRow("an error is no zero", workbookWithMoney("<c t=\"e\"><v>#N/A</v></c>"));
    refusedRow("a truth value is no amount", workbookWithMoney("<c t=\"b\"><v>1</v></c>"));
    refusedRow("a date is no amount", workbookWithMoney("<c s=\"2\"><v>46327</v></c>"));
    refusedRow("a long id as a number has lost its last digits",
               workbook("<c><v>6.9123456789012346E+17</v></c>" + day + "<c><v>5</v></c>" + rest));
    QByteArray header;
    for (const char *text : {"订单号", "订单创建时间", "实付款", "订单状态", "成交数量"})
        header += textCell(text);
    const QByteArray second
        = "<row>" + header + "</row><row>" + textCell("6002") + day + "<c><v>5</v></c>" + rest + "</row>";
    XlsxParts parts
        = xlsx::parts("<row>" + header + "</row><row>" + id + day + "<c><v>5</v></c>" + rest + "</row>");
    parts[1].second = xlsx::workbook({}, "<sheet name=\"Two\" sheetId=\"2\" r:id=\"rId4\"/>");
    parts[2].second = xlsx::workbookRelations(QByteArray("<Relationship Id=\"rId4\" Type=\"") + xlsx::Office
                                              + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>");
    parts.append({q("xl/worksheets/sheet2.xml"), xlsx::sheet(second)});
    add("many sheets", zipOf(parts), {Plain, "6002|2026-11-01 00:00:00|500|received|1"}, "orders.xlsx");
}

void TestQuirks::everyQuirkIsReadOrRejected_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    textsAndTables();
    headers();
    ids();
    amounts();
    times();
    rows();
    workbooks();
}

void TestQuirks::everyQuirkIsReadOrRejected()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    ImportBench bench;
    QStringList found = outcomeOf(bench, name, bytes);
    found.sort();
    lines.sort();
    if (lines.first().startsWith(q("refused: "))) {
        QVERIFY2(found.first().startsWith(lines.first()), qPrintable(found.join(u'\n')));
        return;
    }
    QCOMPARE(found, lines);
}

QTEST_GUILESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
