#include "models/import/ziparchive.h"
#include "models/report/cells.h"
#include "models/report/xlsxcheck.h"
#include "models/report/xlsxwriter.h"
#include "tests/support/chartsamples.h"
#include "tests/support/readrows.h"
#include "tests/support/viewsamples.h"
#include "tests/support/xlsxparts.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr BeijingSeconds Written = 1'780'876'800; ///< 2026-06-08 00:00 in Beijing: 2026-06-07T16:00Z

const TextContext English{Language::English};

TableCell percentChange(double change)
{
    return {QStringLiteral("up"), change, {}, Meaning::Good, true, CellUnit::RelativeChange};
}

/// A cell of every unit.
TableSpec sampleTable()
{
    TableSpec table;
    table.id = QStringLiteral("t");
    table.title = QStringLiteral("All units");
    table.columns = {textColumn(QStringLiteral("id"), QStringLiteral("Order id")),
                     numberColumn(QStringLiteral("money"), QStringLiteral("Money")),
                     numberColumn(QStringLiteral("share"), QStringLiteral("Share")),
                     numberColumn(QStringLiteral("points"), QStringLiteral("Points")),
                     numberColumn(QStringLiteral("change"), QStringLiteral("Change")),
                     numberColumn(QStringLiteral("count"), QStringLiteral("Count")),
                     numberColumn(QStringLiteral("score"), QStringLiteral("Score")),
                     textColumn(QStringLiteral("day"), QStringLiteral("Day"))};
    table.rows.push_back({textCell(QStringLiteral("6912345678901234567")), moneyCell(123'456'789, English),
                          shareCell(0.1234), pointsCell(0.5, 0.488, English), percentChange(-0.05),
                          countCell(12345, English), scoreCell(4.67), dayCell(sampleDay(u"2026-06-01"))});
    table.rows.push_back({textCell(QStringLiteral("=1+1")), moneyCell(-5, English), missingCell(),
                          missingCell(), missingCell(), countCell(0, English), missingCell(),
                          textCell(QStringLiteral("a <b> & \"c\"\x01"))});
    table.note = QStringLiteral("The note.");
    return table;
}

Report sampleReport()
{
    ReportRequest request;
    request.provider.name = QStringLiteral("Hill Partners");
    request.provider.footer = QStringLiteral("R&D only");
    request.generatedOn = dayOf(Written);
    request.programVersion = QStringLiteral("0.1.0");
    Report report = buildReviewReport(sampleViews(), request, English);
    Section section;
    section.title = QStringLiteral("Every kind");
    section.charts = everyKind();
    for (ChartSpec &chart : section.charts) {
        if (chart.twin.rows.empty())
            chart.twin = sampleTable();
    }
    section.tables.push_back(sampleTable());
    report.sections.push_back(section);
    return report;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString part(const QString &path, const QString &name)
{
    const auto zip = ZipArchive::fromFile(path, QStringLiteral("book"));
    if (!zip || !zip->contains(name))
        return {};
    auto open = zip->open(name);
    QByteArray bytes(zip->sizeOf(name), '\0');
    return open && open->read(bytes.data(), bytes.size()) == bytes.size() ? QString::fromUtf8(bytes)
                                                                          : QString();
}

} // namespace

class TestXlsxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cellsAreNumbersDaysAndTexts();
    void longTablesKeepEveryCell();
    void sameTableSameBytes();
    void numbersHaveFormats();
    void heatLiesBehindNumbers();
    void headsAreFrozenWithFilters();
    void nothingIsAFormula();
    void aReportHasASheetPerChartAndTable();
    void sheetsOfOneTitleSayWhoseTheyAre();
    void chartsAreNative();
    void missingFiguresOfChartsAreBlank();
    void sameReportSameBytes();
    void theFileSaysWhoAndWhen();
    void cutOffPartsAreNoticed_data();
    void cutOffPartsAreNoticed();
    void failuresLeaveTheOldFile_data();
    void failuresLeaveTheOldFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString table() const
    {
        const QString file = path(QStringLiteral("table.xlsx"));
        const auto written = writeXlsxTable(
            sampleTable(), {QStringLiteral("T"), {}, Written, Language::English, Rgb{27, 95, 191}}, file);
        return written ? file : written.error().sentence;
    }
    QString report() const
    {
        const QString file = path(QStringLiteral("report.xlsx"));
        const auto written = writeXlsxReport(sampleReport(), file);
        return written ? file : written.error().sentence;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestXlsxWriter::cellsAreNumbersDaysAndTexts()
{
    const QStringList lines = linesOfFile(table());
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("1|Order id|Money|Share|Points|Change|Count|Score|Day"));
    // 2026-06-01 is day 46174 of a spreadsheet; points are times 100.
    QCOMPARE(lines[1].section(u'|', 0, 1), QStringLiteral("2|6912345678901234567"));
    QVERIFY2(lines[1].contains(QStringLiteral("#1234567.89|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(QStringLiteral("#0.1234|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(QStringLiteral("#1.2|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(QStringLiteral("#-0.05|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(QStringLiteral("#12345|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(QStringLiteral("#4.67|")), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(QStringLiteral("#46174 date")), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(QStringLiteral("3|=1+1|")), qPrintable(lines[2]));
    QVERIFY2(lines[2].contains(QStringLiteral("#-0.05|—|—|—|")), qPrintable(lines[2]));
    QVERIFY2(lines[2].endsWith(QStringLiteral("a <b> & \"c\"")), qPrintable(lines[2]));
    QCOMPARE(lines[3], QStringLiteral("5|The note."));
}

void TestXlsxWriter::longTablesKeepEveryCell()
{
    TableSpec table = sampleTable();
    table.columns.resize(2);
    table.rows.clear();
    const auto plain = [](double value) {
        return TableCell{QString::number(value), value, {}, Meaning::None, false, CellUnit::Plain};
    };
    const std::vector<std::pair<const char *, double>> rows{
        {"a <b> & \"c\"\x01", 0.1 + 0.2},  {" edge ", -1234567.89}, {"\x01", 0.0},        {"two\nlines", 1e20},
        {"商品", 123456789012345.0}, {"", 2.0 / 3.0},         {"=1+1", -0.0000001}, {"the last", 7}};
    for (const auto &[text, value] : rows)
        table.rows.push_back({textCell(QString::fromUtf8(text)), plain(value)});
    const QString file = path(QStringLiteral("long.xlsx"));
    QVERIFY(writeXlsxTable(table, {}, file).ok());

    const QString sheet = part(file, QStringLiteral("xl/worksheets/sheet1.xml"));
    const qsizetype begin = sheet.indexOf(QStringLiteral("<sheetData>"));
    QString cells = sheet.mid(begin, sheet.indexOf(QStringLiteral("</sheetData>")) - begin);
    cells.remove(QRegularExpression(QStringLiteral(" s=\"\\d+\"| spans=\"[^\"]*\"")));
    const QStringList expected{
        QStringLiteral("<c r=\"A2\" t=\"inlineStr\"><is><t>a &lt;b&gt; &amp; \"c\"</t></is></c><c "
                       "r=\"B2\"><v>0.3</v></c>"),
        QStringLiteral("<t xml:space=\"preserve\"> edge </t></is></c><c r=\"B3\"><v>-1234567.89</v></c>"),
        QStringLiteral("<row r=\"4\"><c r=\"A4\"/><c r=\"B4\"><v>0</v></c></row>"),
        QStringLiteral("<t>two\nlines</t></is></c><c r=\"B5\"><v>1e+20</v></c>"),
        QStringLiteral("<t>商品</t></is></c><c r=\"B6\"><v>123456789012345</v></c>"),
        QStringLiteral("<row r=\"7\"><c r=\"B7\"><v>0.6666666666666666</v></c></row>"),
        QStringLiteral("<t>=1+1</t></is></c><c r=\"B8\"><v>-1e-07</v></c>"),
        QStringLiteral("<t>the last</t></is></c><c r=\"B9\"><v>7</v></c></row>")};
    qsizetype from = 0;
    for (const QString &row : expected) {
        const qsizetype place = cells.indexOf(row, from);
        QVERIFY2(place >= from, qPrintable(row + u'\n' + cells));
        from = place;
    }
    QVERIFY(sheet.contains(QStringLiteral("<dimension ref=\"A1:B11\"/>"))); // the note stands below
    const QStringList lines = linesOfFile(file);
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[2], QStringLiteral("3| edge |-1234567.89#-1234567.89"));
}

void TestXlsxWriter::sameTableSameBytes()
{
    TableSpec table = sampleTable();
    table.rows.insert(table.rows.end(), 500, table.rows.front());
    for (const char *name : {"a.xlsx", "b.xlsx"})
        QVERIFY(writeXlsxTable(table, {}, path(QString::fromLatin1(name))).ok());
    const QByteArray first = fileBytes(path(QStringLiteral("a.xlsx")));
    QVERIFY(first.size() > 5'000);
    QCOMPARE(first, fileBytes(path(QStringLiteral("b.xlsx"))));
}

void TestXlsxWriter::numbersHaveFormats()
{
    const QString styles = part(table(), QStringLiteral("xl/styles.xml"));
    for (const char *format : {"&quot;¥&quot;#,##0.00", "+0.0%;-0.0%;0.0%", "yyyy-mm-dd", "pp&quot;"})
        QVERIFY2(styles.contains(QString::fromUtf8(format)), format);
    QVERIFY(styles.contains(QStringLiteral("formatCode=\"0.00%\"")));
    QVERIFY(styles.contains(QStringLiteral("formatCode=\"#,##0\"")));
}

void TestXlsxWriter::heatLiesBehindNumbers()
{
    TableSpec heated = sampleTable();
    heated.rows[0][2].heat = Heat::Bad;
    Report report;
    Section section;
    section.tables = {heated};
    report.sections = {section};
    const QString file = path(QStringLiteral("heat.xlsx"));
    QVERIFY(writeXlsxReport(report, file).ok());
    const QString bad = QStringLiteral("FFF5B27A");
    QVERIFY(part(file, QStringLiteral("xl/styles.xml")).contains(bad));
    QVERIFY(!part(table(), QStringLiteral("xl/styles.xml")).contains(bad));
}

void TestXlsxWriter::headsAreFrozenWithFilters()
{
    const QString sheet = part(table(), QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains(QStringLiteral("<pane ySplit=\"1\" topLeftCell=\"A2\"")));
    QVERIFY(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:H3\"")));
    QVERIFY(sheet.contains(QStringLiteral("<col min=\"1\" max=\"1\" width=\"21")));
}

void TestXlsxWriter::nothingIsAFormula()
{
    const QString file = report();
    const auto source = TableSource::open(file, {});
    QVERIFY(source.ok());
    for (int i = 1; i <= source.value()->sheets().size(); ++i) {
        const QString sheet = part(file, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i));
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains(QStringLiteral("<f>")) && !sheet.contains(QStringLiteral("<f ")));
    }
}

void TestXlsxWriter::aReportHasASheetPerChartAndTable()
{
    const Report report = sampleReport();
    int expected = 1;
    for (const Section &section : report.sections) {
        for (const ChartSpec &chart : section.charts)
            expected += chart.twin.rows.empty() ? 0 : 1;
        for (const TableSpec &table : section.tables)
            expected += table.rows.empty() ? 0 : 1;
    }
    const auto source = TableSource::open(this->report(), {});
    QVERIFY(source.ok());
    QCOMPARE(static_cast<int>(source.value()->sheets().size()), expected);
    QVERIFY(expected > 15);
    const QString summary = linesOf(*source.value()).join(u'\n');
    for (const char *text : {"Hill Partners", "Store review", "山野茶器旗舰店", "R&D only"})
        QVERIFY2(summary.contains(QString::fromUtf8(text)), text);
    QVERIFY(summary.contains(QStringLiteral("Paid GMV|")));
    QVERIFY(summary.contains(QStringLiteral("#123456.78|"))); // the card's 12,345,678 fen
    QVERIFY(summary.contains(report.sections.front().sentences.front()));
}

void TestXlsxWriter::sheetsOfOneTitleSayWhoseTheyAre()
{
    Report report;
    for (const char *title : {"Goods", "Store"}) {
        Section section;
        section.title = QString::fromLatin1(title);
        section.tables.push_back(sampleTable());
        section.tables.back().title = QStringLiteral("Official values");
        report.sections.push_back(section);
    }
    report.sections.back().tables.push_back(sampleTable());
    report.sections.back().tables.back().title = QStringLiteral("Targets");
    const QString file = path(QStringLiteral("titles.xlsx"));
    QVERIFY(writeXlsxReport(report, file));
    const QString book = part(file, QStringLiteral("xl/workbook.xml"));
    QVERIFY2(book.contains(QStringLiteral("name=\"Goods – Official values\"")), qPrintable(book));
    QVERIFY(book.contains(QStringLiteral("name=\"Store – Official values\"")));
    QVERIFY(book.contains(QStringLiteral("name=\"Targets\"")));
}

void TestXlsxWriter::chartsAreNative()
{
    const QString file = report();
    QString all;
    for (int i = 1; i < 60; ++i)
        all += part(file, QStringLiteral("xl/charts/chart%1.xml").arg(i));
    for (const char *kind :
         {"<c:lineChart>", "<c:areaChart>", "<c:barChart>", "<c:grouping val=\"stacked\"/>"})
        QVERIFY2(all.contains(QString::fromLatin1(kind)), kind);
    QVERIFY(all.contains(QStringLiteral("<a:prstDash val=\"dash\"/>")));
}

void TestXlsxWriter::missingFiguresOfChartsAreBlank()
{
    Report report;
    Section section;
    ChartSpec chart = linesSample();
    chart.twin = sampleTable();
    section.charts.push_back(chart);
    report.sections.push_back(section);
    const QString file = path(QStringLiteral("gap.xlsx"));
    QVERIFY(writeXlsxReport(report, file).ok());
    const auto source = TableSource::open(file, {});
    QVERIFY(source.ok());
    const QStringList lines = linesOf(*source.value(), 1);
    QVERIFY2(!lines.join(u'\n').contains(QStringLiteral("—")), qPrintable(lines.join(u'\n')));
}

void TestXlsxWriter::sameReportSameBytes()
{
    QVERIFY(writeXlsxReport(sampleReport(), path(QStringLiteral("a.xlsx"))).ok());
    QVERIFY(writeXlsxReport(sampleReport(), path(QStringLiteral("b.xlsx"))).ok());
    const QByteArray first = fileBytes(path(QStringLiteral("a.xlsx")));
    QVERIFY(first.size() > 10'000);
    QCOMPARE(first, fileBytes(path(QStringLiteral("b.xlsx"))));
}

void TestXlsxWriter::theFileSaysWhoAndWhen()
{
    const QString core = part(report(), QStringLiteral("docProps/core.xml"));
    QVERIFY2(core.contains(QStringLiteral(">2026-06-07T16:00:00Z<")), qPrintable(core));
    QVERIFY(core.contains(QStringLiteral("<dc:creator>Hill Partners</dc:creator>")));
    QVERIFY(core.contains(QString::fromUtf8("<dc:title>山野茶器旗舰店 – Store review</dc:title>")));
}

void TestXlsxWriter::cutOffPartsAreNoticed_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("whole");
    const QByteArray declaration = "<?xml version=\"1.0\"?>\n";
    QTest::newRow("a whole sheet") << declaration + "<worksheet a=\"b\"><c/></worksheet>" << true;
    QTest::newRow("an element without contents") << declaration + "<Relationships/>" << true;
    QTest::newRow("cut in the middle") << declaration + "<worksheet><sheetData><row" << false;
    QTest::newRow("cut between two elements")
        << declaration + "<worksheet><sheetData>" + QByteArray("<c/>").repeated(300) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a picture") << QByteArray("\x89PNG picture") << true;
}

void TestXlsxWriter::cutOffPartsAreNoticed()
{
    QFETCH(QByteArray, part);
    const QByteArray good = "<?xml version=\"1.0\"?>\n<workbook></workbook>";
    const QByteArray zip
        = zipOf({{QStringLiteral("xl/workbook.xml"), good}, {QStringLiteral("xl/part.xml"), part}});
    QTEST(isWholeWorkbook(zip), "whole");
    QVERIFY(!isWholeWorkbook(zip.left(zip.size() - 30)));
}

void TestXlsxWriter::failuresLeaveTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << QStringLiteral("absent/report.xlsx");
    QTest::newRow("a folder as path") << QStringLiteral("folder");
}

void TestXlsxWriter::failuresLeaveTheOldFile()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const auto written = writeXlsxReport(sampleReport(), path(name));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::Failure);
    QVERIFY(written.error().sentence.contains(path(name)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("folder")});
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
