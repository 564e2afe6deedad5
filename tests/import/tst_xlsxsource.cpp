#include "models/import/tablesource.h"
#include "models/import/ziparchive.h"
#include "tests/import/xlsxrows.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestXlsxSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKind_data();
    void cellsOfEveryKind();
    void daysCountedFrom1904AreMoved();
    void namespacesMayHaveAnyPrefix();
    void partsMayLieInAnyOrderAndBeStored();
    void sheetsKeepTheirOrderAndHiddenOnesStay();
    void stylesAndSharedStringsMayBeMissing();
    void aSheetMayBeReadTwice();
    void theVisitorMayStop();
    void aSheetOfManyMebibytesIsReadWholeOrInPart();
    void cancellingEndsTheReading();
};

void TestXlsxSource::cellsOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *rows, std::initializer_list<const char *> lines) {
        QTest::newRow(name) << QByteArray(rows) << texts(lines);
    };
    row("shared, rich and phonetic texts",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"s\"><v>2</v></c>"
        "</row>",
        {"1|订单编号|富文本|店"});
    row("an empty shared text is blank",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c><c r=\"B1\"><v>1</v></c></row>", {"1||1#1"});
    row("blanks and escapes of texts stay", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>",
        {"1| a\rb_ "});
    row("inline texts",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>plain</t></is></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><r><t>a</t></r>"
        "<r><t>b</t></r><rPh><t>no</t></rPh></is></c><c r=\"C1\"><is><t>no type</t></is></c></row>",
        {"1|plain|ab|no type"});
    row("CDATA and entities",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[a<b]]>&amp;c&#x5E97;</t></is></c></row>",
        {"1|a<b&c店"});
    row("numbers as written",
        "<row r=\"1\"><c r=\"A1\"><v>12.50</v></c><c r=\"B1\" t=\"n\"><v>1.23E+17</v></c></row>",
        {"1|12.50#12.5|1.23E+17#1.23e+17"});
    row("a text where a number should be", "<row r=\"1\"><c r=\"A1\"><v>12 pieces</v></c></row>",
        {"1|12 pieces"});
    row("date styles",
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46191.5</v></c><c r=\"B1\" s=\"2\"><v>46191</v></c>"
        "<c r=\"C1\" s=\"3\"><v>0.3</v></c><c r=\"D1\" s=\"4\"><v>1.5</v></c><c r=\"E1\" s=\"5\"><v>2</v></c>"
        "<c r=\"F1\" s=\"99\"><v>3</v></c></row>",
        {"1|46191.5#46191.5 date|46191#46191 date|0.3#0.3|1.5#1.5 date|2#2|3#3"});
    row("ISO dates", "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-06-18T12:00:00</v></c></row>",
        {"1|2026-06-18T12:00:00#46191.5 date"});
    row("truth values", "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c></row>",
        {"1|TRUE?|FALSE?"});
    row("error values", "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row>", {"1|#N/A!"});
    row("formulas by their kept values",
        "<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c><c r=\"B1\" "
        "t=\"str\"><f>\"x\"&amp;\"y\"</f><v>xy</v></c>"
        "<c r=\"C1\"><f>A1</f></c></row>",
        {"1|3#3|xy"});
    row("no addresses", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>",
        {"1|1#1||3#3", "2|4#4"});
    row("missing and empty rows and columns",
        "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row><row r=\"7\"/>"
        "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row><row><c><v>5</v></c></row>",
        {"3||1#1||2#2", "10|5#5"});
    row("cells out of order", "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>",
        {"1|1#1||3#3"});
    row("styled blanks behind the last value",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>", {"1|1#1"});
    row("a narrow row behind a wide one",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c><c r=\"E1\"><v>5</v></c></row>"
        "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
        "<row r=\"3\"><c r=\"D3\"><v>4</v></c></row>",
        {"1|1#1||3#3||5#5", "2||2#2", "3||||4#4"});
    row("no rows", "", {});
}

void TestXlsxSource::cellsOfEveryKind()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, lines);
    QCOMPARE(rowsOf(xlsx::parts(rows)), lines);
}

void TestXlsxSource::daysCountedFrom1904AreMoved()
{
    const QByteArray rows
        = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44729.5</v></c><c r=\"B1\"><v>44729.5</v></c>"
          "<c r=\"C1\" t=\"d\"><v>2026-06-18</v></c></row>";
    const QStringList moved{QStringLiteral("1|44729.5#46191.5 date|44729.5#44729.5|2026-06-18#46191 date")};
    QCOMPARE(rowsOf(xlsx::parts(rows, "<workbookPr date1904=\"1\"/>")), moved);
    QCOMPARE(rowsOf(xlsx::parts(rows, "<workbookPr date1904=\"true\"/>")), moved);
    QVERIFY(rowsOf(xlsx::parts(rows, "<workbookPr date1904=\"0\"/>")) != moved);
}

void TestXlsxSource::namespacesMayHaveAnyPrefix()
{
    const QByteArray main = "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    XlsxParts parts = xlsx::parts({});
    parts = replaced(
        parts, QStringLiteral("xl/workbook.xml"),
        "<x:workbook " + main + " xmlns:rel=\"" + xlsx::Office
            + "\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" rel:id=\"rId1\"/></x:sheets></x:workbook>");
    parts = replaced(parts, QStringLiteral("xl/sharedStrings.xml"),
                     "<x:sst " + main + "><x:si><x:t>text</x:t></x:si></x:sst>");
    parts = replaced(parts, SheetPart,
                     "<x:worksheet " + main
                         + "><x:sheetData><x:row r=\"2\"><x:c r=\"A2\" t=\"s\"><x:v>0</x:v></x:c>"
                           "<x:c r=\"B2\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    QCOMPARE(rowsOf(parts), QStringList{QStringLiteral("2|text|7#7")});
}

void TestXlsxSource::partsMayLieInAnyOrderAndBeStored()
{
    XlsxParts parts = xlsx::parts("<row><c t=\"s\"><v>2</v></c></row>");
    std::reverse(parts.begin(), parts.end());
    QCOMPARE(rowsOf(parts), QStringList{QStringLiteral("1|店")});
    // Some writers use other letters and strokes in the names of parts.
    for (auto &part : parts)
        part.first = part.first.toUpper().replace(u'/', u'\\');
    QCOMPARE(rowsOf(parts), QStringList{QStringLiteral("1|店")});
}

void TestXlsxSource::sheetsKeepTheirOrderAndHiddenOnesStay()
{
    const QByteArray type = QByteArray("Type=\"") + xlsx::Office;
    XlsxParts parts = xlsx::parts("<row><c><v>1</v></c></row>");
    parts = replaced(
        parts, QStringLiteral("xl/workbook.xml"),
        xlsx::workbook({},
                       "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId8\"/>"
                       "<sheet name=\"A &amp; B\" sheetId=\"3\" state=\"hidden\" r:id=\"rId9\"/>"));
    parts = replaced(parts, QStringLiteral("xl/_rels/workbook.xml.rels"),
                     xlsx::workbookRelations("<Relationship Id=\"rId8\" " + type
                                             + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                                               "<Relationship Id=\"rId9\" "
                                             + type + "/worksheet\" Target=\"/xl/worksheets/other.xml\"/>"));
    parts.append({QStringLiteral("xl/worksheets/other.xml"), xlsx::sheet("<row><c><v>2</v></c></row>")});
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), zipOf(parts)), {});
    QVERIFY(source.ok());
    QCOMPARE(source.value()->sheets(), (QStringList{QStringLiteral("Orders"), QStringLiteral("A & B")}));
    QCOMPARE(source.value()->description(), QStringLiteral("XLSX"));
    QCOMPARE(linesOf(*source.value(), 0), QStringList{QStringLiteral("1|1#1")});
    QCOMPARE(linesOf(*source.value(), 1), QStringList{QStringLiteral("1|2#2")});
}

void TestXlsxSource::stylesAndSharedStringsMayBeMissing()
{
    XlsxParts parts = xlsx::parts("<row><c s=\"1\"><v>46191</v></c></row>");
    parts = without(without(parts, QStringLiteral("xl/styles.xml")), QStringLiteral("xl/sharedStrings.xml"));
    parts = replaced(parts, QStringLiteral("xl/_rels/workbook.xml.rels"),
                     QByteArray("<Relationships><Relationship Id=\"rId1\" Type=\"") + xlsx::Office
                         + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts = without(parts, QStringLiteral("_rels/.rels"));
    QCOMPARE(rowsOf(parts), QStringList{QStringLiteral("1|46191#46191")});
}

void TestXlsxSource::aSheetMayBeReadTwice()
{
    FileFolder folder;
    const auto bytes = zipOf(xlsx::parts("<row><c t=\"s\"><v>0</v></c></row>"));
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), bytes), {});
    QVERIFY(source.ok());
    const QStringList expected{QStringLiteral("1|订单编号")};
    QCOMPARE(linesOf(*source.value()), expected);
    QCOMPARE(linesOf(*source.value()), expected);
}

void TestXlsxSource::theVisitorMayStop()
{
    // What comes behind the stop is damaged and must not matter.
    FileFolder folder;
    const auto bytes = zipOf(xlsx::parts("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><oops"));
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), bytes), {});
    QVERIFY(source.ok());
    int rows = 0;
    const auto read = source.value()->readSheet(
        0, [&rows](qint64, std::span<const RawCell>) { return ++rows < 1; }, unwatched);
    QVERIFY(read.ok());
    QCOMPARE(rows, 1);
}

void TestXlsxSource::aSheetOfManyMebibytesIsReadWholeOrInPart()
{
    constexpr int Rows = 60'000;
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), zipOf(largeParts(Rows))), {});
    QVERIFY(source.ok());
    // Stopping early, then beginning anew, must not disturb what is unpacked ahead.
    for (const int wanted : {1, 700, Rows, 5, Rows}) {
        int rows = 0;
        bool sound = true;
        const auto read = source.value()->readSheet(
            0,
            [&](qint64 row, std::span<const RawCell> cells) {
                sound = sound && row == ++rows && cells.size() == 2
                    && cells[0].text == "row " + std::to_string(row) && cells[1].number == double(row);
                return rows < wanted;
            },
            unwatched);
        QVERIFY(read.ok());
        QVERIFY(sound);
        QCOMPARE(rows, wanted);
    }
}

void TestXlsxSource::cancellingEndsTheReading()
{
    FileFolder folder;
    const auto bytes = zipOf(xlsx::parts("<row><c><v>1</v></c></row>"));
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), bytes), {});
    QVERIFY(source.ok());
    const auto read = source.value()->readSheet(
        0, [](qint64, std::span<const RawCell>) { return true; }, [](const ProgressStep &) { return false; });
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestXlsxSource)
#include "tst_xlsxsource.moc"
