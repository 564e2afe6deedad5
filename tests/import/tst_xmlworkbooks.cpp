// Whether whole workbooks read the same with the hand scanner and with expat alone.

#include "models/container/agileencryption.h"
#include "models/container/ole2.h"
#include "models/import/xlsxsheet.h"
#include "models/import/xlsxstyles.h"
#include "models/import/xlsxworkbook.h"
#include "models/sample/sampleshop.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QFileInfo>
#include <QtTest>

using namespace shopglass;

namespace {

/// The zip of a workbook, also of one of the sample's encrypted ones.
Result<ZipArchive> archiveOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString(), {}};
    QByteArray bytes = file.readAll();
    if (!Ole2File::looksLike(bytes))
        return ZipArchive::fromBytes(std::move(bytes), QStringLiteral("plain"));
    const auto box = Ole2File::parse(std::move(bytes));
    if (!box)
        return box.error();
    const auto information = box->stream(QStringLiteral("EncryptionInfo"));
    const auto package = box->stream(QStringLiteral("EncryptedPackage"));
    if (!information || !package)
        return Error{QStringLiteral("no streams"), {}};
    return ZipArchive::fromBytes(
        decryptAgile(*information, *package, passwordCandidates(QFileInfo(path).fileName()).first()).package,
        QStringLiteral("encrypted"));
}

/// All rows of all sheets of a workbook, and what went wrong.
QStringList linesOfWorkbook(const ZipArchive &archive, XmlReading reading)
{
    QStringList lines;
    const auto workbook = readXlsxWorkbook(archive);
    if (!workbook)
        return {workbook.error().sentence};
    const auto always = [](qint64, qint64) { return true; };
    const auto styles = readDateStyles(archive, workbook->stylesPart);
    XlsxStrings strings;
    if (!workbook->sharedStringsPart.isEmpty()) {
        auto read = XlsxStrings::read(archive, workbook->sharedStringsPart, always, reading);
        if (!read)
            return {read.error().sentence};
        strings = std::move(*read);
    }
    const std::vector<bool> dates = styles ? *styles : std::vector<bool>();
    for (const auto &sheet : workbook->sheets) {
        const auto read = readXlsxSheet(
            archive, sheet.part, sheet.name, {strings, dates, workbook->from1904},
            [&lines](qint64 row, std::span<const RawCell> cells) {
                lines.append(rowLine(row, cells));
                return true;
            },
            always, reading);
        lines.append(read ? QStringLiteral("end") : read.error().sentence);
    }
    return lines;
}

} // namespace

class TestXmlWorkbooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkbookOfTheSampleReadsTheSame();
    void oddWorkbooksReadTheSame_data();
    void oddWorkbooksReadTheSame();
};

void TestXmlWorkbooks::everyWorkbookOfTheSampleReadsTheSame()
{
    FileFolder folder;
    SampleOptions options;
    options.folder = folder.path(QStringLiteral("exports"));
    options.orders = 120;
    options.days = 20;
    options.seed = 5;
    options.lastDay = *Day::fromIso(u"2026-11-19");
    const auto files = writeSampleShop(options, unwatched);
    QVERIFY(files.ok());
    int encrypted = 0;
    int plain = 0;
    for (const QString &path : files->paths) {
        if (!path.endsWith(QLatin1String(".xlsx")))
            continue;
        const auto archive = archiveOf(path);
        QVERIFY2(archive.ok(), qPrintable(path));
        const QStringList lines = linesOfWorkbook(*archive, XmlReading::Quick);
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines, linesOfWorkbook(*archive, XmlReading::ExpatOnly));
        ++(path.contains(QStringLiteral("订单导出")) ? encrypted : plain);
    }
    QVERIFY(encrypted > 0);
    QVERIFY(plain > 0);
}

void TestXmlWorkbooks::oddWorkbooksReadTheSame_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("lastLine");
    const auto row = [](const char *name, const QByteArray &rows, const char *lastLine) {
        QTest::newRow(name) << rows << QString::fromUtf8(lastLine);
    };
    const QByteArray good = "<row><c><v>1</v></c><c t=\"s\"><v>2</v></c></row>";
    row("a comment in a row in the middle", good + "<row><c><v>2<!-- --></v></c></row>" + good, "3|1#1|店");
    row("numbers of rows behind an odd row",
        "<row r=\"5\"><c><v>1</v></c></row><row><!----><c><v>2</v></c></row>" + good, "7|1#1|店");
    row("the same cell twice behind an odd row",
        good + "<row><!----></row><row r=\"9\"><c r=\"B9\"><v>1</v></c><c r=\"B9\"><v>1</v></c></row>",
        "In a.xlsx, sheet Orders, row 9 is damaged. Please open the file in Excel or WPS and save it again, "
        "or "
        "download it again. Nothing was changed.");
    row("a shared text that is not there, in an odd row",
        good + "<row r=\"8\"><c t=\"s\"><v>99<!----></v></c></row>",
        "In a.xlsx, sheet Orders, row 8 is damaged. Please open the file in Excel or WPS and save it again, "
        "or "
        "download it again. Nothing was changed.");
    row("a cell of more than a mebibyte",
        good + "<row><c t=\"str\"><v>" + QByteArray(2'000'000, 'x') + "</v></c></row>",
        "In a.xlsx, sheet Orders, row 2 has a cell of more than 1 MiB, which no export has. Please check "
        "that "
        "this is the right file. Nothing was changed.");
    row("values of inline texts and texts of other cells",
        "<row><c t=\"inlineStr\"><v>1</v></c><c t=\"s\"><is><t>1</t></is></c><c "
        "t=\"str\"><is><t>x</t></is></c>"
        "<c><is><t>_x0041_</t></is></c><c t=\"str\"><v>_x0042_</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c t=\"b\"><v>1</v></c><c t=\"d\"><v>2026-06-18</v></c><c><v>x</v></c><c s=\"1\"><v>2</v></c></row>",
        "1||||A|B|#N/A!|TRUE?|2026-06-18#46191 date|x|2#2 date");
    row("a row beyond the last", good + "<row r=\"9999999\"/>",
        "In a.xlsx, sheet Orders has a row with the number 9999999, more than Excel allows. Please open the "
        "file in Excel or WPS and save it again. Nothing was changed.");
}

void TestXmlWorkbooks::oddWorkbooksReadTheSame()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, lastLine);
    FileFolder folder;
    const auto archive = ZipArchive::fromFile(folder.put(QStringLiteral("a.xlsx"), zipOf(xlsx::parts(rows))),
                                              QStringLiteral("a.xlsx"));
    QVERIFY(archive.ok());
    QStringList lines = linesOfWorkbook(*archive, XmlReading::Quick);
    QCOMPARE(lines, linesOfWorkbook(*archive, XmlReading::ExpatOnly));
    lines.removeAll(QStringLiteral("end"));
    QCOMPARE(lines.last(), lastLine);
}

QTEST_GUILESS_MAIN(TestXmlWorkbooks)
#include "tst_xmlworkbooks.moc"
