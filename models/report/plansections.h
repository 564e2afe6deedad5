// The user's plans and the weights of a score as sections: on the Scores page, in reports, in the terminal.
//
// All of it is marked as an estimate, and weights as not official.

#pragma once

#include "models/report/sections.h"
#include "models/scores/impliedweights.h"
#include "models/scores/plan.h"

namespace shopglass {

/// A section per plan: progress from start to target, day due, state.
std::vector<Section> planSections(const std::vector<PlanView> &plans, const TextContext &text);
/// Those of the view set's store.
std::vector<Section> planSections(const ViewSet &views, const TextContext &text);
/// How a target stands, in words: "reached", "on the way" …
QString planStateText(PlanProgress::State state);

/// The weights in force beside the shipped example, by indicator.
Section weightsSection(const ScoreRule &rule, const KeptWeights &kept, const Catalogue &catalogue,
                       const TextContext &text);
/// Weights that the official values imply, with range and residual, or why there are none.
Section impliedSection(const ScoreRule &rule, const ImpliedReading &reading, const TextContext &text);
/// Where accepted weights come from: "example weights, not official" …
QString weightOriginText(WeightOrigin origin);
/// Why the implied weights of some dimensions cannot be relied on, a sentence each.
QStringList doubtSentences(const ScoreRule &rule, const ImpliedWeights &implied, const TextContext &text);

} // namespace shopglass
