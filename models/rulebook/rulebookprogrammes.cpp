// The programmes file: questions, conditions and benefits.

#include "models/rulebook/formulatrial.h"
#include "models/rulebook/programme.h"
#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/timelimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeFaultTexts)
};

using Form = ProgrammeConditionRule::Form;
using Compare = ProgrammeConditionRule::Compare;
using Question = ProgrammeQuestion;

constexpr int MostDays = 366;
constexpr double LargestThreshold = 1e15;
constexpr double LargestShare = 1.0;

/// The place of the word in `words`, in which the enumerators stand in their order.
template<class Enum>
Enum choiceOf(JsonNode &node, QLatin1String key, const QStringList &words)
{
    return Enum(std::max<qsizetype>(0, words.indexOf(node.oneOf(key, words))));
}

Question readQuestion(JsonNode &node)
{
    static const QStringList kinds{QStringLiteral("yes_no"), QStringLiteral("choice"),
                                   QStringLiteral("share"), QStringLiteral("since")};
    Question question;
    question.id = node.id(QLatin1String("id"));
    question.kind = choiceOf<Question::Kind>(node, QLatin1String("kind"), kinds);
    question.text = node.localText(QLatin1String("text"));
    QStringList seen;
    for (JsonNode &choice : node.optionalObjects(QLatin1String("choices"))) {
        question.choices.push_back({choice.id(QLatin1String("id")), choice.localText(QLatin1String("name"))});
        if (seen.contains(question.choices.back().id))
            choice.fault(QLatin1String("id"),
                         Texts::tr("“%1” is used twice.").arg(question.choices.back().id));
        seen.append(question.choices.back().id);
        choice.refuseOthers();
    }
    const bool chooses = question.kind == Question::Kind::Choice;
    if (chooses != !question.choices.empty())
        node.fault(QLatin1String("choices"),
                   chooses ? Texts::tr("needs at least one choice.")
                           : Texts::tr("only a question of kind “choice” has choices."));
    question.provenance = node.provenance();
    node.refuseOthers();
    return question;
}

ProgrammeBenefit readBenefit(JsonNode &node)
{
    ProgrammeBenefit benefit{node.localText(QLatin1String("text")), node.provenance()};
    node.refuseOthers();
    return benefit;
}

void readAnswer(JsonNode &node, const ProgrammeRules &rules, ProgrammeConditionRule &rule)
{
    rule.question = node.id(QLatin1String("question"));
    rule.accepted = node.texts(QLatin1String("accept"));
    const Question *question = rules.question(rule.question);
    if (!question) {
        node.fault(QLatin1String("question"), Texts::tr("there is no question “%1”.").arg(rule.question));
        return;
    }
    QStringList allowed{QStringLiteral("yes"), QStringLiteral("no")};
    if (question->kind == Question::Kind::Choice) {
        allowed.clear();
        for (const Question::Choice &choice : question->choices)
            allowed.append(choice.id);
    }
    if (question->isNumber())
        node.fault(QLatin1String("question"),
                   Texts::tr("“%1” is answered with a number; use it in a figure.").arg(rule.question));
    for (const QString &answer : std::as_const(rule.accepted)) {
        if (!question->isNumber() && !allowed.contains(answer))
            node.fault(QLatin1String("accept"),
                       Texts::tr("“%1” is none of: %2.").arg(answer, allowed.join(QStringLiteral(", "))));
    }
}

/// The target of a figure in the current version of a score.
std::optional<double> targetIn(const std::vector<ScoreRule> &scores, const QString &score,
                               const QString &figure)
{
    for (const ScoreRule &rule : scores) {
        if (rule.score != score || !rule.current)
            continue;
        for (const ScoreDimension &dimension : rule.dimensions) {
            const auto found = std::ranges::find(dimension.indicators, figure, &ScoreIndicator::indicator);
            if (found != dimension.indicators.end())
                return found->target;
        }
    }
    return std::nullopt;
}

} // namespace

void RulebookLoader::joinFiles()
{
    auto rules = std::make_shared<ProgrammeRules>(*m_book->m_programmes);
    for (ProgrammeRule &programme : rules->programmes) {
        for (ProgrammeConditionRule &rule : programme.conditions) {
            if (!rule.targetOf.isEmpty()) {
                rule.threshold = targetIn(m_book->m_scores, rule.targetOf, rule.figure);
                if (!rule.threshold)
                    m_faults.append(Texts::tr("programmes.json: %1/%2: the current version of the score “%3” "
                                              "has no target for “%4”.")
                                        .arg(programme.id, rule.id, rule.targetOf, rule.figure));
            } else if (!rule.limitOf.isEmpty()) {
                const auto limit = TimeLimit(timeLimitIds().indexOf(rule.limitOf));
                rule.threshold = m_book->m_timeLimits->of(limit).back().hours;
            }
        }
    }
    m_book->m_programmes = std::move(rules);
}

const ProgrammeQuestion *ProgrammeRules::question(const QString &id) const
{
    const auto found = std::ranges::find(questions, id, &ProgrammeQuestion::id);
    return found == questions.end() ? nullptr : &*found;
}

void RulebookLoader::readProgrammes(JsonNode &root)
{
    auto rules = std::make_shared<ProgrammeRules>();
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("questions"))) {
        rules->questions.push_back(readQuestion(node));
        refuseDuplicate(node, QLatin1String("id"), rules->questions.back().id, seen);
    }
    seen.clear();
    for (JsonNode &node : root.objects(QLatin1String("programmes"))) {
        rules->programmes.push_back(readProgramme(node, *rules));
        refuseDuplicate(node, QLatin1String("id"), rules->programmes.back().id, seen);
    }
    JsonNode fees = root.object(QLatin1String("card_fees"));
    CardFeeRules &card = rules->cardFees;
    card.programme = fees.id(QLatin1String("programme"));
    if (!seen.contains(card.programme))
        fees.fault(QLatin1String("programme"), Texts::tr("there is no programme “%1”.").arg(card.programme));
    card.windowDays = fees.integer(QLatin1String("window_days"), 1, MostDays);
    card.leastRows = fees.integer(QLatin1String("least_rows"), 1, 100000);
    card.limits = fees.localText(QLatin1String("limits"));
    card.provenance = fees.provenance();
    fees.refuseOthers();
    m_book->m_programmes = std::move(rules);
}

ProgrammeRule RulebookLoader::readProgramme(JsonNode &node, const ProgrammeRules &rules)
{
    ProgrammeRule programme;
    programme.id = node.id(QLatin1String("id"));
    programme.name = node.localText(QLatin1String("name"));
    programme.summary = node.localText(QLatin1String("summary"));
    QStringList seen;
    for (JsonNode &condition : node.objects(QLatin1String("conditions"))) {
        programme.conditions.push_back(readCondition(condition, rules));
        refuseDuplicate(condition, QLatin1String("id"), programme.conditions.back().id, seen);
    }
    for (JsonNode &benefit : node.optionalObjects(QLatin1String("benefits")))
        programme.benefits.push_back(readBenefit(benefit));
    programme.provenance = node.provenance();
    node.refuseOthers();
    return programme;
}

ProgrammeConditionRule RulebookLoader::readCondition(JsonNode &node, const ProgrammeRules &rules)
{
    static const QStringList reasons{QStringLiteral("not_published"), QStringLiteral("not_in_files")};
    ProgrammeConditionRule rule;
    rule.id = node.id(QLatin1String("id"));
    rule.name = node.localText(QLatin1String("name"));
    if (node.has(QLatin1String("group")))
        rule.group = node.localText(QLatin1String("group"));
    if (node.has(QLatin1String("hint")))
        rule.hint = node.localText(QLatin1String("hint"));
    const int forms = int(node.has(QLatin1String("figure"))) + int(node.has(QLatin1String("question")))
        + int(node.has(QLatin1String("open")));
    if (forms != 1)
        node.fault(QLatin1String("figure"),
                   Texts::tr("a condition needs exactly one of: figure, question, open."));
    if (node.has(QLatin1String("figure"))) {
        rule.form = Form::Figure;
        readFigure(node, rules, rule);
    }
    if (node.has(QLatin1String("question"))) {
        rule.form = Form::Answer;
        readAnswer(node, rules, rule);
    }
    if (node.has(QLatin1String("open")))
        rule.form = node.oneOf(QLatin1String("open"), reasons) == reasons.first() ? Form::NotPublished
                                                                                  : Form::NotInFiles;
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

void RulebookLoader::readFigure(JsonNode &node, const ProgrammeRules &rules, ProgrammeConditionRule &rule)
{
    static const QStringList units{QStringLiteral("fen"), QStringLiteral("count"), QStringLiteral("ratio"),
                                   QStringLiteral("hours"), QStringLiteral("years")};
    static const QStringList compares{QStringLiteral("at_least"), QStringLiteral("above"),
                                      QStringLiteral("at_most"), QStringLiteral("below")};
    constexpr QLatin1String key("figure");
    rule.figure = node.text(key);
    rule.unit = choiceOf<FigureUnit>(node, QLatin1String("unit"), units);
    rule.windowDays = node.has(QLatin1String("window_days"))
        ? node.integer(QLatin1String("window_days"), 1, MostDays)
        : 0;
    const bool isElsewhere = node.has(QLatin1String("target_of")) || node.has(QLatin1String("limit_of"));
    if (isElsewhere || node.has(QLatin1String("threshold")) || node.has(QLatin1String("compare")))
        rule.compare = choiceOf<Compare>(node, QLatin1String("compare"), compares);
    if (node.has(QLatin1String("target_of")))
        rule.targetOf = node.id(QLatin1String("target_of"));
    else if (node.has(QLatin1String("limit_of")))
        rule.limitOf = node.oneOf(QLatin1String("limit_of"), timeLimitIds());
    else if (node.has(QLatin1String("compare")))
        rule.threshold = node.number(QLatin1String("threshold"), 0.0,
                                     rule.unit == FigureUnit::Ratio ? LargestShare : LargestThreshold);
    if (rule.figure.trimmed().isEmpty())
        return;
    const auto formula = Formula::parse(rule.figure);
    if (!formula) {
        node.fault(key, formula.error().sentence);
        return;
    }
    if (!canHaveResult(*formula))
        node.fault(key, Texts::tr("“%1” never has a result: it divides by zero.").arg(rule.figure));
    bool overDays = false;
    for (const QString &name : formula->variables()) {
        if (const ProgrammeQuestion *question = rules.question(name)) {
            if (!question->isNumber())
                node.fault(key, Texts::tr("the answer to “%1” is no number.").arg(name));
            continue;
        }
        overDays = true;
        refer(node.pathOf(key), name);
    }
    if (overDays && rule.windowDays == 0)
        node.fault(QLatin1String("window_days"), Texts::tr("is needed by a figure from files."));
}

} // namespace shopglass
