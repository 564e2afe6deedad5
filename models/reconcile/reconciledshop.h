// What a reconciliation says of each order of a shop, summed by the day on which the order counts: made once
// for all periods.
//
// Kept with the groundwork. Money in fen. Threads: made on several; reads only after that.

#pragma once

#include "models/reconcile/orderwalk.h"

#include <memory>

namespace shopglass {

class ReconciledShop final
{
public:
    /// Linear in the orders and bills. Requires: `fields` outlive this.
    ReconciledShop(const AnalysisContext &context, std::span<const Field> fields);

    /// That of the groundwork; another one where the context sees other days than the groundwork's first.
    static std::shared_ptr<const ReconciledShop> of(const AnalysisContext &context, const Groundwork &ground);

    /// Requires: the view's window and issues are filled in, its sums are nought.
    void fillIn(ReconciliationView &view) const;

private:
    [[nodiscard]] bool sees(const AnalysisContext &context) const;
    void addRows(ReconciliationView &view) const;

    SettlementLedger m_ledger;
    DaySums m_days;
    std::vector<IssuePlace> m_places; ///< of orders in their order, then of bills of unknown orders
};

} // namespace shopglass
