// Which official values does a question about a score ask for?
//
// Threads: a value; must not outlive the question and the rule.

#pragma once

#include "models/evidence/rowsquestion.h"
#include "models/rulebook/scorerules.h"

namespace shopglass {

class OfficialQuestion final
{
public:
    /// Requires: rule.score is the question's indicator.
    OfficialQuestion(const RowsQuestion &question, const ScoreRule &rule, const AnalysisContext &context);

    /// The total, a dimension by any of its names, or all; of all subjects or the one that is named; up to
    /// the last day that can be known. "total/2026-06-30" asks for what was the latest on a day: values of the
    /// week up to it.
    [[nodiscard]] bool holds(Day day, const QString &subject, const QString &dimension) const;
    /// Whether the part that is asked for is one that the rule has.
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] static const QString &totalPart();

private:
    [[nodiscard]] bool isPart(const QString &dimension) const;

    QString m_part; ///< of the question, without a day
    std::optional<Day> m_asOf;
    const ScoreRule &m_rule;
    std::optional<std::size_t> m_place;
    const QString &m_subject;
    Day m_lastDay;
};

} // namespace shopglass
