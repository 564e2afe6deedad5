// A session's backend without files: answers from a small script, and imports that wait until a test lets
// them go.

#pragma once

#include "app/shopbackend.h"
#include "models/import/refusals.h"
#include "tests/support/smallviews.h"

#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace shopglass::testing {

/// Shared between the test (UI thread) and the backend (worker thread).
struct FakeShop
{
    std::atomic<bool> imported = true; ///< whether there are figures
    std::atomic<int> statesComputed = 0;
    std::atomic<bool> offTheUiThread = true;
    std::atomic<bool> waitsInImport = false;
    QSemaphore inImport; ///< released once an import waits for its cancel
    QSemaphore statesHeld; ///< acquired before each state when `holdStates`
    std::atomic<bool> holdStates = false;
    std::atomic<bool> glances = false; ///< whether there are first figures before the others
    std::atomic<bool> loadsUntilStopped = false; ///< as if the columns took for ever
    QSemaphore inState; ///< released once such a state is being worked out
    std::atomic<qint64> undoneBatch = 0;
    std::atomic<bool> undoesUntilStopped = false;
    std::atomic<int> enteredDay = 0; ///< of the last typed-in scores
    std::atomic<int> documents = 0; ///< that are kept
    QSemaphore auditsHeld; ///< acquired before each store's audit when `holdAudits`
    std::atomic<bool> holdAudits = false;
    std::atomic<int> storesAudited = 0;

    QStringList importedPaths() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_paths;
    }
    void addPath(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        m_paths << path;
    }

    /// The mappings that imports came with.
    std::vector<Mapping> mappings() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_mappings;
    }
    void addMapping(const Mapping &mapping)
    {
        const QMutexLocker lock(&m_mutex);
        m_mappings.push_back(mapping);
    }

    /// The store of each imported path.
    QStringList importedStores() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_stores;
    }
    void addStore(const QString &store)
    {
        const QMutexLocker lock(&m_mutex);
        m_stores << store;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_paths;
    QStringList m_stores;
    std::vector<Mapping> m_mappings;
};

/// What the importer says of a file that nobody knows.
inline Error unknownFile()
{
    return notRecognised(QStringLiteral("unknown.csv"), {SheetMatch{}});
}

class FakeBackend final : public ShopBackend
{
public:
    FakeBackend(std::shared_ptr<FakeShop> shop, QThread *uiThread)
        : m_shop(std::move(shop))
        , m_uiThread(uiThread)
    {
    }

    Result<void> open(const QString &workspacePath, Access, const ProgressSink &progress) override
    {
        noteThread();
        if (workspacePath.contains(QLatin1String("older")))
            static_cast<void>(progress({QStringLiteral("older.shopglass"), 2, 0, 2}));
        if (workspacePath.contains(QLatin1String("broken")))
            return Error{QStringLiteral("The workspace is broken."), QString(), ErrorKind::Failure};
        return {};
    }

    Result<std::optional<ShopState>> glance(const ViewRequest &request) override
    {
        noteThread();
        if (!m_shop->glances || !m_shop->imported)
            return std::optional<ShopState>();
        ShopState state = stateOf(request);
        auto views = std::make_shared<ViewSet>(*state.views);
        views->stage = ViewStage::First;
        state.views = std::move(views);
        return std::optional(std::move(state));
    }

    Result<ShopState> state(const ViewRequest &request, const std::function<bool()> &stop) override
    {
        noteThread();
        if (m_shop->holdStates)
            m_shop->statesHeld.acquire();
        for (bool first = true; m_shop->loadsUntilStopped && !stop(); first = false) {
            if (first)
                m_shop->inState.release();
            QThread::yieldCurrentThread();
        }
        if (stop())
            return Error{QStringLiteral("Stopped."), QString(), ErrorKind::Cancelled};
        ++m_shop->statesComputed;
        return stateOf(request);
    }

    ShopState stateOf(const ViewRequest &request) const
    {
        ShopState state;
        if (!m_shop->imported)
            return state;
        state.stores = {{1, QStringLiteral("Tea house")}, {2, QStringLiteral("Cup house")}};
        state.store
            = request.store == QLatin1String("Cup house") ? state.stores.back() : state.stores.front();
        auto views = std::make_shared<ViewSet>(*smallViews());
        views->context.period = request.period.resolve(views->context.asOf, {});
        views->overview.store = state.store->name;
        state.views = views;
        state.batches = smallBatches();
        return state;
    }

    Result<PortfolioView> portfolio(const PortfolioViewRequest &) override
    {
        noteThread();
        if (!m_shop->imported)
            return PortfolioView{};
        return smallPortfolio();
    }

    Result<StoreAudit> auditStore(const QString &store) override
    {
        noteThread();
        if (m_shop->holdAudits)
            m_shop->auditsHeld.acquire();
        ++m_shop->storesAudited;
        return smallWholeAudit(store);
    }

    std::vector<StoreFolder> storeFolders(const QString &folder) override
    {
        noteThread();
        if (!folder.contains(QLatin1String("clients")))
            return {};
        return {{QStringLiteral("Tea house"), QStringList{QStringLiteral("tea.csv")}},
                {QStringLiteral("Cup house"), QStringList{QStringLiteral("cup.csv")}}};
    }

    Result<QStringList> filesOf(const QStringList &paths) override { return paths; }

    Result<ImportOutcome> importInto(const QString &store, const FileToImport &file,
                                     const ProgressSink &progress) override
    {
        noteThread();
        const QString &path = file.path;
        const QString &password = file.password;
        if (file.mapping)
            m_shop->addMapping(*file.mapping);
        m_shop->addPath(path);
        m_shop->addStore(store);
        if (path.contains(QLatin1String("locked")) && password != QLatin1String("654321"))
            return Error{QStringLiteral("The file locked.xlsx needs a password."),
                         QStringLiteral("The file needs another password."), ErrorKind::Refused};
        if (path.contains(QLatin1String("unknown")) && !file.mapping)
            return unknownFile();
        if (path.contains(QLatin1String("bad")))
            return Error{QStringLiteral("bad.csv holds no table."), QString(), ErrorKind::Refused};
        for (qint64 rows = 1; m_shop->waitsInImport; ++rows) {
            if (rows == 2)
                m_shop->inImport.release();
            if (!progress({path, rows, 0, rows}))
                return Error{QStringLiteral("Stopped."), QString(), ErrorKind::Cancelled};
            QThread::yieldCurrentThread();
        }
        progress({path, 12, 12, 12});
        m_shop->imported = true;
        ImportOutcome outcome;
        outcome.summary = smallBatch(3, QStringLiteral("orders-june.csv"));
        outcome.warnings = {QStringLiteral("Half of the products are new to this store.")};
        return outcome;
    }

    Result<UndoSummary> undo(BatchId batch, const ProgressSink &progress) override
    {
        const ProgressStep step{QStringLiteral("orders-june.csv"), 4, 10, 4};
        bool goOn = progress(step);
        while (goOn && m_shop->undoesUntilStopped) {
            QThread::yieldCurrentThread();
            goOn = progress(step);
        }
        if (!goOn)
            return Error{QStringLiteral("Stopped. Nothing was changed."), QString(), ErrorKind::Cancelled};
        noteThread();
        m_shop->undoneBatch = batch;
        return UndoSummary{batch, QStringLiteral("orders-june.csv"), 7, 2, 1};
    }

    Result<std::vector<Reject>> rejects(BatchId) override { return smallRejects(); }
    Result<void> writeRejects(BatchId, const QString &) override { return {}; }
    Result<BatchSummary> enterScores(const QString &, const ScoreEntry &entry) override
    {
        noteThread();
        m_shop->enteredDay = entry.day.number();
        if (entry.values.empty())
            return Error{QStringLiteral("No value was given."), {}, ErrorKind::Refused};
        BatchSummary batch = smallBatch(4, QStringLiteral("Typed in"));
        batch.rowsRead = qint64(entry.values.size());
        return batch;
    }
    Result<std::vector<StatedScore>> scoreHistory(const QString &, const QString &score) override
    {
        StatedScore stated;
        stated.day = Day::fromIso(QStringLiteral("2026-06-18")).value();
        stated.score = score;
        stated.thousandths = 4870;
        stated.current = true;
        stated.typedIn = true;
        stated.origin.batch = 4;
        stated.origin.file = QStringLiteral("Typed in");
        return std::vector<StatedScore>{stated};
    }
    Result<void> keepDocument(const QString &, DocumentScope, const Document &document) override
    {
        noteThread();
        if (document.id == QLatin1String("refused"))
            return Error{QStringLiteral("The disk is full."), {}, ErrorKind::Failure};
        ++m_shop->documents;
        return {};
    }
    Result<bool> dropDocument(const QString &, DocumentScope, const QString &, const QString &) override
    {
        noteThread();
        return --m_shop->documents >= 0;
    }
    Result<EvidenceView> rowsBehind(const ViewRequest &, const RowsQuestion &question) override
    {
        noteThread();
        EvidenceView view;
        view.question = question;
        view.parts = {RowsPart::Counted};
        return view;
    }
    Result<void> writeRows(const ViewRequest &, const RowsQuestion &, const QString &, Language) override
    {
        noteThread();
        return {};
    }
    Result<QStringList> writeSample(const QString &folder, const ProgressSink &) override
    {
        return QStringList{folder + QStringLiteral("/orders.csv")};
    }

private:
    void noteThread()
    {
        if (QThread::currentThread() == m_uiThread)
            m_shop->offTheUiThread = false;
    }

    std::shared_ptr<FakeShop> m_shop;
    QThread *m_uiThread;
};

inline std::function<std::unique_ptr<ShopBackend>()> fakeFactory(const std::shared_ptr<FakeShop> &shop)
{
    return
        [shop, uiThread = QThread::currentThread()] { return std::make_unique<FakeBackend>(shop, uiThread); };
}

} // namespace shopglass::testing
