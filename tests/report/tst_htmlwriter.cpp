#include "models/report/htmlwriter.h"
#include "models/report/sections.h"
#include "tests/support/viewsamples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Stands in for the one that draws: says which chart it was given.
class NamedRenderer final : public ChartRenderer
{
public:
    [[nodiscard]] QByteArray svg(const ChartSpec &spec, int width, int height) const override
    {
        return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\"><g "
                              "id=\"%3\"/></svg>")
            .arg(width)
            .arg(height)
            .arg(spec.id)
            .toUtf8();
    }
};

Report sampleReport()
{
    ReportRequest request;
    request.programVersion = QStringLiteral("0.1.0");
    return buildReviewReport(sampleViews(), request, TextContext{Language::English});
}

QByteArray html()
{
    return htmlReport(sampleReport(), NamedRenderer());
}

} // namespace

class TestHtmlWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsWellFormed();
    void nothingPointsOutside();
    void hostileTextsAreEscaped_data();
    void hostileTextsAreEscaped();
    void sameReportSameBytes();
    void theProvidersBrandIsCarried();
    void everyContentsLinkHasItsChapter();
    void chartsStandWithTheirTables();
    void numbersAreRightAligned();
    void theLanguageIsSaid();
    void anEmptyTableSaysWhatToImport();
    void writesAFile();
    void anUnwritablePathIsOneSentence();
};

void TestHtmlWriter::theFileIsWellFormed()
{
    QXmlStreamReader reader(html());
    int elements = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++elements;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(elements > 500);
}

void TestHtmlWriter::theProvidersBrandIsCarried()
{
    Report report = sampleReport();
    report.provider.name = QStringLiteral("Hill & Partners");
    report.provider.contact = QStringLiteral("office@hill.example");
    report.provider.footer = QStringLiteral("Confidential");
    report.provider.accent = Rgb{0x80, 0x00, 0x40};
    report.provider.logo.bytes = "picture";
    const QString text = QString::fromUtf8(htmlReport(report, NamedRenderer()));
    QVERIFY(text.contains(QStringLiteral("src=\"data:image/png;base64,cGljdHVyZQ==\"")));
    QVERIFY(text.contains(QStringLiteral("<span>Hill &amp; Partners</span>")));
    QVERIFY(text.contains(QStringLiteral("<dd>office@hill.example</dd>")));
    QVERIFY(text.contains(QStringLiteral("<footer>\n<p>Confidential</p>")));
    QVERIFY(text.contains(QStringLiteral("--accent: #800040;")));
}

void TestHtmlWriter::nothingPointsOutside()
{
    QString text = QString::fromUtf8(html());
    text.remove(QStringLiteral("xmlns=\"http://www.w3.org/2000/svg\""));
    for (const char *word :
         {"http:", "https:", "//", "url(", "@import", "<script", "<link", "<img", "<iframe"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
}

void TestHtmlWriter::hostileTextsAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("a script") << "<script>alert(1)</script>"
                              << "&lt;script&gt;alert(1)&lt;/script&gt;";
    QTest::newRow("an attribute") << "x\" onmouseover=\"y"
                                  << "x&quot; onmouseover=&quot;y";
    QTest::newRow("an entity") << "A&amp;B"
                               << "A&amp;amp;B";
    QTest::newRow("control characters") << QStringLiteral("a\u0000b\u0008c") << "abc";
    QTest::newRow("not a character") << QStringLiteral("a\uFFFEb") << "ab";
}

void TestHtmlWriter::hostileTextsAreEscaped()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    ViewSet views = sampleViews();
    views.overview.store = name;
    views.launches.launches[0].productName = name;
    views.launches.launches[0].productId = name;
    ReportRequest request;
    request.issuer = name;
    request.importNames = {name};
    const QByteArray bytes
        = htmlReport(buildReviewReport(views, request, {Language::English}), NamedRenderer());
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QString text = QString::fromUtf8(bytes);
    QVERIFY(text.contains(QStringLiteral("<p class=\"store\">%1</p>").arg(written)));
    QVERIFY(!text.contains(QStringLiteral("<script")));
    QVERIFY(!text.contains(QStringLiteral("\" onmouseover=")));
}

void TestHtmlWriter::sameReportSameBytes()
{
    QCOMPARE(html(), html());
}

void TestHtmlWriter::everyContentsLinkHasItsChapter()
{
    const QString text = QString::fromUtf8(html());
    static const QRegularExpression link(QStringLiteral("<a href=\"#([^\"]+)\">"));
    int links = 0;
    for (auto match = link.globalMatch(text); match.hasNext(); ++links) {
        const QString id = match.next().captured(1);
        QVERIFY2(text.contains(QStringLiteral("<section id=\"%1\">").arg(id)), qPrintable(id));
    }
    QCOMPARE(links, 23);
}

void TestHtmlWriter::chartsStandWithTheirTables()
{
    const QString text = QString::fromUtf8(html());
    QVERIFY(text.contains(QStringLiteral("<g id=\"channels.trend\"/>")));
    QCOMPARE(text.count(QStringLiteral("<details>")), text.count(QStringLiteral("role=\"img\"")));
}

void TestHtmlWriter::numbersAreRightAligned()
{
    const QString text = QString::fromUtf8(html());
    QVERIFY(text.contains(QStringLiteral("<td class=\"number\" title=\"¥61,728.39\">¥61.73K</td>")));
    QVERIFY(text.contains(QStringLiteral(".number { text-align: right;")));
}

void TestHtmlWriter::theLanguageIsSaid()
{
    Report report = sampleReport();
    QVERIFY(htmlReport(report, NamedRenderer()).contains("<html lang=\"en\">"));
    report.language = Language::Chinese;
    QVERIFY(htmlReport(report, NamedRenderer()).contains("<html lang=\"zh-CN\">"));
}

void TestHtmlWriter::anEmptyTableSaysWhatToImport()
{
    Report report;
    Section section;
    TableSpec table;
    table.title = QStringLiteral("Fields");
    table.columns.resize(2);
    table.emptyText = QStringLiteral("Import the orders.");
    section.tables.push_back(table);
    report.sections.push_back(section);
    QVERIFY(htmlReport(report, NamedRenderer()).contains("<p class=\"empty\">Import the orders.</p>"));
}

void TestHtmlWriter::writesAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("报告 1.html"));
    QVERIFY(writeFile(path, "one").ok());
    QVERIFY(writeFile(path, "two").ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
}

void TestHtmlWriter::anUnwritablePathIsOneSentence()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no such folder/report.html"));
    const Result<void> written = writeFile(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Failure);
    QVERIFY(
        written.error().sentence.startsWith(QStringLiteral("The file %1 could not be written").arg(path)));
    QVERIFY(written.error().sentence.contains(QStringLiteral("Nothing was changed")));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
