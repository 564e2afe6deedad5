#include "models/actions/sharedeffects.h"

#include <algorithm>

namespace shopglass {

namespace {

bool hasSameSubject(const Action &a, const Action &b)
{
    return std::ranges::any_of(a.subjects, [&b](const ActionSubject &subject) {
        return std::ranges::find(b.subjects, subject.key, &ActionSubject::key) != b.subjects.end();
    });
}

/// Influencers sell in distribution alone.
bool isOtherField(const Action &influencers, const Action &field)
{
    return influencers.each == QLatin1String("influencer") && !field.field.isEmpty()
        && field.field != QLatin1String("distribution");
}

bool mayOverlap(const Action &a, const Action &b)
{
    if (!a.each.isEmpty() && a.each == b.each)
        return hasSameSubject(a, b);
    if (!a.field.isEmpty() && !b.field.isEmpty())
        return a.field == b.field;
    return !isOtherField(a, b) && !isOtherField(b, a);
}

bool hasEffect(const Action &action)
{
    return !action.drawsOn.isEmpty() && action.effectHigh && *action.effectHigh > 0.0;
}

} // namespace

void noteShared(std::vector<Action> &actions)
{
    for (std::size_t i = 0; i < actions.size(); ++i) {
        Action &action = actions[i];
        for (std::size_t before = 0; before < i && hasEffect(action); ++before) {
            const Action &other = actions[before];
            if (hasEffect(other) && other.drawsOn == action.drawsOn && mayOverlap(action, other))
                action.sharedWith.push_back({other.rule, other.title});
        }
    }
}

} // namespace shopglass
