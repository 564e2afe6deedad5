#include "models/scores/scorewaterfall.h"

#include "models/scores/scoreview.h"

#include <algorithm>

namespace shopglass {

double ScoreWaterfall::lostIn(const QString &dimension) const
{
    double lost = 0.0;
    for (const Step &step : steps)
        lost += step.dimension == dimension ? step.lost : 0.0;
    return lost;
}

std::optional<ScoreWaterfall> waterfallOf(const ScoreRule &rule, const ScoreWeights &weights,
                                          std::span<const ScoreGap> gaps)
{
    ScoreWaterfall waterfall;
    waterfall.full = rule.scaleMax;
    waterfall.total = rule.scaleMax;
    for (const ScoreDimension &dimension : rule.dimensions) {
        const auto first = std::ptrdiff_t(waterfall.steps.size());
        for (const ScoreGap &gap : gaps) {
            const double weight = weights.of(dimension.id, gap.value.id);
            if (gap.dimension != dimension.id || weight <= 0.0)
                continue;
            if (!gap.attainment)
                return {};
            const double lost = weight * (1.0 - *gap.attainment) * (rule.scaleMax - rule.scaleMin);
            waterfall.steps.push_back(
                {dimension.id, dimension.name, gap.value.id, gap.indicatorName, weight, lost});
            waterfall.total -= lost;
        }
        std::stable_sort(waterfall.steps.begin() + first, waterfall.steps.end(),
                         [](const auto &a, const auto &b) { return a.lost > b.lost; });
    }
    if (waterfall.steps.empty())
        return {};
    return waterfall;
}

} // namespace shopglass
