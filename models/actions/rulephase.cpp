#include "models/actions/rulephase.h"

#include <algorithm>

namespace shopglass {

std::optional<EventPhase> speakingPhase(const ActionRule &rule, const std::vector<PromotionEvent> &events,
                                        Day today)
{
    std::optional<EventPhase> first;
    for (const PromotionEvent &event : events) {
        for (const PromotionPhase &phase : event.phases) {
            const bool inTime = phase.days.to >= today && phase.days.from <= today.plus(rule.dueDays);
            if (!inTime || !rule.phases.contains(phase.id))
                continue;
            if (!first || phase.days.from < first->phase.days.from)
                first = EventPhase{event.series, event.year, phase};
        }
    }
    return first;
}

Day dueDay(const ActionRule &rule, const std::optional<EventPhase> &phase, Day today)
{
    const Day due = today.plus(rule.dueDays);
    return phase ? std::min(due, phase->phase.days.to) : due;
}

} // namespace shopglass
