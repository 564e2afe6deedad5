// What a file looks like before it is imported, and how its columns would be read.

#include "tests/import/previewbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownFileIsReadAsItWillBeImported();
    void anUnknownFileGetsSuggestionsAndSaysWhatIsMissing();
    void theProblemsOfCellsAndRows();
    void aValueThatNobodyKnowsIsMarked();
    void personalCellsAreDots();
    void aRowWithAPhoneIsNoHeader();
    void rowsThatRepeatAnEarlierOne_data();
    void rowsThatRepeatAnEarlierOne();
    void anIncompleteMappingIsPreviewedAllTheSame();
    void whatWasTypedIsJudged_data();
    void whatWasTypedIsJudged();
    void aMappingIsShownWithoutItsFile();
    void onlyTheFirstRowsOfALargeFile();
    void aKeptMappingIsFound();
    void theDayAboveTheHeader();
    void aDryRunSaysHowEachColumnIsRead();
};

void TestPreview::aKnownFileIsReadAsItWillBeImported()
{
    const ImportBench bench;
    const auto preview = look(bench.write(q("a.csv"),
                                          "订单列表,,,\n订单号,订单创建时间,实付款(元),CPS达人ID\n"
                                          "6001\t,2026/11/1 10:00,\"¥1,299.90\",0\n合计,,1299.90,\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->origin, Preview::Origin::BuiltIn);
    QCOMPARE(preview->mapping.kindId, q("orders"));
    QCOMPARE(preview->headerRow, 2);
    QCOMPARE(preview->description, q("UTF-8"));
    QCOMPARE(preview->delimiter, q(","));
    QVERIFY(preview->problems.empty());
    QCOMPARE(preview->rowsSeen, 2);
    QCOMPARE(preview->totals, 1);
    QVERIFY(preview->wholeFile);
    QCOMPARE(cell(*preview, 0, "order_id"), q("6001"));
    QCOMPARE(cell(*preview, 0, "created_at"), q("2026-11-01 10:00:00"));
    QCOMPARE(cell(*preview, 0, "paid_amount"), q("¥1,299.90"));
    // The platform's 0 for "nobody" is nobody in the mapping, too.
    QCOMPARE(cell(*preview, 0, "promoter_id"), QString());
    QCOMPARE(preview->mapping.rules.value(q("promoter_id")).blankValues, QStringList{q("0")});
    QCOMPARE(preview->rows.at(0).raw, QStringList({q("6001"), q("2026/11/1 10:00"), q("¥1,299.90"), q("0")}));
}

void TestPreview::anUnknownFileGetsSuggestionsAndSaysWhatIsMissing()
{
    const ImportBench bench;
    const auto preview
        = look(bench.write(q("a.csv"), "商品名,订单状态,商家实收金额,商品数量\n灯,已收货,101.38\t,2\t\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->origin, Preview::Origin::Suggested);
    QCOMPARE(preview->candidates.front().kind->id, q("orders"));
    QCOMPARE(preview->mapping.rules.value(q("order_status")).header, q("订单状态"));
    QCOMPARE(sentences(preview->problems),
             QStringList({q("Order id has no column yet."), q("Amount paid has no column yet."),
                          q("No column gives the date of a row yet: Created at or Paid at.")}));
    QVERIFY(!preview->problems.at(0).canBeAbsent);
    QVERIFY(preview->problems.at(1).canBeAbsent);
    QCOMPARE(cell(*preview, 0, "order_status"), q("已收货"));
}

void TestPreview::theProblemsOfCellsAndRows()
{
    const ImportBench bench;
    const QString file = bench.write(q("a.csv"),
                                     "No,Time,Sum,Qty\n1,2026-11-01,30%,x\n2,10/2/2026,5,3\n"
                                     "3,2026-11-01,,1\n4,2030-01-01,1,1\n5,2026-11-02,7,1.5\n");
    const auto preview = look(file, optionsWith(R"({"kind": "orders", "attributes": {"order_id": "No",
        "created_at": "Time", "paid_amount": "Sum", "quantity": "Qty"}})"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->rowsSeen, 5);
    QCOMPARE(preview->rowsLeftOut, 4);
    QVERIFY(fault(*preview, 0, "paid_amount").contains(q("'30%'")));
    // Every cell of a row has its own problem, not only the first one of the row.
    QVERIFY(fault(*preview, 0, "quantity").contains(q("'x'")));
    QVERIFY(fault(*preview, 1, "created_at").contains(q("10/2/2026")));
    QCOMPARE(cell(*preview, 1, "paid_amount"), q("¥5.00"));
    QVERIFY(fault(*preview, 2, "paid_amount").contains(q("'Sum' is empty")));
    QVERIFY(fault(*preview, 3, "created_at").contains(q("lies in the future")));
    // A quantity that cannot be read costs the cell, not the row.
    QCOMPARE(preview->rows.at(4).state, PreviewRow::State::Stored);
    QVERIFY(!fault(*preview, 4, "quantity").isEmpty());
    QCOMPARE(preview->faults.at(std::size_t(indexOf(*preview, "quantity"))), 2);
    QCOMPARE(preview->faults.at(std::size_t(indexOf(*preview, "order_id"))), 0);
    QCOMPARE(preview->faultyRows.size(), 5U);
}

void TestPreview::aValueThatNobodyKnowsIsMarked()
{
    const ImportBench bench;
    const auto preview = look(bench.write(q("a.csv"),
                                          "订单号,订单创建时间,实付款,订单状态\n1,2026-11-01,5,飞走了\n"
                                          "2,2026-11-01,5,已收货\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->rowsLeftOut, 0);
    QCOMPARE(cell(*preview, 0, "order_status"), q("飞走了"));
    QVERIFY(fault(*preview, 0, "order_status").contains(q("'飞走了' is none of those that are known")));
    QCOMPARE(fault(*preview, 1, "order_status"), QString());
    QCOMPARE(preview->faultyRows.size(), std::size_t(1));
}

void TestPreview::personalCellsAreDots()
{
    const ImportBench bench;
    const auto preview = look(bench.write(q("a.csv"),
                                          "订单号,订单创建时间,实付款,收货人电话,收货人姓名\n"
                                          "1,2026-11-01,5,13812345678,张三\n2,2026-11-01,5,,\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->personal, std::vector<bool>({false, false, false, true, true}));
    QCOMPARE(preview->rows.at(0).raw.mid(3), QStringList({q("•••"), q("•••")}));
    QCOMPARE(preview->rows.at(1).raw.mid(3), QStringList({QString(), QString()}));
    QCOMPARE(cell(*preview, 0, "buyer"), q("•••"));
}

void TestPreview::aRowWithAPhoneIsNoHeader()
{
    const ImportBench bench;
    const auto preview = look(bench.write(q("a.csv"), "张三,13812345678,5\n李四,13912345678,6\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->problems.front().what, MappingProblem::What::NoHeader);
    const auto order = look(bench.write(q("b.csv"), "No 213812345678,Time\n1,2\n"));
    QVERIFY(order.ok());
    QVERIFY(order->problems.front().what != MappingProblem::What::NoHeader);
}

void TestPreview::rowsThatRepeatAnEarlierOne_data()
{
    QTest::addColumn<QByteArray>("grain");
    QTest::addColumn<int>("repeated");
    QTest::newRow("by order: two rows of the first order come again") << QByteArray("order") << 2;
    QTest::newRow("by line: one product twice") << QByteArray("line") << 1;
    QTest::newRow("by row: every row is itself") << QByteArray("row") << 0;
}

void TestPreview::rowsThatRepeatAnEarlierOne()
{
    QFETCH(QByteArray, grain);
    QFETCH(int, repeated);
    const ImportBench bench;
    const auto preview
        = look(bench.write(q("a.csv"),
                           "No,Time,Sum,Item\n1,2026-11-01,5,A\n1,2026-11-01,5,B\n1,2026-11-01,5,A\n"
                           "2,2026-11-01,5,A\n,2026-11-01,5,A\n"),
               optionsWith(R"({"kind": "orders", "grain": ")" + grain + R"(", "attributes": {"order_id": "No",
        "created_at": "Time", "paid_amount": "Sum", "product_id": "Item"}})"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->repeated, repeated);
}

void TestPreview::anIncompleteMappingIsPreviewedAllTheSame()
{
    const ImportBench bench;
    PreviewOptions options;
    options.mapping = Mapping();
    options.mapping->kindId = q("orders");
    options.mapping->rules[q("quantity")].header = q("Qty");
    options.mapping->rules[q("unit_price")].formula = q("{Qty} * ");
    options.mapping->rules[q("freight")].header = q("Nowhere");
    const auto preview = look(bench.write(q("a.csv"), "No,Qty\n1,3\n"), options);
    QVERIFY(preview.ok());
    QCOMPARE(preview->origin, Preview::Origin::Given);
    QCOMPARE(cell(*preview, 0, "quantity"), q("3"));
    QCOMPARE(preview->rows.at(0).state, PreviewRow::State::LeftOut);
    QVERIFY(sentences(preview->problems).contains(q("Unit price: The formula ends too early.")));
    QVERIFY(sentences(preview->problems).contains(q("Freight: This file has no column 'Nowhere'.")));
}

void TestPreview::whatWasTypedIsJudged_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("said");
    QTest::newRow("a product") << q("{Quantity} * {Unit Price}") << QString();
    QTest::newRow("headers are compared as keys") << q("{ quantity } / 100") << QString();
    QTest::newRow("an end too early") << q("{Quantity} *") << q("The formula ends too early.");
    QTest::newRow("an open brace") << q("1 + {Quantity")
                                   << q("The { at character 5 does not enclose a header.");
    QTest::newRow("an open parenthesis") << q("(1 + 2") << q("A ) is missing at character 7.");
    QTest::newRow("no such column") << q("{Amount} / 2") << q("This file has no column 'Amount'.");
    QTest::newRow("a bare word") << q("Quantity")
                                 << q("The formula cannot be read at character 1. Allowed are "
                                      "numbers, {Header}, + - * / and parentheses.");
}

void TestPreview::whatWasTypedIsJudged()
{
    QFETCH(QString, formula);
    QFETCH(QString, said);
    QCOMPARE(formulaFault(formula, {q("Quantity"), q("Unit Price")}), said);
}

void TestPreview::aMappingIsShownWithoutItsFile()
{
    PreviewOptions options = optionsWith(R"({"kind": "orders", "attributes": {"order_id": "No",
        "created_at": {"header": "Time", "date_format": "yyyy#M#d"}, "paid_amount": {"formula": "{Sum} / 100"}}})");
    const Preview without = previewWithoutFile(*options.mapping);
    QVERIFY(!without.hasSample);
    QCOMPARE(without.headers.size(), 3);
    QVERIFY(without.headers.contains(q("Sum")));
    QVERIFY(without.problems.empty());
    QVERIFY(without.rows.empty());
    // Of a mapping that is kept for a header row, all its columns are shown, used or not.
    options.mapping->headers = {q("No"), q("Clerk"), q("Time"), q("Sum")};
    QCOMPARE(previewWithoutFile(*options.mapping).headers, options.mapping->headers);
}

void TestPreview::onlyTheFirstRowsOfALargeFile()
{
    const ImportBench bench;
    QByteArray text("订单号,订单创建时间,实付款\n");
    for (int row = 1; row <= 5000; ++row)
        text += QByteArray::number(row) + (row == 1000 ? ",2026-11-01,x\n" : ",2026-11-01,5\n");
    // The text ends inside a quotation mark: whoever reads that far fails.
    text += "\"";
    const auto preview = look(bench.write(q("a.csv"), text));
    QVERIFY(preview.ok());
    QCOMPARE(preview->rows.size(), 50U);
    QCOMPARE(preview->rowsSeen, 2000);
    QVERIFY(!preview->wholeFile);
    QCOMPARE(preview->rowsLeftOut, 1);
    QCOMPARE(preview->faultyRows.size(), 1U);
    QCOMPARE(preview->faultyRows.front().row, 1001);
}

void TestPreview::aKeptMappingIsFound()
{
    const ImportBench bench;
    bench.write(q("kept/a.json"), R"({"name": "Till", "kind": "orders", "headers": ["No", "Time", "Sum"],
        "attributes": {"order_id": "No", "created_at": "Time", "paid_amount": "Sum"}})");
    const QString file = bench.write(q("a.csv"), "Sum,No,Time\n5.5,1,2026-11-01\n");
    FilePreview previewer(file, std::make_shared<const MappingProfiles>(bench.path(q("kept"))), today());
    const auto preview = previewer.look({});
    QVERIFY(preview.ok());
    QCOMPARE(preview->origin, Preview::Origin::Kept);
    QCOMPARE(preview->mapping.name, q("Till"));
    QCOMPARE(cell(*preview, 0, "paid_amount"), q("¥5.50"));
}

void TestPreview::theDayAboveTheHeader()
{
    ImportBench bench;
    const QByteArray text("统计周期：2026-11-01-2026-11-01,\n支付金额,支付订单数\n12.30,4\n");
    PreviewOptions options;
    options.kindId = q("traffic");
    const auto preview = look(bench.write(q("a.csv"), text), options);
    QVERIFY(preview.ok());
    QVERIFY(preview->mapping.rules.value(q("day")).aboveHeader);
    QCOMPARE(cell(*preview, 0, "day"), q("2026-11-01"));
    // Kept as a mapping, it reads the next day's file with the next day.
    const QByteArray kept = R"({"kind": "traffic", "attributes": {"day": {"above_header": true},
        "gmv": "支付金额", "paid_orders": "支付订单数"}})";
    const auto next
        = bench.importCsv("统计周期：2026-11-02-2026-11-02,\n支付金额,支付订单数\n12.30,4\n", kept);
    QVERIFY2(next.ok(), next ? "" : qPrintable(next.error().sentence));
    QCOMPARE(bench.facts(q("traffic"), {q("day"), q("gmv")}), QStringList{q("2026-11-02|1230")});
    const auto none = bench.importCsv("支付金额,支付订单数\n12.30,4\n", kept, q("b.csv"));
    QVERIFY(!none.ok());
    QVERIFY(none.error().sentence.contains(q("the day above the header")));
}

void TestPreview::aDryRunSaysHowEachColumnIsRead()
{
    ImportBench bench;
    ImportRequest request;
    request.path = bench.write(q("a.csv"), "No,Time,Sum,Qty,手机号,Rest\n1,10/2/2026,5元,2,13812345678,x\n");
    request.mapping = Mapping::fromJson(R"({"kind": "orders", "date_order": "month_day_year", "attributes": {
        "order_id": "No", "created_at": "Time", "paid_amount": {"header": "Sum", "strip_suffixes": ["元"]},
        "freight": {"formula": "{Qty} * 2"}, "channel": {"constant": "自营"}}})",
                                        q("m.json"))
                          .value();
    const auto outcome = bench.tryOut(request);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->sheets.size(), 1U);
    QStringList lines;
    for (const ColumnReading &column : outcome->sheets.front().columns)
        lines.append(QStringList({column.header, column.attributeId, column.source, column.type, column.unit,
                                  column.dateOrder, column.how})
                         .join(u'|'));
    QCOMPARE(lines,
             QStringList({q("No|order_id|column|id|||number that identifies, digit by digit"),
                          q("Time|created_at|column|time||month_day_year|time, the month first"),
                          q("Sum|paid_amount|column|money|yuan||amount in yuan; without 元 at its end"),
                          q("Qty||unused||||not used"), q("手机号||personal||||personal, not stored"),
                          q("Rest||unused||||not used"),
                          q("{Qty} * 2|freight|formula|money|yuan||amount in yuan; calculated"),
                          q("自营|channel|constant|text|||text; the same in every row")}));
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
