// Audits stores one by one under the same period and rules: a first look at the rollup, later a whole one at
// the columns.
//
// The first look reads no facts; what it has is final, what it lacks is 'still to come'. Threads: immutable
// after construction; share freely.

#pragma once

#include "models/audit/findings.h"
#include "models/audit/storeaudit.h"

namespace shopglass {

/// What all stores of a portfolio have in common.
struct AuditFrame
{
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Rulebook> rulebook;
    Period period;
    Comparison comparison = Comparison::Previous;
    std::optional<Day> pinnedAsOf; ///< --as-of: ends every store's data there
    Day today; ///< calendar day

    /// The days in which missing files are counted: they end with the period.
    [[nodiscard]] Period coverageWindow() const;
    /// What a store is compared with whose data reach the period's end; others are cut alike.
    [[nodiscard]] std::optional<Period> comparisonPeriod() const;
    /// The rulebook's, then one for each indicator of the user's own in the catalogue: nobody says which
    /// value of theirs is bad, so they are not judged.
    [[nodiscard]] std::vector<AuditColumn> columns() const;
    /// The days whose sales any figure may ask for; none = all.
    [[nodiscard]] std::optional<Period> salesDays() const;
};

class StoreAuditor final
{
public:
    explicit StoreAuditor(AuditFrame frame);

    [[nodiscard]] const AuditFrame &frame() const noexcept { return m_frame; }
    [[nodiscard]] StoreAudit firstLook(StoreRollup rollup) const;
    /// `groundwork` is what was worked out before for the same columns, where anything was.
    [[nodiscard]] StoreAudit wholeLook(std::shared_ptr<const StoreColumns> columns,
                                       std::shared_ptr<const Groundwork> groundwork = {}) const;

private:
    [[nodiscard]] AnalysisContext contextOf(std::shared_ptr<const StoreColumns> columns) const;
    [[nodiscard]] StoreAudit look(const StoreColumns &columns, const AuditFigures &figures) const;

    AuditFrame m_frame;
    FindingRules m_findings;
};

} // namespace shopglass
