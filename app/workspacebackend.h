// The session's backend over a real workspace file. Keeps a store's columns as long as its facts do not
// change.

#pragma once

#include "app/portfoliosource.h"
#include "app/services.h"
#include "app/shopbackend.h"

namespace shopglass {

class WorkspaceBackend final : public ShopBackend
{
public:
    /// `asOf` pins the as-of day and the calendar day.
    explicit WorkspaceBackend(Services services, std::optional<Day> asOf = {});
    ~WorkspaceBackend() override;

    Result<void> open(const QString &workspacePath) override;
    Result<ShopState> state(const ViewRequest &request) override;
    Result<PortfolioView> portfolio(const PortfolioViewRequest &request) override;
    Result<StoreAudit> auditStore(const QString &store) override;
    std::vector<StoreFolder> storeFolders(const QString &folder) override;
    Result<QStringList> filesOf(const QStringList &paths) override;
    Result<ImportOutcome> importInto(const QString &store, const QString &path, const QString &password,
                                     const ProgressSink &progress) override;
    Result<UndoSummary> undo(BatchId batch, const ProgressSink &progress) override;
    Result<std::vector<Reject>> rejects(BatchId batch) override;
    Result<void> writeRejects(BatchId batch, const QString &path) override;
    Result<BatchSummary> enterScores(const QString &store, const ScoreEntry &entry) override;
    Result<std::vector<StatedScore>> scoreHistory(const QString &store, const QString &score) override;
    Result<QStringList> writeSample(const QString &folder, const ProgressSink &progress) override;

private:
    Result<void> requireWorkspace() const;
    Result<std::shared_ptr<const StoreColumns>> freshColumns(const Store &store);
    Result<std::shared_ptr<const ViewSet>> views(const Store &store, const ViewRequest &request);

    Services m_services;
    std::optional<Day> m_asOf;
    std::optional<Workspace> m_workspace;
    std::optional<PortfolioSource> m_portfolio;
    std::shared_ptr<const StoreColumns> m_columns;
};

} // namespace shopglass
