#include "models/import/filedigest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

class TestFileDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatSha256sumSays_data();
    void saysWhatSha256sumSays();
    void stopsWhenCancelled();
    void refusesAFileThatIsNotThere();

private:
    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("file"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QTemporaryDir m_folder;
};

void TestFileDigest::saysWhatSha256sumSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    QTest::newRow("an empty file") << QByteArray()
                                   << QStringLiteral(
                                          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("three letters") << QByteArray(
        "abc") << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million letters a")
        << QByteArray(1'000'000, 'a')
        << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestFileDigest::saysWhatSha256sumSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, digest);
    FileDigest reckoned(write(bytes));
    qint64 done = -1;
    const auto result = reckoned.wait([&done](const ProgressStep &step) {
        done = step.done;
        return true;
    });
    QVERIFY(result.ok());
    QCOMPARE(*result, digest);
    QCOMPARE(done, qint64(bytes.size()));
}

void TestFileDigest::stopsWhenCancelled()
{
    FileDigest reckoned(write(QByteArray(30'000'000, 'x')));
    const auto result = reckoned.wait([](const ProgressStep &) { return false; });
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestFileDigest::refusesAFileThatIsNotThere()
{
    FileDigest reckoned(m_folder.filePath(QStringLiteral("none.csv")));
    const auto result = reckoned.wait(unwatched);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().sentence.contains(QLatin1String("none.csv")),
             qPrintable(result.error().sentence));
}

QTEST_APPLESS_MAIN(TestFileDigest)
#include "tst_filedigest.moc"
