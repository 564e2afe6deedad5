// What costs points: from full marks down to the estimated total, one step an indicator.
//
// Only with weights that the user accepted, and only while every indicator that has a weight has a value. The
// whole of it is an estimate. Threads: value types and pure functions.

#pragma once

#include "models/scores/scoreweights.h"

namespace shopglass {

struct ScoreGap;

struct ScoreWaterfall
{
    struct Step
    {
        QString dimension;
        LocalText dimensionName;
        QString indicator;
        LocalText indicatorName;
        double weight = 0.0;
        double lost = 0.0; ///< points of the scale, 0 = the target is met
    };

    double full = 0.0; ///< the scale's upper end
    std::vector<Step> steps; ///< by dimension in the order of the rule, in each the largest loss first
    double total = 0.0; ///< full minus all losses

    /// What a dimension costs.
    [[nodiscard]] double lostIn(const QString &dimension) const;
};

std::optional<ScoreWaterfall> waterfallOf(const ScoreRule &rule, const ScoreWeights &weights,
                                          std::span<const ScoreGap> gaps);

} // namespace shopglass
