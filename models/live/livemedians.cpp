#include "models/live/livemedians.h"

#include "models/base/median.h"
#include "models/indicators/comparison.h"
#include "models/rulebook/tradingrules.h"

namespace shopglass {

void compareWithMedian(SessionReview &session, std::span<const SessionReview *const> ofAccount,
                       std::span<const BeijingSeconds> begins, const LiveRules &rules)
{
    const UsualSessions usual = usualSessions(session.startedAt, begins, rules);
    session.measure = usual.measure;
    session.measuredAgainst = int(usual.earlier.size());
    for (std::size_t i = 0; i < session.values.size(); ++i) {
        std::vector<double> values;
        for (const std::size_t place : usual.earlier) {
            if (ofAccount[place]->values[i].hasValue())
                values.push_back(ofAccount[place]->values[i].value);
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
