#include "models/import/textblocks.h"
#include "tests/import/encodedtexts.h"
#include "tests/support/readrows.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// The name of the encoding, or "error: …".
QString detected(const QByteArray &bytes, const QString &wanted = {})
{
    FileFolder folder;
    QFile file(folder.put(QStringLiteral("a.csv"), bytes));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot open");
    const auto encoding = detectEncoding(file, wanted);
    return encoding ? encodingName(encoding->encoding)
                    : QStringLiteral("error: ") + encoding.error().sentence;
}

} // namespace

/// How the encoding of a file is found, and what is said of damage in it.
class TestTextBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void damageIsNamedWithItsLine_data();
    void damageIsNamedWithItsLine();
    void largeFilesAreCheckedWhileTheyAreRead_data();
    void largeFilesAreCheckedWhileTheyAreRead();
    void theUsersChoiceWinsButIsChecked();
    void charactersCutByABlockBorderStayWhole();
};

void TestTextBlocks::theEncodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain ASCII is UTF-8") << QByteArray("a,b\n1,2\n") << "UTF-8";
    QTest::newRow("UTF-8") << QStringLiteral("订单编号\n1\n").toUtf8() << "UTF-8";
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b\n")
                                       << "UTF-8 (BOM)";
    QTest::newRow("a short GB18030 header") << QByteArray("\xca\xfd\xc1\xbf,\xd0\xd5\xc3\xfb\n") << "GB18030";
    QTest::newRow("one Chinese word far down") << QByteArray(3'000'000, 'x') + "\n\xb5\xea\n"
                                               << "GB18030";
    QTest::newRow("GB18030 with a mark") << QByteArray("\x84\x31\x95\x33\xb5\xea") << "GB18030";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x41\x00\x0A\x00", 6) << "UTF-16";
    QTest::newRow("UTF-16 the other way round") << QByteArray("\xFE\xFF\x00\x41\x00\x0A", 6) << "UTF-16";
}

void TestTextBlocks::theEncodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(detected(bytes), name);
}

void TestTextBlocks::damageIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray chinese = QStringLiteral("订单编号,实付款,店铺\n").toUtf8();
    QTest::newRow("UTF-8 that breaks in line 3")
        << chinese + chinese + QByteArray("x\xE5,\n") << "line 3: there are bytes that are not UTF-8";
    QTest::newRow("UTF-8 that is cut at the end")
        << chinese + chinese + QByteArray("x\xE5\xBA") << "line 3: there are bytes that are not UTF-8";
    QTest::newRow("a mark and then no UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                            "a\n\xB5\xEA\n")
                                              << "line 2: there are bytes that are not UTF-8";
    QTest::newRow("a zero byte") << QByteArray("a,b\n1,\0\n", 8) << "line 2 contains bytes that no text has";
    QTest::newRow("a zero byte in GB18030")
        << GbHeader + QByteArray("\n\n1,\0\n", 6) << "line 3 contains bytes that no text has";
    QTest::newRow("neither") << QByteArray("a\ncaf\xe9, na\xefve\n") << "neither UTF-8 nor GB18030 (line 2)";
    QTest::newRow("UTF-16 with half a pair")
        << QByteArray("\xFF\xFE\x3d\xd8\x41\x00", 6) << "line 1: there are bytes that are not UTF-16";
}

void TestTextBlocks::damageIsNamedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString answer = detected(bytes);
    QVERIFY2(answer.startsWith(QLatin1String("error: ")) && answer.contains(words), qPrintable(answer));
    QVERIFY2(answer.contains(QLatin1String("a.csv")), qPrintable(answer));
}

void TestTextBlocks::largeFilesAreCheckedWhileTheyAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("lastLine");
    constexpr int Lines = 100'000; // of five bytes or more
    const QByteArray ascii = QByteArray("a,12\n").repeated(Lines);
    const QByteArray utf8 = QStringLiteral("店,12\n").toUtf8().repeated(Lines);
    const QByteArray gbk = QByteArray("\xb5\xea,12\n").repeated(Lines);
    const auto row = [](const char *name, const QByteArray &bytes, const char *opened, const char *lastLine) {
        QTest::newRow(name) << bytes << QString::fromUtf8(opened) << QString::fromUtf8(lastLine);
    };
    row("sound UTF-8", utf8 + "end,1\n", "UTF-8", "100001|end|1");
    row("sound GB18030", gbk + "\xb5\xea,1\n", "GB18030", "100001|店|1");
    row("UTF-8 behind much ASCII", ascii + utf8 + "end,1\n", "UTF-8", "200001|end|1");
    row("GB18030 behind much ASCII", ascii + "\xb5\xea,1\n", "GB18030", "100001|店|1");
    row("UTF-8 that breaks", utf8 + "x\xE5,\nend,1\n", "UTF-8",
        "error: The file a.csv is damaged in line 100001: there are bytes that are not UTF-8. Please "
        "download "
        "it again. Nothing was changed.");
    row("UTF-8 with a mark that breaks", "\xEF\xBB\xBF" + utf8 + "x\xE5,\n", "UTF-8 (BOM)",
        "error: The file a.csv is damaged in line 100001: there are bytes that are not UTF-8 (BOM). Please "
        "download "
        "it again. Nothing was changed.");
    row("UTF-8 that is cut", utf8 + "x\xE5\xBA", "UTF-8",
        "error: The file a.csv is damaged in line 100001: there are bytes that are not UTF-8. Please "
        "download "
        "it again. Nothing was changed.");
    row("a zero byte in UTF-8", utf8 + QByteArray("a,\0\n", 4), "UTF-8",
        "error: The file a.csv is no table: line 100001 contains bytes that no text has. It may be damaged; "
        "please download it again. Nothing was changed.");
    row("GB18030 that breaks", gbk + "x\xFF,\nend,1\n", "GB18030",
        "error: The text of a.csv is neither UTF-8 nor GB18030 (line 100001). Please open it in Excel or WPS "
        "and save it as .xlsx or as CSV UTF-8. Nothing was changed.");
    row("GB18030 that is cut", gbk + "x\xb5", "GB18030",
        "error: The text of a.csv is neither UTF-8 nor GB18030 (line 100001). Please open it in Excel or WPS "
        "and save it as .xlsx or as CSV UTF-8. Nothing was changed.");
}

void TestTextBlocks::largeFilesAreCheckedWhileTheyAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, opened);
    QFETCH(QString, lastLine);
    FileFolder folder;
    const auto source = TableSource::open(folder.put(QStringLiteral("a.csv"), bytes), {});
    QVERIFY(source.ok());
    QCOMPARE(source.value()->description(), opened);
    QCOMPARE(linesOf(*source.value()).last(), lastLine);
}

void TestTextBlocks::theUsersChoiceWinsButIsChecked()
{
    // Valid as both; only the user can know.
    const QByteArray both("\xc2\xa5\xc2\xa5\n");
    QCOMPARE(detected(both), QStringLiteral("UTF-8"));
    QCOMPARE(detected(both, QStringLiteral("gbk")), QStringLiteral("GB18030"));
    QVERIFY(detected(GbHeader, QStringLiteral("UTF-8")).contains(QLatin1String("not UTF-8")));
    QVERIFY(detected(both, QStringLiteral("EBCDIC")).contains(QLatin1String("EBCDIC")));
}

void TestTextBlocks::charactersCutByABlockBorderStayWhole()
{
    // A block is a mebibyte; the filler moves the Chinese text over its border byte by byte.
    FileFolder folder;
    for (int filler = (1 << 20) - 5; filler <= (1 << 20); ++filler) {
        const QByteArray bytes = QByteArray(filler, 'x') + "\x81\x39\xee\x39\xb5\xea\n";
        const QString path = folder.put(QStringLiteral("gb.csv"), bytes);
        auto blocks = TextBlocks::open(path, {TextEncoding::Gb18030, true, {}});
        QVERIFY(blocks.ok());
        std::string text;
        for (auto more = blocks->appendNext(text); more && more.value();)
            more = blocks->appendNext(text);
        QCOMPARE(QString::fromStdString(text.substr(static_cast<std::size_t>(filler))),
                 QStringLiteral("㐀店\n"));
        QCOMPARE(blocks->bytesRead(), qint64(bytes.size()));
    }
}

QTEST_GUILESS_MAIN(TestTextBlocks)
#include "tst_textblocks.moc"
