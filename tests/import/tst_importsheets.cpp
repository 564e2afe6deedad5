#include "tests/import/importbench.h"
#include "tests/import/workbook.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// Workbooks of several sheets, and cells that are numbers.
class TestImportSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetThatFitsIsRead();
    void sheetsOfSeveralKindsAreReadTogether();
    void aRejectedDayReadsAsInTheSpreadsheet();
    void spreadsheetNumbersAreTyped();
};

void TestImportSheets::everySheetThatFitsIsRead()
{
    ImportBench bench;
    const QStringList header = q("订单号|订单创建时间|实付款|订单状态").split(u'|');
    writeWorkbook(bench.path(q("book.xlsx")),
                  {{q("一月"), {header, q("6001|2026-11-01|5|已收货").split(u'|')}},
                   {q("说明"), {{q("字段"), q("含义")}, {q("订单号"), q("编号")}}},
                   {q("空"), {}},
                   {q("二月"), {{q("订单报表")}, header, q("6002|2026-11-02|6|已收货").split(u'|')}}});
    const auto outcome = bench.import(bench.path(q("book.xlsx")));
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList({q("6001"), q("6002")}));
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY(outcome->warnings.first().contains(q("说明")));
    const std::vector<qint64> key = {6002, 0};
    const auto origin = StoreReader(bench.workspace()).originOf(bench.store(), q("orders"), key);
    QVERIFY(origin.ok() && *origin);
    QCOMPARE((*origin)->sheet, q("二月"));
    QCOMPARE((*origin)->row, 3);
}

void TestImportSheets::sheetsOfSeveralKindsAreReadTogether()
{
    ImportBench bench;
    writeWorkbook(
        bench.path(q("book.xlsx")),
        {{q("订单"),
          {q("订单号|订单创建时间|实付款|订单状态").split(u'|'), q("6001|2026-11-01|5|已收货").split(u'|')}},
         {q("运单"),
          {q("发货时间|订单编号|快递单号").split(u'|'), q("2026-11-02 08:00|6001|SF1").split(u'|')}}});
    const auto outcome = bench.import(bench.path(q("book.xlsx")));
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.kinds, QStringList({q("orders"), q("shipments")}));
    QCOMPARE(bench.facts(q("shipments"), {q("order_id"), q("tracking_no"), q("shipped_at")}),
             QStringList({q("6001|SF1|2026-11-02 08:00:00")}));
}

void TestImportSheets::aRejectedDayReadsAsInTheSpreadsheet()
{
    ImportBench bench;
    writeWorkbook(bench.path(q("book.xlsx")),
                  {{q("订单"),
                    {q("订单号|订单创建时间|实付款|成交数量").split(u'|'),
                     q("#6001|#46327.4375|#5|#1").split(u'|'), q("#6002|#54948|#5|#1").split(u'|')}}});
    const auto outcome = bench.import(bench.path(q("book.xlsx")));
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->firstRejects.value(q("future_time")).value, q("2050-06-09 00:00:00"));
}

void TestImportSheets::spreadsheetNumbersAreTyped()
{
    ImportBench bench;
    // 46327.4375 is 2026-11-01 10:30; 8.289999999999999 is 8.29 in 15 digits.
    writeWorkbook(bench.path(q("book.xlsx")),
                  {{q("订单"),
                    {q("订单号|订单创建时间|实付款|成交数量").split(u'|'),
                     q("#6001|#46327.4375|#8.289999999999999|#2").split(u'|'),
                     q("#2617600000001234567|#46327.4375|#5|#1").split(u'|')}}});
    const auto outcome = bench.import(bench.path(q("book.xlsx")));
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("created_at"), q("paid_amount"), q("quantity")}),
             QStringList({q("6001|2026-11-01 10:30:00|829|2")}));
    QCOMPARE(outcome->rejectCounts.value(q("id_destroyed")), 1);
}

QTEST_GUILESS_MAIN(TestImportSheets)
#include "tst_importsheets.moc"
