#include "models/import/tablesource.h"
#include "models/import/ziparchive.h"
#include "tests/import/xlsxrows.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Workbooks that are damaged, or made to harm.
class TestHostileXlsx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageDeepInALargeSheetIsFound();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aBombIsRefusedBeforeItIsUnpacked_data();
    void aBombIsRefusedBeforeItIsUnpacked();
    void partsThatShareTheirBytesAreRefused();
    void aFileCutAnywhereIsRefusedAsDamaged();
};

void TestHostileXlsx::damageDeepInALargeSheetIsFound()
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

void TestHostileXlsx::hostileFilesAreRefused_data()
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

void TestHostileXlsx::hostileFilesAreRefused()
{
    QFETCH(XlsxParts, parts);
    QFETCH(QString, words);
    const QStringList lines = rowsOf(parts);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(QLatin1String("error: ")) && lines.first().contains(words),
             qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(QLatin1String("a.xlsx")), qPrintable(lines.first()));
}

void TestHostileXlsx::aBombIsRefusedBeforeItIsUnpacked_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<QString>("words");
    QTest::newRow("a gigabyte out of a few bytes") << quint32(1 << 30) << "would unpack to an enormous size";
    QTest::newRow("a little more than is there") << quint32(100'000) << "damaged or was cut off";
    QTest::newRow("less than is there") << quint32(20) << "damaged or was cut off";
}

void TestHostileXlsx::aBombIsRefusedBeforeItIsUnpacked()
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

void TestHostileXlsx::partsThatShareTheirBytesAreRefused()
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

void TestHostileXlsx::aFileCutAnywhereIsRefusedAsDamaged()
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

QTEST_GUILESS_MAIN(TestHostileXlsx)
#include "tst_hostilexlsx.moc"
