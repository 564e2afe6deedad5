// Does a rule speak, and with what: its condition, effect, evidence and texts over the figures of now.
//
// Threads: used on one thread.

#pragma once

#include "models/actions/rulefigures.h"
#include "models/actions/rulephase.h"

#include <map>
#include <variant>

namespace shopglass {

/// A rule that comes before another.
struct StrongerRule
{
    QString rule;
    LocalText title;
    bool opposite = false; ///< it asks for the opposite, else it says the same
};

/// What stronger rules speak of already.
struct Precedence
{
    std::optional<StrongerRule> ofAll;
    std::map<QString, StrongerRule> ofSubjects; ///< by key
};

using Trial = std::variant<Action, SilentRule>;

/// Without what the user made of it. `phase` is the promotion phase that lets the rule speak. What stronger
/// rules speak of it leaves to them; where nothing is left it is silent.
Trial tryRule(const AdviceRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
              Day today, const Precedence &precedence = {});

SilentRule silentRule(const AdviceRule &rule, SilentRule::Why why, const QStringList &missing = {});

} // namespace shopglass
