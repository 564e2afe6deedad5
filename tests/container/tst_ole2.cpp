#include "models/container/ole2.h"
#include "models/container/ole2writer.h"

#include <QtEndian>
#include <QtTest>

using namespace shopglass;

namespace {

QByteArray pattern(int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 64 + i / 4096);
    return bytes;
}

/// Two streams, one in the mini stream and one outside; 512-byte sectors.
QByteArray smallFile()
{
    return Ole2File::write(
        {{QStringLiteral("Small"), pattern(100)}, {QStringLiteral("Large"), pattern(5000)}});
}

/// The parts of a file may be sound or not, but nothing may crash, hang or give bytes of the wrong number.
bool survives(const QByteArray &bytes)
{
    const auto file = Ole2File::parse(bytes);
    if (!file)
        return file.error().kind == ErrorKind::Refused && !file.error().sentence.isEmpty();
    for (const QString &name : file->streamNames()) {
        const auto stream = file->stream(name);
        if (stream && stream->size() > bytes.size())
            return false;
    }
    return true;
}

} // namespace

class TestOle2 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void aMissingStreamIsAnError();
    void knowsItsOwnByTheFirstBytes();
    void aFileCutAnywhereNeverCrashes();
    void anyByteMayBeWrongWithoutACrash();
    void refusesDamage_data();
    void refusesDamage();
};

void TestOle2::readsWhatItWrote_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("largeSectors");
    for (const bool large : {false, true}) {
        const char *sectors = large ? "4096" : "512";
        QTest::addRow("an empty stream, sectors of %s", sectors) << 0 << large;
        QTest::addRow("one byte, sectors of %s", sectors) << 1 << large;
        QTest::addRow("a mini sector, sectors of %s", sectors) << 64 << large;
        QTest::addRow("the longest mini stream, sectors of %s", sectors) << 4095 << large;
        QTest::addRow("the shortest large stream, sectors of %s", sectors) << 4096 << large;
        QTest::addRow("an odd length, sectors of %s", sectors) << 70'001 << large;
        QTest::addRow("long enough for DIFAT sectors of 512, sectors of %s", sectors) << 16'000'000 << large;
    }
}

void TestOle2::readsWhatItWrote()
{
    QFETCH(int, size);
    QFETCH(bool, largeSectors);
    QMap<QString, QByteArray> streams{{QStringLiteral("Data"), pattern(size)}};
    for (int i = 0; i < 9; ++i)
        streams.insert(QStringLiteral("Other%1").arg(i), pattern(i * 50));
    const QByteArray bytes
        = writeOle2(streams, largeSectors ? Ole2SectorSize::Bytes4096 : Ole2SectorSize::Bytes512);
    const auto file = Ole2File::parse(bytes);
    QVERIFY(file.ok());
    QCOMPARE(file->streamNames(), streams.keys());
    for (auto it = streams.cbegin(); it != streams.cend(); ++it) {
        const auto stream = file->stream(it.key());
        QVERIFY(stream.ok());
        QVERIFY(stream.value() == it.value());
    }
}

void TestOle2::aMissingStreamIsAnError()
{
    const auto file = Ole2File::parse(smallFile());
    QVERIFY(file.ok());
    QVERIFY(!file->stream(QStringLiteral("Workbook")).ok());
}

void TestOle2::knowsItsOwnByTheFirstBytes()
{
    QVERIFY(Ole2File::looksLike(smallFile()));
    QVERIFY(!Ole2File::looksLike(QByteArrayView("PK\x03\x04")));
    QVERIFY(!Ole2File::looksLike(QByteArrayView("\xD0\xCF\x11\xE0")));
}

void TestOle2::aFileCutAnywhereNeverCrashes()
{
    const QByteArray whole = smallFile();
    for (qsizetype size = 0; size < whole.size(); size += 13)
        QVERIFY(survives(whole.left(size)));
}

void TestOle2::anyByteMayBeWrongWithoutACrash()
{
    const QByteArray whole = smallFile();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int value : {0x00, 0x01, 0xFE, 0xFF}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(value);
            QVERIFY(survives(changed));
        }
    }
}

void TestOle2::refusesDamage_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<quint32>("value");
    QTest::newRow("a DIFAT chain that never ends") << 68 << quint32(0);
    QTest::newRow("a FAT sector behind the end") << 76 << quint32(100'000);
    QTest::newRow("a directory behind the end") << 48 << quint32(100'000);
    QTest::newRow("a directory inside a stream") << 48 << quint32(0);
    QTest::newRow("sectors of no known size") << 30 << quint32(0x0006000F);
}

void TestOle2::refusesDamage()
{
    QFETCH(int, offset);
    QFETCH(quint32, value);
    QByteArray bytes = smallFile();
    qToLittleEndian<quint32>(value, bytes.data() + offset);
    const auto file = Ole2File::parse(bytes);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestOle2)
#include "tst_ole2.moc"
