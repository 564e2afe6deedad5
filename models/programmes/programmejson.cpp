#include "models/indicators/indicatorjson.h"
#include "models/programmes/programmeview.h"

namespace shopglass {

namespace {

QString resultId(ProgrammeCondition::Result result)
{
    switch (result) {
    case ProgrammeCondition::Result::Met:
        return QStringLiteral("met");
    case ProgrammeCondition::Result::Gap:
        return QStringLiteral("gap");
    case ProgrammeCondition::Result::Unknown:
        return QStringLiteral("unknown");
    case ProgrammeCondition::Result::NotPublished:
        break;
    }
    return QStringLiteral("not_published");
}

QJsonValue whyId(ProgrammeCondition::Why why)
{
    using Why = ProgrammeCondition::Why;
    switch (why) {
    case Why::NotCovered:
        return QStringLiteral("not_covered");
    case Why::PartlyCovered:
        return QStringLiteral("partly_covered");
    case Why::NotEnoughData:
        return QStringLiteral("not_enough_data");
    case Why::Undefined:
        return QStringLiteral("undefined");
    case Why::NotAnswered:
        return QStringLiteral("not_answered");
    case Why::NotInFiles:
        return QStringLiteral("not_in_files");
    case Why::None:
        break;
    }
    return QJsonValue::Null;
}

QString figureUnitId(FigureUnit unit)
{
    static const QStringList ids{QStringLiteral("fen"), QStringLiteral("count"), QStringLiteral("ratio"),
                                 QStringLiteral("hours"), QStringLiteral("years")};
    return ids.at(qsizetype(unit));
}

QString compareId(ProgrammeConditionRule::Compare compare)
{
    static const QStringList ids{QStringLiteral("at_least"), QStringLiteral("above"),
                                 QStringLiteral("at_most"), QStringLiteral("below")};
    return ids.at(qsizetype(compare));
}

QJsonValue answerToJson(const std::optional<ProgrammeAnswer> &answer)
{
    if (!answer)
        return QJsonValue::Null;
    if (answer->share)
        return *answer->share;
    return answer->since ? answer->since->iso() : answer->word;
}

QJsonObject figureToJson(const ProgrammeCondition &condition)
{
    const ProgrammeConditionRule &rule = condition.rule;
    QJsonObject json{
        {QStringLiteral("formula"), rule.figure},
        {QStringLiteral("unit"), figureUnitId(rule.unit)},
        {QStringLiteral("value"), optionalToJson(condition.value)},
        {QStringLiteral("compare"), rule.threshold ? QJsonValue(compareId(rule.compare)) : QJsonValue::Null},
        {QStringLiteral("threshold"), optionalToJson(rule.threshold)},
        {QStringLiteral("gap"), optionalToJson(condition.gap)},
        {QStringLiteral("covered_days"), condition.coveredDays},
        {QStringLiteral("days"), condition.days},
    };
    json.insert(QStringLiteral("window"),
                condition.days > 0 ? QJsonValue(toJson(condition.window)) : QJsonValue::Null);
    return json;
}

QJsonArray filesToJson(const std::vector<MissingFile> &files)
{
    QJsonArray json;
    for (const MissingFile &file : files) {
        json.append(QJsonObject{{QStringLiteral("need"), file.need},
                                {QStringLiteral("kind"), file.kind},
                                {QStringLiteral("name"), toJson(file.name)},
                                {QStringLiteral("download"), toJson(file.download)}});
    }
    return json;
}

QJsonObject conditionToJson(const ProgrammeCondition &condition)
{
    const ProgrammeConditionRule &rule = condition.rule;
    const bool isFigure = rule.form == ProgrammeConditionRule::Form::Figure;
    return {
        {QStringLiteral("id"), rule.id},
        {QStringLiteral("name"), toJson(rule.name)},
        {QStringLiteral("group"),
         rule.group.zh.isEmpty() ? QJsonValue::Null : QJsonValue(toJson(rule.group))},
        {QStringLiteral("hint"), rule.hint.zh.isEmpty() ? QJsonValue::Null : QJsonValue(toJson(rule.hint))},
        {QStringLiteral("result"), resultId(condition.result)},
        {QStringLiteral("why"), whyId(condition.why)},
        {QStringLiteral("figure"), isFigure ? QJsonValue(figureToJson(condition)) : QJsonValue::Null},
        {QStringLiteral("question"), rule.question.isEmpty() ? QJsonValue::Null : QJsonValue(rule.question)},
        {QStringLiteral("answer"), answerToJson(condition.answer)},
        {QStringLiteral("unanswered"), QJsonArray::fromStringList(condition.questions)},
        {QStringLiteral("missing_files"), filesToJson(condition.files)},
        {QStringLiteral("provenance"), toJson(rule.provenance)},
    };
}

QJsonObject programmeToJson(const Programme &programme)
{
    QJsonArray conditions;
    for (const ProgrammeCondition &condition : programme.conditions)
        conditions.append(conditionToJson(condition));
    QJsonArray benefits;
    for (const ProgrammeBenefit &benefit : programme.benefits) {
        benefits.append(QJsonObject{{QStringLiteral("quoted"), true},
                                    {QStringLiteral("text"), toJson(benefit.text)},
                                    {QStringLiteral("provenance"), toJson(benefit.provenance)}});
    }
    return {
        {QStringLiteral("id"), programme.id},
        {QStringLiteral("name"), toJson(programme.name)},
        {QStringLiteral("summary"), toJson(programme.summary)},
        {QStringLiteral("state"), programmeStateId(programme.state)},
        {QStringLiteral("conditions"), conditions},
        {QStringLiteral("benefits"), benefits},
        {QStringLiteral("provenance"), toJson(programme.provenance)},
    };
}

QJsonObject questionToJson(const AnsweredQuestion &asked)
{
    static const QStringList kinds{QStringLiteral("yes_no"), QStringLiteral("choice"),
                                   QStringLiteral("share"), QStringLiteral("since")};
    QJsonArray choices;
    for (const ProgrammeQuestion::Choice &choice : asked.question.choices)
        choices.append(
            QJsonObject{{QStringLiteral("id"), choice.id}, {QStringLiteral("name"), toJson(choice.name)}});
    return {
        {QStringLiteral("id"), asked.question.id},
        {QStringLiteral("kind"), kinds.at(qsizetype(asked.question.kind))},
        {QStringLiteral("text"), toJson(asked.question.text)},
        {QStringLiteral("choices"), choices},
        {QStringLiteral("answer"), answerToJson(asked.answer)},
        {QStringLiteral("answered_on"),
         optionalToJson(asked.answer ? asked.answer->answeredOn : std::optional<Day>())},
        {QStringLiteral("provenance"), toJson(asked.question.provenance)},
    };
}

QJsonValue feesToJson(const std::optional<CardFees> &fees)
{
    if (!fees)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("estimated"), true},
        {QStringLiteral("window"), toJson(fees->window)},
        {QStringLiteral("orders"), toJson(fees->orders)},
        {QStringLiteral("gmv"), toJson(fees->gmv)},
        {QStringLiteral("billed_rows"), fees->billedRows},
        {QStringLiteral("free_rows"), fees->freeRows},
        {QStringLiteral("judged_rows"), fees->judgedRows},
        {QStringLiteral("judged_base"), fees->judgedBase},
        {QStringLiteral("usual_fee"), fees->usualFee},
        {QStringLiteral("spared"), optionalToJson(fees->spared())},
        {QStringLiteral("limits"), toJson(fees->limits)},
        {QStringLiteral("provenance"), toJson(fees->provenance)},
    };
}

} // namespace

QString programmeStateId(ProgrammeState state)
{
    switch (state) {
    case ProgrammeState::Past:
        return QStringLiteral("past");
    case ProgrammeState::Upcoming:
        return QStringLiteral("upcoming");
    case ProgrammeState::Met:
        return QStringLiteral("met");
    case ProgrammeState::KnownMet:
        return QStringLiteral("known_met");
    case ProgrammeState::Gap:
        return QStringLiteral("gap");
    case ProgrammeState::Unknown:
        return QStringLiteral("unknown");
    case ProgrammeState::NotPublished:
        break;
    }
    return QStringLiteral("not_published");
}

QJsonObject toJson(const ProgrammeView &view)
{
    QJsonArray programmes;
    for (const Programme &programme : view.programmes)
        programmes.append(programmeToJson(programme));
    QJsonArray questions;
    for (const AnsweredQuestion &asked : view.questions)
        questions.append(questionToJson(asked));
    return {
        {QStringLiteral("store"), view.store},       {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("today"), view.today.iso()}, {QStringLiteral("programmes"), programmes},
        {QStringLiteral("questions"), questions},    {QStringLiteral("card_fees"), feesToJson(view.cardFees)},
    };
}

} // namespace shopglass
