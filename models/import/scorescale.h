// Within which numbers an official value of a score can lie, and which dimensions it has, for the import's
// checks.
//
// The scales are the rulebook's; whoever calls the import passes them in, because the import reads no
// rulebook.

#pragma once

#include "models/base/day.h"

#include <QStringList>

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
    QStringList dimensions = {}; ///< every name that the rule knows them by
};

using ScoreScales = std::vector<ScoreScale>;

/// Whether some scale of the score that is valid on the day holds the value. A score without a scale, or a
/// day before its first one, holds any value: nothing is known that could be broken.
bool withinScale(std::span<const ScoreScale> scales, const QString &score, Day day, double value);

/// Whether some rule version of the score, of whatever days, has a dimension of this name. One that says
/// nothing of dimensions has any.
bool hasDimension(std::span<const ScoreScale> scales, const QString &score, const QString &dimension);

/// The scale to name in a sentence: that of the day, else the first of the score; null when there is none.
const ScoreScale *scaleOf(std::span<const ScoreScale> scales, const QString &score, Day day);

} // namespace shopglass
