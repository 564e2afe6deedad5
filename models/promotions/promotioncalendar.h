// Which promotions matter around a day: the last, the running and the coming ones.
//
// The day is the calendar day, not the last day of the data: countdowns go on when no file is imported.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

struct PromotionCalendar
{
    std::vector<PromotionEvent>
        events; ///< of each series one event back, those touching the day, the next two
    std::optional<PromotionEvent>
        current; ///< touching the day; of several, the one with the nearest anchor day
    std::optional<QString>
        currentPhase; ///< of `current`; the later one where two overlap, none between phases
    std::optional<PromotionEvent> next; ///< the first to start after the day
    int daysToNext = 0; ///< from the day to the first day of `next`
};

/// How far from `today` events have to be known for the calendar to be complete.
Period calendarReach(Day today);

/// `events` in any order; events without phases are left out.
PromotionCalendar calendarAround(const std::vector<PromotionEvent> &events, Day today);

} // namespace shopglass
