// How much of what distribution sells comes from the first few influencers.
//
// Threads: pure functions.

#pragma once

#include "models/influencers/influencerview.h"

namespace shopglass {

/// Shares of the first 1, 3, 5 in some days, none of fewer orders than `top_influencer_share` asks for. Rows
/// that name nobody count in the whole alone.
DependenceMonth dependenceOf(const Evaluator &evaluator, Period days, const std::vector<int> &topCounts);
/// The last `months` months up to the as-of day that are over and that order files cover whole.
std::vector<DependenceMonth> dependenceTrend(const Evaluator &evaluator, int months,
                                             const std::vector<int> &topCounts);

} // namespace shopglass
