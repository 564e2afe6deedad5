// What the commands of the window do: the second half of MainWindow.

#include "app/folderwatcher.h"
#include "app/mainwindow.h"
#include "app/topbar.h"
#include "app/undotext.h"
#include "app/windowactions.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/questions.h"
#include "widgets/pages/datapage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace shopglass {

namespace {

/// Whether nothing is left but to make it last, see ProgressStep.
template<class Progress>
bool isBeingKept(const Progress &progress)
{
    return progress.total > 0 && progress.done == progress.total;
}

} // namespace

bool MainWindow::ensureStore()
{
    if (!m_session.store().isEmpty())
        return true;
    const auto name = Questions::text(
        this, tr("Name of the store"),
        tr("Which store are these files from? It gets its own place in the workspace."), tr("My store"));
    if (name)
        m_session.adoptStore(*name);
    return name.has_value();
}

void MainWindow::importPaths(const QStringList &paths)
{
    // Which stores the workspace has must be known before anybody is asked whose files these are.
    if (m_pageState == PageInput::State::Reading && m_session.store().isEmpty()) {
        m_waitingPaths += paths;
        return;
    }
    // The worker looks into a folder or an archive: it may lie on a slow disk.
    const QString suffix = QFileInfo(paths.value(0)).suffix().toLower();
    if (paths.size() == 1 && (suffix.isEmpty() || suffix == QLatin1String("zip")))
        m_session.examineFolder(paths.first());
    else
        importIntoStore(paths);
}

void MainWindow::importFolder(const QString &folder, const std::vector<StoreFolder> &stores)
{
    if (stores.empty()) {
        importIntoStore({folder});
        return;
    }
    QStringList names;
    for (const StoreFolder &store : stores)
        names << store.store;
    constexpr qsizetype NamesShown = 5;
    const QString list = names.size() <= NamesShown
        ? names.join(tr(", "))
        : tr("%1 and %2 more").arg(names.mid(0, NamesShown).join(tr(", "))).arg(names.size() - NamesShown);
    const auto choice = Questions::choose(
        this,
        tr("Is each of the %n folder(s) in “%1” a store of its own?", nullptr, int(stores.size()))
            .arg(QFileInfo(folder).fileName()),
        tr("They are %1. A store takes the name of its folder.").arg(list), tr("&Each is a store"),
        tr("&All are of one store"));
    if (!choice)
        return;
    if (*choice == Questions::Choice::Second) {
        importIntoStore({folder});
        return;
    }
    if (!m_session.importing())
        m_report->clear();
    if (m_session.store().isEmpty())
        m_session.adoptStore(stores.front().store);
    m_session.importStores(stores);
}

void MainWindow::importIntoStore(const QStringList &paths)
{
    if (paths.isEmpty() || !ensureStore())
        return;
    if (!m_session.importing())
        m_report->clear();
    m_named += paths;
    m_session.importPaths(paths);
}

void MainWindow::askFiles()
{
    importPaths(FileDialogs::openFiles(
        this, tr("Import files"), tr("Export files (*.xlsx *.csv *.tsv *.txt *.xls *.zip);;All files (*)")));
}

void MainWindow::askFolder()
{
    const QString folder = FileDialogs::openFolder(this, tr("Import all export files of a folder"));
    if (!folder.isEmpty())
        importPaths({folder});
}

void MainWindow::askStore()
{
    const auto name = Questions::text(this, tr("New store"), tr("Name of the new store:"), QString());
    if (name)
        m_session.setStore(*name);
}

void MainWindow::importSample()
{
    if (m_session.importing())
        return;
    m_report->clear();
    //: Name of the store that the sample shop's made-up data go into
    m_session.importSample(tr("Sample shop (invented)"));
}

void MainWindow::openWorkspace()
{
    const QStringList chosen
        = FileDialogs::openFiles(this, tr("Open workspace"), tr("Shopglass workspaces (*.shopglass)"));
    switchWorkspace(chosen.value(0));
}

void MainWindow::newWorkspace()
{
    switchWorkspace(FileDialogs::saveFile(this, tr("New workspace"), tr("workspace.shopglass"),
                                          tr("Shopglass workspaces (*.shopglass)")));
}

void MainWindow::switchWorkspace(const QString &path)
{
    if (path.isEmpty())
        return;
    m_selectedBatch = 0;
    m_rejects.clear();
    m_portfolio.reset();
    dropAudit();
    m_pageState = PageInput::State::Reading;
    m_session.adoptStore(QString());
    m_watcher->setWorkspace(QString());
    m_session.openWorkspace(path);
}

const BatchSummary *MainWindow::lastImport() const
{
    const auto found = std::find_if(m_state.batches.begin(), m_state.batches.end(),
                                    [](const BatchSummary &batch) { return !batch.undone; });
    return found == m_state.batches.end() ? nullptr : &*found;
}

bool MainWindow::hasCompleteViews() const
{
    return m_state.views && m_state.views->stage == ViewStage::Complete;
}

void MainWindow::undoLastImport()
{
    const BatchSummary *batch = lastImport();
    if (batch && !m_session.importing() && DataPage::confirmUndo(this, *batch))
        m_session.undo(batch->id);
}

void MainWindow::showProgress(const ImportProgress &progress)
{
    if (!m_session.importing())
        return;
    if (progress.file > 0 && isBeingKept(progress)) {
        m_progress->showFinishing(progress.subject);
        return;
    }
    QStringList parts;
    if (progress.files > 1)
        parts << tr("file %1 of %2").arg(progress.file).arg(progress.files);
    if (progress.rows > 0)
        parts << tr("%1 rows").arg(fullCount(progress.rows));
    if (progress.rowsPerSecond > 0)
        parts << tr("%1 rows per second").arg(fullCount(progress.rowsPerSecond));
    m_progress->showProgress(progress.subject, parts.join(QStringLiteral(" · ")), progress.done,
                             progress.total);
}

void MainWindow::showCare(const CareProgress &progress)
{
    const QString subject = progress.work == CareProgress::Work::Undo
        ? tr("Taking back “%1”").arg(progress.subject)
        : tr("Bringing %1 up to date").arg(progress.subject);
    if (isBeingKept(progress)) {
        m_progress->showFinishing(subject);
        return;
    }
    const QString detail = progress.rows > 0 ? tr("%1 rows").arg(fullCount(progress.rows)) : QString();
    m_progress->showProgress(subject, detail, progress.done, progress.total);
}

void MainWindow::endCare()
{
    if (!m_session.importing())
        m_progress->finish();
}

void MainWindow::showFileResult(const FileImport &file)
{
    m_report->add(file);
    m_watcher->settle(file);
    const bool wasNamed = m_named.contains(file.path);
    askMapping(file);
    if (file.result.ok() || !needsPassword(file.result.error()))
        return;
    // What came into the watched folder is listed; a question in the middle of something else is not.
    if (m_watcher->takes(file.path) && !wasNamed)
        return;
    const auto password = Questions::password(this, tr("Password needed"), file.result.error().sentence);
    if (password)
        m_session.importWithPassword(file, *password);
}

void MainWindow::showUndone(const UndoSummary &summary)
{
    m_message->showMessage(undoText(summary), Meaning::Good);
}

void MainWindow::showError(const QString &sentence)
{
    dropAudit(); // its stores may be what could not be read
    m_message->showMessage(sentence, Meaning::Bad);
    if (m_pageState == PageInput::State::Reading) {
        m_pageState = PageInput::State::Empty;
        m_waitingPaths.clear();
        feedPages();
    }
}

void MainWindow::showRejectsOf(BatchId batch)
{
    showPage(QStringLiteral("data"));
    m_dataPage->select(batch);
}

std::shared_ptr<const Catalogue> MainWindow::catalogue() const
{
    const bool tailored = m_state.views && m_state.views->context.catalogue;
    return tailored ? m_state.views->context.catalogue : m_services->catalogue;
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_actions->all(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Shopglass"),
        tr("Shopglass %1 shows what a shop's export files say. Nothing leaves this computer. Free "
           "software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace shopglass
