// The actions that the targets of a user's own indicators make: one for each that is missed.
//
// Threads: pure function.

#pragma once

#include "models/indicators/catalogue.h"
#include "models/rulebook/actionrules.h"

namespace shopglass {

/// A rule per own indicator with a target, in the order of the catalogue; it speaks while the last 30 days
/// miss the target. No effect is reckoned: nobody but the user knows what the figure is worth.
std::vector<AdviceRule> ownTargetRules(const Catalogue &catalogue);

} // namespace shopglass
