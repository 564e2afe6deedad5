// The session's backend over a real workspace file. Keeps a store's columns, and what figures rest on, as
// long as its facts do not change; those of a few small stores shown before it, too.

#pragma once

#include "app/columncache.h"
#include "app/portfoliosource.h"
#include "app/services.h"
#include "app/shopbackend.h"
#include "models/indicators/groundwork.h"

namespace shopglass {

class WorkspaceBackend final : public ShopBackend
{
public:
    /// `asOf` pins the as-of day and the calendar day.
    explicit WorkspaceBackend(Services services, std::optional<Day> asOf = {});
    ~WorkspaceBackend() override;

    Result<void> open(const QString &workspacePath, Access access, const ProgressSink &progress) override;
    Result<std::optional<ShopState>> glance(const ViewRequest &request) override;
    Result<ShopState> state(const ViewRequest &request, const std::function<bool()> &stop) override;
    Result<PortfolioView> portfolio(const PortfolioViewRequest &request) override;
    Result<StoreAudit> auditStore(const QString &store) override;
    std::vector<StoreFolder> storeFolders(const QString &folder) override;
    Result<QStringList> filesOf(const QStringList &paths) override;
    Result<ImportOutcome> importInto(const QString &store, const FileToImport &file,
                                     const ProgressSink &progress) override;
    Result<UndoSummary> undo(BatchId batch, const ProgressSink &progress) override;
    Result<std::vector<Reject>> rejects(BatchId batch) override;
    Result<void> writeRejects(BatchId batch, const QString &path) override;
    Result<BatchSummary> enterScores(const QString &store, const ScoreEntry &entry) override;
    Result<std::vector<StatedScore>> scoreHistory(const QString &store, const QString &score) override;
    Result<void> keepDocument(const QString &store, DocumentScope scope, const Document &document) override;
    Result<bool> dropDocument(const QString &store, DocumentScope scope, const QString &kind,
                              const QString &id) override;
    Result<EvidenceView> rowsBehind(const ViewRequest &request, const RowsQuestion &question) override;
    Result<void> writeRows(const ViewRequest &request, const RowsQuestion &question, const QString &path,
                           Language language) override;
    Result<QStringList> writeSample(const QString &folder, const ProgressSink &progress) override;

private:
    Result<void> requireWorkspace() const;
    /// Empty = the first one.
    Result<Store> existingStore(const QString &name) const;
    /// Stores, the wanted one, its imports and the calendar that is at hand: of older facts, or none.
    Result<ShopState> surroundings(const ViewRequest &request) const;
    Result<std::shared_ptr<const StoreColumns>> freshColumns(const Store &store,
                                                             const std::function<bool()> &stop);
    /// Reading it anew walks all rows that have a moment.
    Result<std::vector<KindCalendar>> freshCalendar(const Store &store);
    Result<bool> hasFreshColumns(const Store &store) const;
    /// The period and comparison that the request means for these columns, which may be a rollup's head.
    Result<AnalysisContext> contextFor(std::shared_ptr<const StoreColumns> columns,
                                       const ViewRequest &request) const;
    /// What the figures of a store are evaluated with.
    Result<Evaluator> evaluatorFor(const ViewRequest &request);
    std::shared_ptr<const Groundwork> groundworkFor(const AnalysisContext &context);

    Services m_services;
    std::optional<Day> m_asOf;
    std::optional<Workspace> m_workspace;
    std::optional<PortfolioSource> m_portfolio;
    QStringList m_passwords; ///< that opened a file since the window did; in memory only
    ColumnCache m_columns;
    struct
    {
        StoreId store = 0;
        qint64 factsVersion = 0;
        std::vector<KindCalendar> kinds;
    } m_calendar; ///< of the store shown last
    std::shared_ptr<const Groundwork> m_groundwork; ///< of the store shown last
};

} // namespace shopglass
