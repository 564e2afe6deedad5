// Whether an action that was settled comes back: only when its evidence changed materially.
//
// Threads: pure function.

#pragma once

#include "models/actions/actionview.h"
#include "models/rulebook/actionrules.h"

namespace shopglass {

/// Of a dismissed action, at once; of one that was done, after ActionRules::recurDays, because what was done
/// needs time to show. The evidence changed when a comparison of the rule's condition holds by the part
/// ActionRules::recurChange more than then, of the store or of a product, influencer … that it spoke of then,
/// each held against itself; or when it speaks of that part more of them than then. Comparisons that move
/// with the number of orders, pieces or fen tell nothing: a shop that sells less is not worse for it.
bool comesBack(const ActionLife &life, const Action &action, const AdviceRule &rule,
               const Catalogue &catalogue, const ActionRules &rules, Day today);

} // namespace shopglass
