// Evaluators of one context for work on several threads: an evaluator lets one ask at a time.

#pragma once

#include "models/indicators/analysis.h"

#include <vector>

namespace shopglass {

/// One for each thread that the store's lines are worth, at least one. Requires: the context has its
/// groundwork, so that they share what they work out.
std::vector<Evaluator> evaluatorsOf(const AnalysisContext &context);

} // namespace shopglass
