#include "app/mainwindow.h"
#include "app/reportjob.h"
#include "app/topbar.h"
#include "app/windowactions.h"
#include "tests/app/fakebackend.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/dropoverlay.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/periodpicker.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/auditpage.h"
#include "widgets/pages/definitiondialog.h"
#include "widgets/pages/pagefactory.h"
#include "widgets/pages/providerdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Puts brackets around every text, as a translation would change it.
class BracketTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

/// A window over a fake shop, with everything that it needs.
struct Stage
{
    explicit Stage(const std::shared_ptr<FakeShop> &fake = std::make_shared<FakeShop>())
        : shop(fake)
        , session(fakeFactory(fake))
        , window(session, services, translations)
    {
        window.setLanguage(QStringLiteral("en"));
        window.show();
        QSignalSpy ready(&session, &Session::stateReady);
        session.openWorkspace(QStringLiteral("tea.shopglass"));
        if (!ready.wait())
            qFatal("no figures");
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint place(400, 400);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        overlayShown = window.findChild<DropOverlay *>()->isVisible();
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    std::shared_ptr<FakeShop> shop;
    Services services = *Services::make();
    Translations translations;
    Session session;
    MainWindow window;
    bool overlayShown = false;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void droppedFilesAreImportedAndSummedUp();
    void aFolderOfFoldersMayBeSeveralStores_data();
    void aFolderOfFoldersMayBeSeveralStores();
    void theAuditPageFillsInAndOpensAStore();
    void theFirstImportAsksForTheStoresName();
    void aLockedFileAsksForItsPassword();
    void cancelStopsTheImport();
    void undoAsksAndSaysWhatWent();
    void aRefusedUndoChangesNothing();
    void undoInTheMenuTakesTheNewestImport();
    void firstFiguresShowTheOverviewWhileOtherPagesWait();
    void firstFiguresNeverReplaceCompleteOnesOfTheSameDays();
    void shortcutsSwitchPages_data();
    void shortcutsSwitchPages();
    void theLinkInTheSummaryOpensTheRejects();
    void anotherLanguageChangesEveryTextAtOnce();
    void anotherThemeChangesThePalette();
    void figuresInChineseFollowTheLanguage();
    void theFirstStartOffersTheSampleShop();
    void f1OpensTheDefinitionOfTheFocusedCard();
    void thePaletteRunsWhatIsTyped();
    void choosingAPeriodAsksForItsFigures();
    void choosingAStoreShowsIt();
    void everythingIsRememberedUntilTheNextStart();
    void escapeClosesMessages();
    void reportsAreSavedInEveryFormat_data();
    void reportsAreSavedInEveryFormat();
    void aReportInAnImpossiblePlaceIsOneSentence();
    void aStoppedReportLeavesTheOldFile();
    void theProviderStandsInTheNextReport();

private:
    SettingsGuard m_settings;
};

void TestMainWindow::init()
{
    m_settings.forgetAll();
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(providerProfilePath());
}

void TestMainWindow::droppedFilesAreImportedAndSummedUp()
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

void TestMainWindow::aFolderOfFoldersMayBeSeveralStores_data()
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
    QTest::newRow("a folder without folders is not asked about")
        << QStringLiteral("/data/june") << -1 << QStringList{QStringLiteral("Tea house")};
}

void TestMainWindow::aFolderOfFoldersMayBeSeveralStores()
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

void TestMainWindow::theFirstImportAsksForTheStoresName()
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

void TestMainWindow::aLockedFileAsksForItsPassword()
{
    Stage stage;
    QSignalSpy file(&stage.session, &Session::fileImported);
    Questions::setNextText(QStringLiteral("654321"));
    stage.window.importPaths({QStringLiteral("locked.xlsx")});
    QTRY_COMPARE(file.size(), 2);
    QVERIFY(!file.at(0).front().value<FileImport>().result.ok());
    QVERIFY(file.at(1).front().value<FileImport>().result.ok());
}

void TestMainWindow::cancelStopsTheImport()
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

void TestMainWindow::undoAsksAndSaysWhatWent()
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
    QVERIFY(
        stage.window.messageBar()->message().contains(QLatin1String("7 rows were removed, 2 rows returned")));
}

void TestMainWindow::aRefusedUndoChangesNothing()
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

void TestMainWindow::undoInTheMenuTakesTheNewestImport()
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
    QTest::newRow("Ctrl+6 is the audit") << static_cast<int>(Qt::Key_6) << QStringLiteral("audit");
    QTest::newRow("Ctrl+7 is the data") << static_cast<int>(Qt::Key_7) << QStringLiteral("data");
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

void TestMainWindow::theLinkInTheSummaryOpensTheRejects()
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

void TestMainWindow::anotherLanguageChangesEveryTextAtOnce()
{
    Stage stage;
    auto *overview = stage.window.findChild<QAbstractButton *>(QStringLiteral("nav_overview"));
    QCOMPARE(overview->text(), QStringLiteral("Overview"));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(overview->text(), QStringLiteral("[Overview]"));
    QCOMPARE(stage.window.topBar()->periodPicker()->findChild<QComboBox *>()->itemText(0),
             QStringLiteral("[Last 7 days]"));
    const auto labels = stage.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->property("role") == QStringLiteral("pageTitle")
            && label->text() == QLatin1String("[Overview]");
    }));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(overview->text(), QStringLiteral("Overview"));
}

void TestMainWindow::anotherThemeChangesThePalette()
{
    Stage stage;
    stage.window.setTheme(ThemeChoice::Dark);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::dark().background);
    stage.window.setTheme(ThemeChoice::Light);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::light().background);
}

void TestMainWindow::figuresInChineseFollowTheLanguage()
{
    Stage stage;
    const auto labelsOfCards = [&stage] {
        QStringList labels;
        for (const KpiCard *card : stage.window.findChildren<KpiCard *>())
            labels << card->spec().label;
        return labels;
    };
    QVERIFY(labelsOfCards().contains(QStringLiteral("Paid GMV")));
    stage.window.setLanguage(QStringLiteral("zh"));
    QTRY_VERIFY(labelsOfCards().contains(QStringLiteral("支付GMV")));
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

void TestMainWindow::everythingIsRememberedUntilTheNextStart()
{
    {
        Stage stage;
        stage.window.showPage(QStringLiteral("launches"));
        stage.window.setTheme(ThemeChoice::Dark);
        auto *preset = stage.window.topBar()->periodPicker()->findChild<QComboBox *>();
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Up);
        stage.window.close();
    }
    const Stage stage;
    QCOMPARE(stage.window.currentPage(), QStringLiteral("launches"));
    QCOMPARE(stage.session.request().period.preset, PeriodPreset::Last7Days);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::dark().background);
}

void TestMainWindow::escapeClosesMessages()
{
    Stage stage;
    Q_EMIT stage.session.failed(QStringLiteral("The disk is full."));
    QCOMPARE(stage.window.messageBar()->message(), QStringLiteral("The disk is full."));
    QTest::keyClick(&stage.window, Qt::Key_Escape);
    QCOMPARE(stage.window.messageBar()->message(), QString());
}

void TestMainWindow::reportsAreSavedInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("md") << QStringLiteral("md") << QByteArray("# ");
}

void TestMainWindow::reportsAreSavedInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    Stage stage;
    auto *actions = stage.window.findChild<WindowActions *>();
    auto *job = stage.window.findChild<ReportJob *>();
    QSignalSpy finished(job, &ReportJob::finished);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("tea"))});
    for (QAction *action : actions->reportMenu()->actions()) {
        if (action->data() == format)
            action->trigger();
    }
    QVERIFY(finished.wait(60'000));
    QFile file(folder.filePath(QStringLiteral("tea.") + format));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(stage.window.messageBar()->message()));
    const QByteArray first = file.readAll();
    QVERIFY(first.startsWith(begin));
    QVERIFY(stage.window.messageBar()->message().contains(file.fileName()));
    QVERIFY(!stage.window.progressStrip()->isVisible());

    // Ctrl+E now takes the same format.
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("again"))});
    actions->action(WindowActions::Command::SaveReport)->trigger();
    QVERIFY(finished.wait(60'000));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("again.") + format)));
}

void TestMainWindow::aReportInAnImpossiblePlaceIsOneSentence()
{
    const QTemporaryDir folder;
    Stage stage;
    QSignalSpy finished(stage.window.findChild<ReportJob *>(), &ReportJob::finished);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("no/such/folder/tea.pdf"))});
    stage.window.findChild<WindowActions *>()->action(WindowActions::Command::SaveReport)->trigger();
    QVERIFY(finished.wait(60'000));
    QVERIFY(stage.window.messageBar()->message().contains(QStringLiteral("tea.pdf")));
    QVERIFY(stage.window.messageBar()->message().contains(QStringLiteral("Nothing was changed")));
}

void TestMainWindow::aStoppedReportLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tea.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Stage stage;
    auto *job = stage.window.findChild<ReportJob *>();
    QSignalSpy finished(job, &ReportJob::finished);
    FileDialogs::setNextFiles({path});
    stage.window.findChild<WindowActions *>()->action(WindowActions::Command::SaveReport)->trigger();
    QVERIFY(job->running());
    QVERIFY(stage.window.progressStrip()->isVisible());
    stage.window.progressStrip()->cancelButton()->click();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!job->running());
    QVERIFY(stage.window.messageBar()->message().contains(QStringLiteral("stopped")));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestMainWindow::theProviderStandsInTheNextReport()
{
    const QTemporaryDir folder;
    Stage stage;
    stage.window.findChild<WindowActions *>()->action(WindowActions::Command::Provider)->trigger();
    auto *dialog = stage.window.findChild<ProviderDialog *>();
    QVERIFY(dialog);
    dialog->nameLine()->setText(QStringLiteral("Hill Partners"));
    dialog->accentLine()->setText(QStringLiteral("reddish"));
    dialog->accept();
    QVERIFY2(dialog->isVisible() && dialog->fault().contains(QStringLiteral("reddish")),
             qPrintable(dialog->fault()));
    dialog->chooseLogo(folder.filePath(QStringLiteral("absent.png")));
    QVERIFY(dialog->fault().contains(QStringLiteral("absent.png")));
    dialog->accentLine()->setText(QString::fromLatin1("#") + QStringLiteral("800040"));
    dialog->accept();
    QVERIFY(!dialog->isVisible());

    QSignalSpy finished(stage.window.findChild<ReportJob *>(), &ReportJob::finished);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("tea.html"))});
    Q_EMIT stage.window.findChild<WindowActions *>()->reportChosen(ReportFormat::Html);
    QVERIFY(finished.wait(60'000));
    QFile file(folder.filePath(QStringLiteral("tea.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Hill Partners"));
    QVERIFY(html.contains(QByteArray("--accent: #") + "800040"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
