#include "models/store/batchwriter.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/networkpath.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

namespace {

/// Every table and index as SQL, to compare two schemas.
QStringList schemaOf(const Database &database)
{
    QStringList lines;
    auto select = database.prepare(
        QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                       "ORDER BY 1"));
    while (select && select->step().value())
        lines.append(select->string(0));
    return lines;
}

QString scriptText(const QString &name)
{
    QFile file(QStringLiteral(":/sql/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileKeepsItsStores();
    void storeNamesAreTrimmedAndNeverEmpty();
    void settingsAreKept();
    void anOlderWorkspaceIsCopiedAndUpdated();
    void versionsOfAnOlderWorkspaceCanBeUndone();
    void anOlderWorkspaceIsNotUpdatedForReading();
    void readingLeavesNoFilesBesideTheWorkspace();
    void aBackupIsAWorkspaceAndNeverOverwrites();
    void aSpoiltRollupIsFoundAndRebuilt();
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("shop.shopglass")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkspace::aNewFileKeepsItsStores()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace.ok());
        QCOMPARE(workspace->path(), path());
        QCOMPARE(workspace->stores()->size(), std::size_t(0));
        QCOMPARE(workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
        QCOMPARE(workspace->storeNamed(QStringLiteral("乙店"))->id, StoreId(2));
    }
    auto again = Workspace::open(path());
    QVERIFY(again.ok());
    const auto stores = again->stores();
    QCOMPARE(stores->size(), std::size_t(2));
    QCOMPARE(stores->at(1).name, QStringLiteral("乙店"));
    QCOMPARE(again->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
    QCOMPARE(*again->database().integerOf(QStringLiteral("PRAGMA foreign_keys")), qint64(1));
    QVERIFY(again->verify()->isEmpty());
}

void TestWorkspace::storeNamesAreTrimmedAndNeverEmpty()
{
    auto workspace = Workspace::openInMemory();
    QCOMPARE(workspace->storeNamed(QStringLiteral(" 甲店 "))->name, QStringLiteral("甲店"));
    QCOMPARE(workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
    QCOMPARE(workspace->storeNamed(QStringLiteral("  ")).error().kind, ErrorKind::Usage);
}

void TestWorkspace::settingsAreKept()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(!workspace->setting(QStringLiteral("identity_key"))->has_value());
    QVERIFY(workspace->setSetting(QStringLiteral("identity_key"), QStringLiteral("a")).ok());
    QVERIFY(workspace->setSetting(QStringLiteral("identity_key"), QStringLiteral("b")).ok());
    QCOMPARE(**workspace->setting(QStringLiteral("identity_key")), QStringLiteral("b"));
}

void TestWorkspace::anOlderWorkspaceIsCopiedAndUpdated()
{
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY((*database)->run(scriptText(QStringLiteral("001_workspace.sql"))).ok());
        QVERIFY((*database)->run(scriptText(QStringLiteral("002_facts.sql"))).ok());
        // One paid order of 12.34 yuan: paid on 2026-06-18 00:00:01, day 20622.
        QVERIFY(
            (*database)
                ->run(QStringLiteral(
                    "PRAGMA application_id = 0x53474C53; PRAGMA user_version = 2;"
                    "INSERT INTO store (id, name) VALUES (1, '甲店');"
                    "INSERT INTO import_batch (id, store_id, file, sha256, mapping_hash, bytes, imported_at)"
                    " VALUES (1, 1, 'a.csv', '', '', 1, 1);"
                    "INSERT INTO import_sheet VALUES (1, 1, 'orders', '', 'order_id', 'order', '[]', '[]',"
                    " NULL, NULL, 0);"
                    "INSERT INTO order_line (store_id, order_id, line_key, paid_at, paid_amount, sheet_id,"
                    " source_row, silent) VALUES (1, 5, 0, 1781740801, 1234, 1, 2, 0)"))
                .ok());
    }
    const auto updated = Workspace::open(path());
    QVERIFY(updated.ok());
    QCOMPARE(*updated->database().integerOf(QStringLiteral("PRAGMA user_version")), qint64(newestSchema()));
    QCOMPARE(
        *updated->database().integerOf(QStringLiteral("SELECT paid_gmv FROM rollup_cell WHERE day = 20622")),
        qint64(1234));
    QVERIFY(updated->verify()->isEmpty());
    QCOMPARE(schemaOf(updated->database()), schemaOf(Workspace::openInMemory()->database()));

    const QString copy = path() + QStringLiteral(".v2.backup");
    QVERIFY(QFile::exists(copy));
    const auto older = Database::open(copy, Database::Access::ReadOnly);
    QCOMPARE(*(*older)->integerOf(QStringLiteral("PRAGMA user_version")), qint64(2));
    QCOMPARE(*(*older)->integerOf(QStringLiteral("SELECT count(*) FROM order_line")), qint64(1));
}

void TestWorkspace::versionsOfAnOlderWorkspaceCanBeUndone()
{
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        for (const char *script : {"001_workspace", "002_facts", "003_rollup", "004_more_kinds"})
            QVERIFY((*database)->run(scriptText(QString::fromLatin1(script) + QLatin1String(".sql"))).ok());
        // Order 5, shipped for 1.00 yuan in the first file, completed for 2.00 in the second. A payload has
        // the bits of order_status and paid_amount (6), then both values doubled: 2, 100 and 4, 200.
        QVERIFY(
            (*database)
                ->run(QStringLiteral(
                    "PRAGMA application_id = 0x53474C53; PRAGMA user_version = 4;"
                    "INSERT INTO store (id, name) VALUES (1, '甲店');"
                    "INSERT INTO import_batch (id, store_id, file, sha256, mapping_hash, bytes, imported_at)"
                    " VALUES (1, 1, 'a.csv', '', '', 1, 1), (2, 1, 'b.csv', '', '', 1, 1);"
                    "INSERT INTO import_sheet SELECT id, id, 'orders', '', "
                    "'order_id,order_status,paid_amount',"
                    " 'order', '[]', '[]', NULL, NULL, 0 FROM import_batch;"
                    "INSERT INTO order_line (store_id, order_id, line_key, order_status, paid_amount, "
                    "sheet_id,"
                    " source_row, silent) VALUES (1, 5, 0, 4, 200, 2, 2, 0);"
                    "INSERT INTO fact_version VALUES ('orders', 1, 5, 0, 0, 0, 1, 2, 0, x'0604c801'),"
                    " ('orders', 1, 5, 0, 0, 0, 2, 2, 0, x'06089003')"))
                .ok());
    }
    auto workspace = Workspace::open(path());
    QVERIFY(workspace.ok());
    QVERIFY(workspace->verify()->isEmpty());
    const auto undone = undoBatch(*workspace, 2, unwatched);
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->rowsRestored, qint64(1));
    const Database &database = workspace->database();
    QCOMPARE(*database.integerOf(QStringLiteral("SELECT paid_amount FROM order_line")), qint64(100));
    QCOMPARE(*database.integerOf(QStringLiteral("SELECT order_status FROM order_line")), qint64(2));
    QCOMPARE(*database.integerOf(QStringLiteral("SELECT count(*) FROM fact_version")), qint64(0));
    QVERIFY(workspace->verify()->isEmpty());
}

void TestWorkspace::anOlderWorkspaceIsNotUpdatedForReading()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace->database().run(QStringLiteral("PRAGMA user_version = 2")).ok());
    }
    const auto reader = Workspace::open(path(), Workspace::Mode::ReadOnly);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().kind, ErrorKind::Refused);
    QVERIFY(reader.error().sentence.contains(QLatin1String("Open it once for writing")));
}

void TestWorkspace::readingLeavesNoFilesBesideTheWorkspace()
{
    QVERIFY(Workspace::open(path()).ok());
    {
        const auto reader = Workspace::open(path(), Workspace::Mode::ReadOnly);
        QVERIFY(reader.ok());
        QCOMPARE(reader->database().integerOf(QStringLiteral("SELECT count(*) FROM store")).value(), 0);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QFileInfo(path()).fileName()});
}

void TestWorkspace::aBackupIsAWorkspaceAndNeverOverwrites()
{
    auto workspace = Workspace::open(path());
    QVERIFY(workspace->storeNamed(QStringLiteral("甲店")).ok());
    const QString copy = path(QStringLiteral("copy.shopglass"));
    QVERIFY(workspace->backup(copy).ok());
    auto opened = Workspace::open(copy);
    QVERIFY(opened.ok());
    QCOMPARE(opened->stores()->at(0).name, QStringLiteral("甲店"));

    QCOMPARE(workspace->backup(copy).error().kind, ErrorKind::Usage);
    const auto nowhere = workspace->backup(path(QStringLiteral("no/copy.shopglass")));
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().sentence.contains(QLatin1String("could not be written")));
}

void TestWorkspace::aSpoiltRollupIsFoundAndRebuilt()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(
        workspace->database()
            .run(QStringLiteral("INSERT INTO rollup_cell VALUES (1, 20622, 0, 0, 0, 0, 5, 1, 0, 0, 0, 0, 0)"))
            .ok());
    QCOMPARE(workspace->verify()->size(), 1);
    QVERIFY(workspace->rebuild().ok());
    QVERIFY(workspace->verify()->isEmpty());
    QCOMPARE(*workspace->database().integerOf(QStringLiteral("SELECT count(*) FROM rollup_cell")), qint64(0));
}

void TestWorkspace::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    QTest::newRow("a local disk") << QByteArray("ext4") << false;
    QTest::newRow("memory") << QByteArray("tmpfs") << false;
    QTest::newRow("a Windows disk through FUSE") << QByteArray("fuseblk") << false;
    QTest::newRow("NFS") << QByteArray("nfs4") << true;
    QTest::newRow("a Windows share") << QByteArray("cifs") << true;
    QTest::newRow("a folder through SSH") << QByteArray("fuse.sshfs") << true;
    QTest::newRow("a share of a Mac in capitals") << QByteArray("SMBFS") << true;
}

void TestWorkspace::networkFileSystemsAreKnown()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, network);
    QCOMPARE(isNetworkFileSystem(type), network);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
