// The whole of GB18030 against two witnesses: digests of what Python's codec says, and, where Qt was built
// with ICU, ICU itself.

#include "models/import/gb18030.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QTest>

using namespace shopglass;

namespace {

QByteArray allTwoByteCodes()
{
    QByteArray bytes;
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail != 0x7F)
                bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail));
        }
    }
    return bytes;
}

QByteArray fourByteCode(int index)
{
    QByteArray bytes;
    bytes.append(static_cast<char>(0x81 + index / 12600)).append(static_cast<char>('0' + index / 1260 % 10));
    bytes.append(static_cast<char>(0x81 + index / 10 % 126)).append(static_cast<char>('0' + index % 10));
    return bytes;
}

QByteArray fourByteCodes(int from, int to, int step)
{
    QByteArray bytes;
    for (int index = from; index < to; index += step)
        bytes.append(fourByteCode(index));
    return bytes;
}

QByteArray decoded(const QByteArray &bytes)
{
    std::string utf8;
    Gb18030Decoder::shared().decode({bytes.constData(), static_cast<std::size_t>(bytes.size())}, utf8);
    return QByteArray::fromStdString(utf8);
}

} // namespace

class TestGb18030 final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheWitnessesSay_data();
    void saysWhatTheWitnessesSay();
};

void TestGb18030::saysWhatTheWitnessesSay_data()
{
    // Python 3.11, SHA-256 of the UTF-8. Its codec is the edition of 2000; in that of 2005, which ICU and we
    // follow, A8BC and 8135F437 change places, which the digests already have.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("all codes of two bytes")
        << allTwoByteCodes()
        << QByteArray("a5eaa64abba4cfa7054f0361f838c315d27499f876e9fe220a96ba0e407ce897");
    QTest::newRow("all codes of four bytes in the basic plane")
        << fourByteCodes(0, 39420, 1)
        << QByteArray("efc8b18e905caa9e0ea4187852ab4d90bb671c8c722cca4d6bd4f58746eb3e00");
    QTest::newRow("every 997th beyond the basic plane")
        << fourByteCodes(189000, 189000 + 0x100000, 997)
        << QByteArray("26933241699ea7f90684728b3678d38a4d24c226e76bfb40295c2f296deb68a9");
}

void TestGb18030::saysWhatTheWitnessesSay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QVERIFY(Gb18030Decoder::shared().isAvailable());
    const QByteArray utf8 = decoded(bytes);
    QCOMPARE(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex(), digest);

    QStringDecoder icu("GB18030", QStringConverter::Flag::Stateless);
    if (icu.isValid())
        QCOMPARE(utf8, QString(icu(bytes)).toUtf8());
}

QTEST_GUILESS_MAIN(TestGb18030)
#include "tst_gb18030.moc"
