#include "app/topbar.h"
#include "app/windowactions.h"
#include "tests/app/windowstage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/periodpicker.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/auditpage.h"
#include "widgets/pages/definitiondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstWindowWaitsForNoServices();
    void theAuditPageFillsInAndOpensAStore();
    void firstFiguresShowTheOverviewWhileOtherPagesWait();
    void firstFiguresNeverReplaceCompleteOnesOfTheSameDays();
    void shortcutsSwitchPages_data();
    void shortcutsSwitchPages();
    void theFirstStartOffersTheSampleShop();
    void f1OpensTheDefinitionOfTheFocusedCard();
    void thePaletteRunsWhatIsTyped();
    void choosingAPeriodAsksForItsFigures();
    void choosingAStoreShowsIt();
    void escapeClosesMessages();

private:
    SettingsGuard m_settings;
};

void TestMainWindow::init()
{
    m_settings.forgetAll();
}

void TestMainWindow::theFirstWindowWaitsForNoServices()
{
    const Services services = *Services::make();
    int asked = 0;
    const ServiceSource source([&]() -> const Services & {
        ++asked;
        return services;
    });
    Session session(fakeFactory(std::make_shared<FakeShop>()));
    Translations translations;
    MainWindow window(session, source, translations);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(asked, 0);
    QSignalSpy ready(&session, &Session::stateReady);
    session.openWorkspace(QStringLiteral("tea.shopglass"));
    QVERIFY(ready.wait());
    QVERIFY(asked > 0);
}

void TestMainWindow::theAuditPageFillsInAndOpensAStore()
{
    Stage stage;
    QSignalSpy ready(&stage.session, &Session::portfolioReady);
    stage.window.showPage(QStringLiteral("audit"));
    auto *page = stage.window.findChild<AuditPage *>();
    QVERIFY(page);
    QTRY_VERIFY(page->table() && page->table()->view()->model()->rowCount() == 2);
    QTRY_COMPARE(stage.shop->storesAudited.load(), 2);
    QTRY_VERIFY(!ready.isEmpty()
                && ready.last().front().value<std::shared_ptr<const PortfolioView>>()->completeStores() == 2);
    Q_EMIT page->table()->rowActivated(0);
    QCOMPARE(stage.session.store(), QStringLiteral("Cup house"));
    QCOMPARE(stage.window.currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::firstFiguresShowTheOverviewWhileOtherPagesWait()
{
    const auto shop = std::make_shared<FakeShop>();
    Stage stage(shop);
    const auto waits = [&](const char *page) {
        stage.window.showPage(QLatin1String(page));
        const QList<EmptyState *> states = stage.window.findChildren<EmptyState *>();
        return std::ranges::any_of(states, [](const EmptyState *state) { return state->isVisible(); });
    };
    QVERIFY(!waits("scores"));
    shop->glances = true;
    shop->holdStates = true;
    QSignalSpy ready(&stage.session, &Session::stateReady);
    stage.session.setPeriod({PeriodPreset::Last7Days, {}}, Comparison::None);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(waits("scores"));
    QVERIFY(!waits("overview"));
    shop->statesHeld.release();
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(!waits("scores"));
}

void TestMainWindow::firstFiguresNeverReplaceCompleteOnesOfTheSameDays()
{
    const auto shop = std::make_shared<FakeShop>();
    Stage stage(shop);
    stage.window.showPage(QStringLiteral("scores"));
    shop->glances = true;
    shop->holdStates = true;
    QSignalSpy ready(&stage.session, &Session::stateReady);
    stage.session.refresh();
    QTRY_COMPARE(ready.size(), 1);
    for (const EmptyState *state : stage.window.findChildren<EmptyState *>())
        QVERIFY(!state->isVisible());
    shop->statesHeld.release();
    QTRY_COMPARE(ready.size(), 2);
}

void TestMainWindow::shortcutsSwitchPages_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    QTest::newRow("Ctrl+1 is the overview") << static_cast<int>(Qt::Key_1) << QStringLiteral("overview");
    QTest::newRow("Ctrl+2 is the scores") << static_cast<int>(Qt::Key_2) << QStringLiteral("scores");
    QTest::newRow("Ctrl+3 is the channels") << static_cast<int>(Qt::Key_3) << QStringLiteral("channels");
    QTest::newRow("Ctrl+4 is the launches") << static_cast<int>(Qt::Key_4) << QStringLiteral("launches");
    QTest::newRow("Ctrl+5 is the promotions") << static_cast<int>(Qt::Key_5) << QStringLiteral("promotions");
    QTest::newRow("Ctrl+6 is the buyers") << static_cast<int>(Qt::Key_6) << QStringLiteral("buyers");
    QTest::newRow("Ctrl+7 is the live page") << static_cast<int>(Qt::Key_7) << QStringLiteral("live");
    QTest::newRow("Ctrl+8 is the audit") << static_cast<int>(Qt::Key_8) << QStringLiteral("audit");
    QTest::newRow("Ctrl+9 is the data") << static_cast<int>(Qt::Key_9) << QStringLiteral("data");
}

void TestMainWindow::shortcutsSwitchPages()
{
    QFETCH(int, key);
    QFETCH(QString, page);
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.window.showPage(page == QLatin1String("data") ? QStringLiteral("scores") : QStringLiteral("data"));
    QTest::keyClick(&stage.window, static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(stage.window.currentPage(), page);
}

void TestMainWindow::theFirstStartOffersTheSampleShop()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->imported = false;
    Stage stage(shop);
    QPushButton *sample = nullptr;
    for (QPushButton *button : stage.window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Try the sample shop"))
            sample = button;
    }
    QVERIFY(sample);
    QCOMPARE(stage.window.topBar()->storeBox()->currentText(), QStringLiteral("No store yet"));
    QSignalSpy ended(&stage.session, &Session::importEnded);
    sample->click();
    QVERIFY(ended.wait());
    QCOMPARE(stage.session.store(), QStringLiteral("Sample shop (invented)"));
    QTRY_VERIFY(!stage.window.findChildren<KpiCard *>().isEmpty());
}

void TestMainWindow::f1OpensTheDefinitionOfTheFocusedCard()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    const auto cards = stage.window.findChildren<KpiCard *>();
    const auto gmv = std::find_if(cards.begin(), cards.end(), [](const KpiCard *card) {
        return card->definitionId() == QLatin1String("paid_gmv");
    });
    QVERIFY(gmv != cards.end());
    (*gmv)->setFocus();
    QTest::keyClick(*gmv, Qt::Key_F1);
    const auto *dialog = stage.window.findChild<DefinitionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestMainWindow::thePaletteRunsWhatIsTyped()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = stage.window.findChild<CommandPalette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->line(), QStringLiteral("laun"));
    QCOMPARE(palette->list()->count(), 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QCOMPARE(stage.window.currentPage(), QStringLiteral("launches"));
}

void TestMainWindow::choosingAPeriodAsksForItsFigures()
{
    Stage stage;
    QSignalSpy ready(&stage.session, &Session::stateReady);
    auto *preset = stage.window.topBar()->periodPicker()->findChild<QComboBox *>();
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Up); // from the last 30 to the last 7 days
    QVERIFY(ready.wait());
    QCOMPARE(ready.front().front().value<ShopState>().views->context.period.from.iso(),
             QStringLiteral("2026-06-24"));
}

void TestMainWindow::choosingAStoreShowsIt()
{
    Stage stage;
    QSignalSpy ready(&stage.session, &Session::stateReady);
    QComboBox *stores = stage.window.topBar()->storeBox();
    QCOMPARE(stores->currentText(), QStringLiteral("Tea house"));
    stores->setFocus();
    QTest::keyClick(stores, Qt::Key_Down);
    QVERIFY(ready.wait());
    QCOMPARE(ready.front().front().value<ShopState>().views->overview.store, QStringLiteral("Cup house"));
    QCOMPARE(stores->currentText(), QStringLiteral("Cup house"));
}

void TestMainWindow::escapeClosesMessages()
{
    Stage stage;
    Q_EMIT stage.session.failed(QStringLiteral("The disk is full."));
    QCOMPARE(stage.window.messageBar()->message(), QStringLiteral("The disk is full."));
    QTest::keyClick(&stage.window, Qt::Key_Escape);
    QCOMPARE(stage.window.messageBar()->message(), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
