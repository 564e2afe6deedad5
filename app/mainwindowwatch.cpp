// The window and its watched folder.

#include "app/folderwatcher.h"
#include "app/mainwindow.h"
#include "app/windowactions.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/datapage.h"

#include <QDir>

namespace shopglass {

void MainWindow::connectWatcher()
{
    m_watcher = new FolderWatcher(this);
    QAction *action = m_actions->action(WindowActions::Command::WatchFolder);
    action->setCheckable(true);
    action->setChecked(m_watcher->watching());
    connect(m_watcher, &FolderWatcher::changed, this, [this, action] {
        action->setChecked(m_watcher->watching());
        feedPages();
    });
    connect(m_watcher, &FolderWatcher::ready, this, [this](const QString &store, const QStringList &paths) {
        if (!m_session.importing())
            m_report->clear();
        m_session.importStores({{store, paths}});
    });
    // Nothing is imported before a workspace is open, nor into another one than the folder is for.
    connect(&m_session, &Session::stateReady, this,
            [this] { m_watcher->setWorkspace(m_session.workspacePath()); });
    // Later, because an import takes away the panel whose button was pressed.
    connect(
        m_dataPage, &DataPage::retryRequested, this,
        [this](const QString &file) { importPaths({m_watcher->view().folder + u'/' + file}); },
        Qt::QueuedConnection);
    connect(m_dataPage, &DataPage::watchStopped, this, &MainWindow::stopWatching, Qt::QueuedConnection);
}

void MainWindow::toggleWatching()
{
    if (m_watcher->watching()) {
        stopWatching();
        return;
    }
    m_actions->action(WindowActions::Command::WatchFolder)->setChecked(false);
    if (!ensureStore())
        return;
    const QString folder = FileDialogs::openFolder(this, tr("Import what comes into a folder from now on"));
    if (folder.isEmpty())
        return;
    m_watcher->watch(folder, m_session.store(), m_session.workspacePath());
    m_message->showMessage(
        tr("Files that come into %1 from now on are imported into the store “%2” as soon as they are "
           "complete; import those that are there already yourself. What could not be read is listed on "
           "the Data page.")
            .arg(QDir::toNativeSeparators(folder), m_session.store()),
        Meaning::Good);
}

void MainWindow::stopWatching()
{
    const QString folder = QDir::toNativeSeparators(m_watcher->view().folder);
    m_watcher->stop();
    m_message->showMessage(tr("%1 is not watched any more.").arg(folder), Meaning::Good);
}

} // namespace shopglass
