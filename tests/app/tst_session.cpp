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
    void everyFileOfAnImportIsSummedUpAndFollowedByFigures();
    void aRefusedFileDoesNotStopTheNext();
    void cancellingStopsTheFileAndForgetsTheQueue();
    void anUndoIsReportedAndRefreshes();
    void theSampleShopGoesIntoItsOwnStore();
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
