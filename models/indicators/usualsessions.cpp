#include "models/indicators/usualsessions.h"

#include "models/rulebook/tradingrules.h"

#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

constexpr BeijingSeconds SecondsAnHour = 3600;
constexpr BeijingSeconds SecondsADay = 24 * SecondsAnHour;

int weekday(BeijingSeconds moment)
{
    return dayOf(moment).date().dayOfWeek();
}

std::vector<std::size_t> earlier(BeijingSeconds startedAt, std::span<const BeijingSeconds> begins,
                                 const LiveRules &rules, LiveMeasure measure)
{
    const BeijingSeconds tolerance = rules.hourTolerance * SecondsAnHour;
    const auto end = std::ranges::lower_bound(begins, startedAt);
    std::vector<std::size_t> found;
    for (auto place = std::size_t(end - begins.begin()); place > 0;) {
        const BeijingSeconds before = begins[--place];
        if (dayOf(startedAt) - dayOf(before) > rules.compareDays)
            break;
        const bool sameHour
            = measure == LiveMeasure::AnyTime || clockDistance(before, startedAt) <= tolerance;
        const bool sameWeekday
            = measure != LiveMeasure::SameWeekdayAndHour || weekday(before) == weekday(startedAt);
        if (sameHour && sameWeekday)
            found.push_back(place);
    }
    return found;
}

} // namespace

BeijingSeconds clockDistance(BeijingSeconds a, BeijingSeconds b)
{
    const auto clock = [](BeijingSeconds moment) { return moment - startOf(dayOf(moment)); };
    const BeijingSeconds apart = std::abs(clock(a) - clock(b));
    return std::min(apart, SecondsADay - apart);
}

UsualSessions usualSessions(BeijingSeconds startedAt, std::span<const BeijingSeconds> begins,
                            const LiveRules &rules)
{
    for (const LiveMeasure measure :
         {LiveMeasure::SameWeekdayAndHour, LiveMeasure::SameHour, LiveMeasure::AnyTime}) {
        std::vector<std::size_t> found = earlier(startedAt, begins, rules, measure);
        if (int(found.size()) >= rules.leastSessions)
            return {measure, std::move(found)};
    }
    return {};
}

} // namespace shopglass
