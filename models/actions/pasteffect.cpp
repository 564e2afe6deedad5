#include "models/actions/pasteffect.h"

#include "models/actions/launcheffect.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shopglass {

namespace {

/// More are not asked: a year of fortnights, and each costs a pass over its days.
constexpr int MostTurns = 24;
constexpr std::size_t LeastTurns = 3;
/// Squares that are no more than what adding up leaves behind.
constexpr double Rounding = 1e-18;

/// How far a figure moves is told on this scale.
enum class Scale { Odds, Logarithm, Plain };

Scale scaleOf(const std::vector<PastTurn> &turns, double was, Unit unit)
{
    const auto all = [&](auto holds) {
        return holds(was) && std::ranges::all_of(turns, [&](const PastTurn &turn) {
                   return holds(turn.before) && holds(turn.after);
               });
    };
    if (unit == Unit::Ratio && all([](double value) { return value >= 0.0 && value <= 1.0; }))
        return Scale::Odds;
    return all([](double value) { return value > 0.0; }) ? Scale::Logarithm : Scale::Plain;
}

/// A figure on its scale and back. None or all of few cases counts as half a case from the edge.
class Ruler final
{
public:
    /// `sample`: the cases of figures that do not say their own.
    Ruler(Scale scale, qint64 sample)
        : m_scale(scale)
        , m_sample(sample)
    {
    }

    [[nodiscard]] double on(double value, qint64 sample) const
    {
        if (m_scale == Scale::Plain)
            return value;
        if (m_scale == Scale::Logarithm)
            return std::log(value);
        const double edge = edgeOf(sample);
        const double inside = std::clamp(value, edge, 1.0 - edge);
        return std::log(inside / (1.0 - inside));
    }

    [[nodiscard]] double back(double value) const
    {
        if (m_scale == Scale::Plain)
            return value;
        return m_scale == Scale::Logarithm ? std::exp(value) : 1.0 / (1.0 + std::exp(-value));
    }

    /// The variance that a share of so many cases has on its scale; nothing for other figures.
    [[nodiscard]] double counted(double value, qint64 sample) const
    {
        if (m_scale != Scale::Odds || sample <= 0)
            return 0.0;
        const double share = std::clamp(back(value), edgeOf(sample), 1.0 - edgeOf(sample));
        return 1.0 / (double(sample) * share * (1.0 - share));
    }

    /// The ends of an expectation. No odds are those of none or of all; a figure of so few cases is.
    [[nodiscard]] double lowEnd(double value) const
    {
        const double end = back(value);
        return m_scale == Scale::Odds && end <= edgeOf(m_sample) ? 0.0 : end;
    }
    [[nodiscard]] double highEnd(double value) const
    {
        const double end = back(value);
        return m_scale == Scale::Odds && end >= 1.0 - edgeOf(m_sample) ? 1.0 : end;
    }

private:
    [[nodiscard]] double edgeOf(qint64 sample) const
    {
        return 0.5 / (double(std::max<qint64>(sample > 0 ? sample : m_sample, 1)) + 1.0);
    }

    Scale m_scale;
    qint64 m_sample;
};

struct Line
{
    double meanBefore = 0.0;
    double meanAfter = 0.0;
    double slope = 1.0;
    double slopeError = 0.0;
    double spread = 0.0; ///< of a turn around the line
};

/// Turns on their scale; the spread is at least `leastVariance`.
Line lineThrough(const std::vector<PastTurn> &turns, double leastVariance)
{
    const auto count = double(turns.size());
    Line line;
    for (const PastTurn &turn : turns) {
        line.meanBefore += turn.before / count;
        line.meanAfter += turn.after / count;
    }
    double squares = 0.0;
    double products = 0.0;
    for (const PastTurn &turn : turns) {
        squares += (turn.before - line.meanBefore) * (turn.before - line.meanBefore);
        products += (turn.before - line.meanBefore) * (turn.after - line.meanAfter);
    }
    // Figures that were always the same tell no slope: any is as good.
    const bool moved = squares > Rounding * count * (1.0 + line.meanBefore * line.meanBefore);
    line.slope = moved ? std::clamp(products / squares, 0.0, 1.0) : 0.5;
    double left = 0.0;
    for (const PastTurn &turn : turns) {
        const double off = turn.after - line.meanAfter - line.slope * (turn.before - line.meanBefore);
        left += off * off;
    }
    line.spread = std::sqrt(std::max(left / (count - 2.0), leastVariance));
    line.slopeError = moved ? line.spread / std::sqrt(squares) : 1.0;
    return line;
}

/// Of the store, or of what is touched together; none where files are missing.
struct Figure
{
    bool covered = false;
    std::optional<double> value;
    qint64 sample = 0;
    QStringList keys = {}; ///< of what is touched, those that have a figure
};

class Reader final
{
public:
    Reader(const Evaluator &evaluator, QString indicator, const ActionTouch &touch)
        : m_evaluator(evaluator)
        , m_indicator(std::move(indicator))
        , m_touch(touch)
    {
    }

    [[nodiscard]] Figure over(Period days) const
    {
        const IndicatorValue store = m_evaluator.valueIn(m_indicator, days);
        Figure figure;
        figure.covered = store.state != ValueState::NotCovered && store.coveredDays == days.days();
        if (!figure.covered)
            return figure;
        if (m_touch.grouping == GroupBy::None) {
            figure.sample = store.sample;
            figure.value = store.hasValue() ? std::optional(store.value) : std::nullopt;
            return figure;
        }
        // Shares count with their cases.
        double sum = 0.0;
        for (const IndicatorRow &row : m_evaluator.rowsIn({m_indicator}, m_touch.grouping, days)) {
            const IndicatorValue &value = row.values.front();
            if (!m_touch.keys.contains(row.key) || !value.hasValue())
                continue;
            figure.covered = figure.covered && value.coveredDays == days.days();
            figure.keys.append(row.key);
            sum += value.value * double(value.sample);
            figure.sample += value.sample;
        }
        figure.keys.sort();
        if (figure.sample > 0)
            figure.value = sum / double(figure.sample);
        return figure;
    }

private:
    const Evaluator &m_evaluator;
    QString m_indicator;
    const ActionTouch &m_touch;
};

Period earlier(Period days, int by)
{
    return {days.from.plus(-by), days.to.plus(-by)};
}

} // namespace

std::optional<PastExpectation> expectedByPast(const std::vector<PastTurn> &turns, double was, Unit unit,
                                              qint64 sample, double certainty, qint64 wasSample)
{
    if (turns.size() < LeastTurns)
        return {};
    const Ruler ruler(scaleOf(turns, was, unit), sample);
    std::vector<PastTurn> scaled;
    double level = 0.0;
    for (const PastTurn &turn : turns) {
        scaled.push_back({ruler.on(turn.before, turn.beforeSample), ruler.on(turn.after, turn.afterSample)});
        level += scaled.back().after / double(turns.size());
    }
    const Line line = lineThrough(scaled, ruler.counted(level, sample));
    const auto count = double(turns.size());
    const double reach = studentReach(certainty, int(turns.size()) - 2);
    const double from = ruler.on(was, wasSample) - line.meanBefore;
    const std::array slopes{std::clamp(line.slope - reach * line.slopeError, 0.0, 1.0),
                            std::clamp(line.slope + reach * line.slopeError, 0.0, 1.0)};
    const auto [least, most] = std::minmax({slopes[0] * from, slopes[1] * from});
    const double spread = reach * line.spread * std::sqrt(1.0 + 1.0 / count);
    return PastExpectation{ruler.lowEnd(line.meanAfter + least - spread),
                           ruler.back(line.meanAfter + line.slope * from),
                           ruler.highEnd(line.meanAfter + most + spread)};
}

PastEffect pastEffect(const Evaluator &evaluator, const QString &indicator, const ActionTouch &touch,
                      const EffectDays &days, const ActionRules &rules)
{
    const Reader reader(evaluator, indicator, touch);
    PastEffect effect;
    const Figure before = reader.over(days.before);
    const Figure after = reader.over(days.after);
    effect.covered = before.covered && after.covered;
    // With another mix of subjects a figure moves though none of theirs did.
    effect.enough = before.value && after.value && before.keys == after.keys;
    effect.sample = std::min(before.sample, after.sample);
    if (!effect.covered || !effect.enough)
        return effect;
    effect.was = *before.value;
    effect.became = *after.value;
    // The last turn ends where the action begins; turns do not share days after.
    std::vector<PastTurn> turns;
    int shift = days.after.to - days.before.to;
    for (int turn = 0; turn < MostTurns; ++turn, shift += days.after.days()) {
        const Figure was = reader.over(earlier(days.before, shift));
        const Figure became = reader.over(earlier(days.after, shift));
        if (!was.covered)
            break;
        if (became.covered && was.value && became.value && was.keys == became.keys)
            turns.push_back({*was.value, *became.value, was.sample, became.sample});
    }
    effect.turns = int(turns.size());
    const Indicator *known = evaluator.context().catalogue->find(indicator);
    if (known && effect.turns >= rules.measureTurns)
        effect.expected = expectedByPast(turns, effect.was, known->unit, after.sample, rules.measureCertainty,
                                         before.sample);
    return effect;
}

} // namespace shopglass
