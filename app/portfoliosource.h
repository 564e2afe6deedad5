// Reads the portfolio of a workspace: a first view of all stores from the rollup, then each store's whole
// audit.
//
// Of the columns, one store's lie in memory at a time. Threads: as its Workspace.

#pragma once

#include "app/services.h"
#include "models/audit/portfolio.h"
#include "widgets/common/periodchoice.h"

namespace shopglass {

/// Which days the portfolio is about.
struct PortfolioRequest
{
    /// Relative to the newest order data of any store; else the analysis' days, or the last 30.
    std::optional<PeriodChoice> period;
    AnalysisRequest analysis;
};

class PortfolioSource final
{
public:
    /// Fails when the period starts after its end. Requires: `workspace` outlives this.
    static Result<PortfolioSource> open(const Workspace &workspace, const Services &services,
                                        const PortfolioRequest &request);

    /// All stores, read from the rollup and the list of imports alone.
    Result<PortfolioView> firstView() const;
    /// One store with what only its facts tell.
    Result<StoreAudit> wholeLook(const Store &store) const;
    /// The same of one whose columns are in memory, with what was worked out for them.
    StoreAudit wholeLook(std::shared_ptr<const StoreColumns> columns,
                         std::shared_ptr<const Groundwork> groundwork) const;
    /// All stores whole, sorted by need. Ends with ErrorKind::Cancelled when `progress` says so.
    Result<PortfolioView> wholeView(const ProgressSink &progress) const;

    [[nodiscard]] const std::vector<Store> &stores() const noexcept { return m_stores; }
    [[nodiscard]] const AuditFrame &frame() const noexcept { return m_auditor.frame(); }

private:
    PortfolioSource(const Workspace &workspace, std::vector<Store> stores, AuditFrame frame);

    const Workspace *m_workspace;
    std::vector<Store> m_stores;
    StoreAuditor m_auditor;
};

} // namespace shopglass
