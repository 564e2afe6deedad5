// What can be said of a formula by trying it out.
//
// Threads: pure functions.

#pragma once

#include "models/rulebook/formula.h"

namespace shopglass {

/// Whether the formula has a result for some figures: one that divides by nought whatever they are has none.
bool canHaveResult(const Formula &formula);

} // namespace shopglass
