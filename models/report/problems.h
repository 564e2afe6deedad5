// What the figures themselves say is wrong: falls against the comparison, missed targets, settlements that do
// not agree, days without data.
//
// Thresholds are the rulebook's (problems.json); they decide only what is listed and how loudly, never a
// figure.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

enum class Severity { Serious, Watch, Minor };

struct Problem
{
    /// Stable: "kpi.paid_gmv", "score.store_score.quality_refund_rate", "settlement.overdue",
    /// "gap.shipments".
    QString id;
    Severity severity = Severity::Minor;
    QString indicator; ///< empty for missing data and settlements
    QString sentence;
    QString evidence; ///< the figure and what it is held against
    double size = 0; ///< orders problems of one severity, largest first
};

/// Most severe first.
std::vector<Problem> problemsOf(const ViewSet &views, const TextContext &text);
/// How loud a rule of the rulebook is.
Severity severityOf(FindingSeverity severity);
/// "● serious": sign and word.
QString severityText(Severity severity);
Meaning severityMeaning(Severity severity);
/// The thresholds in words, for the note below a list.
QString problemThresholds(const ViewSet &views);

} // namespace shopglass
