#include "models/programmes/programmeview.h"

#include "models/programmes/conditions.h"

#include <algorithm>

namespace shopglass {

namespace {

using Result = ProgrammeCondition::Result;

ProgrammeState stateOf(const Programme &programme, Day today)
{
    const Provenance &valid = programme.provenance;
    if (valid.validTo && *valid.validTo < today)
        return ProgrammeState::Past;
    if (valid.validFrom && *valid.validFrom > today)
        return ProgrammeState::Upcoming;
    if (programme.count(Result::Gap) > 0)
        return ProgrammeState::Gap;
    if (programme.count(Result::Unknown) > 0)
        return ProgrammeState::Unknown;
    if (programme.count(Result::Met) == 0)
        return ProgrammeState::NotPublished;
    return programme.count(Result::NotPublished) > 0 ? ProgrammeState::KnownMet : ProgrammeState::Met;
}

Programme programmeOf(const ProgrammeRule &rule, const Evaluator &evaluator)
{
    Programme programme{rule.id, rule.name, rule.summary, {}, {}, rule.benefits, rule.provenance};
    for (const ProgrammeConditionRule &condition : rule.conditions)
        programme.conditions.push_back(checkCondition(condition, evaluator));
    programme.state = stateOf(programme, evaluator.context().today);
    return programme;
}

} // namespace

int Programme::count(ProgrammeCondition::Result result) const
{
    return int(std::ranges::count(conditions, result, &ProgrammeCondition::result));
}

ProgrammeView buildProgrammeView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const ProgrammeRules &rules = context.rulebook->programmes();
    ProgrammeView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.today = context.today;
    for (const ProgrammeRule &rule : rules.programmes)
        view.programmes.push_back(programmeOf(rule, evaluator));
    std::ranges::stable_partition(
        view.programmes, [](const Programme &programme) { return programme.state != ProgrammeState::Past; });
    for (const ProgrammeQuestion &question : rules.questions)
        view.questions.push_back({question, answerTo(question, context.documents.get())});
    view.cardFees = cardFeesOf(evaluator);
    return view;
}

} // namespace shopglass
