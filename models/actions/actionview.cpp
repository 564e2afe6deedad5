#include "models/actions/actionview.h"

#include "models/actions/actionboard.h"
#include "models/actions/actionranking.h"
#include "models/actions/alerts.h"
#include "models/actions/owntargets.h"
#include "models/actions/recurrence.h"
#include "models/actions/ruletrial.h"
#include "models/actions/sharedeffects.h"
#include "models/actions/shopfigures.h"
#include "models/actions/silentcolumns.h"

#include <algorithm>

namespace shopglass {

namespace {

using Why = SilentRule::Why;

std::optional<double> orderValue(const RuleFigures &figures, const AdviceRule &rule)
{
    AdviceRule ofStore;
    ofStore.windowDays = rule.windowDays;
    ofStore.waitDays = rule.waitDays;
    const IndicatorValue value = figures.ofStore(QStringLiteral("average_order_value"), ofStore);
    return value.hasValue() ? std::optional(value.value) : std::nullopt;
}

/// Events whose phases a rule could speak in.
std::vector<PromotionEvent> eventsInReach(const std::vector<AdviceRule> &rules,
                                          const AnalysisContext &context)
{
    int lead = 0;
    for (const AdviceRule &rule : rules)
        lead = std::max(lead, rule.dueDays);
    return context.rulebook->promotions({context.today, context.today.plus(lead)});
}

/// What rules say before anybody looks at what became of it.
struct Speech
{
    std::vector<RankedAction> speaking;
    std::vector<SilentRule> silent;
};

/// Tries each rule once, those that come before others first.
class Trials final
{
public:
    Trials(const std::vector<AdviceRule> &rules, const RuleFigures &figures, const AnalysisContext &context)
        : m_rules(rules)
        , m_figures(figures)
        , m_context(context)
        , m_events(eventsInReach(rules, context))
        , m_lives(actionLives(context.documents.get()))
        , m_trials(rules.size())
    {
    }

    const Trial &of(std::size_t place)
    {
        std::optional<Trial> &trial = m_trials[place];
        if (!trial) {
            const Precedence precedence = before(m_rules[place]); // fills others
            m_trials[place] = tried(m_rules[place], precedence);
        }
        return *m_trials[place];
    }

private:
    [[nodiscard]] Trial tried(const AdviceRule &rule, const Precedence &precedence) const
    {
        if (rule.phases.isEmpty())
            return tryRule(rule, std::nullopt, m_figures, m_context.today, precedence);
        const auto phase = speakingPhase(rule, m_events, m_context.today);
        if (!phase)
            return silentRule(rule, Why::OtherPhase);
        return tryRule(rule, phase, m_figures, m_context.today, precedence);
    }

    [[nodiscard]] bool lives(QString ActionLife::*id, const QString &name, ActionState state) const
    {
        return std::ranges::any_of(
            m_lives, [&](const ActionLife &life) { return life.*id == name && life.state == state; });
    }

    /// What stronger rules say of what `rule` looks at. What somebody is doing stays, and what was done or
    /// dismissed comes before nothing.
    Precedence before(const AdviceRule &rule)
    {
        Precedence precedence;
        if (lives(&ActionLife::rule, rule.id, ActionState::Doing))
            return precedence;
        for (std::size_t place = 0; place < m_rules.size(); ++place) {
            const AdviceRule &other = m_rules[place];
            const bool opposite = other.overrules.contains(rule.id);
            if (!opposite && !other.contains.contains(rule.id))
                continue;
            const auto *action = std::get_if<Action>(&of(place));
            if (!action || lives(&ActionLife::action, action->id, ActionState::Dismissed)
                || lives(&ActionLife::action, action->id, ActionState::Done))
                continue;
            const StrongerRule stronger{other.id, action->title, opposite};
            if (other.each.isEmpty())
                precedence.ofAll = stronger;
            for (const ActionSubject &subject : action->subjects)
                precedence.ofSubjects.try_emplace(subject.key, stronger);
        }
        return precedence;
    }

    const std::vector<AdviceRule> &m_rules;
    const RuleFigures &m_figures;
    const AnalysisContext &m_context;
    std::vector<PromotionEvent> m_events;
    std::vector<ActionLife> m_lives;
    std::vector<std::optional<Trial>> m_trials;
};

Speech listen(const std::vector<AdviceRule> &rules, const RuleFigures &figures,
              const AnalysisContext &context)
{
    Trials trials(rules, figures, context);
    Speech speech;
    for (std::size_t place = 0; place < rules.size(); ++place) {
        const AdviceRule &rule = rules[place];
        Trial trial = trials.of(place);
        if (auto *silent = std::get_if<SilentRule>(&trial))
            speech.silent.push_back(std::move(*silent));
        else
            speech.speaking.push_back({std::get<Action>(std::move(trial)), orderValue(figures, rule)});
    }
    return speech;
}

/// Whether `life` did what the action asks for: both of the store, or of each product, influencer … that it
/// names.
bool didAllOf(const ActionLife &life, const Action &action)
{
    return life.each == action.each
        && std::ranges::all_of(action.subjects, [&](const ActionSubject &subject) {
               return std::ranges::find(life.subjects, subject.key, &std::pair<QString, QString>::first)
                   != life.subjects.end();
           });
}

/// What was done lately.
struct DoneLately
{
    QString rule;
    QString group;
    ActionLife life;
};

/// Notes what users made of the actions; takes out what is settled.
std::vector<DoneLately> takeLives(std::vector<Action> &actions, ActionView &view,
                                  const std::vector<AdviceRule> &adviceRules, const ActionRules &rules,
                                  const AnalysisContext &context)
{
    std::vector<DoneLately> done;
    const std::vector<ActionLife> lives = actionLives(context.documents.get());
    std::erase_if(actions, [&](Action &action) {
        const auto life = std::ranges::find(lives, action.id, &ActionLife::action);
        if (life == lives.end())
            return false;
        action.life = *life;
        if (!life->owner.isEmpty())
            action.ownerName = {life->owner, life->owner};
        const auto rule = std::ranges::find(adviceRules, action.rule, &AdviceRule::id);
        if (life->isSettled() && comesBack(*life, action, *rule, *context.catalogue, rules, context.today)) {
            action.again = true;
            return false;
        }
        if (life->due)
            action.due = *life->due;
        if (!life->isSettled())
            return false;
        if (life->state == ActionState::Done && !action.group.isEmpty()
            && context.today < life->settled.value_or(context.today).plus(rules.recurDays))
            done.push_back({action.rule, action.group, *life});
        view.silent.push_back({action.rule, action.title, Why::Settled, {}, {}, {}, action.evidence, {}});
        return true;
    });
    return done;
}

bool isDoing(const Action &action)
{
    return action.life && action.life->state == ActionState::Doing;
}

/// Lets what was done lately show before another rule of the group asks for the same.
void waitForDone(std::vector<Action> &actions, ActionView &view, const std::vector<DoneLately> &done)
{
    std::erase_if(actions, [&](const Action &action) {
        const auto waits = std::ranges::find_if(done, [&](const DoneLately &one) {
            return one.group == action.group && didAllOf(one.life, action);
        });
        if (waits == done.end() || isDoing(action))
            return false;
        view.silent.push_back(
            {action.rule, action.title, Why::Waits, {}, {}, {}, action.evidence, waits->rule});
        return true;
    });
}

/// Keeps of each group the strongest, or what somebody is doing.
void keepStrongest(std::vector<Action> &actions, ActionView &view)
{
    std::vector<std::pair<QString, QString>> winners;
    for (const bool doing : {true, false}) {
        for (const Action &action : actions) {
            const auto known = std::ranges::find(winners, action.group, &std::pair<QString, QString>::first);
            if (!action.group.isEmpty() && known == winners.end() && isDoing(action) == doing)
                winners.emplace_back(action.group, action.id);
        }
    }
    std::erase_if(actions, [&](const Action &action) {
        if (action.group.isEmpty())
            return false;
        const auto winner = std::ranges::find(winners, action.group, &std::pair<QString, QString>::first);
        if (winner->second == action.id)
            return false;
        const auto stronger = std::ranges::find(actions, winner->second, &Action::id);
        view.silent.push_back({action.rule,
                               action.title,
                               Why::Weaker,
                               {},
                               {},
                               {},
                               action.evidence,
                               stronger == actions.end() ? QString() : stronger->rule});
        return true;
    });
}

} // namespace

ActionView buildActionView(const Evaluator &evaluator, const ActionSources &sources)
{
    const AnalysisContext &context = evaluator.context();
    const ActionRules &book = sources.rules ? *sources.rules : *ActionRules::builtIn();
    std::vector<AdviceRule> rules = book.rules;
    std::ranges::move(ownTargetRules(*context.catalogue), std::back_inserter(rules));
    const ShopFigures figures(evaluator, sources, rules);

    ActionView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.asOf = context.asOf;
    view.today = context.today;
    view.shown = std::size_t(book.shown);
    view.listed = std::size_t(book.listed);
    Speech speech = listen(rules, figures, context);
    view.silent = std::move(speech.silent);
    nameMissingColumns(view.silent, rules, figures, evaluator);
    std::vector<Action> actions = ranked(std::move(speech.speaking));
    const std::vector<DoneLately> done = takeLives(actions, view, rules, book, context);
    waitForDone(actions, view, done);
    keepStrongest(actions, view);
    bringForward(actions, view.shown);
    noteShared(actions);
    view.actions = std::move(actions);
    view.board = std::make_shared<const ActionBoard>(buildActionBoard(evaluator, book, view.actions));
    view.alerts = std::make_shared<const AlertBoard>(buildAlertBoard(evaluator, book));
    return view;
}

} // namespace shopglass
