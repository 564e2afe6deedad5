// The window's memory and its hands: which workspace, store and period are shown, and the work on them.
//
// All reading and computing happens on one worker thread, all writing on another, each with a connection of
// its own, so that figures do not wait for an import; answers come back as signals with values. Of several
// requests for figures only the newest is answered. Imports queue up and can be cancelled; each file is
// followed by fresh figures. Functions return at once. Threads: use on one thread.

#pragma once

#include "app/sessionworker.h"
#include "widgets/pages/importreport.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <deque>
#include <functional>

class QTemporaryDir;

namespace shopglass {

/// Where work on what the workspace already has stands.
struct CareProgress
{
    enum class Work {
        Undo, ///< an import is taken back
        Update, ///< a workspace of an older version is brought up to date
    };
    Work work = Work::Undo;
    QString subject; ///< file name, of the import or of the workspace
    qint64 rows = 0;
    qint64 done = 0;
    qint64 total = 0; ///< 0 where unknown
};

/// Where an import stands.
struct ImportProgress
{
    QString subject; ///< file name
    qint64 rows = 0;
    qint64 rowsPerSecond = 0; ///< 0 while too early to say
    qint64 done = 0;
    qint64 total = 0; ///< 0 = unknown
    int file = 0; ///< 1-based
    int files = 0;
};

class Session final : public QObject
{
    Q_OBJECT

public:
    using BackendFactory = SessionWorker::BackendFactory;

    /// `makeBackend` is called once on each worker thread.
    explicit Session(const BackendFactory &makeBackend, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Session() override;

    void openWorkspace(const QString &path);
    [[nodiscard]] const QString &workspacePath() const noexcept { return m_workspacePath; }

    /// The store that is shown and imported into; made at its first import when it does not exist.
    void setStore(const QString &name);
    [[nodiscard]] const QString &store() const noexcept { return m_request.store; }
    void setPeriod(const PeriodChoice &choice, Comparison comparison);
    /// Store, period and comparison for the first figures, without asking for any.
    void setView(const QString &store, const PeriodChoice &choice, Comparison comparison);
    /// Like setStore(), without asking for figures; empty = the first one.
    void adoptStore(const QString &name);
    [[nodiscard]] const ViewRequest &request() const noexcept { return m_request; }
    /// Asks for fresh figures: those that are at hand at once, then all of them. While a workspace is being
    /// opened its figures follow anyway.
    void refresh();

    /// Looks at all stores: portfolioReady() comes at once from the rollup, then again while the stores are
    /// read one after the other, until all are or stopPortfolio(). Asked again, it begins anew.
    void showPortfolio();
    void stopPortfolio();

    /// Queues files and folders for the current store. Requires: a store is named.
    void importPaths(const QStringList &paths);
    /// Looks whether a folder's sub-folders may each be a store, and says so by folderExamined().
    void examineFolder(const QString &folder);
    /// Imports each folder's files into the store of its name.
    void importStores(const std::vector<StoreFolder> &stores);
    /// Tries a file again with a password.
    void importWithPassword(const FileImport &file, const QString &password);
    /// Imports a file into a store as the user said.
    void importWithMapping(const FileToImport &file, const QString &store);
    /// Makes the sample shop's files and imports them into the store of that name, which becomes the current
    /// one.
    void importSample(const QString &store);
    /// Stops the running import and forgets the queue; stops an undo or update that goes on.
    void cancel();
    /// True from the first queued file to the last summary.
    [[nodiscard]] bool importing() const noexcept { return m_importing; }

    void undo(BatchId batch);
    /// Stores official values that were typed in; scoresEntered() or scoresRefused() answers.
    void enterScores(const ScoreEntry &entry);
    void loadScoreHistory(const QString &score);
    /// Keeps what the user made for the store that is shown, or takes it away; fresh figures follow.
    void keepDocument(DocumentScope scope, const Document &document);
    void dropDocument(DocumentScope scope, const QString &kind, const QString &id);
    void loadRejects(BatchId batch);
    void exportRejects(BatchId batch, const QString &path);
    /// The rows behind a figure over the days that are looked at, unless the question names others.
    void loadRows(const QString &store, const RowsQuestion &question);
    /// All of them as CSV.
    void exportRows(const QString &store, const RowsQuestion &question, const QString &path,
                    Language language);

Q_SIGNALS:
    void stateReady(const shopglass::ShopState &state);
    void portfolioReady(const std::shared_ptr<const shopglass::PortfolioView> &view);
    void folderExamined(const QString &folder, const std::vector<shopglass::StoreFolder> &stores);
    void rejectsReady(qint64 batch, const std::vector<shopglass::Reject> &rejects);
    void rejectsExported(const QString &path);
    void rowsReady(const std::shared_ptr<const shopglass::EvidenceView> &view);
    /// One whole sentence.
    void rowsRefused(const shopglass::RowsQuestion &question, const QString &sentence);
    void rowsExported(const QString &path);
    void importProgressed(const shopglass::ImportProgress &progress);
    void fileImported(const shopglass::FileImport &file);
    void importEnded();
    void careProgressed(const shopglass::CareProgress &progress);
    void careEnded();
    void undone(const shopglass::UndoSummary &summary);
    void scoresEntered(const shopglass::BatchSummary &batch);
    /// One whole sentence; nothing was stored.
    void scoresRefused(const QString &sentence);
    void scoreHistoryReady(const QString &score, const std::vector<shopglass::StatedScore> &history);
    /// One whole sentence.
    void failed(const QString &sentence);

private:
    struct QueuedFile
    {
        FileToImport file;
        QString store;
    };

    /// Runs `work(backend)` on the worker and `done(result)` here afterwards.
    template<class Work, class Done>
    void post(SessionWorker &worker, Work work, Done done);
    template<class Work, class Done>
    void read(Work work, Done done);
    template<class Work, class Done>
    void write(Work work, Done done);
    void finishOpening(const Result<void> &opened);
    void completePortfolio(quint64 number);
    void queueFiles(const Result<QStringList> &files, const QString &store);
    /// Asks for what is at hand at once, under the number of the newest request.
    void glance(quint64 number);
    void answer(quint64 number, const Result<ShopState> &state);
    void importNext();
    void finishFile(const QueuedFile &file, const Result<ImportOutcome> &outcome);
    void endImport();
    void beginImport();
    ProgressSink progressSink(int file, int files);
    ProgressSink beginCare(CareProgress::Work work);
    void endCare();

    SessionWorker m_reader;
    SessionWorker m_writer;
    QString m_workspacePath;
    ViewRequest m_request;
    std::atomic<quint64> m_newestRequest = 0;
    std::atomic<quint64> m_newestPortfolio = 0;
    std::shared_ptr<PortfolioView> m_portfolio; ///< as far as it is complete
    QElapsedTimer m_sincePortfolio; ///< since it was last shown
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<std::atomic<bool>> m_careCancelled;
    int m_caring = 0; ///< undos and updates that have not ended
    std::deque<QueuedFile> m_queue;
    std::shared_ptr<QTemporaryDir> m_sampleFolder;
    int m_filesDone = 0;
    int m_opening = 0; ///< workspaces that are being opened
    int m_expanding = 0; ///< imports whose folders are still being read
    bool m_importing = false;
    bool m_fileRunning = false;
};

} // namespace shopglass
