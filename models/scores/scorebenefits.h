// What the scores unlock or block: whether the official total has reached the line of each benefit.
//
// The platform publishes hardly any line, so that the user may type the one he knows; without a line or an
// official value nothing is said. Estimates never decide. Threads: value types and pure functions.

#pragma once

#include "models/base/document.h"
#include "models/base/result.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

struct OfficialScoreLine;

enum class BenefitState {
    Reached,
    NotReached,
    NoLine, ///< nobody has published the line or typed it in
    NoValue, ///< there is no official total to hold against it, or only one that is too old
};
/// "reached", "not_reached", "no_line", "no_value".
QString benefitStateId(BenefitState state);

struct BenefitReading
{
    ScoreBenefit benefit;
    std::optional<double> line; ///< the user's, else the published one
    bool typed = false; ///< the line is the user's
    BenefitState state = BenefitState::NoLine;
    std::optional<Day> day; ///< when the official total was published; of several the oldest that counts
    bool tooOld = false; ///< the totals are so old that they say nothing of today
    std::optional<double> gap; ///< points to the line; 0 when reached; of a store's total only
    /// Of products or influencers: how many have an official total that is not too old, and how many of them
    /// reach the line.
    std::optional<int> subjects;
    int reached = 0;
};

/// "benefit_line"; the document's id is the benefit's.
QString benefitLineKind();
/// The line that the user typed; none where he did not or it does not lie on the scale.
std::optional<double> typedLine(const Documents *documents, const ScoreBenefit &benefit,
                                const ScoreRule &rule);
/// Fails when the line does not lie on the rule's scale.
Result<Document> benefitLineDocument(const ScoreBenefit &benefit, const ScoreRule &rule, double line);

/// Against some total, official or not: what a what-if asks.
BenefitState stateAt(std::optional<double> line, std::optional<double> total);

/// The benefits of a score in the order of the rulebook. A total that was published more than 30 days before
/// `today` decides nothing: the platform judges by the day's score.
std::vector<BenefitReading> benefitsOf(const Rulebook &rulebook, const ScoreRule &rule,
                                       const std::vector<OfficialScoreLine> &official, Day today,
                                       const Documents *documents);

} // namespace shopglass
