#include "models/programmes/conditions.h"

#include "models/indicators/kindofneed.h"
#include "models/indicators/missingcolumns.h"
#include "models/indicators/needs.h"
#include "models/rulebook/formula.h"
#include "models/store/exportkind.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Result = ProgrammeCondition::Result;
using Why = ProgrammeCondition::Why;
using Form = ProgrammeConditionRule::Form;
using Compare = ProgrammeConditionRule::Compare;

/// What a quotient may be off by without being another number.
constexpr double Tolerance = 1e-12;

/// One variable of a figure.
struct Part
{
    IndicatorValue value;
    std::vector<QStringList> needs;
    const CompiledIndicator *indicator = nullptr;
    qint64 minimumSample = 0;
    bool isSum = false; ///< it grows with every day that is covered
};

Part partOf(const QString &name, const Evaluator &evaluator, Period window)
{
    Part part;
    part.value = evaluator.valueIn(name, window);
    if (const Indicator *indicator = evaluator.context().catalogue->find(name)) {
        part.needs = indicator->needs;
        part.indicator = evaluator.context().catalogue->compiled(name);
        part.minimumSample = indicator->minimumSample;
        part.isSum = indicator->sampleExpression.isEmpty();
    }
    return part;
}

void addFile(const QString &need, ProgrammeCondition &condition)
{
    if (std::ranges::any_of(condition.files, [&](const MissingFile &file) { return file.need == need; }))
        return;
    const ExportKind &kind = ExportKinds::instance().kind(kindOfNeed(need));
    condition.files.push_back(
        {need, kind.id, {kind.nameZh, kind.nameEn}, {kind.downloadZh, kind.downloadEn}});
}

/// The files that would cover the rest of the window, and those with the columns that its files lack.
void addFiles(const Part &part, const Evaluator &evaluator, ProgrammeCondition &condition)
{
    const AnalysisContext &context = evaluator.context();
    const Needs needs(*context.columns, *context.rulebook, context.asOf);
    for (const QStringList &group : part.needs) {
        if (needs.coveredDays({group}, condition.window) < condition.window.days())
            addFile(group.value(0), condition);
    }
    if (!part.indicator)
        return;
    const MissingColumns missing(*context.columns, *context.rulebook);
    for (const QStringList &group : missing.of(*part.indicator, condition.window))
        addFile(group.value(0), condition);
}

Why whyOf(ValueState state)
{
    switch (state) {
    case ValueState::Value:
        return Why::None;
    case ValueState::NotEnoughData:
        return Why::NotEnoughData;
    case ValueState::Undefined:
        return Why::Undefined;
    case ValueState::NotCovered:
    case ValueState::Pending:
        break;
    }
    return Why::NotCovered;
}

bool reaches(double value, double threshold, Compare compare)
{
    const double slack = Tolerance * std::max(1.0, std::abs(threshold));
    switch (compare) {
    case Compare::AtLeast:
        return value >= threshold - slack;
    case Compare::Above:
        return value > threshold + slack;
    case Compare::AtMost:
        return value <= threshold + slack;
    case Compare::Below:
        break;
    }
    return value < threshold - slack;
}

bool wantsMuch(Compare compare)
{
    return compare == Compare::AtLeast || compare == Compare::Above;
}

void setUnknown(ProgrammeCondition &condition, Why why)
{
    condition.result = Result::Unknown;
    condition.why = why;
}

/// A sum of too few days can prove that enough is there, never that too little is.
void compareValue(ProgrammeCondition &condition, bool missesDays)
{
    const ProgrammeConditionRule &rule = condition.rule;
    if (!rule.threshold)
        return;
    const bool met = reaches(*condition.value, *rule.threshold, rule.compare);
    if (missesDays && met != wantsMuch(rule.compare)) {
        setUnknown(condition, Why::PartlyCovered);
        return;
    }
    condition.result = met ? Result::Met : Result::Gap;
    if (!met)
        condition.gap = std::abs(*rule.threshold - *condition.value);
}

/// The value of a numeric answer; none where nobody answered.
std::optional<double> numberOf(const ProgrammeQuestion &question, const AnalysisContext &context)
{
    const auto answer = answerTo(question, context.documents.get());
    if (!answer)
        return std::nullopt;
    return answer->since ? std::optional(yearsBetween(*answer->since, context.today)) : answer->share;
}

/// What the variables of a figure are, as far as there is something.
struct Input
{
    std::vector<double> values; ///< complete only where `why` is None
    std::vector<Part> parts; ///< of the variables that are over days
    Why why = Why::None;
};

Input inputOf(const QStringList &names, const Evaluator &evaluator, ProgrammeCondition &condition)
{
    const AnalysisContext &context = evaluator.context();
    Input input;
    for (const QString &name : names) {
        if (const ProgrammeQuestion *question = context.rulebook->programmes().question(name)) {
            const auto number = numberOf(*question, context);
            input.values.push_back(number.value_or(0.0));
            if (!number) {
                condition.questions.append(name);
                input.why = Why::NotAnswered;
            }
            continue;
        }
        Part part = partOf(name, evaluator, condition.window);
        condition.indicators.append(name);
        input.values.push_back(part.value.value);
        if (!part.value.hasValue() && input.why == Why::None) {
            input.why = whyOf(part.value.state);
            condition.sample = part.value.sample;
            condition.minimumSample = part.minimumSample;
        }
        input.parts.push_back(std::move(part));
    }
    return input;
}

void checkFigure(const Evaluator &evaluator, ProgrammeCondition &condition)
{
    const ProgrammeConditionRule &rule = condition.rule;
    const auto formula = Formula::parse(rule.figure);
    if (!formula) { // the loader refuses such
        setUnknown(condition, Why::Undefined);
        return;
    }
    const Day asOf = evaluator.context().asOf;
    condition.window = {asOf.plus(1 - std::max(1, rule.windowDays)), asOf};
    Input input = inputOf(formula->variables(), evaluator, condition);
    bool missesDays = false;
    if (!input.parts.empty()) {
        condition.days = rule.windowDays;
        condition.coveredDays = rule.windowDays;
    }
    for (const Part &part : input.parts) {
        condition.coveredDays = std::min(condition.coveredDays, part.value.coveredDays);
        missesDays = missesDays || (part.isSum && part.value.coveredDays < part.value.days);
    }
    if (input.why == Why::None) {
        condition.value = formula->evaluate(input.values);
        input.why = condition.value ? Why::None : Why::Undefined;
    }
    if (input.why != Why::None && (rule.threshold || input.why == Why::NotAnswered))
        setUnknown(condition, input.why);
    else if (condition.value)
        compareValue(condition, missesDays);
    else
        condition.why = input.why;
    if (!condition.value || condition.result == Result::Unknown) {
        for (const Part &part : input.parts)
            addFiles(part, evaluator, condition);
    }
}

void checkAnswer(const AnalysisContext &context, ProgrammeCondition &condition)
{
    const ProgrammeQuestion *question = context.rulebook->programmes().question(condition.rule.question);
    if (question)
        condition.answer = answerTo(*question, context.documents.get());
    if (!condition.answer) {
        condition.questions.append(condition.rule.question);
        setUnknown(condition, Why::NotAnswered);
        return;
    }
    condition.result = condition.rule.accepted.contains(condition.answer->word) ? Result::Met : Result::Gap;
}

} // namespace

ProgrammeCondition checkCondition(const ProgrammeConditionRule &rule, const Evaluator &evaluator)
{
    ProgrammeCondition condition;
    condition.rule = rule;
    switch (rule.form) {
    case Form::Figure:
        checkFigure(evaluator, condition);
        break;
    case Form::Answer:
        checkAnswer(evaluator.context(), condition);
        break;
    case Form::NotInFiles:
        setUnknown(condition, Why::NotInFiles);
        break;
    case Form::NotPublished:
        break;
    }
    return condition;
}

} // namespace shopglass
