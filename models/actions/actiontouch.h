// What an action touches, in which days its effect is looked for, and what other actions touch at that time.
//
// Threads: pure functions.

#pragma once

#include "models/actions/actionlife.h"
#include "models/indicators/analysis.h"
#include "models/rulebook/actionrules.h"

namespace shopglass {

/// Products, influencers … or a field: keys of IndicatorRow.
struct ActionTouch
{
    GroupBy grouping = GroupBy::None; ///< None: the whole shop
    QStringList keys;
};

/// `rule` may be null: what rules once were is not known any more.
ActionTouch touchOf(const ActionLife &life, const AdviceRule *rule);

/// Before: the days right before it began; after: those right after it was done.
struct EffectDays
{
    Period before;
    Period after;
};
/// Requires: a rule with a measure, and a life that is settled.
EffectDays effectDays(const ActionLife &life, const AdviceRule &rule, const ActionRules &rules);

/// Keys of the same kind that other lives touched while the effect of `life` was looked for: their work began
/// before these days were over and ended after they began. Beside its past: the ids of the actions that
/// worked on the same then, by their topic, by whose money they count or by the figure that tells. `life` is
/// one of `lives`.
QStringList touchedByOthers(const ActionLife &life, const AdviceRule &rule,
                            const std::vector<ActionLife> &lives, const ActionRules &rules);

} // namespace shopglass
