// The platform's own scores as it published them: latest value, change and history of each line.
//
// Values outside the scale of the rule are left out wherever they come from; nothing here is computed by us.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"
#include "models/scores/scoreview.h"

namespace shopglass {

/// Which of the rule's dimensions a file's text names, by id, name or alias; none of the total's empty text.
std::optional<std::size_t> placeOfDimension(const ScoreRule &rule, const QString &text);

/// The lines of one score up to and including `lastDay`: by subject, the total before its dimensions, these
/// in the order of the rule (by name or alias), then unknown ones by name.
std::vector<OfficialScoreLine> officialLines(const StoreColumns &columns, const ScoreRule &rule, Day lastDay);

} // namespace shopglass
