// Which rules of the audit speak for a store.
//
// A rule whose condition asks for something without a value stays silent: nothing is found where nothing is
// known. Threads: immutable; share freely.

#pragma once

#include "models/audit/auditfigures.h"
#include "models/audit/storeaudit.h"
#include "models/rulebook/formula.h"

namespace shopglass {

class FindingRules final
{
public:
    /// Requires: both outlive this.
    FindingRules(const AuditRules &rules, const Catalogue &catalogue);

    /// The gravest first; within a severity in the order of the rulebook.
    [[nodiscard]] std::vector<Finding> apply(const AuditFigures &figures) const;

private:
    [[nodiscard]] Finding findingOf(const AuditFindingRule &rule, const Formula &condition,
                                    const AuditFigures &figures) const;

    const Catalogue &m_catalogue;
    struct Compiled
    {
        const AuditFindingRule *rule;
        Formula condition;
    };
    std::vector<Compiled> m_rules;
};

} // namespace shopglass
