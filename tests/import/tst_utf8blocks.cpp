#include "models/import/utf8blocks.h"

#include <QtTest>

using namespace shopglass;

namespace {

struct Reach
{
    qsizetype bytes = 0;
    qint64 characters = 0;
};

Reach reachOf(const QByteArray &text, BlockWay way)
{
    Reach reach;
    const char *const begin = text.constData();
    reach.bytes = behindPlainBlocks(begin, begin + text.size(), way, reach.characters) - begin;
    return reach;
}

} // namespace

class TestUtf8Blocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsFarAsTheTextIsPlain_data();
    void goesAsFarAsTheTextIsPlain();
    void everyWayGoesEquallyFar();
};

void TestUtf8Blocks::goesAsFarAsTheTextIsPlain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("characters");
    const QByteArray ascii(64, 'x');
    const QByteArray chinese = QStringLiteral("店镜").toUtf8();
    QTest::newRow("a short text is left") << ascii.left(63) << 0 << 0;
    QTest::newRow("a block of ASCII") << ascii << 64 << 0;
    QTest::newRow("two blocks with Chinese in the first") << chinese + ascii + ascii.left(58) << 128 << 2;
    QTest::newRow("a character across the border begins the next block")
        << ascii.left(62) + chinese + ascii.left(58) << 126 << 2;
    QTest::newRow("two bytes across the border") << ascii.left(63) + "\xC2\xA5" + ascii.left(63) << 127 << 1;
    QTest::newRow("an emoji is left") << ascii + "\xF0\x9F\x98\x80" + ascii.left(60) << 64 << 0;
    QTest::newRow("a stray continuation is left") << ascii + "\x80" + ascii.left(63) << 64 << 0;
    QTest::newRow("a lead without its continuation is left") << "\xE5z" + ascii.left(62) << 0 << 0;
}

void TestUtf8Blocks::goesAsFarAsTheTextIsPlain()
{
    QFETCH(QByteArray, text);
#if !defined(__SSE2__) && !defined(_M_X64)
    const Reach none = reachOf(text, BlockWay::Quickest);
    QCOMPARE(none.bytes, 0); // every processor may leave everything to the careful check
    return;
#endif
    for (const BlockWay way : {BlockWay::Quickest, BlockWay::Everywhere}) {
        const Reach reach = reachOf(text, way);
        QTEST(int(reach.bytes), "bytes");
        QTEST(int(reach.characters), "characters");
    }
}

void TestUtf8Blocks::everyWayGoesEquallyFar()
{
    quint32 state = 3;
    const auto roll = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return quint32((quint64(state >> 8) * below) >> 24);
    };
    const QList<QByteArray> sound{"a", "order,", "\xC2\xA5", "\xE4\xB8\x80", "0123456789", "\xEF\xBC\x8C"};
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text;
        while (text.size() < 400)
            text += sound.at(qsizetype(roll(quint32(sound.size()))));
        if (round % 2 == 0)
            text[qsizetype(roll(quint32(text.size())))] = char(roll(256));
        const Reach quickest = reachOf(text, BlockWay::Quickest);
        const Reach everywhere = reachOf(text, BlockWay::Everywhere);
        QVERIFY2(quickest.bytes == everywhere.bytes, text.toHex().constData());
        QCOMPARE(quickest.characters, everywhere.characters);
    }
}

QTEST_APPLESS_MAIN(TestUtf8Blocks)
#include "tst_utf8blocks.moc"
