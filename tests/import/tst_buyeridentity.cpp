#include "models/import/buyeridentity.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

class TestBuyerIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWholePhonesIdentify_data();
    void onlyWholePhonesIdentify();
    void onlyWholeIdsIdentify_data();
    void onlyWholeIdsIdentify();
    void isTheHmacOfTheKeyFile();
    void theSameKeyGivesTheSameBuyer();
    void anotherKeyGivesAnotherBuyer();
    void phoneAndIdNeverMeet();
    void theKeyFileIsForItsOwnerOnly();
    void aDamagedKeyFileIsRefused();
    void aFolderThatCannotBeMadeIsAFault();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBuyerIdentity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("shopglass/identity.key"));
}

void TestBuyerIdentity::onlyWholePhonesIdentify_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("identifies");
    QTest::newRow("a mobile number") << QByteArray("13800001111") << true;
    QTest::newRow("with a tab behind") << QByteArray("13800001111\t") << true;
    QTest::newRow("with an apostrophe") << QByteArray("'13800001111") << true;
    QTest::newRow("masked") << QByteArray("138****1111") << false;
    QTest::newRow("a virtual number with an extension") << QByteArray("18400001111-1234") << false;
    QTest::newRow("an extension in brackets") << QByteArray("18400001111(1234)") << false;
    QTest::newRow("ten digits") << QByteArray("1380000111") << false;
    QTest::newRow("twelve digits") << QByteArray("138000011112") << false;
    QTest::newRow("a landline") << QByteArray("02100001111") << false;
    QTest::newRow("letters") << QByteArray("1380000111a") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("a dash") << QByteArray("-") << false;
}

void TestBuyerIdentity::onlyWholePhonesIdentify()
{
    QFETCH(QByteArray, text);
    auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(buyers.ok());
    QTEST((*buyers)->identify(text.toStdString(), IdentitySource::Phone).has_value(), "identifies");
}

void TestBuyerIdentity::onlyWholeIdsIdentify_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("identifies");
    QTest::newRow("digits") << QByteArray("17841") << true;
    QTest::newRow("letters") << QByteArray("S22796") << true;
    QTest::newRow("masked") << QByteArray("17**1") << false;
    QTest::newRow("masked with a full-width star") << QByteArray("张＊＊") << false;
    QTest::newRow("blank word") << QByteArray("--") << false;
}

void TestBuyerIdentity::onlyWholeIdsIdentify()
{
    QFETCH(QByteArray, text);
    auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(buyers.ok());
    QTEST((*buyers)->identify(text.toStdString(), IdentitySource::Id).has_value(), "identifies");
}

void TestBuyerIdentity::isTheHmacOfTheKeyFile()
{
    auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(buyers.ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray key = QByteArray::fromHex(file.readAll().trimmed());
    QCOMPARE(key.size(), 32);
    const QByteArray digest
        = QMessageAuthenticationCode::hash("phone\n13800001111", key, QCryptographicHash::Sha256);
    const quint64 head = digest.left(8).toHex().toULongLong(nullptr, 16) & 0x7FFFFFFFFFFFFFFFULL;
    QCOMPARE((*buyers)->identify("13800001111", IdentitySource::Phone), std::optional<qint64>(qint64(head)));
    QCOMPARE((*buyers)->keyFor("another thing"),
             QMessageAuthenticationCode::hash("key for\nanother thing", key, QCryptographicHash::Sha256));
}

void TestBuyerIdentity::theSameKeyGivesTheSameBuyer()
{
    auto first = BuyerIdentity::open(m_path);
    auto second = BuyerIdentity::open(m_path);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE((*first)->keyId(), (*second)->keyId());
    const auto once = (*first)->identify("13800001111", IdentitySource::Phone);
    QCOMPARE((*first)->identify("13800001111", IdentitySource::Phone), once);
    QCOMPARE((*second)->identify("13800001111", IdentitySource::Phone), once);
    QVERIFY((*first)->identify("13800001112", IdentitySource::Phone) != once);
    QVERIFY(*once > 0);
}

void TestBuyerIdentity::anotherKeyGivesAnotherBuyer()
{
    auto first = BuyerIdentity::open(m_path);
    auto second = BuyerIdentity::open(m_folder->filePath(QStringLiteral("other.key")));
    QVERIFY(first.ok() && second.ok());
    QVERIFY((*first)->keyId() != (*second)->keyId());
    QVERIFY((*first)->identify("13800001111", IdentitySource::Phone)
            != (*second)->identify("13800001111", IdentitySource::Phone));
}

void TestBuyerIdentity::phoneAndIdNeverMeet()
{
    auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(buyers.ok());
    QVERIFY((*buyers)->identify("13800001111", IdentitySource::Phone)
            != (*buyers)->identify("13800001111", IdentitySource::Id));
}

void TestBuyerIdentity::theKeyFileIsForItsOwnerOnly()
{
    QVERIFY(BuyerIdentity::open(m_path).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QCOMPARE(QFileInfo(m_path).permissions() & others, QFileDevice::Permissions());
}

void TestBuyerIdentity::aDamagedKeyFileIsRefused()
{
    QVERIFY(BuyerIdentity::open(m_path).ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("abc");
    file.close();
    const auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(!buyers.ok());
    QVERIFY(buyers.error().sentence.contains(QStringLiteral("identity.key")));
}

void TestBuyerIdentity::aFolderThatCannotBeMadeIsAFault()
{
    QFile file(m_folder->filePath(QStringLiteral("shopglass")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto buyers = BuyerIdentity::open(m_path);
    QVERIFY(!buyers.ok());
    QCOMPARE(buyers.error().kind, ErrorKind::Failure);
}

QTEST_GUILESS_MAIN(TestBuyerIdentity)
#include "tst_buyeridentity.moc"
