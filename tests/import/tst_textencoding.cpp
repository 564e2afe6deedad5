#include "models/import/gb18030.h"
#include "models/import/utf16.h"
#include "models/import/utf8check.h"
#include "tests/import/encodedtexts.h"
#include "tests/support/readrows.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

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

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
