#include "models/import/tablesource.h"
#include "models/import/ziparchive.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtEndian>
#include <QtTest>

using namespace shopglass;

namespace {

QStringList rowsOf(const XlsxParts &parts, int sheet = 0)
{
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.xlsx"), zipOf(parts)), {});
    if (!source)
        return {QStringLiteral("error: ") + source.error().sentence};
    return linesOf(*source.value(), sheet);
}

XlsxParts replaced(XlsxParts parts, const QString &name, const QByteArray &bytes)
{
    for (auto &part : parts) {
        if (part.first == name)
            part.second = bytes;
    }
    return parts;
}

XlsxParts without(XlsxParts parts, const QString &name)
{
    parts.removeIf([&](const auto &part) { return part.first == name; });
    return parts;
}

const QString SheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

/// A sheet of several mebibytes with a text and a number in each row.
XlsxParts largeParts(int rows)
{
    QByteArray xml;
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        xml += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>row " + number
            + "</t></is></c><c r=\"B" + number + "\"><v>" + number + "</v></c></row>";
    }
    return xlsx::parts(xml);
}

} // namespace

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
    void damageDeepInALargeSheetIsFound();
    void cancellingEndsTheReading();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aBombIsRefusedBeforeItIsUnpacked_data();
    void aBombIsRefusedBeforeItIsUnpacked();
    void partsThatShareTheirBytesAreRefused();
    void aFileCutAnywhereIsRefusedAsDamaged();
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

void TestXlsxSource::damageDeepInALargeSheetIsFound()
{
    QByteArray bytes = zipOf(largeParts(60'000));
    const qsizetype at = bytes.size() / 2; // in the sheet, by far the largest part
    for (qsizetype i = at; i < at + 64; ++i)
        bytes[i] = static_cast<char>(~bytes[i]);
    FileFolder folder;
    const QStringList lines = linesOfFile(folder.put(QStringLiteral("a.xlsx"), bytes));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QLatin1String("damaged")), qPrintable(lines.first()));
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

void TestXlsxSource::hostileFilesAreRefused_data()
{
    QTest::addColumn<XlsxParts>("parts");
    QTest::addColumn<QString>("words");
    const auto sheet = [](const char *name, const QByteArray &rows, const char *words) {
        QTest::newRow(name) << xlsx::parts(rows) << QString::fromLatin1(words);
    };
    const auto part = [](const char *name, const char *which, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << replaced(xlsx::parts("<row><c t=\"s\"><v>0</v></c></row>"),
                                        QString::fromLatin1(which), bytes)
                            << QString::fromLatin1(words);
    };
    const QByteArray laughs
        = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
          "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    part("an entity bomb in the sheet", "xl/worksheets/sheet1.xml", laughs, "document type");
    part("a document type in the workbook", "xl/workbook.xml", "<!DOCTYPE x []>" + xlsx::workbook(),
         "document type");
    part("a document type in the texts", "xl/sharedStrings.xml", "<!DOCTYPE x []><sst/>", "document type");
    part("XML that breaks off", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c>", "damaged");
    part("XML nested without end", "xl/worksheets/sheet1.xml", QByteArray("<a>").repeated(100'000),
         "damaged");
    part("a tag without end", "xl/worksheets/sheet1.xml", "<worksheet a=\"" + QByteArray(6'000'000, 'x'),
         "damaged");
    part("a sheet in an unknown encoding", "xl/worksheets/sheet1.xml",
         "<?xml version=\"1.0\" encoding=\"EBCDIC-X\"?><worksheet/>", "damaged");
    part("two sheets in one part", "xl/workbook.xml",
         xlsx::workbook({}, "<sheet name=\"Again\" sheetId=\"2\" r:id=\"rId1\"/>"), "damaged");
    part("a workbook without sheets", "xl/workbook.xml", "<workbook/>", "damaged");
    sheet("a shared text that is not there", "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>5</v></c></row>",
          "row 4 is damaged");
    sheet("a shared text of no number", "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>-1</v></c></row>",
          "row 4 is damaged");
    sheet("a cell without a proper address", "<row r=\"4\"><c r=\"4A\"><v>5</v></c></row>",
          "row 4 is damaged");
    sheet("a cell beyond the last column", "<row r=\"4\"><c r=\"XFE4\"><v>5</v></c></row>",
          "row 4 is damaged");
    sheet("more cells than columns", "<row r=\"4\"><c r=\"XFD4\"><v>5</v></c><c><v>6</v></c></row>",
          "row 4 has more than 16,384 columns");
    sheet("the same cell twice", "<row r=\"4\"><c r=\"A4\"><v>5</v></c><c r=\"A4\"><v>6</v></c></row>",
          "row 4 is damaged");
    sheet("a row beyond all rows", "<row r=\"2097153\"><c><v>5</v></c></row>", "2097153");
    sheet("a row without a number", "<row r=\"x\"><c><v>5</v></c></row>", "damaged");
    sheet("a cell of more than a mebibyte",
          "<row r=\"4\"><c t=\"str\"><v>" + QByteArray((1 << 20) + 1, 'x') + "</v></c></row>",
          "row 4 has a cell of more than 1 MiB");
    QTest::newRow("an archive of tables") << XlsxParts{{QStringLiteral("orders.csv"), "a,b\n"}}
                                          << QStringLiteral("is an archive of 1 export file");
    QTest::newRow("a text document") << XlsxParts{{QStringLiteral("_rels/.rels"),
                                                   xlsx::rootRelations("word/document.xml")},
                                                  {QStringLiteral("word/document.xml"), "<document/>"}}
                                     << QStringLiteral("zip archive without a workbook");
    QTest::newRow("a binary workbook")
        << XlsxParts{{QStringLiteral("_rels/.rels"), xlsx::rootRelations("xl/workbook.bin")},
                     {QStringLiteral("xl/workbook.bin"), "\x83\x01"}}
        << QStringLiteral(".xlsb");
    QTest::newRow("a sheet that is not in the zip")
        << without(xlsx::parts({}), SheetPart) << QStringLiteral("damaged");
}

void TestXlsxSource::hostileFilesAreRefused()
{
    QFETCH(XlsxParts, parts);
    QFETCH(QString, words);
    const QStringList lines = rowsOf(parts);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(QLatin1String("error: ")) && lines.first().contains(words),
             qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(QLatin1String("a.xlsx")), qPrintable(lines.first()));
}

void TestXlsxSource::aBombIsRefusedBeforeItIsUnpacked_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<QString>("words");
    QTest::newRow("a gigabyte out of a few bytes") << quint32(1 << 30) << "would unpack to an enormous size";
    QTest::newRow("a little more than is there") << quint32(100'000) << "damaged or was cut off";
    QTest::newRow("less than is there") << quint32(20) << "damaged or was cut off";
}

void TestXlsxSource::aBombIsRefusedBeforeItIsUnpacked()
{
    // The directory at the end of the zip is made to say another size than the sheet has.
    QFETCH(quint32, size);
    QFETCH(QString, words);
    QByteArray zip = zipOf({{SheetPart, xlsx::sheet(QByteArray(5000, ' '))},
                            {QStringLiteral("xl/workbook.xml"), xlsx::workbook()},
                            {QStringLiteral("xl/_rels/workbook.xml.rels"), xlsx::workbookRelations()}});
    const qsizetype entry = zip.indexOf("PK\x01\x02");
    QVERIFY(entry > 0);
    constexpr qsizetype SizeAt = 24;
    qToLittleEndian<quint32>(size, zip.data() + entry + SizeAt);
    FileFolder folder;
    const QStringList lines = linesOfFile(folder.put(QStringLiteral("a.xlsx"), zip));
    QVERIFY2(lines.size() == 1 && lines.first().contains(words), qPrintable(lines.join(u'\n')));
}

void TestXlsxSource::partsThatShareTheirBytesAreRefused()
{
    // Every entry of the directory at the end is made to begin where the first part does, and is as long.
    XlsxParts parts = xlsx::parts({});
    for (int i = 0; i < 9; ++i)
        parts.append({QStringLiteral("xl/x%1").arg(i), QByteArray()});
    QByteArray zip = zipOf(parts);
    const qsizetype first = zip.indexOf("PK\x01\x02");
    QVERIFY(first > 0);
    constexpr qsizetype PackedAt = 20;
    constexpr qsizetype OffsetAt = 42;
    for (qsizetype at = first; at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        qToLittleEndian<quint32>(quint32(first / 2), zip.data() + at + PackedAt);
        qToLittleEndian<quint32>(0, zip.data() + at + OffsetAt);
    }
    const auto archive = ZipArchive::fromBytes(zip, QStringLiteral("a.xlsx"));
    QVERIFY(!archive.ok());
    QVERIFY2(archive.error().sentence.contains(QLatin1String("would unpack to an enormous size")),
             qPrintable(archive.error().sentence));
}

void TestXlsxSource::aFileCutAnywhereIsRefusedAsDamaged()
{
    const QByteArray whole = zipOf(xlsx::parts("<row><c t=\"s\"><v>0</v></c></row>"));
    QVERIFY(whole.size() > 1000);
    FileFolder folder;
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        const QStringList lines = linesOfFile(folder.put(QStringLiteral("cut.xlsx"), whole.left(size)));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().contains(QLatin1String("damaged or was cut off")), qPrintable(lines.first()));
    }
}

QTEST_GUILESS_MAIN(TestXlsxSource)
#include "tst_xlsxsource.moc"
