#include "models/actions/effectmeasure.h"

#include "models/actions/actiontouch.h"
#include "models/actions/launcheffect.h"
#include "models/actions/pasteffect.h"
#include "models/rulebook/launchrules.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Why = MeasuredEffect::Why;
using Verdict = MeasuredEffect::Verdict;

/// Rules look at no product or influencer with fewer.
constexpr qint64 LeastLookedAt = 20;

/// The days of a period with all sums of both sides.
struct Side
{
    std::vector<EffectDay> days;
    qint64 touchedOrders = 0;
    qint64 otherOrders = 0;
    double touchedGmv = 0.0;
    QHash<QString, qint64> orders; ///< by product, influencer …

    /// How many could have been picked.
    [[nodiscard]] int lookedAt() const
    {
        return int(std::ranges::count_if(orders, [](qint64 count) { return count >= LeastLookedAt; }));
    }
};

class Reader final
{
public:
    Reader(const Evaluator &evaluator, const ActionMeasure &measure, GroupBy grouping, QStringList touched,
           QStringList others)
        : m_evaluator(evaluator)
        , m_measure(measure)
        , m_grouping(grouping)
        , m_touched(std::move(touched))
        , m_others(std::move(others))
    {
    }

    [[nodiscard]] Side read(Period period) const
    {
        const QString orders = QStringLiteral("paid_orders");
        const QString gmv = QStringLiteral("paid_gmv");
        QStringList ids{m_measure.indicator, orders, gmv};
        if (!m_measure.per.isEmpty())
            ids.append(m_measure.per);
        Side side;
        for (Day day = period.from; day <= period.to; day = day.plus(1))
            addDay(side, m_evaluator.rowsIn(ids, m_grouping, {day, day}));
        return side;
    }

private:
    void addDay(Side &side, const std::vector<IndicatorRow> &rows) const
    {
        EffectDay day;
        if (m_measure.per.isEmpty())
            day.touchedPer = day.restPer = 1.0;
        for (const IndicatorRow &row : rows) {
            if (!row.key.isEmpty())
                side.orders[row.key] += std::llround(numberOf(row.values[1]));
            const bool touched = m_touched.contains(row.key);
            if (!touched && (row.key.isEmpty() || m_others.contains(row.key)))
                continue;
            const double above = numberOf(row.values[0]);
            const double below = m_measure.per.isEmpty() ? 0.0 : numberOf(row.values[3]);
            (touched ? day.touched : day.rest) += above;
            (touched ? day.touchedPer : day.restPer) += below;
            (touched ? side.touchedOrders : side.otherOrders) += std::llround(numberOf(row.values[1]));
            side.touchedGmv += touched ? numberOf(row.values[2]) : 0.0;
        }
        side.days.push_back(day);
    }

    /// What has no rows on a day counts as nothing; whether the day is covered, and whether it was sold yet,
    /// was asked before.
    static double numberOf(const IndicatorValue &value) { return value.hasValue() ? value.value : 0.0; }

    const Evaluator &m_evaluator;
    const ActionMeasure &m_measure;
    GroupBy m_grouping;
    QStringList m_touched;
    QStringList m_others;
};

double meanOf(const std::vector<EffectDay> &days, double EffectDay::*above, double EffectDay::*below)
{
    double up = 0.0;
    double down = 0.0;
    for (const EffectDay &day : days) {
        up += day.*above;
        down += day.*below;
    }
    return down > 0.0 ? up / down : 0.0;
}

MeasuredEffect untold(MeasuredEffect effect, Why why)
{
    effect.verdict = Verdict::CannotTell;
    effect.why = why;
    return effect;
}

/// The same effect in fen over the rule's window, where the promise was in fen.
void takeFen(MeasuredEffect &effect, const AdviceRule &rule, double touchedGmv, Direction direction)
{
    if (rule.effectUnit != QStringLiteral("fen") || effect.against == MeasuredEffect::Against::Past)
        return;
    const double window = rule.windowDays;
    double scale = window;
    if (!effect.per.isEmpty())
        scale = touchedGmv / effect.after.days()
            * window; // points of a rate times the sales that they are taken from
    else if (effect.indicator != QStringLiteral("paid_gmv"))
        return;
    const bool lower = direction == Direction::LowerIsBetter;
    effect.fenLow = std::round((lower ? -effect.high : effect.low) * scale);
    effect.fenHigh = std::round((lower ? -effect.low : effect.high) * scale);
}

void takeRange(MeasuredEffect &effect, const Side &before, const Side &after, const EffectRange &range)
{
    effect.was = meanOf(before.days, &EffectDay::touched, &EffectDay::touchedPer);
    effect.became = meanOf(after.days, &EffectDay::touched, &EffectDay::touchedPer);
    effect.restWas = meanOf(before.days, &EffectDay::rest, &EffectDay::restPer);
    effect.restBecame = meanOf(after.days, &EffectDay::rest, &EffectDay::restPer);
    effect.low = range.low;
    effect.middle = range.middle;
    effect.high = range.high;
    effect.expected = effect.became - range.middle;
}

MeasuredEffect judged(MeasuredEffect effect, const Catalogue &catalogue, const AdviceRule &rule,
                      double touchedGmv)
{
    const Indicator *indicator = catalogue.find(effect.indicator);
    // More commission is no harm by itself; more of it per sale is.
    const Direction direction = !effect.per.isEmpty() ? Direction::LowerIsBetter
        : indicator                                   ? indicator->direction
                                                      : Direction::HigherIsBetter;
    const bool lower = direction == Direction::LowerIsBetter;
    if (effect.low > 0.0 || effect.high < 0.0)
        effect.verdict = (effect.low > 0.0) != lower ? Verdict::Better : Verdict::Worse;
    else
        effect.verdict = Verdict::Unclear;
    takeFen(effect, rule, touchedGmv, direction);
    return effect;
}

bool isCovered(const Evaluator &evaluator, const QString &indicator, Period period)
{
    for (Day day = period.from; day <= period.to; day = day.plus(1)) {
        if (!evaluator.valueIn(indicator, {day, day}).hasValue())
            return false;
    }
    return true;
}

/// A rate of money has no more cases than orders.
double casesPerUnit(const Side &side, const Catalogue &catalogue, const QString &per)
{
    const Indicator *indicator = per.isEmpty() ? nullptr : catalogue.find(per);
    double units = 0.0;
    for (const EffectDay &day : side.days)
        units += day.touchedPer + day.restPer;
    if (!indicator || indicator->unit != Unit::Fen || units <= 0.0)
        return 1.0;
    return double(side.touchedOrders + side.otherOrders) / units;
}

/// Of what has no rest.
MeasuredEffect besidePast(const Evaluator &evaluator, const ActionRules &rules, const AdviceRule &rule,
                          const ActionTouch &touch, const QStringList &others, MeasuredEffect effect)
{
    if (!others.isEmpty())
        return untold(effect, Why::Shared);
    const EffectDays days{effect.before, effect.after};
    const PastEffect past = pastEffect(evaluator, effect.indicator, touch, days, rules);
    effect.touchedOrders = past.sample;
    effect.turns = past.turns;
    if (!past.covered)
        return untold(effect, Why::NotCovered);
    if (!past.enough || past.sample < rules.measureOrders)
        return untold(effect, Why::TooFewTouched);
    if (!past.expected)
        return untold(effect, Why::TooShortPast);
    effect.was = past.was;
    effect.became = past.became;
    effect.expected = past.expected->middle;
    effect.low = past.became - past.expected->high;
    effect.middle = past.became - past.expected->middle;
    effect.high = past.became - past.expected->low;
    return judged(effect, *evaluator.context().catalogue, rule, 0.0);
}

/// Of new products.
MeasuredEffect besideLaunches(const Evaluator &evaluator, const ActionRules &rules, const AdviceRule &rule,
                              const TouchedAge &age, const QStringList &others, MeasuredEffect effect)
{
    const AnalysisContext &context = evaluator.context();
    effect.against = MeasuredEffect::Against::Launches;
    if (!age.allLaunched)
        return untold(effect, Why::TooNew);
    const LaunchEffect launches = launchEffect(evaluator, effect.indicator, age, others,
                                               {effect.before, effect.after}, rules.measureCertainty);
    effect.touchedOrders = launches.touchedOrders;
    effect.otherOrders = launches.otherOrders;
    if (launches.launches < context.rulebook->launchBoard().forecast.leastLaunches)
        return untold(effect, Why::TooFewLaunches);
    if (effect.touchedOrders < rules.measureOrders)
        return untold(effect, Why::TooFewTouched);
    if (effect.otherOrders < rules.measureOrders)
        return untold(effect, Why::TooFewOthers);
    effect.was = launches.was;
    effect.became = launches.became;
    effect.restWas = launches.restWas;
    effect.restBecame = launches.restBecame;
    effect.low = launches.low;
    effect.middle = launches.middle;
    effect.high = launches.high;
    effect.expected = launches.became - launches.middle;
    return judged(effect, *context.catalogue, rule, launches.touchedGmv);
}

} // namespace

MeasuredEffect measureEffect(const Evaluator &evaluator, const ActionRules &rules, const ActionLife &life,
                             const AdviceRule &rule, const QStringList &others)
{
    MeasuredEffect effect;
    if (!rule.measure || !life.settled)
        return untold(effect, Why::NotMeasurable);
    const AnalysisContext &context = evaluator.context();
    effect.indicator = rule.measure->indicator;
    effect.per = rule.measure->per;
    const Indicator *indicator = context.catalogue->find(effect.indicator);
    effect.unit = !effect.per.isEmpty() || !indicator ? Unit::Ratio : indicator->unit;
    const EffectDays days = effectDays(life, rule, rules);
    effect.before = days.before;
    effect.after = days.after;
    const ActionTouch touch = touchOf(life, &rule);
    const bool ofStore = touch.grouping == GroupBy::None || touch.keys.isEmpty();
    effect.against = rule.measure->past ? MeasuredEffect::Against::Past : MeasuredEffect::Against::Rest;
    if (ofStore && (!rule.measure->past || !rule.each.isEmpty()))
        return untold(effect, Why::NoControl);
    if (effect.after.to.plus(rule.measure->waitDays) > context.asOf)
        return untold(effect, Why::NotOver);
    if (rule.measure->past)
        return besidePast(evaluator, rules, rule, touch, others, effect);
    if (std::ranges::any_of(touch.keys, [&](const QString &key) { return others.contains(key); }))
        return untold(effect, Why::Shared);
    if (!isCovered(evaluator, effect.indicator, effect.before)
        || !isCovered(evaluator, effect.indicator, effect.after))
        return untold(effect, Why::NotCovered);
    // A rate is one of what was sold; days on which something did not exist do not lower it.
    const TouchedAge age = effect.per.isEmpty() ? touchedAge(evaluator, touch, effect.before) : TouchedAge();
    if (age.anyNew)
        return besideLaunches(evaluator, rules, rule, age, others, effect);
    const Reader reader(evaluator, *rule.measure, touch.grouping, touch.keys, others);
    const Side before = reader.read(effect.before);
    const Side after = reader.read(effect.after);
    effect.touchedOrders = std::min(before.touchedOrders, after.touchedOrders);
    effect.otherOrders = std::min(before.otherOrders, after.otherOrders);
    if (effect.touchedOrders < rules.measureOrders)
        return untold(effect, Why::TooFewTouched);
    if (effect.otherOrders < rules.measureOrders)
        return untold(effect, Why::TooFewOthers);
    const bool picked = !rule.each.isEmpty() && !effect.per.isEmpty();
    const auto range = effectRange(before.days, after.days, rules, picked ? before.lookedAt() : 1,
                                   casesPerUnit(before, *context.catalogue, effect.per));
    if (!range)
        return untold(effect, Why::TooFewOthers);
    takeRange(effect, before, after, *range);
    return judged(effect, *context.catalogue, rule, after.touchedGmv);
}

} // namespace shopglass
