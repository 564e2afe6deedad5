#include "models/actions/actiontouch.h"

#include <algorithm>

namespace shopglass {

namespace {

GroupBy groupingOf(const QString &each)
{
    if (each == QLatin1String("product"))
        return GroupBy::Product;
    if (each == QLatin1String("influencer"))
        return GroupBy::Influencer;
    if (each == QLatin1String("warehouse"))
        return GroupBy::Warehouse;
    if (each == QLatin1String("scene"))
        return GroupBy::Scene;
    return each == QLatin1String("courier") ? GroupBy::Courier : GroupBy::None;
}

bool worksIn(const ActionLife &life, Period days)
{
    if (life.state != ActionState::Doing && life.state != ActionState::Done)
        return false;
    const auto began = life.began ? life.began : life.settled;
    return (!began || *began <= days.to) && (!life.settled || *life.settled >= days.from);
}

/// Whether what `other` does shows in the figure by which `rule` is measured.
bool movesFigureOf(const AdviceRule &rule, const AdviceRule &other)
{
    return other.topic == rule.topic || (!rule.drawsOn.isEmpty() && other.drawsOn == rule.drawsOn)
        || (other.measure && other.measure->indicator == rule.measure->indicator);
}

} // namespace

ActionTouch touchOf(const ActionLife &life, const AdviceRule *rule)
{
    if (rule && rule->measure && !rule->measure->field.isEmpty())
        return {GroupBy::Field, {rule->measure->field}};
    ActionTouch touch{groupingOf(life.each), {}};
    for (const auto &[key, name] : life.subjects)
        touch.keys.append(key);
    return touch;
}

EffectDays effectDays(const ActionLife &life, const AdviceRule &rule, const ActionRules &rules)
{
    const Day began = life.began.value_or(*life.settled);
    return {{began.plus(-rules.measureBefore), began.plus(-1)},
            {life.settled->plus(1), life.settled->plus(rule.measure->days)}};
}

QStringList touchedByOthers(const ActionLife &life, const AdviceRule &rule,
                            const std::vector<ActionLife> &lives, const ActionRules &rules)
{
    const ActionTouch touch = touchOf(life, &rule);
    const EffectDays days = effectDays(life, rule, rules);
    QStringList keys;
    for (const ActionLife &other : lives) {
        if (&other == &life || !worksIn(other, {days.before.from, days.after.to}))
            continue;
        const auto found = std::ranges::find(rules.rules, other.rule, &AdviceRule::id);
        const AdviceRule *otherRule = found == rules.rules.end() ? nullptr : &*found;
        if (rule.measure && rule.measure->past) {
            if (!otherRule || movesFigureOf(rule, *otherRule))
                keys.append(other.action);
            continue;
        }
        const ActionTouch also = touchOf(other, otherRule);
        if (also.grouping == touch.grouping)
            keys.append(also.keys);
    }
    return keys;
}

} // namespace shopglass
