// Targets that the user typed, of indicators that tell of a score's dimension and for which nobody publishes
// one.
//
// They count in no total: no weight belongs to them. Of the store's score a target is held against the
// store's figure, of the score of products or influencers against that of each. Ratios are fractions, hours
// hours, as the indicator has it. Threads: pure functions.

#pragma once

#include "models/base/document.h"
#include "models/base/result.h"
#include "models/indicators/catalogue.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

/// "score_target".
QString ownTargetKind();
/// The id of a target's document: the indicator's, of other scores than the store's after the score's.
QString ownTargetId(const QString &score, const QString &indicator);

/// The store's score always takes targets, others once official values of them are stored.
bool takesOwnTargets(const ScoreRule &rule, bool hasOfficialValues);

/// The indicators of a rule's dimensions that may have an own target, each once: known, with a direction,
/// without a target in the rule.
QStringList targetless(const ScoreRule &rule, const Catalogue &catalogue);

/// None where the user typed none, or what was kept is no target.
std::optional<double> ownTarget(const Documents *documents, const QString &score, const QString &indicator);

/// Fails where the indicator may have none.
Result<Document> ownTargetDocument(const ScoreRule &rule, const Catalogue &catalogue,
                                   const QString &indicator, double target);

} // namespace shopglass
