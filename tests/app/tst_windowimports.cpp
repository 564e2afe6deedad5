#include "app/windowactions.h"
#include "tests/app/windowstage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/importreport.h"

#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestWindowImports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void droppedFilesAreImportedAndSummedUp();
    void aFolderOfFoldersMayBeSeveralStores_data();
    void aFolderOfFoldersMayBeSeveralStores();
    void theFirstImportAsksForTheStoresName();
    void filesGivenAtTheStartGoToTheStoreThatIsThere();
    void aLockedFileAsksForItsPassword();
    void cancelStopsTheImport();
    void undoAsksAndSaysWhatWent();
    void aRefusedUndoChangesNothing();
    void undoInTheMenuTakesTheNewestImport();
    void theLinkInTheSummaryOpensTheRejects();

private:
    SettingsGuard m_settings;
};

void TestWindowImports::init()
{
    m_settings.forgetAll();
}

void TestWindowImports::droppedFilesAreImportedAndSummedUp()
{
    Stage stage;
    QSignalSpy ended(&stage.session, &Session::importEnded);
    stage.drop({QStringLiteral("/data/orders-june.csv")});
    QVERIFY(stage.overlayShown);
    QVERIFY(!stage.window.findChild<DropOverlay *>()->isVisible());
    QVERIFY(ended.wait());
    QCOMPARE(stage.shop->importedPaths(), QStringList{QStringLiteral("/data/orders-june.csv")});
    QVERIFY(stage.window.importReport()->isVisible());
    const QString text = stage.window.importReport()->plainText();
    QVERIFY2(text.contains(QLatin1String("12 rows read: 7 new, 2 updated, 1 unchanged, 2 rejected.")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("2026-06-01 to 2026-06-30")));
    QVERIFY(text.contains(QStringLiteral("收货人")));
    QVERIFY(text.contains(QLatin1String("Half of the products are new to this store.")));
    QVERIFY(!stage.window.progressStrip()->isVisible());
}

void TestWindowImports::aFolderOfFoldersMayBeSeveralStores_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("stores");
    QTest::newRow("each folder is a store")
        << QStringLiteral("/data/clients") << static_cast<int>(Questions::Choice::First)
        << QStringList{QStringLiteral("Tea house"), QStringLiteral("Cup house")};
    QTest::newRow("all are of the store that is shown")
        << QStringLiteral("/data/clients") << static_cast<int>(Questions::Choice::Second)
        << QStringList{QStringLiteral("Tea house")};
    QTest::newRow("an archive of folders is asked about, too")
        << QStringLiteral("/data/clients.zip") << static_cast<int>(Questions::Choice::First)
        << QStringList{QStringLiteral("Tea house"), QStringLiteral("Cup house")};
    QTest::newRow("an archive without folders is not asked about")
        << QStringLiteral("/data/june.ZIP") << -1 << QStringList{QStringLiteral("Tea house")};
    QTest::newRow("a folder without folders is not asked about")
        << QStringLiteral("/data/june") << -1 << QStringList{QStringLiteral("Tea house")};
}

void TestWindowImports::aFolderOfFoldersMayBeSeveralStores()
{
    QFETCH(QString, folder);
    QFETCH(int, choice);
    Stage stage;
    QSignalSpy ended(&stage.session, &Session::importEnded);
    if (choice >= 0)
        Questions::setNextChoice(static_cast<Questions::Choice>(choice));
    stage.drop({folder});
    QVERIFY(ended.wait());
    QTEST(stage.shop->importedStores(), "stores");
    if (choice >= 0)
        QVERIFY(Questions::lastQuestion().contains(QLatin1String("Tea house, Cup house")));
}

void TestWindowImports::theFirstImportAsksForTheStoresName()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->imported = false;
    Stage stage(shop);
    Questions::setNextText(QString());
    stage.window.importPaths({QStringLiteral("a.csv")});
    QVERIFY(!stage.session.importing());
    QSignalSpy ended(&stage.session, &Session::importEnded);
    Questions::setNextText(QStringLiteral("Tea house"));
    stage.window.importPaths({QStringLiteral("a.csv")});
    QVERIFY(ended.wait());
    QCOMPARE(stage.session.store(), QStringLiteral("Tea house"));
}

void TestWindowImports::filesGivenAtTheStartGoToTheStoreThatIsThere()
{
    const auto shop = std::make_shared<FakeShop>();
    Services services = *Services::make();
    Translations translations;
    Session session(fakeFactory(shop));
    MainWindow window(session, services, translations);
    window.show();
    QSignalSpy ended(&session, &Session::importEnded);
    Questions::setNextText(QStringLiteral("Another store"));
    session.openWorkspace(QStringLiteral("tea.shopglass"));
    window.importPaths({QStringLiteral("a.csv")});
    QVERIFY(ended.wait());
    QCOMPARE(shop->importedPaths(), QStringList{QStringLiteral("a.csv")});
    QCOMPARE(session.store(), QStringLiteral("Tea house"));
    QCOMPARE(Questions::text(&window, {}, {}, {}), QStringLiteral("Another store")); // nobody had asked
}

void TestWindowImports::aLockedFileAsksForItsPassword()
{
    Stage stage;
    QSignalSpy file(&stage.session, &Session::fileImported);
    Questions::setNextText(QStringLiteral("654321"));
    stage.window.importPaths({QStringLiteral("locked.xlsx")});
    QTRY_COMPARE(file.size(), 2);
    QVERIFY(!file.at(0).front().value<FileImport>().result.ok());
    QVERIFY(file.at(1).front().value<FileImport>().result.ok());
}

void TestWindowImports::cancelStopsTheImport()
{
    const auto shop = std::make_shared<FakeShop>();
    Stage stage(shop);
    shop->waitsInImport = true;
    QSignalSpy ended(&stage.session, &Session::importEnded);
    stage.window.importPaths({QStringLiteral("a.csv")});
    QTRY_VERIFY(shop->inImport.available() > 0);
    QTRY_VERIFY(stage.window.progressStrip()->isVisible());
    stage.window.progressStrip()->cancelButton()->click();
    QVERIFY(ended.wait());
    QVERIFY(!stage.window.progressStrip()->isVisible());
    QVERIFY(stage.window.importReport()->plainText().contains(QLatin1String("Stopped")));
}

void TestWindowImports::undoAsksAndSaysWhatWent()
{
    Stage stage;
    stage.window.showPage(QStringLiteral("data"));
    QSignalSpy rejects(&stage.session, &Session::rejectsReady);
    auto *table = stage.window.findChild<SpecTable *>(QStringLiteral("batches"));
    table->setCurrentRow(0);
    QVERIFY(rejects.wait());
    auto *undo = stage.window.findChild<QPushButton *>(QStringLiteral("undoBatch"));
    QVERIFY(undo->isEnabled());
    QSignalSpy undone(&stage.session, &Session::undone);
    Questions::setNextAnswer(Questions::Answer::Proceed);
    undo->click();
    QVERIFY(undone.wait());
    QCOMPARE(stage.shop->undoneBatch.load(), 3);
    QVERIFY(Questions::lastQuestion().contains(QLatin1String("orders-june.csv")));
    QVERIFY(Questions::lastQuestion().contains(QLatin1String("7 new rows go, and 2 updated rows return")));
    const QString said = stage.window.messageBar()->message();
    QVERIFY2(said.contains(QLatin1String("Rows gone, because no other import has them: 7.")),
             qPrintable(said));
    QVERIFY(said.contains(QLatin1String("Rows back to what another import says of them: 2.")));
    QVERIFY(said.contains(
        QLatin1String("Rows that stay as they are, because another import says the same or prevails: 1.")));
    QTRY_VERIFY(!stage.window.progressStrip()->isVisible());
}

void TestWindowImports::aRefusedUndoChangesNothing()
{
    Stage stage;
    stage.window.showPage(QStringLiteral("data"));
    QSignalSpy rejects(&stage.session, &Session::rejectsReady);
    stage.window.findChild<SpecTable *>(QStringLiteral("batches"))->setCurrentRow(0);
    QVERIFY(rejects.wait());
    Questions::setNextAnswer(Questions::Answer::Stop);
    stage.window.findChild<QPushButton *>(QStringLiteral("undoBatch"))->click();
    QSignalSpy ready(&stage.session, &Session::stateReady);
    stage.session.refresh();
    QVERIFY(ready.wait());
    QCOMPARE(stage.shop->undoneBatch.load(), 0);
}

void TestWindowImports::undoInTheMenuTakesTheNewestImport()
{
    Stage stage;
    QSignalSpy undone(&stage.session, &Session::undone);
    Questions::setNextAnswer(Questions::Answer::Proceed);
    QAction *undo = stage.window.findChild<WindowActions *>()->action(WindowActions::Command::UndoImport);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(undone.wait());
    QCOMPARE(stage.shop->undoneBatch.load(), 3);
    QVERIFY(Questions::lastQuestion().contains(QLatin1String("orders-june.csv")));
}

void TestWindowImports::theLinkInTheSummaryOpensTheRejects()
{
    Stage stage;
    QSignalSpy rejects(&stage.session, &Session::rejectsReady);
    Q_EMIT stage.window.importReport()->rejectsRequested(3);
    QCOMPARE(stage.window.currentPage(), QStringLiteral("data"));
    QVERIFY(rejects.wait());
    const auto tables = stage.window.findChildren<QTableView *>();
    QVERIFY(std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
        return table->model()->rowCount() == 2
            && table->model()->index(0, 4).data().toString() == QLatin1String("abc");
    }));
}

QTEST_MAIN(TestWindowImports)
#include "tst_windowimports.moc"
