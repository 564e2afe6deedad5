#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

/// Files that cannot be opened, or not be written, are left as they were.
class TestWorkspaceRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStrangersFileIsRefusedUntouched_data();
    void aStrangersFileIsRefusedUntouched();
    void aNewerWorkspaceIsRefusedUntouched();
    void aMissingFolderIsNamed();
    void aFolderIsNoWorkspace();
    void aMissingFileCannotBeRead();
    void aReadOnlyWorkspaceRefusesToWrite();
    void aReadOnlyFileRefusesToBeOpenedForWriting();
    void aReadOnlyFolderRefusesANewWorkspace();
    void aLockedWorkspaceSaysSo();
    void aFullDiskSaysSoAndChangesNothing();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("shop.shopglass")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceRefusals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkspaceRefusals::aStrangersFileIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sql");
    QTest::newRow("a text file") << QByteArray("订单号,实付款\n1,2\n").repeated(100) << QString();
    QTest::newRow("another program's database")
        << QByteArray() << QStringLiteral("CREATE TABLE note (text TEXT)");
    QTest::newRow("another program's application id")
        << QByteArray() << QStringLiteral("PRAGMA application_id = 7");
}

void TestWorkspaceRefusals::aStrangersFileIsRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    if (sql.isEmpty()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    } else {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY((*database)->run(sql).ok());
    }
    const auto contents = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    const auto workspace = Workspace::open(path());
    QVERIFY(!workspace.ok());
    QCOMPARE(workspace.error().kind, ErrorKind::Refused);
    QCOMPARE(workspace.error().sentence,
             QStringLiteral(
                 "The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.")
                 .arg(path()));
    QCOMPARE(contents(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestWorkspaceRefusals::aNewerWorkspaceIsRefusedUntouched()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace->database()
                    .run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema() + 1))
                    .ok());
    }
    const auto newer = Workspace::open(path());
    QVERIFY(!newer.ok());
    QCOMPARE(newer.error().kind, ErrorKind::Refused);
    QVERIFY(newer.error().sentence.contains(QLatin1String("newer version of Shopglass")));
    const auto database = Database::open(path(), Database::Access::ReadOnly);
    QCOMPARE(*(*database)->integerOf(QStringLiteral("PRAGMA user_version")), qint64(newestSchema() + 1));
}

void TestWorkspaceRefusals::aMissingFolderIsNamed()
{
    const auto workspace = Workspace::open(path(QStringLiteral("no/such/shop.shopglass")));
    QVERIFY(!workspace.ok());
    QCOMPARE(workspace.error().kind, ErrorKind::Failure);
    QVERIFY(workspace.error().sentence.contains(QLatin1String("its folder does not exist")));
    QVERIFY(!QFile::exists(path(QStringLiteral("no"))));
}

void TestWorkspaceRefusals::aFolderIsNoWorkspace()
{
    QCOMPARE(Workspace::open(m_folder->path()).error().kind, ErrorKind::Usage);
}

void TestWorkspaceRefusals::aMissingFileCannotBeRead()
{
    const auto workspace = Workspace::open(path(), Workspace::Mode::ReadOnly);
    QVERIFY(!workspace.ok());
    QVERIFY(workspace.error().sentence.startsWith(QLatin1String("There is no workspace at ")));
    QVERIFY(!QFile::exists(path()));
}

void TestWorkspaceRefusals::aReadOnlyWorkspaceRefusesToWrite()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace->storeNamed(QStringLiteral("甲店")).ok());
    }
    auto reader = Workspace::open(path(), Workspace::Mode::ReadOnly);
    QVERIFY(reader.ok());
    QCOMPARE(reader->stores()->size(), std::size_t(1));
    const auto refused = reader->storeNamed(QStringLiteral("乙店"));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().sentence.contains(QLatin1String("read-only")));
}

void TestWorkspaceRefusals::aReadOnlyFileRefusesToBeOpenedForWriting()
{
    QVERIFY(Workspace::open(path()).ok());
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    const bool mayWrite = QFileInfo(path()).isWritable(); // root may always
    const auto workspace = Workspace::open(path());
    QCOMPARE(workspace.ok(), mayWrite);
    if (!mayWrite)
        QVERIFY(workspace.error().sentence.contains(QLatin1String("read-only")));
    QVERIFY(Workspace::open(path(), Workspace::Mode::ReadOnly).ok());
}

void TestWorkspaceRefusals::aReadOnlyFolderRefusesANewWorkspace()
{
    const QString folder = path(QStringLiteral("kept"));
    QVERIFY(QDir().mkdir(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const bool mayWrite = QFileInfo(folder).isWritable(); // root may always
    const auto workspace = Workspace::open(folder + QStringLiteral("/shop.shopglass"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(workspace.ok(), mayWrite);
    if (!mayWrite)
        QVERIFY(workspace.error().sentence.contains(QLatin1String("the folder is read-only")));
}

void TestWorkspaceRefusals::aLockedWorkspaceSaysSo()
{
    auto first = Workspace::open(path());
    auto second = Workspace::open(path());
    QVERIFY(first.ok() && second.ok());
    second->database().setBusyTimeout(1);
    QVERIFY(first->database().run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    const auto refused = second->storeNamed(QStringLiteral("甲店"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Failure);
    QVERIFY(refused.error().sentence.contains(QLatin1String("in use by another program")));
    QVERIFY(first->database().run(QStringLiteral("ROLLBACK")).ok());
    QVERIFY(second->storeNamed(QStringLiteral("甲店")).ok());
}

void TestWorkspaceRefusals::aFullDiskSaysSoAndChangesNothing()
{
    auto workspace = Workspace::open(path());
    const auto pages = workspace->database().integerOf(QStringLiteral("PRAGMA page_count"));
    QVERIFY(workspace->database().integerOf(QStringLiteral("PRAGMA max_page_count = %1").arg(*pages)).ok());
    const auto refused = workspace->setSetting(QStringLiteral("long"), QString(100'000, QLatin1Char('x')));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Failure);
    QVERIFY(refused.error().sentence.contains(QLatin1String("is full")));
    QVERIFY(!workspace->setting(QStringLiteral("long"))->has_value());
}

QTEST_GUILESS_MAIN(TestWorkspaceRefusals)
#include "tst_workspacerefusals.moc"
