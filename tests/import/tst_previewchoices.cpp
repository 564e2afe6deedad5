// Which sheet, kind, encoding and delimiter a preview chooses, and how they are chosen otherwise.

#include "tests/import/previewbench.h"
#include "tests/import/workbook.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestPreviewChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSheetIsFitted();
    void theSheetThatFitsBestIsShown_data();
    void theSheetThatFitsBestIsShown();
    void twoKindsFitEquallyWell();
    void encodingAndDelimiterAreToldAndTaken();
};

void TestPreviewChoices::anotherSheetIsFitted()
{
    const ImportBench bench;
    writeWorkbook(
        bench.path(q("a.xlsx")),
        {{q("Notes"), {q("Read me").split(u'|')}},
         {q("One"), {q("No|Time|Sum").split(u'|'), q("1|2026-11-01|5").split(u'|')}},
         {q("Two"), {q("订单号|订单创建时间|实付款").split(u'|'), q("2|2026-11-02|6").split(u'|')}}});
    PreviewOptions options = optionsWith(R"({"kind": "orders", "attributes": {"order_id": "No",
        "created_at": "Time", "paid_amount": "Sum"}})");
    FilePreview file(bench.path(q("a.xlsx")), nullptr, today());
    const auto first = file.look(options);
    QVERIFY(first.ok());
    QCOMPARE(first->sheet, 1);
    QCOMPARE(first->sheets, QStringList({q("Notes"), q("One"), q("Two")}));
    QVERIFY(first->problems.empty());
    options.mapping->sheet = q("Two");
    options.rules = PreviewOptions::Rules::Fit;
    const auto second = file.look(options);
    QVERIFY(second.ok());
    QCOMPARE(second->sheet, 2);
    QCOMPARE(second->mapping.sheet, q("Two"));
    QCOMPARE(second->mapping.rules.value(q("order_id")).header, q("订单号"));
    QCOMPARE(cell(*second, 0, "paid_amount"), q("¥6.00"));
}

void TestPreviewChoices::theSheetThatFitsBestIsShown_data()
{
    QTest::addColumn<QStringList>("sheets"); // rows between ';', cells between '|'
    QTest::addColumn<int>("shown");
    const QString orders = q("订单号|订单创建时间|实付款;2|2026-11-02|6");
    QTest::newRow("a table of unknown headers before a sheet of remarks")
        << QStringList({q("Read me;Ask Li|twice"), q("No|Day|Sum;1|2026-11-01|5;2|2026-11-02|6")}) << 1;
    QTest::newRow("the wider of two unknown tables")
        << QStringList({q("A|B;1|2"), q("No|Day|Sum|Pieces;1|2026-11-01|5|2"), q("X|Y|Z;1|2|3")}) << 1;
    QTest::newRow("a sheet that is known before a wide one that is not")
        << QStringList({q("A|B|C|D|E;1|2|3|4|5"), orders}) << 1;
    QTest::newRow("one with rows before the same header without any")
        << QStringList({q("订单号|订单创建时间|实付款"), orders}) << 1;
    QTest::newRow("the one that lacks less")
        << QStringList({q("订单号|Time|Sum|Who|Where;1|2|3|4|5"), q("订单号|实付款|Time;1|2|3")}) << 1;
    QTest::newRow("the first of equals") << QStringList({orders, orders}) << 0;
    QTest::newRow("the first where all are empty") << QStringList({q(""), q("")}) << 0;
}

void TestPreviewChoices::theSheetThatFitsBestIsShown()
{
    QFETCH(QStringList, sheets);
    QFETCH(int, shown);
    const ImportBench bench;
    QVector<WorkbookSheet> made;
    for (const QString &text : std::as_const(sheets)) {
        WorkbookSheet sheet{q("Sheet %1").arg(made.size() + 1), {}};
        for (const QString &row : text.split(u';'))
            sheet.rows.push_back(row.split(u'|'));
        made.push_back(sheet);
    }
    writeWorkbook(bench.path(q("a.xlsx")), made);
    const auto preview = FilePreview(bench.path(q("a.xlsx")), nullptr, today()).look({});
    QVERIFY(preview.ok());
    QCOMPARE(preview->sheet, shown);
}

void TestPreviewChoices::twoKindsFitEquallyWell()
{
    ImportBench bench;
    const QString file
        = bench.write(q("a.csv"),
                      "Order id,Tracking number,Shipped at,Courier,Review id,Product id,Reviewed at\n"
                      "1,SF1,2026-11-01,SF,7,8,2026-11-05\n");
    const auto preview = look(file);
    QVERIFY(preview.ok());
    QVERIFY(preview->ambiguous);
    const QStringList fitting{preview->candidates.at(0).kind->id, preview->candidates.at(1).kind->id};
    QVERIFY(fitting.contains(q("reviews")));
    QVERIFY(fitting.contains(q("shipments")));
    const auto refused = bench.import(file);
    QVERIFY(!refused.ok());
    QVERIFY(needsMapping(refused.error()));
    QVERIFY2(refused.error().sentence.contains(q("fits several kinds of export equally well: ")),
             qPrintable(refused.error().sentence));
    ImportRequest request;
    request.path = file;
    request.kindId = q("reviews");
    QVERIFY(bench.import(request).ok());
}

void TestPreviewChoices::encodingAndDelimiterAreToldAndTaken()
{
    const ImportBench bench;
    // GB18030 for 编号|时间|金额
    const QString file
        = bench.write(q("a.txt"), "\xB1\xE0\xBA\xC5|\xCA\xB1\xBC\xE4|\xBD\xF0\xB6\xEE\n1|2026-11-01|5.5\n");
    FilePreview previewer(file, nullptr, today());
    const auto first = previewer.look({});
    QVERIFY(first.ok());
    QCOMPARE(first->description, q("GB18030"));
    QCOMPARE(first->headers.size(), 1);
    PreviewOptions options;
    options.mapping = first->mapping;
    options.mapping->delimiter = q("|");
    options.rules = PreviewOptions::Rules::Fit;
    const auto second = previewer.look(options);
    QVERIFY(second.ok());
    QCOMPARE(second->headers, QStringList({q("编号"), q("时间"), q("金额")}));
    QCOMPARE(second->mapping.delimiter, q("|"));
}

QTEST_GUILESS_MAIN(TestPreviewChoices)
#include "tst_previewchoices.moc"
