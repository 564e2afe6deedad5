#include "models/actions/effectmeasure.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Why = MeasuredEffect::Why;
using Verdict = MeasuredEffect::Verdict;

std::optional<GroupBy> groupingOf(const ActionLife &life, const ActionMeasure &measure)
{
    if (!measure.field.isEmpty())
        return GroupBy::Field;
    if (life.each == QLatin1String("product"))
        return GroupBy::Product;
    if (life.each == QLatin1String("influencer"))
        return GroupBy::Influencer;
    if (life.each == QLatin1String("warehouse"))
        return GroupBy::Warehouse;
    return life.each == QLatin1String("courier") ? std::optional(GroupBy::Courier) : std::nullopt;
}

QStringList touchedKeys(const ActionLife &life, const ActionMeasure &measure)
{
    if (!measure.field.isEmpty())
        return {measure.field};
    QStringList keys;
    for (const auto &[key, name] : life.subjects)
        keys.append(key);
    return keys;
}

/// The days of a period with all sums of both sides.
struct Side
{
    std::vector<EffectDay> days;
    qint64 touchedOrders = 0;
    qint64 otherOrders = 0;
    double touchedGmv = 0.0;
    bool covered = true;
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
        for (Day day = period.from; day <= period.to; day = day.plus(1)) {
            side.covered = side.covered && m_evaluator.valueIn(m_measure.indicator, {day, day}).hasValue();
            addDay(side, m_evaluator.rowsIn(ids, m_grouping, {day, day}));
        }
        return side;
    }

private:
    void addDay(Side &side, const std::vector<IndicatorRow> &rows) const
    {
        EffectDay day;
        if (m_measure.per.isEmpty())
            day.touchedPer = day.restPer = 1.0;
        for (const IndicatorRow &row : rows) {
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

    /// What has no rows on a day counts as nothing; whether the day is covered is asked of the store.
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
void takeFen(MeasuredEffect &effect, const AdviceRule &rule, const Side &after, Direction direction)
{
    if (rule.effectUnit != QStringLiteral("fen"))
        return;
    const double window = rule.windowDays;
    const double days = double(after.days.size());
    double scale = window;
    if (!effect.per.isEmpty())
        scale = after.touchedGmv / days * window; // points of a rate times the sales that they are taken from
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
    const Day began = life.began.value_or(*life.settled);
    effect.before = {began.plus(-rules.measureBefore), began.plus(-1)};
    effect.after = {life.settled->plus(1), life.settled->plus(rule.measure->days)};
    const auto grouping = groupingOf(life, *rule.measure);
    const QStringList touched = touchedKeys(life, *rule.measure);
    if (!grouping || touched.isEmpty())
        return untold(effect, Why::NoControl);
    if (effect.after.to.plus(rule.measure->waitDays) > context.asOf)
        return untold(effect, Why::NotOver);
    const Reader reader(evaluator, *rule.measure, *grouping, touched, others);
    const Side before = reader.read(effect.before);
    const Side after = reader.read(effect.after);
    effect.touchedOrders = std::min(before.touchedOrders, after.touchedOrders);
    effect.otherOrders = std::min(before.otherOrders, after.otherOrders);
    if (!before.covered || !after.covered)
        return untold(effect, Why::NotCovered);
    if (effect.touchedOrders < rules.measureOrders)
        return untold(effect, Why::TooFewTouched);
    if (effect.otherOrders < rules.measureOrders)
        return untold(effect, Why::TooFewOthers);
    const auto range = effectRange(before.days, after.days, rules);
    if (!range)
        return untold(effect, Why::TooFewOthers);
    takeRange(effect, before, after, *range);
    const Indicator *indicator = context.catalogue->find(effect.indicator);
    // More commission is no harm by itself; more of it per sale is.
    const Direction direction = !effect.per.isEmpty() ? Direction::LowerIsBetter
        : indicator                                   ? indicator->direction
                                                      : Direction::HigherIsBetter;
    const bool lower = direction == Direction::LowerIsBetter;
    if (effect.low > 0.0 || effect.high < 0.0)
        effect.verdict = (effect.low > 0.0) != lower ? Verdict::Better : Verdict::Worse;
    else
        effect.verdict = Verdict::Unclear;
    takeFen(effect, rule, after, direction);
    return effect;
}

} // namespace shopglass
