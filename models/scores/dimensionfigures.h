// Our indicators that tell of a dimension of a store's score without being held against a target: those that
// the rule names as its evidence. Always estimates; none of them counts in a total.
//
// Threads: pure function over immutable columns.

#pragma once

#include "models/scores/scoreview.h"

namespace shopglass {

/// In the order of the rule, each once per dimension; ids that the catalogue does not have are left out.
std::vector<DimensionFigure> dimensionFiguresOf(const Evaluator &evaluator, const ScoreRule &rule,
                                                Period window);

} // namespace shopglass
