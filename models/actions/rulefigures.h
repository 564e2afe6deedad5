// The figures that action rules look at: every indicator that any rule names, over the rule's own window.
//
// All indicators of one window are evaluated together, so that many rules cost one pass over the columns.

#pragma once

#include "models/indicators/analysis.h"

#include <QHash>
#include <QSet>

#include <map>

namespace shopglass {

class RuleFigures final
{
public:
    /// Evaluates what the rules use. `evaluator` only lends its context.
    RuleFigures(const Evaluator &evaluator, const std::vector<ActionRule> &rules);

    /// The value over the `windowDays` to the as-of day; NotCovered for an unknown id.
    [[nodiscard]] IndicatorValue value(const QString &id, int windowDays) const;

private:
    std::map<int, QHash<QString, IndicatorValue>> m_byWindow;
};

/// Ids of `{indicator_id}` placeholders, conditions, effects and evidence of a rule that the catalogue knows.
QSet<QString> indicatorsOf(const ActionRule &rule, const Catalogue &catalogue);

} // namespace shopglass
