#include "models/import/folderwatch.h"

#include <QtTest>

using namespace shopglass;

class TestFolderWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsOfferedOnceItStaysTheSame();
    void whatWasThereBeforeIsOnlyNoted();
    void whatIsStillComingIsLeftAlone_data();
    void whatIsStillComingIsLeftAlone();
    void anImportedFileComesAgainOnlyWhenItChanged();
    void aFailureIsListedAndTriedAgainOnlyWhenTheFileChanged();
    void anArchiveFailsByItsMembers();
    void whatWasDoneIsKnownAfterARestart();
    void whatWasOnlyOfferedIsOfferedAgainAfterARestart();
    void whatNobodyTookIsOfferedAgain();
    void aFileThatIsGoneIsForgotten();
    void aFolderThatIsGoneHasNoFiles();

private:
    QString put(const char *name, const QByteArray &bytes, int second = 0)
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + second * 1000),
                                 QFileDevice::FileModificationTime))
            qFatal("The test could not write %s", name);
        return path;
    }
    /// A watch that has begun, when the folder was empty.
    [[nodiscard]] FolderWatch watch(const QByteArray &kept = "[]") const { return {m_folder->path(), kept}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFolderWatch::aFileIsOfferedOnceItStaysTheSame()
{
    FolderWatch watch = this->watch();
    QCOMPARE(watch.look(), QStringList());
    const QString path = put("sub/orders.csv", "a");
    QCOMPARE(watch.look(), QStringList());
    put("sub/orders.csv", "ab"); // it grew
    QCOMPARE(watch.look(), QStringList());
    put("sub/orders.csv", "xy", 1); // the same size, but written again
    QCOMPARE(watch.look(), QStringList());
    QCOMPARE(watch.look(), QStringList{path});
    QCOMPARE(watch.look(), QStringList());
}

void TestFolderWatch::whatWasThereBeforeIsOnlyNoted()
{
    const QString old = put("old.csv", "a");
    put("deep/older.zip", "b");
    FolderWatch watch(m_folder->path(), {});
    QVERIFY(!watch.hasBegun());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(watch.look(), QStringList());
    QVERIFY(watch.hasBegun());
    QVERIFY(watch.failures().empty());
    // It is still known after a restart, when only the new and the changed ones count.
    FolderWatch again(m_folder->path(), watch.state());
    const QString fresh = put("new.csv", "c");
    again.look();
    QCOMPARE(again.look(), QStringList{fresh});
    put("old.csv", "ab", 1);
    again.look();
    QCOMPARE(again.look(), QStringList{old});
}

void TestFolderWatch::whatIsStillComingIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"orders.csv.crdownload", "orders.csv.part", "orders.csv.tmp", "orders.tmp",
                             "~$orders.xlsx", ".orders.csv", "orders.csv.download", "notes.md"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("empty") << QStringLiteral("empty.csv");
}

void TestFolderWatch::whatIsStillComingIsLeftAlone()
{
    QFETCH(QString, name);
    put(name.toUtf8().constData(), name == QLatin1String("empty.csv") ? "" : "a");
    FolderWatch watch = this->watch();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(watch.look(), QStringList());
}

void TestFolderWatch::anImportedFileComesAgainOnlyWhenItChanged()
{
    const QString path = put("orders.csv", "a");
    FolderWatch watch = this->watch();
    watch.look();
    QCOMPARE(watch.look(), QStringList{path});
    watch.settle(path, QString());
    QCOMPARE(watch.look(), QStringList());
    QVERIFY(watch.failures().empty());
    put("orders.csv", "b", 9);
    QCOMPARE(watch.look(), QStringList());
    QCOMPARE(watch.look(), QStringList{path});
}

void TestFolderWatch::aFailureIsListedAndTriedAgainOnlyWhenTheFileChanged()
{
    const QString path = put("sub/orders.csv", "a");
    FolderWatch watch = this->watch();
    watch.look();
    watch.look();
    watch.settle(path, QStringLiteral("It is no table."));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(watch.look(), QStringList());
    QCOMPARE(watch.failures().size(), std::size_t(1));
    QCOMPARE(watch.failures().front().file, QStringLiteral("sub/orders.csv"));
    QCOMPARE(watch.failures().front().sentence, QStringLiteral("It is no table."));
    put("sub/orders.csv", "ab");
    watch.look();
    QVERIFY(watch.failures().empty());
    QCOMPARE(watch.look(), QStringList{path});
    // The user gave a password meanwhile.
    watch.settle(path, QStringLiteral("It needs a password."));
    watch.settle(path, QString());
    QVERIFY(watch.failures().empty());
    watch.settle(QStringLiteral("/elsewhere/orders.csv"), QStringLiteral("It is no table."));
    QVERIFY(watch.failures().empty());
}

void TestFolderWatch::anArchiveFailsByItsMembers()
{
    const QString path = put("june.zip", "a");
    FolderWatch watch = this->watch();
    watch.look();
    QCOMPARE(watch.look(), QStringList{path});
    watch.settle(path + QStringLiteral("/a/orders.csv"), QStringLiteral("It is no table."));
    watch.settle(path + QStringLiteral("/b.csv"), QString());
    QCOMPARE(watch.failures().size(), std::size_t(1));
    QCOMPARE(watch.failures().front().file, QStringLiteral("june.zip/a/orders.csv"));
    QCOMPARE(watch.look(), QStringList());
}

void TestFolderWatch::whatWasDoneIsKnownAfterARestart()
{
    const QString good = put("good.csv", "a");
    const QString bad = put("bad.csv", "b");
    QByteArray kept;
    {
        FolderWatch watch = this->watch();
        watch.look();
        watch.look();
        watch.settle(good, QString());
        watch.settle(bad, QStringLiteral("It is no table."));
        kept = watch.state();
    }
    FolderWatch again = watch(kept);
    QCOMPARE(again.failures().size(), std::size_t(1));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(again.look(), QStringList());
    QCOMPARE(again.failures().front().sentence, QStringLiteral("It is no table."));
    put("good.csv", "ab");
    again.look();
    QCOMPARE(again.look(), QStringList{good});
    FolderWatch anew = watch("no JSON");
    QVERIFY(anew.failures().empty());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(anew.look(), QStringList());
}

void TestFolderWatch::whatWasOnlyOfferedIsOfferedAgainAfterARestart()
{
    const QString path = put("orders.csv", "a");
    FolderWatch before = watch();
    before.look();
    QCOMPARE(before.look(), QStringList{path});
    FolderWatch again = watch(before.state());
    again.look();
    QCOMPARE(again.look(), QStringList{path});
}

void TestFolderWatch::whatNobodyTookIsOfferedAgain()
{
    const QString taken = put("a.csv", "a");
    const QString left = put("b.csv", "b");
    FolderWatch watch = this->watch();
    watch.look();
    QCOMPARE(watch.look(), QStringList({taken, left}));
    watch.settle(taken, QString());
    watch.withdraw();
    QCOMPARE(watch.look(), QStringList{left});
}

void TestFolderWatch::aFileThatIsGoneIsForgotten()
{
    const QString path = put("orders.csv", "a");
    FolderWatch watch = this->watch();
    watch.look();
    watch.look();
    watch.settle(path, QStringLiteral("It is no table."));
    QVERIFY(QFile::remove(path));
    QCOMPARE(watch.look(), QStringList());
    QVERIFY(watch.failures().empty());
}

void TestFolderWatch::aFolderThatIsGoneHasNoFiles()
{
    const QString disk = m_folder->filePath(QStringLiteral("disk"));
    const QString path = put("disk/orders.csv", "a");
    FolderWatch watch(disk, "[]");
    watch.look();
    watch.look();
    watch.settle(path, QString());
    QVERIFY(QFile::rename(disk, disk + QStringLiteral(" away")));
    QCOMPARE(watch.look(), QStringList());
    QVERIFY(QFile::rename(disk + QStringLiteral(" away"), disk));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(watch.look(), QStringList()); // it was imported before it went
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
