// Promotions by day: known events as they are, the years between and after them from the pattern.

#include "models/rulebook/rulebook.h"

#include <QDate>

#include <algorithm>

namespace shopglass {

std::optional<PromotionEvent> Rulebook::eventOf(const PromotionPattern &pattern, int year) const
{
    for (const PromotionEvent &event : m_events) {
        if (event.series == pattern.series && event.year == year)
            return event;
    }
    if (year < pattern.firstYear)
        return std::nullopt;

    PromotionEvent event;
    event.series = pattern.series;
    event.year = year;
    event.name = pattern.name;
    event.anchorDay = Day::fromDate(QDate(year, pattern.anchorMonth, pattern.anchorDayOfMonth));
    event.estimated = true;
    event.provenance = pattern.provenance;
    for (const auto &offset : pattern.phases) {
        const Period days{event.anchorDay.plus(offset.fromDays), event.anchorDay.plus(offset.toDays)};
        event.phases.push_back({offset.id, offset.name, days, true});
    }
    return event;
}

std::vector<PromotionEvent> Rulebook::promotions(Period range) const
{
    std::vector<PromotionEvent> found;
    // Phases reach at most half a year beyond the anchor, so the neighbouring years are enough.
    for (int year = range.from.date().year() - 1; year <= range.to.date().year() + 1; ++year) {
        for (const PromotionPattern &pattern : m_patterns) {
            auto event = eventOf(pattern, year);
            if (event && event->days().from <= range.to && range.from <= event->days().to)
                found.push_back(std::move(*event));
        }
    }
    std::ranges::stable_sort(found, {}, &PromotionEvent::anchorDay);
    return found;
}

std::optional<PromotionEvent> Rulebook::eventBefore(const PromotionEvent &event) const
{
    const auto pattern
        = std::ranges::find_if(m_patterns, [&](const auto &p) { return p.series == event.series; });
    if (pattern == m_patterns.end())
        return std::nullopt;
    std::optional<PromotionEvent> before = eventOf(*pattern, event.year - 1);
    if (before)
        return before;
    for (const PromotionEvent &known : m_events) {
        if (known.series == event.series && known.year < event.year && (!before || before->year < known.year))
            before = known;
    }
    return before;
}

} // namespace shopglass
