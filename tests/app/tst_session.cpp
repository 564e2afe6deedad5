#include "app/session.h"
#include "tests/app/fakebackend.h"

#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAnswersWithFiguresFromTheOtherThread();
    void aBrokenWorkspaceIsOneSentence();
    void onlyTheNewestRequestIsAnswered();
    void firstFiguresComeBeforeTheOthers();
    void anotherStoreStopsWhatIsBeingLoaded();
    void aRefusedFileRefreshesToo();
    void everyFileOfAnImportIsSummedUpAndFollowedByFigures();
    void aRefusedFileDoesNotStopTheNext();
    void cancellingStopsTheFileAndForgetsTheQueue();
    void figuresOfAnotherPeriodDoNotWaitForAnImport();
    void anUndoIsReportedAndRefreshes();
    void anUndoTellsWhereItStandsAndCanBeStopped();
    void whatTheUserMadeIsKeptAndRefreshes();
    void anOlderWorkspaceTellsThatItIsBroughtUpToDate();
    void theSampleShopGoesIntoItsOwnStore();
    void thePortfolioComesAtOnceAndIsCompletedStoreByStore();
    void leavingThePortfolioEndsTheWork();
    void theNewestPortfolioIsTheOneThatIsCompleted();
    void storesOfAFolderAreImportedEachIntoItsOwn();
    void closingWhileAnImportRunsEndsIt();
};

void TestSession::openingAnswersWithFiguresFromTheOtherThread()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::stateReady);
    session.openWorkspace(QStringLiteral("tea.shopglass"));
    QVERIFY(ready.wait());
    const auto state = ready.front().front().value<ShopState>();
    QCOMPARE(state.store->name, QStringLiteral("Tea house"));
    QCOMPARE(state.views->context.period.from.iso(), QStringLiteral("2026-06-01"));
    QVERIFY(shop->offTheUiThread);
}

void TestSession::aBrokenWorkspaceIsOneSentence()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy failed(&session, &Session::failed);
    session.openWorkspace(QStringLiteral("broken.shopglass"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().toString(), QStringLiteral("The workspace is broken."));
    QCOMPARE(shop->statesComputed.load(), 0);
}

void TestSession::onlyTheNewestRequestIsAnswered()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->holdStates = true;
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::stateReady);
    session.setPeriod({PeriodPreset::Last90Days, {}}, Comparison::None); // may already be running
    session.setPeriod({PeriodPreset::ThisYear, {}}, Comparison::None);
    session.setPeriod({PeriodPreset::LastMonth, {}}, Comparison::None);
    session.setPeriod({PeriodPreset::Last7Days, {}}, Comparison::None);
    shop->statesHeld.release(4);
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.front().front().value<ShopState>().views->context.period.from.iso(),
             QStringLiteral("2026-06-24"));
    QVERIFY2(shop->statesComputed <= 2, "requests in between were computed");
}

void TestSession::firstFiguresComeBeforeTheOthers()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->glances = true;
    shop->holdStates = true;
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::stateReady);
    session.openWorkspace(QStringLiteral("tea.shopglass"));
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.at(0).front().value<ShopState>().views->stage, ViewStage::First);
    shop->statesHeld.release();
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(ready.at(1).front().value<ShopState>().views->stage, ViewStage::Complete);
}

void TestSession::anotherStoreStopsWhatIsBeingLoaded()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->glances = true;
    shop->loadsUntilStopped = true;
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::stateReady);
    QSignalSpy failed(&session, &Session::failed);
    session.setStore(QStringLiteral("Tea house"));
    QVERIFY(shop->inState.tryAcquire(1, 10000));
    QTRY_COMPARE(ready.size(), 1); // its first figures
    ready.clear();
    session.setStore(QStringLiteral("Cup house")); // would wait for ever if the other one went on
    QVERIFY(shop->inState.tryAcquire(1, 10000));
    shop->loadsUntilStopped = false;
    QTRY_COMPARE(ready.size(), 2);
    for (const QList<QVariant> &answer : std::as_const(ready))
        QCOMPARE(answer.front().value<ShopState>().store->name, QStringLiteral("Cup house"));
    QCOMPARE(failed.size(), 0);
}

void TestSession::aRefusedFileRefreshesToo()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    session.adoptStore(QStringLiteral("Tea house"));
    QSignalSpy ready(&session, &Session::stateReady);
    session.importPaths({QStringLiteral("bad.csv")}); // its store may be new all the same
    QTRY_COMPARE(ready.size(), 1);
}

void TestSession::everyFileOfAnImportIsSummedUpAndFollowedByFigures()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->imported = false;
    Session session(fakeFactory(shop));
    session.adoptStore(QStringLiteral("Tea house"));
    QSignalSpy file(&session, &Session::fileImported);
    QSignalSpy ended(&session, &Session::importEnded);
    QSignalSpy ready(&session, &Session::stateReady);
    session.importPaths({QStringLiteral("a.csv"), QStringLiteral("b.csv")});
    QVERIFY(session.importing());
    QVERIFY(ended.wait());
    QVERIFY(!session.importing());
    QCOMPARE(file.size(), 2);
    QCOMPARE(file.at(1).front().value<FileImport>().path, QStringLiteral("b.csv"));
    QCOMPARE(file.at(1).front().value<FileImport>().result->summary.rowsNew, 7);
    QTRY_VERIFY(!ready.isEmpty());
    QVERIFY(ready.last().front().value<ShopState>().views);
}

void TestSession::aRefusedFileDoesNotStopTheNext()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    session.adoptStore(QStringLiteral("Tea house"));
    QSignalSpy file(&session, &Session::fileImported);
    QSignalSpy ended(&session, &Session::importEnded);
    session.importPaths({QStringLiteral("bad.csv"), QStringLiteral("good.csv")});
    QVERIFY(ended.wait());
    QCOMPARE(file.size(), 2);
    QCOMPARE(file.at(0).front().value<FileImport>().result.error().sentence,
             QStringLiteral("bad.csv holds no table."));
    QVERIFY(file.at(1).front().value<FileImport>().result.ok());
}

void TestSession::cancellingStopsTheFileAndForgetsTheQueue()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->waitsInImport = true;
    Session session(fakeFactory(shop));
    session.adoptStore(QStringLiteral("Tea house"));
    QSignalSpy file(&session, &Session::fileImported);
    QSignalSpy progress(&session, &Session::importProgressed);
    QSignalSpy ended(&session, &Session::importEnded);
    session.importPaths({QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("c.csv")});
    QTRY_VERIFY(progress.size() >= 2); // announced, and reported from inside
    QVERIFY(shop->inImport.tryAcquire(1, 10000));
    session.cancel();
    QVERIFY(ended.wait());
    QCOMPARE(shop->importedPaths(), QStringList{QStringLiteral("a.csv")});
    QCOMPARE(file.size(), 1);
    QCOMPARE(file.front().front().value<FileImport>().result.error().kind, ErrorKind::Cancelled);
}

void TestSession::figuresOfAnotherPeriodDoNotWaitForAnImport()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->waitsInImport = true;
    Session session(fakeFactory(shop));
    session.adoptStore(QStringLiteral("Tea house"));
    session.importPaths({QStringLiteral("a.csv")});
    QTRY_COMPARE(shop->inImport.available(), 1);
    QSignalSpy ready(&session, &Session::stateReady);
    session.setPeriod({PeriodPreset::Last7Days, {}}, Comparison::None);
    QVERIFY(ready.wait());
    QVERIFY(session.importing());
    QCOMPARE(ready.front().front().value<ShopState>().views->context.period.days(), 7);
    session.cancel();
}

void TestSession::anUndoIsReportedAndRefreshes()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy undone(&session, &Session::undone);
    QSignalSpy ready(&session, &Session::stateReady);
    session.undo(3);
    QVERIFY(ready.wait());
    QCOMPARE(shop->undoneBatch.load(), 3);
    QCOMPARE(undone.front().front().value<UndoSummary>().rowsRemoved, 7);
}

void TestSession::anUndoTellsWhereItStandsAndCanBeStopped()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->undoesUntilStopped = true;
    Session session(fakeFactory(shop));
    QSignalSpy progressed(&session, &Session::careProgressed);
    QSignalSpy ended(&session, &Session::careEnded);
    QSignalSpy undone(&session, &Session::undone);
    QSignalSpy failed(&session, &Session::failed);
    session.undo(3);
    QVERIFY(progressed.wait());
    const auto progress = progressed.front().front().value<CareProgress>();
    QCOMPARE(progress.work, CareProgress::Work::Undo);
    QCOMPARE(progress.subject, QStringLiteral("orders-june.csv"));
    QCOMPARE(progress.done, qint64(4));
    QCOMPARE(progress.total, qint64(10));
    QVERIFY(ended.isEmpty());
    session.cancel();
    QVERIFY(ended.wait());
    QCOMPARE(failed.front().front().toString(), QStringLiteral("Stopped. Nothing was changed."));
    QVERIFY(undone.isEmpty());
    QCOMPARE(shop->undoneBatch.load(), qint64(0));

    // Being told to stop once is no reason to stop the next time.
    shop->undoesUntilStopped = false;
    session.undo(3);
    QVERIFY(undone.wait());
}

void TestSession::whatTheUserMadeIsKeptAndRefreshes()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::stateReady);
    QSignalSpy failed(&session, &Session::failed);
    session.keepDocument(DocumentScope::Store, {QStringLiteral("plan"), QStringLiteral("a"), {}});
    QVERIFY(ready.wait());
    QCOMPARE(shop->documents.load(), 1);
    session.dropDocument(DocumentScope::Store, QStringLiteral("plan"), QStringLiteral("a"));
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(shop->documents.load(), 0);
    session.keepDocument(DocumentScope::Store, {QStringLiteral("plan"), QStringLiteral("refused"), {}});
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().toString(), QStringLiteral("The disk is full."));
    QVERIFY(shop->offTheUiThread);
}

void TestSession::anOlderWorkspaceTellsThatItIsBroughtUpToDate()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy progressed(&session, &Session::careProgressed);
    QSignalSpy ended(&session, &Session::careEnded);
    session.openWorkspace(QStringLiteral("older.shopglass"));
    QVERIFY(ended.wait());
    const auto progress = progressed.front().front().value<CareProgress>();
    QCOMPARE(progress.work, CareProgress::Work::Update);
    QCOMPARE(progress.subject, QStringLiteral("older.shopglass"));
}

void TestSession::theSampleShopGoesIntoItsOwnStore()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy ended(&session, &Session::importEnded);
    session.importSample(QStringLiteral("Sample shop"));
    QVERIFY(ended.wait());
    QCOMPARE(session.store(), QStringLiteral("Sample shop"));
    QCOMPARE(shop->importedPaths().size(), 1);
    QVERIFY(shop->importedPaths().front().endsWith(QLatin1String("/orders.csv")));
}

void TestSession::thePortfolioComesAtOnceAndIsCompletedStoreByStore()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->holdAudits = true;
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::portfolioReady);
    const auto view = [&ready] { return ready.last().front().value<std::shared_ptr<const PortfolioView>>(); };
    session.showPortfolio();
    QVERIFY(ready.wait());
    QCOMPARE(view()->stores.size(), std::size_t(2));
    QCOMPARE(view()->completeStores(), std::size_t(0));
    shop->auditsHeld.release(2);
    QTRY_COMPARE(view()->completeStores(), std::size_t(2));
    // No row has moved, though the second store has the graver finding by now.
    QCOMPARE(view()->stores.front().store, QStringLiteral("Cup house"));
    QCOMPARE(view()->stores.back().worst()->id, QStringLiteral("slow_pickup"));
    QVERIFY(shop->offTheUiThread);
}

void TestSession::leavingThePortfolioEndsTheWork()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->holdAudits = true;
    Session session(fakeFactory(shop));
    QSignalSpy portfolio(&session, &Session::portfolioReady);
    QSignalSpy state(&session, &Session::stateReady);
    session.showPortfolio();
    QVERIFY(portfolio.wait());
    session.stopPortfolio();
    shop->auditsHeld.release(2);
    session.refresh();
    QVERIFY(state.wait()); // everything that was asked before is over
    QCOMPARE(portfolio.size(), 1);
    QVERIFY2(shop->storesAudited <= 1, "stores were read for a page that was left");
}

void TestSession::theNewestPortfolioIsTheOneThatIsCompleted()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->holdAudits = true;
    Session session(fakeFactory(shop));
    QSignalSpy ready(&session, &Session::portfolioReady);
    session.showPortfolio();
    QVERIFY(ready.wait());
    session.showPortfolio();
    shop->auditsHeld.release(3); // the one that may be running, and the two of the newest
    QTRY_VERIFY(!ready.isEmpty()
                && ready.last().front().value<std::shared_ptr<const PortfolioView>>()->completeStores() == 2);
    QVERIFY(shop->storesAudited <= 3);
}

void TestSession::storesOfAFolderAreImportedEachIntoItsOwn()
{
    const auto shop = std::make_shared<FakeShop>();
    Session session(fakeFactory(shop));
    QSignalSpy examined(&session, &Session::folderExamined);
    session.examineFolder(QStringLiteral("/data/clients"));
    QVERIFY(examined.wait());
    const auto stores = examined.front().at(1).value<std::vector<StoreFolder>>();
    QCOMPARE(stores.size(), std::size_t(2));
    QSignalSpy ended(&session, &Session::importEnded);
    session.importStores(stores);
    QVERIFY(ended.wait());
    QCOMPARE(shop->importedPaths(), QStringList({QStringLiteral("tea.csv"), QStringLiteral("cup.csv")}));
    QCOMPARE(shop->importedStores(), QStringList({QStringLiteral("Tea house"), QStringLiteral("Cup house")}));
}

void TestSession::closingWhileAnImportRunsEndsIt()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->waitsInImport = true;
    auto session = std::make_unique<Session>(fakeFactory(shop));
    session->adoptStore(QStringLiteral("Tea house"));
    session->importPaths({QStringLiteral("a.csv")});
    QTRY_VERIFY(shop->inImport.available() > 0);
    session.reset(); // would hang if the import did not stop
    QCOMPARE(shop->importedPaths().size(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
