// The watched folder in the window: what it hands over, to which store, what the Data page says of it, and
// that all of it holds over a restart. Nothing waits for the clock: the test looks itself.

#include "app/folderwatcher.h"
#include "app/windowactions.h"
#include "tests/app/windowstage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"

#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void press(MainWindow &window)
{
    window.findChild<WindowActions *>()->action(WindowActions::Command::WatchFolder)->trigger();
}

bool isChecked(MainWindow &window)
{
    return window.findChild<WindowActions *>()->action(WindowActions::Command::WatchFolder)->isChecked();
}

} // namespace

class TestFolderWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWatchedUnlessTheUserSaysSo();
    void aNewFileIsImportedIntoItsStore();
    void aFailureIsListedOnTheDataPageUntilWatchingStops();
    void anotherWorkspaceIsNotServed();
    void givingUpTheDialogWatchesNothing();
    void aProtectedFileIsListedWithoutAQuestion();

private:
    QString put(const char *name)
    {
        const QString path = m_folder->filePath(q(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("a") != 1)
            qFatal("The test could not write %s", name);
        return path;
    }
    /// Until what is there already has been noted.
    void beginWatching(MainWindow &window) const
    {
        FileDialogs::setNextFiles({m_folder->path()});
        press(window);
        QTRY_VERIFY(QSettings().contains(q("watch/files")));
    }
    /// Two looks: the second one offers what the first one found.
    static void lookTwice(MainWindow &window)
    {
        window.folderWatcher()->look();
        window.folderWatcher()->look();
    }

    SettingsGuard m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderWatcher::init()
{
    m_settings.forgetAll();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFolderWatcher::nothingIsWatchedUnlessTheUserSaysSo()
{
    Stage stage;
    QVERIFY(!stage.window.folderWatcher()->watching());
    QVERIFY(!isChecked(stage.window));
    QSignalSpy ready(stage.window.folderWatcher(), &FolderWatcher::ready);
    lookTwice(stage.window);
    QVERIFY(ready.isEmpty());
}

void TestFolderWatcher::aNewFileIsImportedIntoItsStore()
{
    put("old.csv"); // it was there before, so it is left alone
    {
        Stage stage;
        beginWatching(stage.window);
        const QString path = put("orders.csv");
        QVERIFY(isChecked(stage.window));
        QVERIFY(stage.window.messageBar()->isVisible());
        QSignalSpy changed(stage.window.folderWatcher(), &FolderWatcher::changed);
        lookTwice(stage.window);
        QTRY_COMPARE(stage.shop->importedPaths(), QStringList{path});
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(stage.window.folderWatcher()->view().failures.empty());
        QCOMPARE(stage.window.folderWatcher()->view().store, stage.session.store());
    }
    Stage again;
    QVERIFY(isChecked(again.window));
    const QString second = put("more.csv");
    lookTwice(again.window);
    QTRY_COMPARE(again.shop->importedPaths(), QStringList{second});
}

void TestFolderWatcher::aFailureIsListedOnTheDataPageUntilWatchingStops()
{
    Stage stage;
    stage.window.showPage(q("data"));
    beginWatching(stage.window);
    const QString path = put("orders.csv");
    QSignalSpy ended(&stage.session, &Session::importEnded);
    lookTwice(stage.window);
    QTRY_COMPARE(stage.shop->importedPaths(), QStringList{path});
    QTRY_VERIFY(!ended.isEmpty()); // or the import's own outcome would come after the one that is told here
    stage.window.folderWatcher()->settle(
        {path, Result<ImportOutcome>(Error{q("It is no table."), {}, ErrorKind::Refused}), {}});
    QTRY_COMPARE(stage.window.folderWatcher()->view().failures.size(), std::size_t(1));
    const auto table = [&stage] { return stage.window.findChild<SpecTable *>(q("watch")); };
    QTRY_VERIFY(table());
    const QAbstractItemModel *rows = table()->view()->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), q("orders.csv"));
    QCOMPARE(rows->index(0, 1).data().toString(), q("It is no table."));
    stage.window.findChild<QPushButton *>(q("stopWatching"))->click();
    QTRY_VERIFY(!stage.window.folderWatcher()->watching());
    QVERIFY(!isChecked(stage.window));
    Stage again;
    QVERIFY(!again.window.folderWatcher()->watching());
}

void TestFolderWatcher::anotherWorkspaceIsNotServed()
{
    Stage stage;
    beginWatching(stage.window);
    const QString path = put("orders.csv");
    FolderWatcher &watcher = *stage.window.folderWatcher();
    watcher.setWorkspace(q("other.shopglass"));
    QSignalSpy ready(&watcher, &FolderWatcher::ready);
    lookTwice(stage.window);
    QVERIFY(ready.isEmpty());
    watcher.setWorkspace(q("tea.shopglass"));
    lookTwice(stage.window);
    QTRY_COMPARE(stage.shop->importedPaths(), QStringList{path});
}

void TestFolderWatcher::givingUpTheDialogWatchesNothing()
{
    Stage stage;
    FileDialogs::setNextFiles({});
    press(stage.window);
    QVERIFY(!stage.window.folderWatcher()->watching());
    QVERIFY(!isChecked(stage.window));
}

void TestFolderWatcher::aProtectedFileIsListedWithoutAQuestion()
{
    Stage stage;
    stage.window.showPage(q("data"));
    beginWatching(stage.window);
    const QString path = put("locked.xlsx");
    lookTwice(stage.window);
    // A question that nobody answers would stop the test here.
    QTRY_COMPARE(stage.window.folderWatcher()->view().failures.size(), std::size_t(1));
    QCOMPARE(stage.shop->importedPaths(), QStringList{path});
    // Chosen by hand it is asked about, and what was read goes from the list.
    QTRY_VERIFY(stage.window.findChild<SpecTable *>(q("watch")));
    const auto retry = [&stage] { return stage.window.findChild<QPushButton *>(q("retryWatched")); };
    QTRY_VERIFY(retry());
    QVERIFY(!retry()->isEnabled());
    stage.window.findChild<SpecTable *>(q("watch"))->setCurrentRow(0);
    QVERIFY(retry()->isEnabled());
    Questions::setNextText(q("654321"));
    retry()->click();
    QTRY_VERIFY(stage.window.folderWatcher()->view().failures.empty());
}

QTEST_MAIN(TestFolderWatcher)
#include "tst_folderwatcher.moc"
