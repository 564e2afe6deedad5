#include "models/live/livemedians.h"

#include "models/base/median.h"
#include "models/indicators/comparison.h"
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

std::vector<const SessionReview *> earlier(const SessionReview &session,
                                           std::span<const SessionReview *const> ofAccount,
                                           const LiveRules &rules, LiveMeasure measure)
{
    const BeijingSeconds tolerance = rules.hourTolerance * SecondsAnHour;
    const auto end = std::ranges::lower_bound(ofAccount, session.startedAt, {}, &SessionReview::startedAt);
    std::vector<const SessionReview *> found;
    for (auto other = end; other != ofAccount.begin();) {
        const SessionReview &before = **--other;
        if (dayOf(session.startedAt) - dayOf(before.startedAt) > rules.compareDays)
            break;
        const bool sameHour = measure == LiveMeasure::AnyTime
            || clockDistance(before.startedAt, session.startedAt) <= tolerance;
        const bool sameWeekday = measure != LiveMeasure::SameWeekdayAndHour
            || weekday(before.startedAt) == weekday(session.startedAt);
        if (sameHour && sameWeekday)
            found.push_back(&before);
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

void compareWithMedian(SessionReview &session, std::span<const SessionReview *const> ofAccount,
                       const Rulebook &rulebook)
{
    const LiveRules &rules = rulebook.trading().live;
    std::vector<const SessionReview *> others;
    for (const LiveMeasure measure :
         {LiveMeasure::SameWeekdayAndHour, LiveMeasure::SameHour, LiveMeasure::AnyTime}) {
        others = earlier(session, ofAccount, rules, measure);
        if (int(others.size()) < rules.leastSessions)
            continue;
        session.measure = measure;
        session.measuredAgainst = int(others.size());
        break;
    }
    for (std::size_t i = 0; i < session.values.size(); ++i) {
        std::vector<double> values;
        for (const SessionReview *other : others) {
            if (other->values[i].hasValue())
                values.push_back(other->values[i].value);
        }
        std::optional<IndicatorValue> base;
        if (session.measure != LiveMeasure::None && int(values.size()) >= rules.leastSessions) {
            base = session.values[i];
            base->state = ValueState::Value;
            base->value = medianOf(values).value_or(0.0);
        }
        compare(session.values[i], base, Comparability::AnyDays);
    }
}

} // namespace shopglass
