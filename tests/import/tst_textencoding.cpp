#include "models/import/gb18030.h"
#include "models/import/textblocks.h"
#include "models/import/utf16.h"
#include "models/import/utf8check.h"
#include "tests/support/readrows.h"

#include <QtTest>

using namespace shopglass;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

template<class Check>
bool passes(const QByteArray &bytes, qsizetype piece)
{
    Check check;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (!check.feed(view(bytes.mid(at, piece))))
            return false;
    }
    return check.isWhole();
}

/// "订单编号,实付款" in GB18030.
const QByteArray GbHeader("\xb6\xa9\xb5\xa5\xb1\xe0\xba\xc5,\xca\xb5\xb8\xb6\xbf\xee");

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

class TestTextEncoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsCheckedStrictly_data();
    void utf8IsCheckedStrictly();
    void manyBytesTogetherAreCheckedAsOneByOne_data();
    void manyBytesTogetherAreCheckedAsOneByOne();
    void gb18030IsDecodedTheSameAtAnyBlockBorder();
    void gb18030IsCheckedStrictly_data();
    void gb18030IsCheckedStrictly();
    void gb18030IsDecoded_data();
    void gb18030IsDecoded();
    void utf16IsDecoded_data();
    void utf16IsDecoded();
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void damageIsNamedWithItsLine_data();
    void damageIsNamedWithItsLine();
    void largeFilesAreCheckedWhileTheyAreRead_data();
    void largeFilesAreCheckedWhileTheyAreRead();
    void theUsersChoiceWinsButIsChecked();
    void charactersCutByABlockBorderStayWhole();
};

void TestTextEncoding::utf8IsCheckedStrictly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &bytes, bool valid) {
        QTest::newRow(name) << bytes << valid;
    };
    row("ASCII", "order,paid\n", true);
    row("Chinese", QStringLiteral("订单编号,实付款").toUtf8(), true);
    row("two bytes", "\xC2\xA5", true);
    row("the last character before the surrogates", "\xED\x9F\xBF", true);
    row("an emoji", "\xF0\x9F\x98\x80", true);
    row("the very last character", "\xF4\x8F\xBF\xBF", true);
    row("beyond the last character", "\xF4\x90\x80\x80", false);
    row("a surrogate", "\xED\xA0\x80", false);
    row("an overlong slash in two bytes", "\xC0\xAF", false);
    row("an overlong slash in three bytes", "\xE0\x80\xAF", false);
    row("an overlong form in four bytes", "\xF0\x80\x80\xAF", false);
    row("a continuation without a lead", "a\x80z", false);
    row("a lead without a continuation", "\xE5z", false);
    row("a cut character at the end", "abc\xE5\xBA", false);
    row("FF", "\xFF", false);
    row("GB18030", GbHeader, false);
}

void TestTextEncoding::utf8IsCheckedStrictly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    for (qsizetype piece = 1; piece <= bytes.size() + 1; ++piece)
        QCOMPARE(passes<Utf8Check>(bytes, piece), valid);
    // The same behind and before a long stretch of ASCII, where eight bytes are looked at together.
    const QByteArray plain(37, 'x');
    QCOMPARE(passes<Utf8Check>(plain + bytes, 1000), valid);
    QCOMPARE(passes<Utf8Check>(bytes + plain, 1000), valid);
}

void TestTextEncoding::manyBytesTogetherAreCheckedAsOneByOne_data()
{
    QTest::addColumn<bool>("gb18030");
    QTest::addColumn<QList<QByteArray>>("pieces");
    const QByteArray chinese = QStringLiteral("订单编号").toUtf8();
    const QList<QByteArray> sound{"a",
                                  "order,",
                                  "\xC2\xA5",
                                  chinese,
                                  "\xE4\xB8\x80",
                                  "\xED\x9F\xBF",
                                  "é",
                                  "0123456789abcdef0123456789",
                                  "\xE0\xA4\x85",
                                  "\xF0\x9F\x98\x80"};
    QTest::newRow("sound UTF-8") << false << sound;
    QTest::newRow("UTF-8 with a fault now and then") << false
                                                     << sound + sound + sound + sound
            + QList<QByteArray>{"\x80", "\xE5z", "\xED\xA0\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xFF", "\xC3"};
    const QList<QByteArray> gb{"a",        "order,",     GbHeader,  "\x81\x30\x84\x36",
                               "\xb6\xa9", "0123456789", "\xFE\x50"};
    QTest::newRow("sound GB18030") << true << gb;
    QTest::newRow("GB18030 with a fault now and then")
        << true << gb + gb + gb + gb + QList<QByteArray>{"\xFF", "\x80", "\x81\x7F", "\x81\x30\x84x"};
}

template<class Check>
void compareCheck(const QByteArray &bytes)
{
    // One byte at a time there is nothing to look at together.
    Check plain;
    qsizetype sound = 0;
    while (sound < bytes.size() && plain.feed(view(bytes.mid(sound, 1))))
        ++sound;
    for (const qsizetype piece : {63, 64, 65, 130, 10'000}) {
        Check check;
        bool good = true;
        for (qsizetype at = 0; good && at < bytes.size(); at += piece)
            good = check.feed(view(bytes.mid(at, piece)));
        QVERIFY2(good == (sound == bytes.size()), bytes.toHex().constData());
        QCOMPARE(check.accepted(), plain.accepted());
        QVERIFY(!good || check.isWhole() == plain.isWhole());
        if constexpr (requires { check.characters(); })
            QCOMPARE(check.characters(), plain.characters());
    }
}

void TestTextEncoding::manyBytesTogetherAreCheckedAsOneByOne()
{
    QFETCH(bool, gb18030);
    QFETCH(QList<QByteArray>, pieces);
    quint32 state = 5;
    const auto roll = [&state](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return qsizetype((quint64(state >> 8) * quint64(below)) >> 24);
    };
    for (int round = 0; round < 1'500; ++round) {
        QByteArray bytes;
        for (qsizetype left = roll(60); left > 0; --left)
            bytes += pieces.at(roll(pieces.size()));
        gb18030 ? compareCheck<Gb18030Check>(bytes) : compareCheck<Utf8Check>(bytes);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTextEncoding::gb18030IsDecodedTheSameAtAnyBlockBorder()
{
    const QByteArray text
        = GbHeader + "\n2026-11-21,\x81\x30\x84\x36" + "649.10,\xfe\x50,plain text only\n" + GbHeader;
    std::string whole;
    QCOMPARE(Gb18030Decoder::shared().decode(view(text), whole), std::size_t(text.size()));
    QCOMPARE(QString::fromStdString(whole),
             QStringLiteral("订单编号,实付款\n2026-11-21,¥649.10,\u2E81,plain text only\n订单编号,实付款"));
    for (qsizetype piece = 1; piece < text.size(); ++piece) {
        std::string decoded;
        QByteArray waiting;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            waiting += text.mid(at, piece);
            waiting.remove(0, qsizetype(Gb18030Decoder::shared().decode(view(waiting), decoded)));
        }
        QVERIFY(waiting.isEmpty());
        QVERIFY(decoded == whole);
    }
}

void TestTextEncoding::gb18030IsCheckedStrictly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &bytes, bool valid) {
        QTest::newRow(name) << bytes << valid;
    };
    row("ASCII", "order", true);
    row("a header", GbHeader, true);
    row("four bytes in the basic plane", "\x81\x39\xee\x39", true);
    row("four bytes beyond it", "\x94\x39\xfc\x36", true);
    row("the last four-byte code", "\xe3\x32\x9a\x35", true);
    row("one behind the last", "\xe3\x32\x9a\x36", false);
    row("between the two ranges", "\x85\x30\x81\x30", false);
    row("80 begins nothing", "\x80\x41", false);
    row("FF begins nothing", "\xff\x41", false);
    row("7F ends nothing", "\xb6\x7f", false);
    row("a lead at the end", "ab\xb6", false);
    row("half a four-byte code at the end", "ab\x81\x39", false);
    row("Latin-1 text", "caf\xe9, na\xefve", false);
}

void TestTextEncoding::gb18030IsCheckedStrictly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    for (qsizetype piece = 1; piece <= bytes.size() + 1; ++piece)
        QCOMPARE(passes<Gb18030Check>(bytes, piece), valid);
}

void TestTextEncoding::gb18030IsDecoded_data()
{
    // Bytes by Python's codec.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a header") << GbHeader << QStringLiteral("订单编号,实付款");
    QTest::newRow("the euro sign") << QByteArray("\xa2\xe3") << QStringLiteral("€");
    QTest::newRow("a letter with an accent") << QByteArray("\xa8\xa6") << QStringLiteral("é");
    QTest::newRow("a rare character in four bytes") << QByteArray("\x81\x39\xee\x39") << QStringLiteral("㐀");
    QTest::newRow("a character beyond the basic plane")
        << QByteArray("\x95\x34\xb2\x35") << QStringLiteral("𠮷");
    QTest::newRow("an emoji between letters") << QByteArray("a\x94\x39\xfc\x36z") << QStringLiteral("a😀z");
}

void TestTextEncoding::gb18030IsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QVERIFY(Gb18030Decoder::shared().isAvailable());
    std::string whole;
    QCOMPARE(Gb18030Decoder::shared().decode(view(bytes), whole), std::size_t(bytes.size()));
    QCOMPARE(QString::fromStdString(whole), text);
    // Byte by byte, keeping what a call leaves over.
    std::string slow;
    std::string waiting;
    for (const char byte : bytes) {
        waiting.push_back(byte);
        waiting.erase(0, Gb18030Decoder::shared().decode(waiting, slow));
    }
    QCOMPARE(QString::fromStdString(slow), text);
    QVERIFY(waiting.empty());
}

void TestTextEncoding::utf16IsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("bigEndian");
    QTest::addColumn<QString>("text"); // null where it is not UTF-16
    QTest::newRow("little endian") << QByteArray("\xa2\x8b\x55\x53", 4) << false << QStringLiteral("订单");
    QTest::newRow("big endian") << QByteArray("\x8b\xa2\x53\x55", 4) << true << QStringLiteral("订单");
    QTest::newRow("a pair") << QByteArray("\x3d\xd8\x00\xde", 4) << false << QStringLiteral("😀");
    QTest::newRow("half a pair") << QByteArray("\x3d\xd8\x41\x00", 4) << false << QString();
    QTest::newRow("the second half alone") << QByteArray("\x00\xde", 2) << false << QString();
    QTest::newRow("an odd byte at the end") << QByteArray("\x41\x00\x42", 3) << false << QString();
}

void TestTextEncoding::utf16IsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, bigEndian);
    QFETCH(QString, text);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        Utf16Decoder decoder(bigEndian ? Utf16Decoder::Order::BigEndian : Utf16Decoder::Order::LittleEndian);
        std::string utf8;
        bool sound = true;
        for (qsizetype at = 0; sound && at < bytes.size(); at += piece)
            sound = decoder.decode(view(bytes.mid(at, piece)), utf8);
        QCOMPARE(sound && decoder.isWhole(), !text.isNull());
        if (!text.isNull())
            QCOMPARE(QString::fromStdString(utf8), text);
    }
}

void TestTextEncoding::theEncodingIsFound_data()
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

void TestTextEncoding::theEncodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(detected(bytes), name);
}

void TestTextEncoding::damageIsNamedWithItsLine_data()
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

void TestTextEncoding::damageIsNamedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString answer = detected(bytes);
    QVERIFY2(answer.startsWith(QLatin1String("error: ")) && answer.contains(words), qPrintable(answer));
    QVERIFY2(answer.contains(QLatin1String("a.csv")), qPrintable(answer));
}

void TestTextEncoding::largeFilesAreCheckedWhileTheyAreRead_data()
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

void TestTextEncoding::largeFilesAreCheckedWhileTheyAreRead()
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

void TestTextEncoding::theUsersChoiceWinsButIsChecked()
{
    // Valid as both; only the user can know.
    const QByteArray both("\xc2\xa5\xc2\xa5\n");
    QCOMPARE(detected(both), QStringLiteral("UTF-8"));
    QCOMPARE(detected(both, QStringLiteral("gbk")), QStringLiteral("GB18030"));
    QVERIFY(detected(GbHeader, QStringLiteral("UTF-8")).contains(QLatin1String("not UTF-8")));
    QVERIFY(detected(both, QStringLiteral("EBCDIC")).contains(QLatin1String("EBCDIC")));
}

void TestTextEncoding::charactersCutByABlockBorderStayWhole()
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

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
