// Whether an action that was settled comes back: only when its evidence changed materially.
//
// Threads: pure function.

#pragma once

#include "models/actions/actionview.h"
#include "models/rulebook/actionrules.h"

namespace shopglass {

/// Of a dismissed action, at once; of one that was done, after ActionRules::recurDays, because what was done
/// needs time to show. The evidence changed when a figure with a good and a bad direction got worse by the
/// part ActionRules::recurChange, or when it speaks of that part more products, influencers … than then.
/// Where no figure has a direction, a change either way counts.
bool comesBack(const ActionLife &life, const Action &action, const Catalogue &catalogue,
               const ActionRules &rules, Day today);

} // namespace shopglass
