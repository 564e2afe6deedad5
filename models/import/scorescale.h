// Within which numbers an official value of a score can lie, for the import's checks.
//
// The scales are the rulebook's; whoever calls the import passes them in, because the import reads no
// rulebook.

#pragma once

#include "models/base/day.h"

#include <span>
#include <vector>

namespace shopglass {

/// The scale of one rule version of a score.
struct ScoreScale
{
    QString score; ///< store_score …
    double lowest = 0.0;
    double highest = 0.0;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;
};

using ScoreScales = std::vector<ScoreScale>;

/// Whether some scale of the score that is valid on the day holds the value. A score without a scale, or a
/// day before its first one, holds any value: nothing is known that could be broken.
bool withinScale(std::span<const ScoreScale> scales, const QString &score, Day day, double value);

/// The scale to name in a sentence: that of the day, else the first of the score; null when there is none.
const ScoreScale *scaleOf(std::span<const ScoreScale> scales, const QString &score, Day day);

} // namespace shopglass
