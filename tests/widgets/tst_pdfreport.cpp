#include "models/report/cells.h"
#include "models/report/sections.h"
#include "tests/support/chartsamples.h"
#include "tests/support/viewsamples.h"
#include "widgets/report/pdffinisher.h"
#include "widgets/report/pdfreport.h"
#include "widgets/report/printtable.h"
#include "widgets/report/reportlayout.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr BeijingSeconds Written = 1'780'876'800; ///< 2026-06-08 00:00 in Beijing

const TextContext Chinese{Language::Chinese};

QByteArray logoBytes()
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Rows with one long text each; columns as wide as `wide` numbers.
TableSpec longTable(int rows, int numbers)
{
    TableSpec table;
    table.title = QStringLiteral("Long");
    table.columns = {textColumn(QStringLiteral("n"), QStringLiteral("Name"))};
    for (int i = 0; i < numbers; ++i)
        table.columns.push_back(
            numberColumn(QStringLiteral("c%1").arg(i), QStringLiteral("Column %1").arg(i)));
    for (int row = 0; row < rows; ++row) {
        std::vector<TableCell> cells{
            textCell(QStringLiteral("row %1 ").arg(row) + QString(row % 7, QLatin1Char('w')))};
        for (int i = 0; i < numbers; ++i)
            cells.push_back(fullMoneyCell(123'456'700 + row));
        table.rows.push_back(cells);
    }
    return table;
}

Report reportOf(std::vector<TableSpec> tables)
{
    Report report;
    report.title = QStringLiteral("Audit");
    Section section;
    section.title = QStringLiteral("Stores");
    section.tables = std::move(tables);
    report.sections.push_back(section);
    return report;
}

Report fullReport()
{
    ReportRequest request;
    request.provider.name = QString::fromUtf8("山野代运营");
    request.provider.footer = QString::fromUtf8("保密");
    request.provider.accent = Rgb{0x80, 0x00, 0x40};
    request.provider.logo.bytes = logoBytes();
    request.generatedOn = dayOf(Written);
    request.programVersion = QStringLiteral("0.1.0");
    Report report = buildReviewReport(sampleViews(), request, Chinese);
    Section section;
    section.title = QStringLiteral("Every kind");
    section.charts = everyKind();
    report.sections.push_back(section);
    return report;
}

QByteArray pdfOf(const Report &report)
{
    const auto pdf = pdfReport(report);
    return pdf ? *pdf : QByteArray();
}

QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text)
        bytes += QByteArray(1, static_cast<char>(c.unicode() >> 8)) + static_cast<char>(c.unicode() & 0xff);
    return '<' + bytes.toHex() + '>';
}

int countOf(const QByteArray &pdf, const QByteArray &word)
{
    return static_cast<int>(pdf.count(word));
}

} // namespace

class TestPdfReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameReportSameBytes();
    void theFileSaysWhatItIs();
    void theDatesAreTheReports();
    void everyReferenceLeadsToAnObject();
    void everyChapterHasABookmark();
    void fontsAreEmbeddedAndTheLogoIsTheOnlyPicture();
    void everyGlyphHasTheCharacterThatIsMeant();
    void rowsAreWholeBelowRepeatedHeads();
    void aNoteStaysWithTheLastRows();
    void aTableThatSaysNothingIsLeftOut();
    void wideTablesTurnThePage();
    void tablesOfLongTextsTurnThePage();
    void heatLiesBehindTheText();
    void widerTablesRepeatTheFirstColumn();
    void aRowTallerThanAPageIsCut();
    void manyBarsAreDealtOut();
    void pagesAreCountedBeforeTheyArePainted();
    void aBrokenLogoIsRefused();
};

void TestPdfReport::sameReportSameBytes()
{
    const QByteArray first = pdfOf(fullReport());
    QVERIFY(first.size() > 20'000);
    QVERIFY(first == pdfOf(fullReport()));
    Report other = fullReport();
    other.store += QLatin1Char('2');
    QVERIFY(first != pdfOf(other));
}

void TestPdfReport::theFileSaysWhatItIs()
{
    const Report report = fullReport();
    const QByteArray pdf = pdfOf(report);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QVERIFY(pdf.contains("/Lang (zh-CN)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
    QVERIFY(pdf.contains("/Title " + hexText(report.store + QStringLiteral(" – ") + report.title)));
    QVERIFY(pdf.contains("/Author " + hexText(QString::fromUtf8("山野代运营"))));
    QVERIFY(QRegularExpression(QStringLiteral("/ID \\[<[0-9a-f]{32}> <[0-9a-f]{32}>\\]"))
                .match(QString::fromLatin1(pdf))
                .hasMatch());
}

void TestPdfReport::theDatesAreTheReports()
{
    const QByteArray pdf = pdfOf(fullReport());
    QVERIFY(pdf.contains("/CreationDate (D:20260608000000+08'00')"));
    QCOMPARE(countOf(pdf, "(D:"), 2); // and /ModDate; none of the clock's
}

void TestPdfReport::everyReferenceLeadsToAnObject()
{
    const QByteArray pdf = pdfOf(fullReport());
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().toLongLong();
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    QCOMPARE(lines.at(0), QByteArray("xref"));
    const int size = lines.at(1).split(' ').at(1).toInt();
    QVERIFY(size > 40);
    for (int number = 1; number < size; ++number) {
        const QByteArray &line = lines.at(2 + number);
        if (line.at(17) == 'n')
            QVERIFY(pdf.mid(line.left(10).toLongLong()).startsWith(QByteArray::number(number) + " 0 obj"));
    }
}

void TestPdfReport::everyChapterHasABookmark()
{
    const Report report = fullReport();
    const QByteArray pdf = pdfOf(report);
    for (const Section &section : report.sections)
        QVERIFY2(pdf.contains("/Title " + hexText(section.title)), qPrintable(section.title));
    QVERIFY(pdf.contains("/Type /Outlines"));
    QVERIFY(pdf.contains("/Count " + QByteArray::number(report.sections.size()) + '\n'));
    QCOMPARE(countOf(pdf, "/XYZ null"), static_cast<int>(report.sections.size()));
}

void TestPdfReport::fontsAreEmbeddedAndTheLogoIsTheOnlyPicture()
{
    const QByteArray pdf = pdfOf(fullReport());
    QVERIFY(countOf(pdf, "/FontFile2") >= 2);
    QCOMPARE(countOf(pdf, "/FontFile2"), countOf(pdf, "/FontDescriptor\n"));
    QCOMPARE(countOf(pdf, "/Subtype /Image"), 1);
    Report plain = fullReport();
    plain.provider.logo = {};
    QCOMPARE(countOf(pdfOf(plain), "/Subtype /Image"), 0);
}

void TestPdfReport::everyGlyphHasTheCharacterThatIsMeant()
{
    // Digits beside letters and dashes, "ff", a blank, and 一 and 衣, which look like radicals.
    TableSpec table = longTable(2, 1);
    table.rows[0][0]
        = textCell(QString::fromUtf8("618 2026 of 2025-09-29 \u2013 2025-11-26, different 一衣"));
    const QByteArray pdf = pdfOf(reportOf({table}));
    QString characters;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const QString map = QString::fromLatin1(pdf.mid(at, pdf.indexOf("endcmap", at) - at));
        static const QRegularExpression range(
            QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\\[([^\\]]*)\\]|<([0-9A-F]{4})>)"));
        int next = 0; // glyphs are numbered through: what is left out has no character
        for (auto found = range.globalMatch(map); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            QVERIFY2(one.captured(1).toInt(nullptr, 16) == next, qPrintable(map));
            next = one.captured(2).toInt(nullptr, 16) + 1;
            const QString all = one.captured(3) + one.captured(4);
            for (const QString &code :
                 all.split(QRegularExpression(QStringLiteral("[<> ]+")), Qt::SkipEmptyParts))
                characters += QChar(code.toUShort(nullptr, 16));
        }
        QVERIFY(next > 1);
    }
    for (const QChar meant : QString::fromUtf8("012568-f 一衣"))
        QVERIFY2(characters.contains(meant), qPrintable(QString(meant)));
    QVERIFY(!characters.contains(QLatin1Char('\t')));
    QVERIFY(!characters.contains(QChar(0xfb00))); // the ligature of "ff"
}

void TestPdfReport::rowsAreWholeBelowRepeatedHeads()
{
    const ReportLayout layout = layOut(reportOf({longTable(200, 3)}));
    QVERIFY(layout.pages.size() > 3);
    std::size_t rows = 0;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        const FlowPage &flow = layout.pages[page];
        QVERIFY(flow.turn == PageTurn::Portrait);
        const auto blockAt = [&](std::size_t i) { return layout.blocks[flow.blocks.at(i).block].get(); };
        if (page > 0)
            QVERIFY(dynamic_cast<const TableHeadBlock *>(blockAt(0)));
        for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
            QVERIFY(flow.blocks[i].y + blockAt(i)->height() <= PrintStyle::room().height());
            rows += dynamic_cast<const TableRowBlock *>(blockAt(i)) ? 1 : 0;
        }
    }
    QCOMPARE(rows, std::size_t(200));
}

// However many rows fill the page before it.
void TestPdfReport::aNoteStaysWithTheLastRows()
{
    for (int count = 30; count < 60; ++count) {
        TableSpec table = longTable(count, 3);
        table.note = QStringLiteral("Of June.");
        const ReportLayout layout = layOut(reportOf({table}));
        const auto rows = std::ranges::count_if(layout.pages.back().blocks, [&](const PlacedBlock &placed) {
            return dynamic_cast<const TableRowBlock *>(layout.blocks[placed.block].get()) != nullptr;
        });
        QVERIFY2(rows >= 2, qPrintable(QString::number(count)));
    }
}

void TestPdfReport::aTableThatSaysNothingIsLeftOut()
{
    TableSpec empty = longTable(0, 1);
    const std::size_t heading = layOut(reportOf({})).blocks.size();
    QCOMPARE(layOut(reportOf({empty})).blocks.size(), heading);
    empty.emptyText = QStringLiteral("No product sold.");
    QCOMPARE(layOut(reportOf({empty})).blocks.size(), heading + 2); // its title and why
}

void TestPdfReport::wideTablesTurnThePage()
{
    const ReportLayout layout = layOut(reportOf({longTable(5, 11)}));
    QCOMPARE(layout.pages.size(), std::size_t(1));
    QVERIFY(layout.pages.front().turn == PageTurn::Landscape);
    const QByteArray pdf = pdfOf(reportOf({longTable(5, 11)}));
    QVERIFY(pdf.contains("/MediaBox [0 0 842"));
}

void TestPdfReport::tablesOfLongTextsTurnThePage()
{
    TableSpec table = longTable(3, 7);
    QVERIFY(turnOf(table) == PageTurn::Portrait);
    table.rows[1][0] = textCell(QStringLiteral("what to do ").repeated(30));
    QVERIFY(turnOf(table) == PageTurn::Landscape);
}

void TestPdfReport::heatLiesBehindTheText()
{
    TableSpec table = longTable(3, 1);
    const QByteArray plain = pdfOf(reportOf({table}));
    table.rows[1][1].heat = Heat::Bad;
    QVERIFY(pdfOf(reportOf({table})) != plain);
    const Report report = reportOf({table});
    const PrintStyle style(report);
    const auto part
        = std::make_shared<const TablePart>(tableParts(table, PrintStyle::room().width()).front());
    const TableRowBlock row(table.rows[1], part, PrintStyle::room().height());
    QImage image(static_cast<int>(PrintStyle::room().width()), static_cast<int>(row.height()),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        VectorPainter painter(image);
        row.paint(painter, {0, 0}, style);
    }
    const int beside = static_cast<int>(part->widths[0]);
    QCOMPARE(image.pixelColor(beside + 5, 20), style.theme().heat(Heat::Bad));
    QCOMPARE(image.pixelColor(beside - 5, 20), QColor(Qt::white));
}

void TestPdfReport::widerTablesRepeatTheFirstColumn()
{
    const TableSpec table = longTable(5, 30);
    const std::vector<TablePart> parts = tableParts(table, PrintStyle::landscapeRoom().width());
    QVERIFY(parts.size() >= 2);
    std::size_t next = 1;
    for (const TablePart &part : parts) {
        QCOMPARE(part.columns.front(), std::size_t(0));
        for (std::size_t i = 1; i < part.columns.size(); ++i)
            QCOMPARE(part.columns[i], next++);
    }
    QCOMPARE(next, std::size_t(31));
}

void TestPdfReport::aRowTallerThanAPageIsCut()
{
    TableSpec table = longTable(3, 1);
    table.rows[1][0] = textCell(QStringLiteral("word ").repeated(20'000));
    const ReportLayout layout = layOut(reportOf({table}));
    for (const FlowPage &page : layout.pages) {
        for (const PlacedBlock &placed : page.blocks)
            QVERIFY(placed.y + layout.blocks[placed.block]->height() <= PrintStyle::room().height());
    }
}

void TestPdfReport::manyBarsAreDealtOut()
{
    ChartSpec chart = barsSample();
    const ChartBar bar = chart.bars.front();
    chart.bars.assign(40, bar);
    chart.bars.back().label = QStringLiteral("last");
    const std::vector<ChartSpec> parts = chartParts(chart);
    QCOMPARE(parts.size(), std::size_t(3));
    QCOMPARE(parts[0].bars.size() + parts[1].bars.size() + parts[2].bars.size(), std::size_t(40));
    QCOMPARE(parts[2].bars.back().label, QStringLiteral("last"));
    for (const ChartSpec &part : parts)
        QVERIFY(ChartBlock(part, PrintStyle::room().width()).height() < PrintStyle::room().height());
}

void TestPdfReport::pagesAreCountedBeforeTheyArePainted()
{
    auto begun = PdfReport::begin(fullReport());
    QVERIFY(begun.ok());
    PdfReport &pdf = **begun;
    const int pages = pdf.pageCount();
    QVERIFY(pages > 5);
    for (int i = 0; i < pages; ++i) {
        QCOMPARE(pdf.pagesPainted(), i);
        pdf.paintNextPage();
    }
    const QByteArray bytes = pdf.finish();
    QCOMPARE(countOf(bytes, "/Type /Page\n"), pages);
}

void TestPdfReport::aBrokenLogoIsRefused()
{
    Report report = fullReport();
    report.provider.logoPath = QStringLiteral("/brand/logo.png");
    report.provider.logo.bytes = logoBytes().left(60);
    const auto pdf = pdfReport(report);
    QVERIFY(!pdf.ok());
    QCOMPARE(pdf.error().kind, ErrorKind::Refused);
    QVERIFY(pdf.error().sentence.contains(QStringLiteral("logo.png")));
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
