#include "models/import/scorescale.h"

#include <algorithm>

namespace shopglass {

namespace {

bool validOn(const ScoreScale &scale, Day day)
{
    return (!scale.validFrom || *scale.validFrom <= day) && (!scale.validTo || day <= *scale.validTo);
}

} // namespace

bool withinScale(std::span<const ScoreScale> scales, const QString &score, Day day, double value)
{
    bool known = false;
    for (const ScoreScale &scale : scales) {
        if (scale.score != score || !validOn(scale, day))
            continue;
        if (value >= scale.lowest && value <= scale.highest)
            return true;
        known = true;
    }
    return !known;
}

bool hasDimension(std::span<const ScoreScale> scales, const QString &score, const QString &dimension)
{
    bool isTold = false;
    for (const ScoreScale &scale : scales) {
        if (scale.score != score || scale.dimensions.isEmpty())
            continue;
        if (scale.dimensions.contains(dimension))
            return true;
        isTold = true;
    }
    return !isTold;
}

const ScoreScale *scaleOf(std::span<const ScoreScale> scales, const QString &score, Day day)
{
    const ScoreScale *first = nullptr;
    for (const ScoreScale &scale : scales) {
        if (scale.score != score)
            continue;
        if (validOn(scale, day))
            return &scale;
        if (!first)
            first = &scale;
    }
    return first;
}

} // namespace shopglass
