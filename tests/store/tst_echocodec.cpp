#include "models/store/echocodec.h"
#include "models/store/echoruns.h"

#include <QtTest>

using namespace shopglass;

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Greatest = std::numeric_limits<qint64>::max();

std::vector<EchoEntry> decoded(std::string_view bytes, int keyParts)
{
    std::vector<EchoEntry> entries;
    EchoDecoder decoder(bytes, keyParts);
    while (decoder.next())
        entries.push_back(decoder.entry());
    return entries;
}

} // namespace

class TestEchoCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowAfterTheOtherTakesThreeBytes();
    void entriesComeBack_data();
    void entriesComeBack();
    void damagedBytesEnd();
    void runsAreMergedInOrder();
};

void TestEchoCodec::aRowAfterTheOtherTakesThreeBytes()
{
    EchoEncoder encoder(2);
    encoder.add({{{5, 0}}, 2});
    encoder.add({{{7, 0}}, 3});
    // 5 from 0, line 0, row +2 (zigzag 4); 2 further, line 0, row +1 (zigzag 2).
    QCOMPARE(encoder.take(), std::string("\x05\x00\x04\x02\x00\x02", 6));
    QCOMPARE(encoder.count(), std::size_t(0));
}

void TestEchoCodec::entriesComeBack_data()
{
    QTest::addColumn<int>("parts");
    QTest::addColumn<std::vector<EchoEntry>>("entries");
    QTest::newRow("one part") << 1 << std::vector<EchoEntry>{{{{1}}, 9}, {{{1}}, 10}, {{{300}}, 1}};
    QTest::newRow("numbers of dictionary ids")
        << 2 << std::vector<EchoEntry>{{{{-900, 4}}, 2}, {{{-3, -7}}, 3}};
    QTest::newRow("the same first part") << 4
                                         << std::vector<EchoEntry>{{{{20605, 1, 0, 0}}, 2},
                                                                   {{{20605, 1, 0, 17}}, 3},
                                                                   {{{20605, 2, -5, 1}}, 4},
                                                                   {{{20605, 2, 3, 0}}, 1}};
    QTest::newRow("as far apart as numbers get")
        << 2
        << std::vector<EchoEntry>{
               {{{Least, Greatest}}, Greatest}, {{{0, Least}}, 1}, {{{Greatest, 0}}, Least}};
}

void TestEchoCodec::entriesComeBack()
{
    QFETCH(int, parts);
    QFETCH(std::vector<EchoEntry>, entries);
    EchoEncoder encoder(parts);
    for (const EchoEntry &entry : entries)
        encoder.add(entry);
    QCOMPARE(encoder.count(), entries.size());
    QVERIFY(encoder.first() == entries.front());
    QVERIFY(encoder.last() == entries.back());
    QVERIFY(decoded(encoder.take(), parts) == entries);
}

void TestEchoCodec::damagedBytesEnd()
{
    QVERIFY(decoded(std::string_view("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12), 2).size()
            <= 12);
    QVERIFY(decoded({}, 2).empty());
}

void TestEchoCodec::runsAreMergedInOrder()
{
    EchoRuns runs;
    runs.begin(1);
    QVERIFY(runs.isEmpty());
    const std::vector<EchoEntry> first = {{{{1}}, 2}, {{{5}}, 3}};
    const std::vector<EchoEntry> second = {{{{1}}, 4}, {{{3}}, 5}};
    const std::vector<EchoEntry> third = {{{{2}}, 6}};
    runs.add(second, EchoRuns::Of::OtherSheet);
    runs.add(first, EchoRuns::Of::OtherSheet);
    runs.add({}, EchoRuns::Of::OtherSheet);
    runs.add(third, EchoRuns::Of::SameSheet);
    QStringList merged;
    runs.merge([&merged](const EchoEntry &entry, EchoRuns::Of of) {
        merged.append(QStringLiteral("%1 %2%3")
                          .arg(entry.key.parts[0])
                          .arg(entry.sourceRow)
                          .arg(of == EchoRuns::Of::SameSheet ? QStringLiteral(" own") : QString()));
        return merged.size() < 4;
    });
    QCOMPARE(merged,
             QStringList({QStringLiteral("1 2"), QStringLiteral("1 4"), QStringLiteral("2 6 own"),
                          QStringLiteral("3 5")}));
}

QTEST_GUILESS_MAIN(TestEchoCodec)
#include "tst_echocodec.moc"
