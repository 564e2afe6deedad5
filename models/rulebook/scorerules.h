// Which of the rulebook's score rules is meant, and which of a rule's dimensions.
//
// Threads: pure functions.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// The rule that holds now; nullptr for a score the rulebook does not have.
const ScoreRule *currentRule(const Rulebook &rulebook, const QString &score);

/// Which of the rule's dimensions a file's text names, by id, name or alias; none of the total's empty text.
std::optional<std::size_t> placeOfDimension(const ScoreRule &rule, const QString &text);

} // namespace shopglass
