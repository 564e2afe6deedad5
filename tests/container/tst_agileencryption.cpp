#include "models/container/agileencryption.h"
#include "models/container/ole2.h"

#include <QtTest>

using namespace shopglass;

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(qEnvironmentVariable("SHOPGLASS_SOURCE") + QStringLiteral("/tests/data/encrypted/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray streamOf(const QByteArray &file, const QString &name)
{
    const auto parsed = Ole2File::parse(file);
    if (!parsed)
        return {};
    const auto stream = parsed->stream(name);
    return stream ? stream.value() : QByteArray();
}

Decrypted opened(const QByteArray &file, const QString &password)
{
    return decryptAgile(streamOf(file, QStringLiteral("EncryptionInfo")),
                        streamOf(file, QStringLiteral("EncryptedPackage")), password);
}

constexpr int FewSpins = 100; // the stretching itself is the same for any number

} // namespace

class TestAgileEncryption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesThatOthersMade_data();
    void readsFilesThatOthersMade();
    void readsItsOwnFiles_data();
    void readsItsOwnFiles();
    void theSameSeedGivesTheSameBytes();
    void aWrongPasswordIsToldFromDamage();
    void tryingAPasswordCanBeStopped();
    void anyChangedByteOfThePackageIsDamage_data();
    void anyChangedByteOfThePackageIsDamage();
    void refusesInfoThatCannotBeCarriedOut_data();
    void refusesInfoThatCannotBeCarriedOut();
};

void TestAgileEncryption::readsFilesThatOthersMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("SHA-512 and AES-256") << "sha512-aes256.xlsx"
                                         << "618abc";
    QTest::newRow("SHA-1, AES-128, sectors of 4096 bytes, a Chinese password")
        << "sha1-aes128-sectors4096.xlsx" << QStringLiteral("店镜 618");
    QTest::newRow("SHA-256, AES-192, no integrity data") << "sha256-aes192-no-integrity.xlsx"
                                                         << "618abc";
    QTest::newRow("SHA-384") << "sha384-aes256.xlsx"
                             << "618abc";
}

void TestAgileEncryption::readsFilesThatOthersMade()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const QByteArray plain = fileBytes(QStringLiteral("package.xlsx"));
    QVERIFY(plain.size() > 4096);
    const Decrypted result = opened(fileBytes(name), password);
    QVERIFY(!result.fault);
    QVERIFY(result.package == plain);
}

void TestAgileEncryption::readsItsOwnFiles_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a block") << 16;
    QTest::newRow("just under a segment") << 4095;
    QTest::newRow("a segment") << 4096;
    QTest::newRow("just over a segment") << 4097;
    QTest::newRow("many segments") << 1'000'003;
}

void TestAgileEncryption::readsItsOwnFiles()
{
    QFETCH(int, size);
    QByteArray package(size, '\0');
    for (int i = 0; i < size; ++i)
        package[i] = static_cast<char>(i * 31 + i / 256);
    const QByteArray file = encryptAgile(package, QStringLiteral("p4ssw0"), 7, FewSpins);
    QVERIFY(size < 16 || !file.contains(package.left(16)));
    const Decrypted result = opened(file, QStringLiteral("p4ssw0"));
    QVERIFY(!result.fault);
    QVERIFY(result.package == package);
}

void TestAgileEncryption::theSameSeedGivesTheSameBytes()
{
    const QByteArray first = encryptAgile("orders", QStringLiteral("abcdef"), 1, FewSpins);
    QCOMPARE(encryptAgile("orders", QStringLiteral("abcdef"), 1, FewSpins), first);
    QVERIFY(encryptAgile("orders", QStringLiteral("abcdef"), 2, FewSpins) != first);
}

void TestAgileEncryption::aWrongPasswordIsToldFromDamage()
{
    const QByteArray file = fileBytes(QStringLiteral("sha512-aes256.xlsx"));
    for (const QString &password : {QString(), QStringLiteral("618ABC"), QStringLiteral("618abc ")}) {
        const Decrypted result = opened(file, password);
        QVERIFY(result.fault == DecryptFault::WrongPassword);
        QVERIFY(result.package.isEmpty());
    }
}

void TestAgileEncryption::tryingAPasswordCanBeStopped()
{
    const QByteArray file = encryptAgile("orders", QStringLiteral("abcdef"), 1, 100'000);
    const auto heard = [&file](int most) {
        int calls = 0;
        const Decrypted result = decryptAgile(streamOf(file, QStringLiteral("EncryptionInfo")),
                                              streamOf(file, QStringLiteral("EncryptedPackage")),
                                              QStringLiteral("abcdef"), [&](const ProgressStep &step) {
                                                  ++calls;
                                                  return step.total == 100'000 && calls < most;
                                              });
        return std::pair(calls, result.fault);
    };
    QCOMPARE(heard(100).first, 7); // turns 0, 16,384 … 98,304
    QVERIFY(!heard(100).second);
    QCOMPARE(heard(3).first, 3);
    QVERIFY(heard(3).second == DecryptFault::Stopped);
}

void TestAgileEncryption::anyChangedByteOfThePackageIsDamage_data()
{
    QTest::addColumn<int>("position");
    QTest::newRow("the length") << 0;
    QTest::newRow("the first segment") << 8;
    QTest::newRow("the second segment") << 4200;
    QTest::newRow("the last byte") << -1;
}

void TestAgileEncryption::anyChangedByteOfThePackageIsDamage()
{
    QFETCH(int, position);
    const QByteArray file = fileBytes(QStringLiteral("sha512-aes256.xlsx"));
    const QByteArray info = streamOf(file, QStringLiteral("EncryptionInfo"));
    QByteArray package = streamOf(file, QStringLiteral("EncryptedPackage"));
    QVERIFY(package.size() > 4300);
    const qsizetype at = position < 0 ? package.size() - 1 : position;
    package[at] = static_cast<char>(package.at(at) ^ 1);
    QVERIFY(decryptAgile(info, package, QStringLiteral("618abc")).fault == DecryptFault::Damaged);
}

void TestAgileEncryption::refusesInfoThatCannotBeCarriedOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("damaged");
    const auto row = [](const char *name, const char *before, const char *after, bool damaged) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << damaged;
    };
    row("an endless spin count", "spinCount=\"1000\"", "spinCount=\"2000000000\"", true);
    row("a negative spin count", "spinCount=\"1000\"", "spinCount=\"-1\"", true);
    row("an unknown hash", "SHA512", "WHIRLPOOL", false);
    row("an unknown cipher", "\"AES\"", "\"RC2\"", false);
    row("another chaining", "ChainingModeCBC", "ChainingModeCFB", false);
    row("a salt of another size than said", "saltSize=\"16\"", "saltSize=\"17\"", true);
    row("no password key", "p:encryptedKey", "c:encryptedKey", false);
    row("XML that breaks off", "</keyEncryptors></encryption>", "", true);
    row("XML with a document type", "<encryption ", "<!DOCTYPE encryption []><encryption ", true);
}

void TestAgileEncryption::refusesInfoThatCannotBeCarriedOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, damaged);
    const QByteArray file = fileBytes(QStringLiteral("sha512-aes256.xlsx"));
    QByteArray info = streamOf(file, QStringLiteral("EncryptionInfo"));
    const QByteArray package = streamOf(file, QStringLiteral("EncryptedPackage"));
    QVERIFY(info.contains(before));
    info.replace(before, after);
    const auto expected = damaged ? DecryptFault::Damaged : DecryptFault::Unsupported;
    QVERIFY(decryptAgile(info, package, QStringLiteral("618abc")).fault == expected);
}

QTEST_GUILESS_MAIN(TestAgileEncryption)
#include "tst_agileencryption.moc"
