#include "models/actions/ruletrial.h"

#include "models/actions/advice.h"
#include "models/actions/phrases.h"
#include "models/actions/readrule.h"
#include "models/actions/roles.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Why = SilentRule::Why;

/// What a product like 0.03 × 200 may be off by without being another number of orders.
constexpr double OrderTolerance = 1e-9;
/// Of more products, influencers … the weakest are only counted.
constexpr std::size_t MostSubjects = 200;

/// A rule's figures by name, of the store or of one subject.
struct Values
{
    const QStringList &names;
    NamedValues all;

    [[nodiscard]] const IndicatorValue &value(const QString &name) const
    {
        static const IndicatorValue none;
        const qsizetype place = names.indexOf(name);
        return place < 0 ? none : *all[std::size_t(place)];
    }
};

std::optional<double> effectEnd(const PlacedFormula &formula, const QString &unit, NamedValues values)
{
    const std::optional<double> effect = formula.over(values);
    if (!effect)
        return {};
    if (unit == QStringLiteral("fen"))
        return std::round(*effect);
    // Part of an order does not reach a target: 7.2 missing orders are 8.
    if (unit == QStringLiteral("orders"))
        return std::ceil(*effect - OrderTolerance);
    return effect;
}

using Effect = std::optional<std::pair<double, double>>;

Effect effectOf(const ReadRule &read, const QString &unit, NamedValues values)
{
    if (!read.effectLow || !read.effectHigh)
        return {};
    const std::optional<double> low = effectEnd(*read.effectLow, unit, values);
    const std::optional<double> high = effectEnd(*read.effectHigh, unit, values);
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
            evidence.push_back({figures.nameOf(name, rule), values.value(name), name,
                                !read.own && !read.before && !read.cases && !read.ofPeers});
    }
    return evidence;
}

std::vector<ConditionFigure> conditionFigures(const ReadRule &read, NamedValues values)
{
    std::vector<ConditionFigure> figures;
    for (const std::size_t place : read.condition->places()) {
        if (values[place]->hasValue())
            figures.push_back({read.names.at(qsizetype(place)), *values[place]});
    }
    return figures;
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

/// The strongest subject: the sentence goes on with its figures. Others of the kind stand in the table.
LocalText nameInSentence(const Action &action)
{
    if (action.subjects.empty())
        return {};
    const QString count = QString::number(action.subjectCount);
    const QString phrase
        = action.subjectCount < 2 ? QStringLiteral("subject") : QStringLiteral("subject_of_many");
    return *actionPhrase(
        phrase,
        {{QStringLiteral("name"), action.subjects.front().name}, {QStringLiteral("count"), {count, count}}});
}

/// Title or advice with its placeholders filled in.
LocalText filledIn(const LocalText &text, const Action &action, const Values &values)
{
    const LocalText names = nameInSentence(action);
    const auto textOf = [&](const QString &name, Language language) {
        if (name == QStringLiteral("due"))
            return action.due.iso();
        if (name == QStringLiteral("effect_low"))
            return valueInSentence(effectFigure(action.effectLow, action.effectUnit), language);
        if (name == QStringLiteral("effect_high"))
            return valueInSentence(effectFigure(action.effectHigh, action.effectUnit), language);
        if (name == QStringLiteral("names"))
            return language == Language::Chinese ? names.zh : names.en;
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
    action.drawsOn = rule.drawsOn;
    action.field = rule.measure ? rule.measure->field : QString();
    action.each = rule.each;
    action.effectUnit = rule.effectUnit;
    action.orderValues = rule.orderValues;
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

Trial tryStoreRule(const AdviceRule &rule, const ReadRule &read, Action action, const RuleFigures &figures)
{
    std::vector<IndicatorValue> made;
    for (const QString &name : read.names)
        made.push_back(figures.ofStore(name, rule));
    std::vector<const IndicatorValue *> all;
    for (const IndicatorValue &value : made)
        all.push_back(&value);
    const Values values{read.names, all};
    if (read.condition) {
        const QStringList &names = read.condition->variables();
        const std::optional<double> result = read.condition->over(all);
        if (!result) {
            QStringList missing;
            bool notCovered = false;
            for (const std::size_t place : read.condition->places()) {
                if (all[place]->hasValue())
                    continue;
                missing.append(read.names.at(qsizetype(place)));
                notCovered = notCovered || all[place]->state == ValueState::NotCovered;
            }
            const Why why = notCovered ? Why::NotCovered : Why::NotEnoughData;
            return explained(silentRule(rule, why, missing), rule, names, values, figures);
        }
        if (*result == 0.0)
            return explained(silentRule(rule, Why::ConditionFalse), rule, names, values, figures);
        action.figures = conditionFigures(read, all);
    }
    action.evidence = evidenceOf(rule, rule.evidence, values, figures);
    if (const Effect effect = effectOf(read, rule.effectUnit, all)) {
        action.effectLow = effect->first;
        action.effectHigh = effect->second;
    }
    takeTexts(action, rule, values);
    return action;
}

/// What subjects lack, counted while each is asked.
class Lacks final
{
public:
    explicit Lacks(const PlacedFormula &condition)
        : m_condition(condition)
        , m_ofVariable(condition.places().size())
    {
    }

    void take(NamedValues values)
    {
        m_whole = m_whole || m_condition.hasAll(values);
        for (std::size_t i = 0; i < m_ofVariable.size(); ++i) {
            const IndicatorValue &value = *values[m_condition.places()[i]];
            m_ofVariable[i].any = m_ofVariable[i].any || value.hasValue();
            m_ofVariable[i].notCovered = m_ofVariable[i].notCovered || value.state == ValueState::NotCovered;
        }
        m_empty = false;
    }

    /// Why no subject made the rule speak: what none of them has is named first.
    [[nodiscard]] SilentRule objection(const AdviceRule &rule) const
    {
        QStringList missing;
        bool notCovered = false;
        for (std::size_t i = 0; i < m_ofVariable.size(); ++i) {
            if (m_whole || m_ofVariable[i].any)
                continue;
            missing.append(m_condition.variables().at(qsizetype(i)));
            notCovered = notCovered || m_ofVariable[i].notCovered;
        }
        const Why why = m_whole            ? Why::ConditionFalse
            : m_empty || missing.isEmpty() ? Why::NothingToLookAt
                                           : (notCovered ? Why::NotCovered : Why::NotEnoughData);
        return silentRule(rule, why, missing);
    }

private:
    struct OfVariable
    {
        bool any = false; ///< some subject has it
        bool notCovered = false; ///< of some subject no file tells it
    };
    const PlacedFormula &m_condition;
    std::vector<OfVariable> m_ofVariable;
    bool m_whole = false; ///< some subject has all
    bool m_empty = true;
};

SilentRule withStoreFigures(SilentRule silent, const AdviceRule &rule, const QStringList &names,
                            const RuleFigures &figures)
{
    QStringList ofStoreNames;
    std::vector<IndicatorValue> made;
    for (const QString &name : names) {
        if (!actionNameOf(name, rule).ofStore)
            continue;
        ofStoreNames.append(name);
        made.push_back(figures.ofStore(name, rule));
    }
    std::vector<const IndicatorValue *> all;
    for (const IndicatorValue &value : made)
        all.push_back(&value);
    return explained(std::move(silent), rule, ofStoreNames, {ofStoreNames, all}, figures);
}

/// A subject of which the condition holds.
struct Speaker
{
    std::size_t subject = 0;
    Effect effect;
};

void addUp(Action &action, const std::vector<Speaker> &speakers)
{
    const bool score = action.effectUnit == QStringLiteral("score");
    double low = 0.0;
    double high = 0.0;
    for (const Speaker &speaker : speakers) {
        if (!speaker.effect)
            return;
        low = score ? std::max(low, speaker.effect->first) : low + speaker.effect->first;
        high = score ? std::max(high, speaker.effect->second) : high + speaker.effect->second;
    }
    action.effectLow = low;
    action.effectHigh = high;
}

SilentRule heldBack(const AdviceRule &rule, const StrongerRule &stronger)
{
    SilentRule silent = silentRule(rule, stronger.opposite ? Why::Overruled : Why::Contained);
    silent.stronger = stronger.rule;
    return silent;
}

Trial trySubjects(const AdviceRule &rule, const ReadRule &read, Action action, const RuleFigures &figures,
                  const Precedence &precedence)
{
    const SubjectTable table = figures.ofSubjects(read.names, rule);
    Lacks lacks(*read.condition);
    std::vector<Speaker> speakers;
    for (std::size_t subject = 0; subject < table.subjects->size(); ++subject) {
        const NamedValues values = table.of(subject);
        const std::optional<double> result = read.condition->over(values);
        const RuleSubject &named = (*table.subjects)[subject];
        const auto stronger = precedence.ofSubjects.find(named.key);
        const bool holds = result && *result != 0.0;
        if (holds && stronger != precedence.ofSubjects.end())
            action.leftOut.push_back({named.key, named.name, stronger->second.rule, stronger->second.title,
                                      stronger->second.opposite});
        else if (holds)
            speakers.push_back({subject, effectOf(read, rule.effectUnit, values)});
        else if (speakers.empty())
            lacks.take(values);
    }
    if (speakers.empty() && !action.leftOut.empty())
        return withStoreFigures(
            heldBack(rule, precedence.ofSubjects.find(action.leftOut.front().key)->second), rule, read.names,
            figures);
    if (speakers.empty())
        return withStoreFigures(lacks.objection(rule), rule, read.names, figures);
    std::ranges::stable_sort(speakers, std::greater(), [](const Speaker &speaker) {
        return speaker.effect ? speaker.effect->second : 0.0;
    });
    action.subjectCount = speakers.size();
    if (!rule.effectUnit.isEmpty())
        addUp(action, speakers);
    for (std::size_t i = 0; i < std::min(speakers.size(), MostSubjects); ++i) {
        const auto &[subject, effect] = speakers[i];
        const RuleSubject &named = (*table.subjects)[subject];
        const Values values{read.names, table.of(subject)};
        ActionSubject one{named.key, named.name, evidenceOf(rule, rule.evidence, values, figures), {}, {}};
        if (effect) {
            one.effectLow = effect->first;
            one.effectHigh = effect->second;
        }
        one.figures = conditionFigures(read, table.of(subject));
        action.subjects.push_back(std::move(one));
    }
    action.evidence = action.subjects.front().evidence;
    takeTexts(action, rule, {read.names, table.of(speakers.front().subject)});
    return action;
}

} // namespace

SilentRule silentRule(const AdviceRule &rule, Why why, const QStringList &missing)
{
    return {rule.id, rule.title, why, missing, {}, rule.condition, {}, {}};
}

Trial tryRule(const AdviceRule &rule, const std::optional<EventPhase> &phase, const RuleFigures &figures,
              Day today, const Precedence &precedence)
{
    const ReadRule read(rule);
    if (read.conditional && !read.condition)
        return silentRule(rule, Why::Unreadable);
    if (read.condition) {
        QStringList unknown;
        std::ranges::copy_if(read.condition->variables(), std::back_inserter(unknown),
                             [&](const QString &name) { return !figures.knows(name, rule); });
        if (!unknown.isEmpty())
            return silentRule(rule, Why::Unreadable, unknown);
    }
    Action action = emptyAction(rule, phase, figures, today);
    if (!rule.each.isEmpty() && !read.condition)
        return silentRule(rule, Why::Unreadable);
    Trial trial = rule.each.isEmpty() ? tryStoreRule(rule, read, std::move(action), figures)
                                      : trySubjects(rule, read, std::move(action), figures, precedence);
    const auto *speaks = std::get_if<Action>(&trial);
    if (!speaks || !precedence.ofAll)
        return trial;
    SilentRule silent = heldBack(rule, *precedence.ofAll);
    silent.values = rule.each.isEmpty() ? speaks->evidence : std::vector<ActionEvidence>();
    return silent;
}

} // namespace shopglass
