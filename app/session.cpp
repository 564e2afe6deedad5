#include "app/session.h"

#include "app/sessionposts.h"

#include <algorithm>

namespace shopglass {

namespace {

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
