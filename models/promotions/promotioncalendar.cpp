#include "models/promotions/promotioncalendar.h"

#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace shopglass {

namespace {

constexpr int EventsAhead = 2;

void sortByStart(std::vector<PromotionEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const PromotionEvent &a, const PromotionEvent &b) {
        return std::pair(a.days().from, a.series) < std::pair(b.days().from, b.series);
    });
}

void takeCurrent(PromotionCalendar &calendar, Day today)
{
    for (const PromotionEvent &event : calendar.events) {
        if (!event.days().contains(today))
            continue;
        const bool nearer = !calendar.current
            || std::abs(event.anchorDay - today) < std::abs(calendar.current->anchorDay - today);
        if (nearer)
            calendar.current = event;
    }
    if (!calendar.current)
        return;
    for (const PromotionPhase &phase : calendar.current->phases) {
        if (phase.days.contains(today))
            calendar.currentPhase = phase.id;
    }
}

} // namespace

Period calendarReach(Day today)
{
    // Each series comes once a year: one event back and two ahead lie within these days, whenever it was
    // moved.
    return {today.plus(-500), today.plus(900)};
}

PromotionCalendar calendarAround(const std::vector<PromotionEvent> &events, Day today)
{
    std::vector<PromotionEvent> known;
    std::copy_if(events.begin(), events.end(), std::back_inserter(known),
                 [](const PromotionEvent &event) { return !event.phases.empty(); });
    sortByStart(known);

    PromotionCalendar calendar;
    QMap<QString, PromotionEvent> lastOfSeries;
    QMap<QString, int> ahead;
    for (const PromotionEvent &event : known) {
        const Period days = event.days();
        if (days.to < today) {
            lastOfSeries.insert(event.series, event);
        } else if (days.from <= today) {
            calendar.events.push_back(event);
        } else {
            if (!calendar.next)
                calendar.next = event;
            if (++ahead[event.series] <= EventsAhead)
                calendar.events.push_back(event);
        }
    }
    for (const PromotionEvent &event : std::as_const(lastOfSeries))
        calendar.events.push_back(event);
    sortByStart(calendar.events);
    takeCurrent(calendar, today);
    if (calendar.next)
        calendar.daysToNext = calendar.next->days().from - today;
    return calendar;
}

} // namespace shopglass
