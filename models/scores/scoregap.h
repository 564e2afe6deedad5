// How one of our indicators stands against the target of a score's rule, and what would close the gap.

#pragma once

#include "models/scores/scoreview.h"

namespace shopglass {

/// The indicators of a rule, the largest weighted gap first. `weights`, where the user accepted some, decide
/// what a gap costs; without, the rule's example weights only rank.
std::vector<ScoreGap> gapsOf(const Evaluator &evaluator, const ScoreRule &rule,
                             const std::optional<ScoreWeights> &weights);

/// So many days, the as-of day the last one.
Period windowEnding(Day asOf, int days);

} // namespace shopglass
