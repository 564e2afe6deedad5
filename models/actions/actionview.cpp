#include "models/actions/actionview.h"

#include "models/actions/actionranking.h"
#include "models/actions/advice.h"
#include "models/actions/owntargets.h"
#include "models/actions/roles.h"
#include "models/actions/rulefigures.h"
#include "models/actions/rulephase.h"
#include "models/rulebook/formula.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Why = SilentRule::Why;

/// What a product like 0.03 × 200 may be off by without being another number of orders.
constexpr double OrderTolerance = 1e-9;

/// The values of a formula's ids in their order, as far as there are any; ids without one go to `missing`.
struct FormulaInput
{
    std::vector<double> values;
    QStringList missing;
    bool notCovered = false;
};

FormulaInput inputOf(const QStringList &ids, const RuleFigures &figures, int windowDays)
{
    FormulaInput input;
    for (const QString &id : ids) {
        const IndicatorValue value = figures.value(id, windowDays);
        if (value.hasValue()) {
            input.values.push_back(value.value);
            continue;
        }
        input.missing.append(id);
        input.notCovered = input.notCovered || value.state == ValueState::NotCovered;
    }
    return input;
}

SilentRule silent(const ActionRule &rule, Why why, const QStringList &missing = {})
{
    return {rule.id, rule.title, why, missing};
}

/// Why the rule's condition keeps it silent; none when it holds. An empty condition always holds.
std::optional<SilentRule> objection(const ActionRule &rule, const RuleFigures &figures,
                                    const Catalogue &catalogue)
{
    if (rule.condition.trimmed().isEmpty())
        return {};
    const Result<Formula> condition = Formula::parse(rule.condition);
    if (!condition)
        return silent(rule, Why::Unreadable);
    QStringList unknown;
    std::copy_if(condition->variables().begin(), condition->variables().end(), std::back_inserter(unknown),
                 [&catalogue](const QString &id) { return !catalogue.find(id); });
    if (!unknown.isEmpty())
        return silent(rule, Why::Unreadable, unknown);
    const FormulaInput input = inputOf(condition->variables(), figures, rule.windowDays);
    if (!input.missing.isEmpty())
        return silent(rule, input.notCovered ? Why::NotCovered : Why::NotEnoughData, input.missing);
    const std::optional<double> holds = condition->evaluate(input.values);
    if (!holds) // a quotient without a denominator
        return silent(rule, Why::NotEnoughData);
    return *holds != 0.0 ? std::nullopt : std::optional(silent(rule, Why::ConditionFalse));
}

std::optional<double> effectOf(const QString &text, const ActionRule &rule, const RuleFigures &figures)
{
    const Result<Formula> formula = Formula::parse(text);
    if (!formula)
        return {};
    const FormulaInput input = inputOf(formula->variables(), figures, rule.windowDays);
    if (!input.missing.isEmpty())
        return {};
    const std::optional<double> effect = formula->evaluate(input.values);
    if (!effect)
        return {};
    if (rule.effectUnit == QStringLiteral("fen"))
        return std::round(*effect);
    // Part of an order does not reach a target: 7.2 missing orders are 8.
    if (rule.effectUnit == QStringLiteral("orders"))
        return std::ceil(*effect - OrderTolerance);
    return effect;
}

/// Both ends or none: half a range would read as a promise.
void takeEffect(Action &action, const ActionRule &rule, const RuleFigures &figures)
{
    const std::optional<double> low = effectOf(rule.effectLow, rule, figures);
    const std::optional<double> high = effectOf(rule.effectHigh, rule, figures);
    if (!low || !high)
        return;
    action.effectLow = std::min(*low, *high);
    action.effectHigh = std::max(*low, *high);
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

/// Title or advice with its placeholders filled in.
LocalText filledIn(const LocalText &text, const Action &action, const ActionRule &rule,
                   const RuleFigures &figures)
{
    const auto textOf = [&](const QString &id, Language language) {
        if (id == QStringLiteral("due"))
            return action.due.iso();
        if (id == QStringLiteral("effect_low"))
            return valueInSentence(effectFigure(action.effectLow, action.effectUnit), language);
        if (id == QStringLiteral("effect_high"))
            return valueInSentence(effectFigure(action.effectHigh, action.effectUnit), language);
        return valueInSentence(figures.value(id, rule.windowDays), language);
    };
    return {fillPlaceholders(text.zh, [&](const QString &id) { return textOf(id, Language::Chinese); }),
            fillPlaceholders(text.en, [&](const QString &id) { return textOf(id, Language::English); })};
}

Action actionOf(const ActionRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
                const AnalysisContext &context)
{
    Action action;
    action.rule = rule.id;
    action.id = rule.id;
    if (phase) {
        action.phase = phase->phase.id;
        action.id
            = QStringLiteral("%1@%2-%3-%4").arg(rule.id, phase->series).arg(phase->year).arg(action.phase);
    }
    for (const QString &id : rule.evidence) {
        const Indicator *indicator = context.catalogue->find(id);
        if (indicator)
            action.evidence.push_back({indicator->name, figures.value(id, rule.windowDays)});
    }
    action.effectUnit = rule.effectUnit;
    takeEffect(action, rule, figures);
    action.effort = rule.effort;
    action.due = dueDay(rule, phase, context.today);
    action.owner = rule.owner;
    action.ownerName = roleName(rule.owner);
    action.provenance = rule.provenance;
    action.title = filledIn(rule.title, action, rule, figures);
    action.advice = filledIn(rule.advice, action, rule, figures);
    return action;
}

std::optional<double> orderValue(const RuleFigures &figures, int windowDays)
{
    const IndicatorValue value = figures.value(QStringLiteral("average_order_value"), windowDays);
    return value.hasValue() ? std::optional(value.value) : std::nullopt;
}

/// Events whose phases a rule could speak in.
std::vector<PromotionEvent> eventsInReach(const AnalysisContext &context)
{
    int lead = 0;
    for (const ActionRule &rule : context.rulebook->actions())
        lead = std::max(lead, rule.dueDays);
    return context.rulebook->promotions({context.today, context.today.plus(lead)});
}

} // namespace

ActionView buildActionView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    std::vector<ActionRule> rules = context.rulebook->actions();
    std::ranges::move(ownTargetRules(*context.catalogue), std::back_inserter(rules));
    const RuleFigures figures(evaluator);
    const std::vector<PromotionEvent> events = eventsInReach(context);

    ActionView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.asOf = context.asOf;
    view.today = context.today;
    std::vector<RankedAction> speaking;
    for (const ActionRule &rule : rules) {
        std::optional<EventPhase> phase;
        if (!rule.phases.isEmpty()) {
            phase = speakingPhase(rule, events, context.today);
            if (!phase) {
                view.silent.push_back(silent(rule, Why::OtherPhase));
                continue;
            }
        }
        if (auto reason = objection(rule, figures, *context.catalogue)) {
            view.silent.push_back(std::move(*reason));
            continue;
        }
        speaking.push_back({actionOf(rule, phase, figures, context), orderValue(figures, rule.windowDays)});
    }
    view.actions = ranked(std::move(speaking));
    return view;
}

} // namespace shopglass
