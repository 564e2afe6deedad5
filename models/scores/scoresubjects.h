// The products or influencers of a score, worst first: what the platform published of each, beside what our
// own figures say of them. The two are never mixed into one number.

#pragma once

#include "models/scores/scoreview.h"

namespace shopglass {

/// Of a score that is no store's. Those with an official total by it, the lowest first; then those that only
/// have dimensions; then the SilentSubjects of most GMV of those that sold in the window and have no official
/// value at all.
ScoreSubjects subjectsOf(const Evaluator &evaluator, const ScoreRule &rule,
                         const std::vector<OfficialScoreLine> &official, Period window);

inline constexpr std::size_t SilentSubjects = 10;

} // namespace shopglass
