// The platform's own scores as it published them: latest value, change and history of each line.
//
// Values outside the scale of the rule are left out wherever they come from; nothing here is computed by us.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"
#include "models/scores/scoreview.h"

namespace shopglass {

/// The lines of one score up to and including `lastDay`: by subject, the total before its dimensions, these
/// in the order of the rule (by name or alias), then unknown ones by name.
///
/// A dimension of the rule has one line. An alias names it only on days on which its own name has no value;
/// otherwise it is a dimension of its own, unknown to this rule.
struct OfficialScores
{
    std::vector<OfficialScoreLine> lines;
    /// Days on which two names of one dimension have different values; neither of them is in a line.
    std::vector<ScoreContradiction> contradictions;
};
OfficialScores officialScores(const StoreColumns &columns, const ScoreRule &rule, Day lastDay);
/// The lines alone.
std::vector<OfficialScoreLine> officialLines(const StoreColumns &columns, const ScoreRule &rule, Day lastDay);

} // namespace shopglass
