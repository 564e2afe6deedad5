#include "app/reportjob.h"
#include "app/windowactions.h"
#include "tests/app/windowstage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/auditpage.h"
#include "widgets/pages/providerdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// As a PDF writes its texts.
QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

class TestWindowReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsAreSavedInEveryFormat_data();
    void reportsAreSavedInEveryFormat();
    void aReportInAnImpossiblePlaceIsOneSentence();
    void aStoppedReportLeavesTheOldFile();
    void theProviderStandsInTheNextReport();
    void theAuditIsSavedInEveryFormat_data();
    void theAuditIsSavedInEveryFormat();
    void anAuditFromAnotherPageWaitsForTheStores();
    void aStoppedAuditLeavesTheOldFile();
    void onTheAuditPageTheReportIsTheAudit();
    void withoutStoresThereIsNoAudit();

private:
    SettingsGuard m_settings;
};

void TestWindowReports::init()
{
    m_settings.forgetAll();
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(providerProfilePath());
}

void TestWindowReports::reportsAreSavedInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("md") << QStringLiteral("md") << QByteArray("# ");
}

void TestWindowReports::reportsAreSavedInEveryFormat()
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

void TestWindowReports::aReportInAnImpossiblePlaceIsOneSentence()
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

void TestWindowReports::aStoppedReportLeavesTheOldFile()
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

void TestWindowReports::theProviderStandsInTheNextReport()
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

void TestWindowReports::theAuditIsSavedInEveryFormat_data()
{
    reportsAreSavedInEveryFormat_data();
}

void TestWindowReports::theAuditIsSavedInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    Stage stage;
    stage.window.showPage(QStringLiteral("audit"));
    auto *button = stage.window.findChild<QPushButton *>(QStringLiteral("saveAudit"));
    QTRY_VERIFY(button || (button = stage.window.findChild<QPushButton *>(QStringLiteral("saveAudit"))));
    QVERIFY(button->isVisible());
    QSignalSpy finished(stage.window.findChild<ReportJob *>(), &ReportJob::finished);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("all"))});
    for (QAction *action : button->menu()->actions()) {
        if (action->data() == format)
            action->trigger();
    }
    QVERIFY(finished.wait(60'000));
    QFile file(folder.filePath(QStringLiteral("all.") + format));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(stage.window.messageBar()->message()));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    if (format == QLatin1String("md"))
        QVERIFY(bytes.contains("Cup house") && bytes.contains("Tea house"));
    QVERIFY(!stage.window.progressStrip()->isVisible());
}

void TestWindowReports::anAuditFromAnotherPageWaitsForTheStores()
{
    const QTemporaryDir folder;
    Stage stage;
    stage.shop->holdAudits = true;
    QSignalSpy finished(stage.window.findChild<ReportJob *>(), &ReportJob::finished);
    QSignalSpy ready(&stage.session, &Session::portfolioReady);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("all.md"))});
    Q_EMIT stage.window.findChild<WindowActions *>()->auditChosen(ReportFormat::Markdown);
    QVERIFY(ready.wait());
    QTRY_VERIFY(stage.window.progressStrip()->isVisible());
    stage.window.showPage(QStringLiteral("scores"));
    QCOMPARE(finished.size(), 0);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("all.md"))));
    stage.shop->auditsHeld.release(2);
    QVERIFY(finished.wait());
    QCOMPARE(stage.shop->storesAudited.load(), 2);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("all.md"))));
    QVERIFY(!stage.window.progressStrip()->isVisible());
    QCOMPARE(stage.window.currentPage(), QStringLiteral("scores"));
}

void TestWindowReports::aStoppedAuditLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.md"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    Stage stage;
    stage.shop->holdAudits = true;
    QSignalSpy ready(&stage.session, &Session::portfolioReady);
    FileDialogs::setNextFiles({path});
    Q_EMIT stage.window.findChild<WindowActions *>()->auditChosen(ReportFormat::Markdown);
    QVERIFY(ready.wait());
    QTRY_VERIFY(stage.window.progressStrip()->isVisible());
    stage.window.progressStrip()->cancelButton()->click();
    QVERIFY(!stage.window.progressStrip()->isVisible());
    QVERIFY(stage.window.messageBar()->message().contains(QStringLiteral("nothing was written")));
    QSignalSpy figures(&stage.session, &Session::stateReady);
    stage.shop->auditsHeld.release(2);
    stage.session.refresh();
    QVERIFY(figures.wait());
    QCOMPARE(stage.shop->storesAudited.load(), 1); // the one that was being read
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestWindowReports::onTheAuditPageTheReportIsTheAudit()
{
    const QTemporaryDir folder;
    Stage stage;
    stage.window.showPage(QStringLiteral("audit"));
    QSignalSpy finished(stage.window.findChild<ReportJob *>(), &ReportJob::finished);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("all.pdf"))});
    stage.window.findChild<WindowActions *>()->action(WindowActions::Command::SaveReport)->trigger();
    QVERIFY(finished.wait(60'000));
    QFile file(folder.filePath(QStringLiteral("all.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Title <feff" + utf16Hex(QStringLiteral("2 store(s) – Client audit"))
                                    + ">"));
}

void TestWindowReports::withoutStoresThereIsNoAudit()
{
    const auto shop = std::make_shared<FakeShop>();
    shop->imported = false;
    Stage stage(shop);
    QVERIFY(!stage.window.findChild<WindowActions *>()->auditMenu()->isEnabled());
    QVERIFY(
        !stage.window.findChild<WindowActions *>()->action(WindowActions::Command::SaveReport)->isEnabled());
}

QTEST_MAIN(TestWindowReports)
#include "tst_windowreports.moc"
