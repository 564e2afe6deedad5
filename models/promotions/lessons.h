// What of a promotion is worth doing again, and what is not.
//
// Threads: pure functions.

#pragma once

#include "models/promotions/retrospective.h"

namespace shopglass {

/// Fills Retrospective::again and notAgain. Requires: its days, its base and the shop's refund rate.
void addLessons(Retrospective &look, const Evaluator &evaluator);

} // namespace shopglass
