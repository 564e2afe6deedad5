#include "tests/import/importbench.h"
#include "tests/import/workbook.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// Files of other platforms, read through mappings; small twins of what real files are like.
class TestImportMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOnlyWhereTheyWerePaid();
    void dirtyWorkbookByLine();
    void quantityTimesPriceByRow();
    void theSameByLineSaysWhatItMerged();
    void everyCellATextWithATab();
    void sumsWithoutALabelBelowTheHeader();
    void monthFirstAndNoAmount();
    void ordersOverSeveralRows();
    void fillingDownStaysWithinTheOrder();
    void ownLabelsOfTotals();
    void aFormulaThatCannotBeCalculated();
};

namespace {

QByteArray why(const Result<ImportOutcome> &result)
{
    return result ? QByteArray("it worked") : result.error().sentence.toUtf8();
}

qint64 sum(const QStringList &numbers)
{
    qint64 total = 0;
    for (const QString &number : numbers)
        total += number.toLongLong();
    return total;
}

} // namespace

void TestImportMapping::amountsOnlyWhereTheyWerePaid()
{
    ImportBench bench;
    const auto outcome
        = bench.importCsv("单号,总额,到手 ,下单,付款 ,退款额\r\n1,178.8,0.0,2026-02-21 00:00:00,,0.0\r\n"
                          "2,21.0,11.0,2026-02-20 23:59:54,2026-02-21 00:00:02,10.0\r\n",
                          R"({"kind": "orders", "attributes": {"order_id": "单号", "created_at": "下单",
        "paid_at": "付款", "paid_amount": {"header": "总额", "only_where": "付款"}, "refund_amount": "退款额"}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(outcome->summary.unknown, QStringList({q("到手")}));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_at"), q("paid_amount"), q("refund_amount")}),
             QStringList({q("1|||0"), q("2|2026-02-21 00:00:02|2100|1000")}));
}

void TestImportMapping::dirtyWorkbookByLine()
{
    ImportBench bench;
    // 43605 is 2019-05-20; 54948 is 2050-06-09.
    writeWorkbook(
        bench.path(q("dirty.xlsx")),
        {{q("销售"),
          {q("编码|日期|货号|数量|单价|金额").split(u'|'), q("D1|#43605|X1|#2|#5|#10").split(u'|'),
           q("D1|2019#5#20|X2|1473个|86元|126678元").split(u'|'), q("D1|#43605|X1|#2|#5|#10").split(u'|'),
           q("D2|#54948|X1|#2|#5|#10").split(u'|'), q("D3|#43605|X1|#2||").split(u'|')}},
         {q("货品"), {q("货号|品名").split(u'|'), q("X1|茶").split(u'|')}}});
    const auto outcome
        = bench.import(bench.path(q("dirty.xlsx")), R"({"kind": "orders", "grain": "line", "attributes": {
        "order_id": "编码", "created_at": {"header": "日期", "date_format": "yyyy#M#d"}, "product_id": "货号",
        "quantity": {"header": "数量", "strip_suffixes": ["个"]}, "unit_price": {"header": "单价", "strip_suffixes": ["元"]},
        "paid_amount": {"header": "金额", "strip_suffixes": ["元"]}}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 5);
    QCOMPARE(outcome->summary.rowsNew, 2);
    QCOMPARE(outcome->summary.duplicateRows, 1);
    QCOMPARE(outcome->rejectCounts.value(q("future_time")), 1);
    QCOMPARE(outcome->rejectCounts.value(q("missing_required")), 1);
    QStringList lines = bench.facts(
        q("orders"),
        {q("order_id"), q("created_at"), q("product_id"), q("quantity"), q("unit_price"), q("paid_amount")});
    lines.sort();
    QCOMPARE(lines,
             QStringList({q("D1|2019-05-20 00:00:00|X1|2|500|1000"),
                          q("D1|2019-05-20 00:00:00|X2|1473|8600|12667800")}));
}

void TestImportMapping::quantityTimesPriceByRow()
{
    ImportBench bench;
    // 3 × 8.29 = 24.87; 7 × 0.125 = 0.875 → 0.88; −7 × 0.125 → −0.88; the last two rows are alike and both
    // stay.
    writeWorkbook(
        bench.path(q("retail.xlsx")),
        {{q("Sheet1"),
          {q("InvoiceNo|StockCode|Quantity|InvoiceDate|UnitPrice").split(u'|'),
           q("#573|A|#3|#40846.5|#8.289999999999999").split(u'|'), q("#574|B|#7|#40846.5|#0.125").split(u'|'),
           q("C575|B|#-7|#40846.5|#0.125").split(u'|'), q("C575|B|#-7|#40846.5|#0.125").split(u'|')}}});
    const auto outcome
        = bench.import(bench.path(q("retail.xlsx")), R"({"kind": "orders", "grain": "row", "attributes": {
        "order_id": "InvoiceNo", "created_at": "InvoiceDate", "paid_at": "InvoiceDate", "product_id": "StockCode",
        "paid_amount": {"formula": "{Quantity} * {UnitPrice}"}}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsNew, 4);
    QCOMPARE(outcome->summary.duplicateRows, 0);
    QCOMPARE(sum(bench.facts(q("orders"), {q("paid_amount")})), 2487 + 88 - 88 - 88);
}

void TestImportMapping::theSameByLineSaysWhatItMerged()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        "No,Code,Qty,Date,Price\n1,A,2,2026-01-01,5\n1,A,2,2026-01-01,5\n1,B,1,2026-01-01,5\n",
        R"({"kind": "orders", "grain": "line", "attributes": {"order_id": "No",
        "created_at": "Date", "product_id": "Code", "paid_amount": {"formula": "{Qty} * {Price}"}}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 3);
    QCOMPARE(outcome->summary.duplicateRows, 1);
    QCOMPARE(sum(bench.facts(q("orders"), {q("paid_amount")})), 1500);
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY2(outcome->warnings.first().contains(q("same order, product, SKU and specification")),
             qPrintable(outcome->warnings.first()));
}

void TestImportMapping::everyCellATextWithATab()
{
    ImportBench bench;
    writeWorkbook(bench.path(q("tabs.xlsx")),
                  {{q("Sheet1"),
                    {q("商品名|订单状态|商家实收金额|商品数量").split(u'|'),
                     q("茶|已收货|101.38\t|2\t").split(u'|'), q("茶|已收货|101.38\t|2\t").split(u'|')}}});
    QVERIFY(!bench.import(bench.path(q("tabs.xlsx"))).ok());
    const auto outcome
        = bench.import(bench.path(q("tabs.xlsx")), R"({"kind": "orders", "grain": "row", "attributes": {
        "order_id": null, "created_at": {"constant": "2026-01-31"}, "product_title": "商品名", "order_status": "订单状态",
        "paid_amount": "商家实收金额", "quantity": "商品数量"}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsNew, 2);
    QCOMPARE(outcome->warnings, QStringList());
    QCOMPARE(bench.facts(
                 q("orders"),
                 {q("created_at"), q("product_title"), q("order_status"), q("paid_amount"), q("quantity")}),
             QStringList({q("2026-01-31 00:00:00|茶|received|10138|2"),
                          q("2026-01-31 00:00:00|茶|received|10138|2")}));
    QStringList ids = bench.facts(q("orders"), {q("order_id")});
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 2); // rows without a number are orders of their own
}

void TestImportMapping::sumsWithoutALabelBelowTheHeader()
{
    ImportBench bench;
    writeWorkbook(bench.path(q("ranking.xlsx")),
                  {{q("排名"),
                    {q("排名|省份|1月|2月|总额").split(u'|'), q("||#30|#12.5|#42.5").split(u'|'),
                     q("#1|甲|#20|#10|#30").split(u'|'), q("#2|乙|#10|#2.5|#12.5").split(u'|'),
                     q("|丙|#0|#7|").split(u'|')}},
                   {q("Sheet2"), {}}});
    const auto outcome
        = bench.import(bench.path(q("ranking.xlsx")), R"({"kind": "orders", "grain": "row", "attributes": {
        "order_id": null, "created_at": {"constant": "2026-02-28"}, "province": "省份",
        "paid_amount": {"formula": "{1月} + {2月}"}}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 3);
    QCOMPARE(outcome->summary.rowsSkipped, 1);
    QCOMPARE(sum(bench.facts(q("orders"), {q("paid_amount")})), 3000 + 1250 + 700);
    QCOMPARE(outcome->warnings.size(), 1); // about the totals, not about the empty sheet
}

void TestImportMapping::monthFirstAndNoAmount()
{
    ImportBench bench;
    QByteArray text = "order_id,status,bought,approved\ne481,delivered,10/2/2017 10:56,10/2/2017 "
                      "11:07\n53cd,canceled,7/24/2018 20:41,\n";
    for (int i = 0; i < 20; ++i)
        text += ",,,\n";
    const auto outcome
        = bench.importCsv(text, R"({"kind": "orders", "date_order": "month_day_year", "attributes": {
        "order_id": "order_id", "created_at": "bought", "paid_at": "approved", "order_status": "status", "paid_amount": null}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(outcome->summary.rowsSkipped, 20);
    QCOMPARE(outcome->warnings.size(), 2);
    QVERIFY2(outcome->warnings.first().contains(q("has no Amount paid")),
             qPrintable(outcome->warnings.first()));
    QVERIFY2(outcome->warnings.last().contains(q("delivered (1), canceled (1)")),
             qPrintable(outcome->warnings.last()));
    QStringList lines = bench.facts(
        q("orders"), {q("order_id"), q("created_at"), q("paid_at"), q("order_status"), q("paid_amount")});
    lines.sort();
    QCOMPARE(lines,
             QStringList({q("53cd|2018-07-24 20:41:00||canceled|"),
                          q("e481|2017-10-02 10:56:00|2017-10-02 11:07:00|delivered|")}));
}

void TestImportMapping::ordersOverSeveralRows()
{
    ImportBench bench;
    // The second and third rows continue order #1; the third repeats the first one's article without its
    // refund.
    const auto outcome = bench.importCsv(
        "Name,Paid at,Created at,Qty,Item,Sku,Refund,Note\n"
        "#1,31/12/2023 22:36,31/12/2023 22:36,1,Boot,L.01 -0,147.73,\"two\nlines\"\n"
        "#1,,31/12/2023 22:36,2,Shoe,00123,,\n"
        "#1,,31/12/2023 22:36,1,Boot,L.01 -0,,\n"
        "#2,01/01/2024 09:00,01/01/2024 09:00,1,Boot,L.01 -0,0,\n",
        R"({"kind": "orders", "grain": "line", "date_order": "day_month_year", "attributes": {
        "order_id": "Name", "created_at": "Created at", "paid_at": "Paid at", "paid_amount": null, "quantity": "Qty",
        "spec": "Item", "sku_code": "Sku", "refund_amount": "Refund"}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 4);
    QCOMPARE(outcome->summary.rowsNew, 3);
    QCOMPARE(outcome->summary.duplicateRows, 1);
    QStringList lines = bench.facts(
        q("orders"), {q("order_id"), q("paid_at"), q("sku_code"), q("quantity"), q("refund_amount")});
    lines.sort();
    QCOMPARE(lines,
             QStringList({q("#1|2023-12-31 22:36:00|L.01 -0|1|14773"), q("#1||00123|2|"),
                          q("#2|2024-01-01 09:00:00|L.01 -0|1|0")}));
}

void TestImportMapping::fillingDownStaysWithinTheOrder()
{
    ImportBench bench;
    const auto outcome
        = bench.importCsv("No,Paid,Status,Item\n1,2026-01-01,paid,A\n1,,,B\n2,,open,C\n2,2026-01-03,,D\n",
                          R"({"kind": "orders", "grain": "line", "fill_down": ["paid_at", "order_status"],
        "attributes": {"order_id": "No", "created_at": {"constant": "2026-01-01"}, "paid_at": "Paid",
        "order_status": "Status", "spec": "Item", "paid_amount": null}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QStringList lines = bench.facts(q("orders"), {q("spec"), q("paid_at"), q("order_status")});
    lines.sort();
    QCOMPARE(lines,
             QStringList({q("A|2026-01-01 00:00:00|paid"), q("B|2026-01-01 00:00:00|paid"), q("C||open"),
                          q("D|2026-01-03 00:00:00|open")}));
}

void TestImportMapping::ownLabelsOfTotals()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("说明,编号,日期,金额\n,1,2026-01-01,5\n本页合计,99,2026-01-01,5\n",
                                         R"({"kind": "orders", "skip_rows_with": ["本页合计"], "attributes": {
        "order_id": "编号", "created_at": "日期", "paid_amount": "金额"}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 1);
    QCOMPARE(outcome->summary.rowsSkipped, 1);
}

void TestImportMapping::aFormulaThatCannotBeCalculated()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        "编号,日期,金额,数量\n1,2026-01-01,5,2\n2,2026-01-01,5,0\n3,2026-01-01,5,两\n4,2026-01-01,5,\n",
        R"({"kind": "orders", "attributes": {"order_id": "编号", "created_at": "日期",
        "paid_amount": "金额", "unit_price": {"formula": "{金额} / {数量}"}}})");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->rejectCounts.value(q("bad_formula")), 2);
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("unit_price")}), QStringList({q("1|250"), q("4|")}));
}

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
