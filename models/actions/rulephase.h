// Whether a rule may speak today: rules may be tied to phases of a promotion.
//
// A rule speaks in its phases, and before them as long as the work takes: from `dueDays` before the phase
// begins.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// A phase of a certain event, e.g. burst of 618/2026.
struct EventPhase
{
    QString series;
    int year = 0;
    PromotionPhase phase;
};

/// The first phase of the rule that is on today or begins within dueDays, by first day; none otherwise.
std::optional<EventPhase> speakingPhase(const ActionRule &rule, const std::vector<PromotionEvent> &events,
                                        Day today);

/// dueDays from today, but not after the phase's last day.
Day dueDay(const ActionRule &rule, const std::optional<EventPhase> &phase, Day today);

} // namespace shopglass
