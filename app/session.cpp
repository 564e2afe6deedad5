#include "app/session.h"

#include "models/import/exportfiles.h"

#include <QTemporaryDir>

#include <algorithm>

namespace shopglass {

namespace {

/// Progress is shown ten times a second at most.
constexpr qint64 ProgressMilliseconds = 100;
/// Many small stores are shown in bunches.
constexpr qint64 PortfolioMilliseconds = 300;

} // namespace

Session::Session(const BackendFactory &makeBackend, QObject *parent)
    : QObject(parent)
    , m_reader(QStringLiteral("reader"), SessionWorker::Pace::Prompt, makeBackend)
    , m_writer(QStringLiteral("writer"), SessionWorker::Pace::Background, makeBackend)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

// The writer ends first: it may still hand a workspace to the reader.
Session::~Session()
{
    m_cancelled->store(true);
    m_newestRequest.fetch_add(1);
    stopPortfolio();
    m_writer.finish();
    m_reader.finish();
}

template<class Work, class Done>
void Session::post(SessionWorker &worker, Work work, Done done)
{
    worker.post([this, work = std::move(work), done = std::move(done)](ShopBackend &backend) {
        auto result = work(backend);
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    });
}

template<class Work, class Done>
void Session::read(Work work, Done done)
{
    post(m_reader, std::move(work), std::move(done));
}

template<class Work, class Done>
void Session::write(Work work, Done done)
{
    post(m_writer, std::move(work), std::move(done));
}

// The writer makes the file, or brings it up to date, before anybody reads it.
void Session::openWorkspace(const QString &path)
{
    m_workspacePath = path;
    stopPortfolio();
    ++m_opening;
    const auto done = [this](const Result<void> &opened) { finishOpening(opened); };
    m_writer.post([this, path, done, sink = beginCare(CareProgress::Work::Update)](ShopBackend &writer) {
        const Result<void> opened = writer.open(path, ShopBackend::Access::Writing, sink);
        if (opened)
            read(
                [path](ShopBackend &reader) {
                    return reader.open(path, ShopBackend::Access::Reading, unwatched);
                },
                done);
        else
            QMetaObject::invokeMethod(
                this, [done, opened] { done(opened); }, Qt::QueuedConnection);
    });
}

void Session::finishOpening(const Result<void> &opened)
{
    --m_opening;
    endCare();
    if (opened)
        refresh();
    else
        Q_EMIT failed(opened.error().sentence);
}

void Session::setStore(const QString &name)
{
    m_request.store = name;
    refresh();
}

void Session::setPeriod(const PeriodChoice &choice, Comparison comparison)
{
    m_request.period = choice;
    m_request.comparison = comparison;
    refresh();
}

void Session::setView(const QString &store, const PeriodChoice &choice, Comparison comparison)
{
    m_request = {store, choice, comparison};
}

void Session::adoptStore(const QString &name)
{
    m_request.store = name;
}

void Session::glance(quint64 number)
{
    read(
        [this, number, request = m_request](ShopBackend &backend) -> Result<std::optional<ShopState>> {
            if (m_newestRequest.load() != number)
                return std::optional<ShopState>();
            return backend.glance(request);
        },
        [this, number](const Result<std::optional<ShopState>> &state) {
            // What went wrong is said once, by the whole answer.
            if (state && *state)
                answer(number, **state);
        });
}

void Session::refresh()
{
    const quint64 number = m_newestRequest.fetch_add(1) + 1;
    if (m_opening > 0)
        return; // figures of the new workspace follow
    glance(number);
    read(
        [this, number, request = m_request](ShopBackend &backend) -> std::optional<Result<ShopState>> {
            const auto outdated = [this, number] { return m_newestRequest.load() != number; };
            if (outdated())
                return std::nullopt;
            return backend.state(request, outdated);
        },
        [this, number](const std::optional<Result<ShopState>> &state) {
            if (state)
                answer(number, *state);
        });
}

void Session::stopPortfolio()
{
    m_newestPortfolio.fetch_add(1);
}

void Session::showPortfolio()
{
    const quint64 number = m_newestPortfolio.fetch_add(1) + 1;
    const PortfolioViewRequest request{m_request.period, m_request.comparison};
    read(
        [this, number, request](ShopBackend &backend) -> std::optional<Result<PortfolioView>> {
            if (m_newestPortfolio.load() != number)
                return std::nullopt;
            return backend.portfolio(request);
        },
        [this, number](const std::optional<Result<PortfolioView>> &view) {
            if (!view || m_newestPortfolio.load() != number)
                return;
            if (!view->ok()) {
                Q_EMIT failed(view->error().sentence);
                return;
            }
            m_portfolio = std::make_shared<PortfolioView>(view->value());
            m_sincePortfolio.start();
            Q_EMIT portfolioReady(std::make_shared<const PortfolioView>(*m_portfolio));
            completePortfolio(number);
        });
}

// One store at a time, so that whatever else is asked of the reader meanwhile comes in between.
void Session::completePortfolio(quint64 number)
{
    const auto next = std::ranges::find(m_portfolio->stores, false, &StoreAudit::complete);
    if (next == m_portfolio->stores.end())
        return;
    read(
        [this, number, store = next->store](ShopBackend &backend) -> std::optional<Result<StoreAudit>> {
            if (m_newestPortfolio.load() != number)
                return std::nullopt;
            return backend.auditStore(store);
        },
        [this, number](const std::optional<Result<StoreAudit>> &audit) {
            if (!audit || m_newestPortfolio.load() != number)
                return;
            if (!audit->ok()) {
                Q_EMIT failed(audit->error().sentence);
                return;
            }
            replaceStore(*m_portfolio, audit->value());
            const bool complete = m_portfolio->completeStores() == m_portfolio->stores.size();
            if (complete || m_sincePortfolio.elapsed() >= PortfolioMilliseconds) {
                m_sincePortfolio.start();
                Q_EMIT portfolioReady(std::make_shared<const PortfolioView>(*m_portfolio));
            }
            completePortfolio(number);
        });
}

/// An answer to another request than the newest says nothing about what is shown now.
void Session::answer(quint64 number, const Result<ShopState> &state)
{
    if (m_newestRequest.load() != number)
        return;
    if (state.ok())
        Q_EMIT stateReady(*state);
    else
        Q_EMIT failed(state.error().sentence);
}

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

void Session::enterScores(const ScoreEntry &entry)
{
    write(
        [entry, store = m_request.store](ShopBackend &backend) { return backend.enterScores(store, entry); },
        [this](const Result<BatchSummary> &batch) {
            if (!batch) {
                Q_EMIT scoresRefused(batch.error().sentence);
                return;
            }
            Q_EMIT scoresEntered(*batch);
            refresh();
        });
}

void Session::loadScoreHistory(const QString &score)
{
    read(
        [score, store = m_request.store](ShopBackend &backend) { return backend.scoreHistory(store, score); },
        [this, score](const Result<std::vector<StatedScore>> &history) {
            if (history)
                Q_EMIT scoreHistoryReady(score, *history);
            else
                Q_EMIT failed(history.error().sentence);
        });
}

void Session::keepDocument(DocumentScope scope, const Document &document)
{
    write([scope, document, store = m_request.store](
              ShopBackend &backend) { return backend.keepDocument(store, scope, document); },
          [this](const Result<void> &kept) {
              if (kept.ok())
                  refresh();
              else
                  Q_EMIT failed(kept.error().sentence);
          });
}

void Session::dropDocument(DocumentScope scope, const QString &kind, const QString &id)
{
    write([scope, kind, id, store = m_request.store](
              ShopBackend &backend) { return backend.dropDocument(store, scope, kind, id); },
          [this](const Result<bool> &dropped) {
              if (dropped.ok())
                  refresh();
              else
                  Q_EMIT failed(dropped.error().sentence);
          });
}

void Session::loadRejects(BatchId batch)
{
    read([batch](ShopBackend &backend) { return backend.rejects(batch); },
         [this, batch](const Result<std::vector<Reject>> &rejects) {
             if (rejects.ok())
                 Q_EMIT rejectsReady(batch, *rejects);
             else
                 Q_EMIT failed(rejects.error().sentence);
         });
}

void Session::exportRejects(BatchId batch, const QString &path)
{
    read([batch, path](ShopBackend &backend) { return backend.writeRejects(batch, path); },
         [this, path](const Result<void> &written) {
             if (written.ok())
                 Q_EMIT rejectsExported(path);
             else
                 Q_EMIT failed(written.error().sentence);
         });
}

void Session::loadRows(const QString &store, const RowsQuestion &question)
{
    ViewRequest request = m_request;
    request.store = store;
    read([request, question](ShopBackend &backend) { return backend.rowsBehind(request, question); },
         [this, question](const Result<EvidenceView> &view) {
             if (view)
                 Q_EMIT rowsReady(std::make_shared<const EvidenceView>(*view));
             else
                 Q_EMIT rowsRefused(question, view.error().sentence);
         });
}

void Session::exportRows(const QString &store, const RowsQuestion &question, const QString &path,
                         Language language)
{
    ViewRequest request = m_request;
    request.store = store;
    read([request, question, path,
          language](ShopBackend &backend) { return backend.writeRows(request, question, path, language); },
         [this, path](const Result<void> &written) {
             if (written.ok())
                 Q_EMIT rowsExported(path);
             else
                 Q_EMIT failed(written.error().sentence);
         });
}

} // namespace shopglass
