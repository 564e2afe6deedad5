#include "models/import/filestamp.h"
#include "tests/support/readrows.h"

#include <QtTest>

#include <functional>

using namespace shopglass;

using Change = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Change)

class TestFileStamp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhetherAFileIsStillTheSame_data();
    void knowsWhetherAFileIsStillTheSame();
};

void TestFileStamp::knowsWhetherAFileIsStillTheSame_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("still");
    QTest::newRow("nobody touched it") << Change([](const QString &) {}) << true;
    QTest::newRow("somebody read it") << Change([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "a,b\n");
    }) << true;
    QTest::newRow("it grew") << Change([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("1,2\n") == 4);
    }) << false;
    QTest::newRow("it shrank") << Change([](const QString &path) { QVERIFY(QFile::resize(path, 2)); })
                               << false;
    QTest::newRow("it was written again at the same length") << Change([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("c,d\n") == 4 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    }) << false;
    QTest::newRow("it is gone") << Change([](const QString &path) { QVERIFY(QFile::remove(path)); }) << false;
}

void TestFileStamp::knowsWhetherAFileIsStillTheSame()
{
    QFETCH(Change, change);
    FileFolder folder;
    const QString path = folder.put(QStringLiteral("a.csv"), "a,b\n");
    const FileStamp stamp(path);
    QCOMPARE(stamp.bytes(), 4);
    change(path);
    QTEST(stamp.isStill(), "still");
}

QTEST_GUILESS_MAIN(TestFileStamp)
#include "tst_filestamp.moc"
