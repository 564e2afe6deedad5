#include "models/actions/ruletrial.h"

#include "models/actions/advice.h"
#include "models/actions/roles.h"
#include "models/rulebook/formula.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Why = SilentRule::Why;

/// What a product like 0.03 × 200 may be off by without being another number of orders.
constexpr double OrderTolerance = 1e-9;
/// Of more products, influencers … the weakest are only counted.
constexpr std::size_t MostSubjects = 200;
/// So many products, influencers … are named in a sentence.
constexpr std::size_t NamedInSentence = 3;

/// A name with its value, of the store or of one subject.
using Values = QHash<QString, IndicatorValue>;

struct Asked
{
    std::optional<double> result; ///< none where a value is missing or the quotient has no denominator
    QStringList missing;
    bool notCovered = false;
};

Asked evaluate(const Formula &formula, const Values &values)
{
    Asked asked;
    std::vector<double> input;
    for (const QString &name : formula.variables()) {
        const IndicatorValue value = values.value(name);
        if (value.hasValue()) {
            input.push_back(value.value);
            continue;
        }
        asked.missing.append(name);
        asked.notCovered = asked.notCovered || value.state == ValueState::NotCovered;
    }
    if (asked.missing.isEmpty())
        asked.result = formula.evaluate(input);
    return asked;
}

Values storeValues(const QStringList &names, const AdviceRule &rule, const RuleFigures &figures)
{
    Values values;
    for (const QString &name : names)
        values.insert(name, figures.ofStore(name, rule));
    return values;
}

/// Read once, though a rule may ask it of every product.
struct Effect
{
    explicit Effect(const AdviceRule &rule)
        : unit(rule.effectUnit)
    {
        const Result<Formula> parsedLow = Formula::parse(rule.effectLow);
        const Result<Formula> parsedHigh = Formula::parse(rule.effectHigh);
        if (!unit.isEmpty() && parsedLow && parsedHigh) {
            low = *parsedLow;
            high = *parsedHigh;
        }
    }

    QString unit;
    std::optional<Formula> low, high;
};

std::optional<double> effectEnd(const Formula &formula, const QString &unit, const Values &values)
{
    const std::optional<double> effect = evaluate(formula, values).result;
    if (!effect)
        return {};
    if (unit == QStringLiteral("fen"))
        return std::round(*effect);
    // Part of an order does not reach a target: 7.2 missing orders are 8.
    if (unit == QStringLiteral("orders"))
        return std::ceil(*effect - OrderTolerance);
    return effect;
}

/// Both ends or none: half a range would read as a promise.
std::optional<std::pair<double, double>> effectOf(const Effect &effect, const Values &values)
{
    if (!effect.low || !effect.high)
        return {};
    const std::optional<double> low = effectEnd(*effect.low, effect.unit, values);
    const std::optional<double> high = effectEnd(*effect.high, effect.unit, values);
    if (!low || !high)
        return {};
    return std::pair(std::min(*low, *high), std::max(*low, *high));
}

std::vector<ActionEvidence> evidenceOf(const AdviceRule &rule, const QStringList &names, const Values &values,
                                       const RuleFigures &figures)
{
    std::vector<ActionEvidence> evidence;
    for (const QString &name : names) {
        const ActionName read = actionNameOf(name, rule);
        if (figures.knows(name, rule))
            evidence.push_back(
                {figures.nameOf(name, rule), values.value(name), name, !read.own && !read.before});
    }
    return evidence;
}

/// An end of the effect as a figure for the advice's `{effect_low}` and `{effect_high}`.
IndicatorValue effectFigure(std::optional<double> effect, const QString &unit)
{
    IndicatorValue figure;
    if (!effect)
        return figure;
    figure.state = ValueState::Value;
    figure.value = *effect;
    figure.unit = unit == QStringLiteral("fen") ? Unit::Fen
        : unit == QStringLiteral("orders")      ? Unit::Count
                                                : Unit::Score;
    return figure;
}

QString namesInSentence(const Action &action, Language language)
{
    QStringList names;
    for (const ActionSubject &subject : action.subjects) {
        if (std::size_t(names.size()) == NamedInSentence)
            break;
        names.append(language == Language::Chinese ? QStringLiteral("“%1”").arg(subject.name.zh)
                                                   : QStringLiteral("“%1”").arg(subject.name.en));
    }
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

/// Title or advice with its placeholders filled in.
LocalText filledIn(const LocalText &text, const Action &action, const Values &values)
{
    const auto textOf = [&](const QString &name, Language language) {
        if (name == QStringLiteral("due"))
            return action.due.iso();
        if (name == QStringLiteral("effect_low"))
            return valueInSentence(effectFigure(action.effectLow, action.effectUnit), language);
        if (name == QStringLiteral("effect_high"))
            return valueInSentence(effectFigure(action.effectHigh, action.effectUnit), language);
        if (name == QStringLiteral("names"))
            return namesInSentence(action, language);
        if (name == QStringLiteral("count"))
            return QString::number(action.subjectCount);
        return valueInSentence(values.value(name), language);
    };
    return {fillPlaceholders(text.zh, [&](const QString &name) { return textOf(name, Language::Chinese); }),
            fillPlaceholders(text.en, [&](const QString &name) { return textOf(name, Language::English); })};
}

/// Everything but evidence, effect and texts.
Action emptyAction(const AdviceRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
                   Day today)
{
    Action action;
    action.rule = rule.id;
    action.id = rule.id;
    if (phase) {
        action.phase = phase->phase.id;
        action.id
            = QStringLiteral("%1@%2-%3-%4").arg(rule.id, phase->series).arg(phase->year).arg(action.phase);
    }
    action.topic = rule.topic;
    action.group = rule.group;
    action.each = rule.each;
    action.effectUnit = rule.effectUnit;
    action.effort = rule.effort;
    action.due = dueDay(rule, phase, today);
    action.owner = rule.owner;
    action.ownerName = roleName(rule.owner);
    action.provenance = rule.provenance;
    action.window = figures.window(rule);
    return action;
}

void takeTexts(Action &action, const AdviceRule &rule, const Values &values)
{
    action.title = filledIn(rule.title, action, values);
    action.advice = filledIn(rule.advice, action, values);
}

SilentRule explained(SilentRule silent, const AdviceRule &rule, const QStringList &names,
                     const Values &values, const RuleFigures &figures)
{
    silent.values = evidenceOf(rule, names, values, figures);
    return silent;
}

Trial tryStoreRule(const AdviceRule &rule, const std::optional<Formula> &condition, Action action,
                   const RuleFigures &figures)
{
    const Values values = storeValues(RuleFigures::namesOf(rule), rule, figures);
    if (condition) {
        const Asked asked = evaluate(*condition, values);
        const QStringList &names = condition->variables();
        if (!asked.result)
            return explained(
                silentRule(rule, asked.notCovered ? Why::NotCovered : Why::NotEnoughData, asked.missing),
                rule, names, values, figures);
        if (*asked.result == 0.0)
            return explained(silentRule(rule, Why::ConditionFalse), rule, names, values, figures);
    }
    action.evidence = evidenceOf(rule, rule.evidence, values, figures);
    if (const auto effect = effectOf(Effect(rule), values)) {
        action.effectLow = effect->first;
        action.effectHigh = effect->second;
    }
    takeTexts(action, rule, values);
    return action;
}

/// Why no subject made the rule speak: what none of them has is named first.
SilentRule subjectsObjection(const AdviceRule &rule, const Formula &condition,
                             const std::vector<Values> &subjects, const QStringList &names,
                             const RuleFigures &figures)
{
    Values ofStore;
    QStringList ofStoreNames;
    for (const QString &name : names) {
        const ActionName read = actionNameOf(name, rule);
        if (!read.ofStore)
            continue;
        ofStoreNames.append(name);
        ofStore.insert(name, figures.ofStore(name, rule));
    }
    QStringList missing;
    bool notCovered = false;
    bool whole = false;
    for (const Values &values : subjects)
        whole = whole || evaluate(condition, values).missing.isEmpty();
    for (const QString &name : condition.variables()) {
        const auto has = [&](const Values &values) { return values.value(name).hasValue(); };
        if (whole || std::ranges::any_of(subjects, has))
            continue;
        missing.append(name);
        notCovered = notCovered || std::ranges::any_of(subjects, [&](const Values &values) {
                         return values.value(name).state == ValueState::NotCovered;
                     });
    }
    const Why why = whole                       ? Why::ConditionFalse
        : subjects.empty() || missing.isEmpty() ? Why::NothingToLookAt
                                                : (notCovered ? Why::NotCovered : Why::NotEnoughData);
    return explained(silentRule(rule, why, missing), rule, ofStoreNames, ofStore, figures);
}

void addUp(Action &action, const std::vector<ActionSubject> &subjects)
{
    const bool score = action.effectUnit == QStringLiteral("score");
    double low = 0.0;
    double high = 0.0;
    for (const ActionSubject &subject : subjects) {
        if (!subject.effectLow || !subject.effectHigh)
            return;
        low = score ? std::max(low, *subject.effectLow) : low + *subject.effectLow;
        high = score ? std::max(high, *subject.effectHigh) : high + *subject.effectHigh;
    }
    action.effectLow = low;
    action.effectHigh = high;
}

Trial trySubjects(const AdviceRule &rule, const Formula &condition, Action action, const RuleFigures &figures)
{
    const QStringList names = RuleFigures::namesOf(rule);
    const Effect formulas(rule);
    std::vector<Values> all;
    std::vector<std::pair<ActionSubject, Values>> speaking;
    for (SubjectFigures &subject : figures.ofSubjects(names, rule)) {
        Values values;
        for (qsizetype i = 0; i < names.size(); ++i)
            values.insert(names.at(i), std::move(subject.values[std::size_t(i)]));
        const Asked asked = evaluate(condition, values);
        if (asked.result && *asked.result != 0.0) {
            ActionSubject one{
                subject.key, subject.name, evidenceOf(rule, rule.evidence, values, figures), {}, {}};
            if (const auto effect = effectOf(formulas, values)) {
                one.effectLow = effect->first;
                one.effectHigh = effect->second;
            }
            speaking.emplace_back(std::move(one), values);
        }
        all.push_back(std::move(values));
    }
    if (speaking.empty())
        return subjectsObjection(rule, condition, all, names, figures);
    std::ranges::stable_sort(speaking, [](const auto &a, const auto &b) {
        return a.first.effectHigh.value_or(0.0) > b.first.effectHigh.value_or(0.0);
    });
    action.subjectCount = speaking.size();
    for (auto &[subject, values] : speaking)
        action.subjects.push_back(std::move(subject));
    if (!rule.effectUnit.isEmpty())
        addUp(action, action.subjects);
    if (action.subjects.size() > MostSubjects)
        action.subjects.resize(MostSubjects);
    action.evidence = action.subjects.front().evidence;
    takeTexts(action, rule, speaking.front().second);
    return action;
}

} // namespace

SilentRule silentRule(const AdviceRule &rule, Why why, const QStringList &missing)
{
    return {rule.id, rule.title, why, missing, rule.condition, {}, {}};
}

Trial tryRule(const AdviceRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
              Day today)
{
    std::optional<Formula> condition;
    if (!rule.condition.trimmed().isEmpty()) {
        const Result<Formula> parsed = Formula::parse(rule.condition);
        if (!parsed)
            return silentRule(rule, Why::Unreadable);
        QStringList unknown;
        std::ranges::copy_if(parsed->variables(), std::back_inserter(unknown),
                             [&](const QString &name) { return !figures.knows(name, rule); });
        if (!unknown.isEmpty())
            return silentRule(rule, Why::Unreadable, unknown);
        condition = *parsed;
    }
    Action action = emptyAction(rule, phase, figures, today);
    if (rule.each.isEmpty())
        return tryStoreRule(rule, condition, std::move(action), figures);
    if (!condition)
        return silentRule(rule, Why::Unreadable);
    return trySubjects(rule, *condition, std::move(action), figures);
}

} // namespace shopglass
