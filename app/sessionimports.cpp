// Imports of the session and what is taken back: the queue of files, their progress and their end.

#include "app/session.h"
#include "app/sessionposts.h"
#include "models/import/exportfiles.h"

#include <QTemporaryDir>

namespace shopglass {

namespace {

/// Progress is shown ten times a second at most.
constexpr qint64 ProgressMilliseconds = 100;

} // namespace

void Session::importPaths(const QStringList &paths)
{
    Q_ASSERT(!m_request.store.isEmpty());
    beginImport();
    ++m_expanding;
    read([paths](ShopBackend &backend) { return backend.filesOf(paths); },
         [this, store = m_request.store](const Result<QStringList> &files) { queueFiles(files, store); });
}

void Session::examineFolder(const QString &folder)
{
    read([folder](ShopBackend &backend) { return backend.storeFolders(folder); },
         [this, folder](const std::vector<StoreFolder> &stores) { Q_EMIT folderExamined(folder, stores); });
}

void Session::importStores(const std::vector<StoreFolder> &stores)
{
    beginImport();
    for (const StoreFolder &store : stores) {
        if (!store.files.ok())
            continue;
        for (const QString &path : *store.files)
            m_queue.push_back({{path, {}, {}}, store.store});
    }
    importNext();
}

void Session::importWithPassword(const FileImport &file, const QString &password)
{
    beginImport();
    m_queue.push_back({{file.path, password, {}}, file.store});
    importNext();
}

void Session::importWithMapping(const FileToImport &file, const QString &store)
{
    beginImport();
    m_queue.push_back({file, store});
    importNext();
}

void Session::importSample(const QString &store)
{
    setStore(store);
    beginImport();
    ++m_expanding;
    m_sampleFolder = std::make_shared<QTemporaryDir>();
    write([folder = m_sampleFolder->path(),
           sink = progressSink(0, 0)](ShopBackend &backend) { return backend.writeSample(folder, sink); },
          [this, store](const Result<QStringList> &files) { queueFiles(files, store); });
}

void Session::queueFiles(const Result<QStringList> &files, const QString &store)
{
    --m_expanding;
    const bool stopped = m_cancelled->load();
    if (files.ok() && !stopped) {
        for (const QString &path : *files)
            m_queue.push_back({{path, {}, {}}, store});
    } else if (!files.ok() && files.error().kind != ErrorKind::Cancelled) {
        Q_EMIT failed(files.error().sentence);
    }
    importNext();
}

void Session::beginImport()
{
    if (m_importing)
        return;
    m_importing = true;
    m_filesDone = 0;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
}

ProgressSink Session::progressSink(int file, int files)
{
    struct Pace
    {
        QElapsedTimer sinceStart;
        QElapsedTimer sinceReport;
    };
    auto pace = std::make_shared<Pace>();
    return [this, pace, file, files, cancelled = m_cancelled](const ProgressStep &step) {
        if (!pace->sinceStart.isValid())
            pace->sinceStart.start();
        if (!pace->sinceReport.isValid() || pace->sinceReport.elapsed() >= ProgressMilliseconds) {
            pace->sinceReport.start();
            const qint64 elapsed = pace->sinceStart.elapsed();
            const qint64 rate = elapsed >= 500 ? step.rows * 1000 / elapsed : 0;
            const ImportProgress progress{step.subject, step.rows, rate, step.done, step.total, file, files};
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT importProgressed(progress); }, Qt::QueuedConnection);
        }
        return !cancelled->load();
    };
}

void Session::importNext()
{
    if (m_fileRunning || !m_importing)
        return;
    if (m_queue.empty()) {
        if (m_expanding == 0)
            endImport();
        return;
    }
    const QueuedFile file = m_queue.front();
    m_queue.pop_front();
    m_fileRunning = true;
    const int number = m_filesDone + 1;
    const int files = number + static_cast<int>(m_queue.size());
    Q_EMIT importProgressed({exportName(file.file.path), 0, 0, 0, 0, number, files});
    write([file, sink = progressSink(number, files)](
              ShopBackend &backend) { return backend.importInto(file.store, file.file, sink); },
          [this, file](const Result<ImportOutcome> &outcome) { finishFile(file, outcome); });
}

void Session::finishFile(const QueuedFile &file, const Result<ImportOutcome> &outcome)
{
    m_fileRunning = false;
    ++m_filesDone;
    Q_EMIT fileImported({file.file.path, outcome, file.store});
    // A refused file may have made its store, and the first answer may have been given before it; between two
    // files a glance must do.
    if (m_queue.empty())
        refresh();
    else
        glance(m_newestRequest.load());
    importNext();
}

void Session::endImport()
{
    m_importing = false;
    m_sampleFolder.reset();
    Q_EMIT importEnded();
}

void Session::cancel()
{
    m_cancelled->store(true);
    if (m_careCancelled)
        m_careCancelled->store(true);
    m_queue.clear();
}

ProgressSink Session::beginCare(CareProgress::Work work)
{
    if (m_caring++ == 0)
        m_careCancelled = std::make_shared<std::atomic<bool>>(false);
    auto sinceReport = std::make_shared<QElapsedTimer>();
    return [this, sinceReport, work, cancelled = m_careCancelled](const ProgressStep &step) {
        if (!sinceReport->isValid() || sinceReport->elapsed() >= ProgressMilliseconds) {
            sinceReport->start();
            const CareProgress progress{work, step.subject, step.rows, step.done, step.total};
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT careProgressed(progress); }, Qt::QueuedConnection);
        }
        return !cancelled->load();
    };
}

void Session::endCare()
{
    if (--m_caring == 0)
        Q_EMIT careEnded();
}

void Session::undo(BatchId batch)
{
    write([batch, sink = beginCare(CareProgress::Work::Undo)](
              ShopBackend &backend) { return backend.undo(batch, sink); },
          [this](const Result<UndoSummary> &summary) {
              endCare();
              if (!summary) {
                  Q_EMIT failed(summary.error().sentence);
                  return;
              }
              Q_EMIT undone(*summary);
              refresh();
          });
}

} // namespace shopglass
