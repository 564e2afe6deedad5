#include "models/container/ole2.h"
#include "models/container/standardencryption.h"

#include <QtTest>

using namespace shopglass;

namespace {

/// Files that a script made without our own code; see make.py beside them.
QByteArray fixture(const QString &name)
{
    QFile file(qEnvironmentVariable("SHOPGLASS_SOURCE") + QStringLiteral("/tests/data/encrypted/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray streamOf(const QString &name, const QString &stream)
{
    return Ole2File::parse(fixture(name)).value().stream(stream).value();
}

QByteArray infoOf(const QString &name)
{
    return streamOf(name, QStringLiteral("EncryptionInfo"));
}

QByteArray packageOf(const QString &name)
{
    return streamOf(name, QStringLiteral("EncryptedPackage"));
}

} // namespace

class TestStandardEncryption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesThatOthersMade_data();
    void readsFilesThatOthersMade();
    void aWrongPasswordIsSaid();
    void tryingAPasswordCanBeStopped();
    void whatCannotBeCarriedOutIsRefused_data();
    void whatCannotBeCarriedOutIsRefused();
};

void TestStandardEncryption::readsFilesThatOthersMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("standard, AES-128") << "standard-aes128.xlsx"
                                       << "618abc";
    QTest::newRow("standard, AES-256, a Chinese password")
        << "standard-aes256.xlsx" << QStringLiteral("店镜 618");
    QTest::newRow("agile") << "sha512-aes256.xlsx"
                           << "618abc";
}

void TestStandardEncryption::readsFilesThatOthersMade()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const Decrypted result = decryptPackage(infoOf(name), packageOf(name), password);
    QVERIFY(!result.fault);
    QCOMPARE(result.package, fixture(QStringLiteral("package.xlsx")));
}

void TestStandardEncryption::aWrongPasswordIsSaid()
{
    const QString name = QStringLiteral("standard-aes128.xlsx");
    for (const char *password : {"", "618abd", "618ABC", "618abc "}) {
        const Decrypted result = decryptPackage(infoOf(name), packageOf(name), QString::fromLatin1(password));
        QVERIFY(result.fault == DecryptFault::WrongPassword);
        QVERIFY(result.package.isEmpty());
    }
}

void TestStandardEncryption::tryingAPasswordCanBeStopped()
{
    const QString name = QStringLiteral("standard-aes128.xlsx");
    int calls = 0;
    const auto stopAtSecond = [&calls](const ProgressStep &step) {
        ++calls;
        return step.total == 50'000 && calls < 2;
    };
    const Decrypted result
        = decryptPackage(infoOf(name), packageOf(name), QStringLiteral("618abc"), stopAtSecond);
    QVERIFY(result.fault == DecryptFault::Stopped);
    QVERIFY(result.package.isEmpty());
    QCOMPARE(calls, 2);
}

void TestStandardEncryption::whatCannotBeCarriedOutIsRefused_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<int>("fault");
    const QByteArray info = infoOf(QStringLiteral("standard-aes128.xlsx"));
    const QByteArray package = packageOf(QStringLiteral("standard-aes128.xlsx"));
    const auto row = [](const char *sentence, const QByteArray &i, const QByteArray &p, DecryptFault fault) {
        QTest::newRow(sentence) << i << p << int(fault);
    };
    const auto with = [&info](qsizetype at, const QByteArray &bytes) {
        QByteArray changed = info;
        return changed.replace(at, bytes.size(), bytes);
    };
    row("the program's own way", with(4, QByteArray("\x34\0\0\0", 4)), package, DecryptFault::Unsupported);
    row("RC4 instead of AES", with(4, QByteArray("\x04\0\0\0", 4)), package, DecryptFault::Unsupported);
    row("an unknown cipher", with(20, QByteArray("\x01\x68\0\0", 4)), package, DecryptFault::Unsupported);
    row("a key size that does not go with the cipher", with(28, QByteArray("\0\1\0\0", 4)), package,
        DecryptFault::Unsupported);
    row("another digest", with(24, QByteArray("\x0C\x80\0\0", 4)), package, DecryptFault::Unsupported);
    row("cut off", info.left(info.size() - 1), package, DecryptFault::Damaged);
    row("nothing", QByteArray(), package, DecryptFault::Damaged);
    row("a header beyond the end", with(8, QByteArray("\xFF\xFF\xFF\x7F", 4)), package,
        DecryptFault::Damaged);
    row("a header of nothing", with(8, QByteArray(4, '\0')), package, DecryptFault::Damaged);
    row("a package that is cut off", info, package.left(package.size() - 16), DecryptFault::Damaged);
    row("no package", info, QByteArray(), DecryptFault::Damaged);
}

void TestStandardEncryption::whatCannotBeCarriedOutIsRefused()
{
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, package);
    QFETCH(int, fault);
    const Decrypted result = decryptPackage(info, package, QStringLiteral("618abc"));
    QVERIFY(result.fault);
    QCOMPARE(int(*result.fault), fault);
}

QTEST_GUILESS_MAIN(TestStandardEncryption)
#include "tst_standardencryption.moc"
