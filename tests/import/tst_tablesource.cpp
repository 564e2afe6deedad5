#include "models/container/agileencryption.h"
#include "models/container/ole2.h"
#include "models/import/tablesource.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtTest>

using namespace shopglass;

namespace {

constexpr int FewSpins = 50;

/// What opening says, or "opened as …".
QString answerOf(const QString &path, const SourceOptions &options = {})
{
    const auto source = TableSource::open(path, options);
    return source ? QStringLiteral("opened as ") + source.value()->description() : source.error().sentence;
}

QByteArray encrypted(const QString &password)
{
    return encryptAgile(zipOf(xlsx::parts("<row><c t=\"s\"><v>0</v></c></row>")), password, 1, FewSpins);
}

/// Made by a script without our own code; the password is 618abc.
QString fixture()
{
    return qEnvironmentVariable("SHOPGLASS_SOURCE")
        + QStringLiteral("/tests/data/encrypted/sha512-aes256.xlsx");
}

} // namespace

class TestTableSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKnownByTheirBytes_data();
    void filesAreKnownByTheirBytes();
    void pathsThatAreNoFilesAreRefused();
    void rowsOfEveryEncodingAreTheSame_data();
    void rowsOfEveryEncodingAreTheSame();
    void theDelimiterCanBeForced();
    void faultsInsideACsvNameTheRow();
    void aCsvMayBeReadTwiceAndStopped();
    void cancellingACsvEndsTheReading();
    void encryptedFilesOpenByTheirName_data();
    void encryptedFilesOpenByTheirName();
    void encryptedFilesOpenByAPassword();
    void aFileThatAnotherProgramEncryptedIsRead();
    void damageIsNotTakenForAWrongPassword();
};

void TestTableSource::filesAreKnownByTheirBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *sentence, const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(sentence) << QString::fromLatin1(name) << bytes << QString::fromLatin1(words);
    };
    row("a CSV", "a.csv", "a,b\n1,2\n", "opened as UTF-8");
    row("a CSV named as a workbook", "a.xlsx", "a,b\n1,2\n", "opened as UTF-8");
    row("a workbook named as a CSV", "a.csv", zipOf(xlsx::parts("<row/>")), "opened as XLSX");
    row("nothing", "a.csv", "", "is empty");
    row("only a mark", "a.csv", "\xEF\xBB\xBF", "is empty");
    row("only blank lines", "a.csv", "\r\n\r\n  \n", "is empty");
    row("an old workbook without records", "a.xls",
        Ole2File::write({{QStringLiteral("Workbook"), QByteArray(5000, 'x')}}), "damaged or was cut off");
    row("an older workbook without records", "a.xls",
        Ole2File::write({{QStringLiteral("Book"), QByteArray(10, 'x')}}), "damaged or was cut off");
    row("an old text document", "a.xls",
        Ole2File::write({{QStringLiteral("WordDocument"), QByteArray(10, 'x')}}), "another Office document");
    row("a damaged old workbook", "a.xls",
        QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'), "damaged or was cut off");
    row("a web page with a table", "a.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>",
        "opened as HTML, UTF-8");
    row("a web page with a mark and blanks", "a.xlsx", "\xEF\xBB\xBF \r\n<!DOCTYPE html><html><table><tr>",
        "opened as HTML, UTF-8 (BOM)");
    row("only a table of a web page", "a.csv", "<TABLE border=1><tr><td>1</td></tr></TABLE>",
        "opened as HTML, UTF-8");
    row("a web page as XML", "a.xls", "<?xml version=\"1.0\"?><html><table><tr/></table></html>",
        "opened as HTML, UTF-8");
    row("a page that asks for a login", "a.xls", "<html><body><form>Password</form></body></html>",
        "a.xls is a web page without a table");
    row("an XML table", "a.xls", "<?xml version=\"1.0\"?><Workbook/>", "is XML");
    row("a PDF", "a.csv", "%PDF-1.4\n%abc", "is no table");
    row("a RAR archive", "a.csv", QByteArray("Rar!\x1A\x07\x00", 7), "is no table");
    row("a GZIP archive", "a.csv", QByteArray("\x1F\x8B\x08\x00", 4), "is no table");
    row("a text that only begins like a tag", "a.csv", "<order id>,paid\n1,2\n", "opened as UTF-8");
}

void TestTableSource::filesAreKnownByTheirBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    FileFolder folder;
    const QString answer = answerOf(folder.put(name, bytes));
    QVERIFY2(answer.contains(words), qPrintable(answer));
    QVERIFY2(answer.startsWith(QLatin1String("opened as")) || answer.contains(name), qPrintable(answer));
}

void TestTableSource::pathsThatAreNoFilesAreRefused()
{
    FileFolder folder;
    QVERIFY(answerOf(folder.path(QStringLiteral("none.csv"))).contains(QLatin1String("There is no file")));
    QVERIFY(answerOf(folder.path(QString())).contains(QLatin1String("is a folder")));
}

void TestTableSource::rowsOfEveryEncodingAreTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("description");
    QTest::newRow("UTF-8") << QStringLiteral("数量,姓名\n1,\"店,\"\n").toUtf8() << "UTF-8";
    QTest::newRow("UTF-8 with a mark, both line ends")
        << "\xEF\xBB\xBF" + QStringLiteral("数量,姓名\r\n1,\"店,\"\r\n").toUtf8() << "UTF-8 (BOM)";
    QTest::newRow("GB18030") << QByteArray("\xca\xfd\xc1\xbf,\xd0\xd5\xc3\xfb\n1,\"\xb5\xea,\"\n")
                             << "GB18030";
    const QString text = QStringLiteral("数量\t姓名\r\n1\t\"店,\"\r\n");
    QTest::newRow("Excel's Unicode text")
        << "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2) << "UTF-16";
    QTest::newRow("old Macintosh line ends") << QStringLiteral("数量,姓名\r1,\"店,\"\r").toUtf8() << "UTF-8";
    QTest::newRow("semicolons") << QStringLiteral("数量;姓名\n1;店,\n").toUtf8() << "UTF-8";
}

void TestTableSource::rowsOfEveryEncodingAreTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, description);
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), bytes);
    const auto source = TableSource::open(path, {});
    QVERIFY(source.ok());
    QCOMPARE(source.value()->description(), description);
    QCOMPARE(source.value()->sheets(), QStringList{QString()});
    QCOMPARE(linesOf(*source.value()),
             (QStringList{QStringLiteral("1|数量|姓名"), QStringLiteral("2|1|店,")}));
}

void TestTableSource::theDelimiterCanBeForced()
{
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), "a|b,c\n1|2,3\n");
    SourceOptions options;
    options.delimiter = QStringLiteral("|");
    QCOMPARE(linesOfFile(path, options), (QStringList{QStringLiteral("1|a|b,c"), QStringLiteral("2|1|2,3")}));
    options.delimiter = QStringLiteral("||");
    QCOMPARE(TableSource::open(path, options).error().kind, ErrorKind::Usage);
    // In GB18030 the second byte of a character may be a vertical bar; it must not part the cell.
    options.delimiter = QStringLiteral("|");
    const QString chinese = folder.put(QStringLiteral("b.csv"), "\x81\x7c|b\n");
    QCOMPARE(linesOfFile(chinese, options).first().count(u'|'), 2);
}

void TestTableSource::faultsInsideACsvNameTheRow()
{
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), "a,b\n1,\"2\n3,4\n");
    const QStringList lines = linesOfFile(path);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QLatin1String("a.csv, a quotation mark opened in row 2 is never closed")),
             qPrintable(lines.first()));
}

void TestTableSource::aCsvMayBeReadTwiceAndStopped()
{
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), "sep=;\na;b\n1;2\n");
    const auto source = TableSource::open(path, {});
    QVERIFY(source.ok());
    int rows = 0;
    QVERIFY(source.value()->readSheet(
        0, [&rows](qint64, std::span<const RawCell>) { return ++rows < 1; }, unwatched));
    QCOMPARE(rows, 1);
    QCOMPARE(linesOf(*source.value()), (QStringList{QStringLiteral("2|a|b"), QStringLiteral("3|1|2")}));
}

void TestTableSource::cancellingACsvEndsTheReading()
{
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.csv"), "a,b\n1,2\n"), {});
    QVERIFY(source.ok());
    const auto read = source.value()->readSheet(
        0, [](qint64, std::span<const RawCell>) { return true; }, [](const ProgressStep &) { return false; });
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

void TestTableSource::encryptedFilesOpenByTheirName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("opens");
    QTest::newRow("as it came") << "order_618abc.xlsx" << true;
    QTest::newRow("a second copy") << "order_618abc (1).xlsx" << true;
    QTest::newRow("a Chinese copy") << QStringLiteral("order_618abc - 副本.xlsx") << true;
    QTest::newRow("renamed") << "june.xlsx" << false;
    QTest::newRow("other capitals") << "order_618ABC.xlsx" << false;
}

void TestTableSource::encryptedFilesOpenByTheirName()
{
    QFETCH(QString, name);
    QFETCH(bool, opens);
    FileFolder folder;
    const QString path = folder.put(name, encrypted(QStringLiteral("618abc")));
    const auto source = TableSource::open(path, {});
    QCOMPARE(source.ok(), opens);
    if (opens) {
        QCOMPARE(source.value()->description(), QStringLiteral("XLSX, encrypted"));
        QCOMPARE(linesOf(*source.value()), QStringList{QStringLiteral("1|订单编号")});
        return;
    }
    QVERIFY(needsPassword(source.error()));
    QCOMPARE(source.error().kind, ErrorKind::Refused);
    QVERIFY2(source.error().sentence.contains(QLatin1String("renamed file")),
             qPrintable(source.error().sentence));
}

void TestTableSource::encryptedFilesOpenByAPassword()
{
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("june.xlsx"), encrypted(QStringLiteral("秘密")));
    SourceOptions options;
    options.password = QStringLiteral("秘密");
    QCOMPARE(answerOf(path, options), QStringLiteral("opened as XLSX, encrypted"));

    options.password = QStringLiteral("guess");
    const auto refused = TableSource::open(path, options);
    QVERIFY(!refused.ok());
    QVERIFY(needsPassword(refused.error()));
    // Neither the sentence nor the log may give a password away.
    QVERIFY(!refused.error().sentence.contains(QLatin1String("guess")));
    QVERIFY(!refused.error().detail.contains(QLatin1String("guess")));
}

void TestTableSource::aFileThatAnotherProgramEncryptedIsRead()
{
    SourceOptions options;
    options.password = QStringLiteral("618abc");
    const QStringList lines = linesOfFile(fixture(), options);
    QCOMPARE(lines.size(), 60);
    QCOMPARE(lines.first(), QStringLiteral("1|261700000000000001|1.5#1.5"));
    QCOMPARE(lines.last(), QStringLiteral("60|261700000000000060|60.5#60.5"));
}

void TestTableSource::damageIsNotTakenForAWrongPassword()
{
    QFile file(fixture());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    QVERIFY(changed.size() > 10'000);
    changed[3000] = static_cast<char>(changed.at(3000) ^ 1); // inside the package
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("order_618abc.xlsx"), changed), {});
    QVERIFY(!source.ok());
    QVERIFY2(source.error().sentence.contains(QLatin1String("damaged")), qPrintable(source.error().sentence));
    QVERIFY(!needsPassword(source.error()));
}

QTEST_GUILESS_MAIN(TestTableSource)
#include "tst_tablesource.moc"
