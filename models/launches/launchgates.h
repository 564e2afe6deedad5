// Which gates of the rulebook a launch has passed, and what is wrong with it.
//
// Threads: pure functions.

#pragma once

#include "models/launches/launchboard.h"
#include "models/launches/launchfacts.h"
#include "models/launches/launchfiles.h"

namespace shopglass {

/// What is known of one launch.
struct LaunchKnowledge
{
    const Launch &launch;
    const LaunchFacts &facts;
    const LaunchFiles &files;
    std::vector<bool> orderDays; ///< by day so far: covered by order files
    std::vector<bool> fieldDays; ///< likewise, by those that tell who sold
    std::vector<bool> searchDays; ///< likewise, by files of traffic sources
};

/// A count that goes on from day to day, against a gate. `known` says which days are known; both are of the
/// days so far. Requires: gate.byDay.
GateResult judgeCount(const LaunchGate &gate, const std::vector<qint64> &byDay,
                      const std::vector<bool> &known);

GateResult judgeGate(const LaunchGate &gate, const LaunchKnowledge &knowledge);

/// `shopRate`: refund rate of all orders of the same days, where it has a value.
std::vector<LaunchFlag> findFlags(const LaunchFlagRules &rules, const LaunchKnowledge &knowledge,
                                  const std::optional<double> &shopRate);

} // namespace shopglass
