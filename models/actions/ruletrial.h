// Does a rule speak, and with what: its condition, effect, evidence and texts over the figures of now.
//
// Threads: used on one thread.

#pragma once

#include "models/actions/rulefigures.h"
#include "models/actions/rulephase.h"

#include <variant>

namespace shopglass {

using Trial = std::variant<Action, SilentRule>;

/// Without what the user made of it. `phase` is the promotion phase that lets the rule speak.
Trial tryRule(const AdviceRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
              Day today);

SilentRule silentRule(const AdviceRule &rule, SilentRule::Why why, const QStringList &missing = {});

} // namespace shopglass
