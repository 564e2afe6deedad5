#include "models/actions/actionboard.h"

#include "models/actions/actiontouch.h"
#include "models/indicators/indicatorjson.h"

#include <algorithm>

namespace shopglass {

namespace {

using Verdict = MeasuredEffect::Verdict;

const AdviceRule *ruleOf(const ActionLife &life, const ActionRules &rules)
{
    const auto found = std::ranges::find(rules.rules, life.rule, &AdviceRule::id);
    return found == rules.rules.end() ? nullptr : &*found;
}

/// With the earlier lives of actions that came back, each by itself; the last touched first.
std::vector<ActionLife> allLives(const AnalysisContext &context)
{
    std::vector<ActionLife> lives;
    std::vector<ActionLife> earlier;
    for (ActionLife &life : actionLives(context.documents.get())) {
        earlier.insert(earlier.end(), life.earlier.begin(), life.earlier.end());
        life.earlier.clear();
        lives.push_back(std::move(life));
    }
    lives.insert(lives.end(), earlier.begin(), earlier.end());
    std::ranges::stable_sort(lives, std::greater(), [](const ActionLife &life) {
        return std::max(life.settled.value_or(Day()), life.began.value_or(Day()));
    });
    return lives;
}

void count(std::vector<HitMonth> &months, const TrackedAction &action)
{
    if (!action.measured || action.measured->why == MeasuredEffect::Why::NotOver)
        return;
    const auto month = Day::fromIso(action.life.settled->iso().left(8) + QStringLiteral("01"));
    auto line = std::ranges::find(months, *month, &HitMonth::month);
    if (line == months.end())
        line = months.insert(months.end(), HitMonth{*month, 0, 0, 0, 0, 0});
    ++line->done;
    switch (action.measured->verdict) {
    case Verdict::Better:
        ++line->better;
        break;
    case Verdict::Worse:
        ++line->worse;
        break;
    case Verdict::Unclear:
        ++line->unclear;
        break;
    case Verdict::CannotTell:
        ++line->untold;
        break;
    }
}

MeasuredEffect measureOf(const Evaluator &evaluator, const ActionRules &rules, const ActionLife &life,
                         const AdviceRule &rule, const std::vector<ActionLife> &lives)
{
    const QStringList others = rule.measure ? touchedByOthers(life, rule, lives, rules) : QStringList();
    return measureEffect(evaluator, rules, life, rule, others);
}

QString whyId(MeasuredEffect::Why why)
{
    using Why = MeasuredEffect::Why;
    switch (why) {
    case Why::None:
        return {};
    case Why::NotMeasurable:
        return QStringLiteral("not_measurable");
    case Why::NoControl:
        return QStringLiteral("no_control");
    case Why::NotOver:
        return QStringLiteral("not_over");
    case Why::NotCovered:
        return QStringLiteral("not_covered");
    case Why::TooFewTouched:
        return QStringLiteral("too_few_touched");
    case Why::TooFewOthers:
        return QStringLiteral("too_few_others");
    case Why::Shared:
        return QStringLiteral("shared");
    case Why::TooNew:
        return QStringLiteral("too_new");
    case Why::TooFewLaunches:
        return QStringLiteral("too_few_launches");
    case Why::TooShortPast:
        return QStringLiteral("too_short_past");
    }
    Q_UNREACHABLE();
}

QString againstId(MeasuredEffect::Against against)
{
    switch (against) {
    case MeasuredEffect::Against::Rest:
        return QStringLiteral("rest");
    case MeasuredEffect::Against::Launches:
        return QStringLiteral("launches");
    case MeasuredEffect::Against::Past:
        return QStringLiteral("past");
    }
    Q_UNREACHABLE();
}

QJsonValue measuredJson(const std::optional<MeasuredEffect> &measured)
{
    if (!measured)
        return QJsonValue::Null;
    const bool told = measured->verdict != Verdict::CannotTell;
    const auto number
        = [told](double value) { return told ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    return QJsonObject{{QStringLiteral("verdict"), verdictId(measured->verdict)},
                       {QStringLiteral("why"), whyId(measured->why)},
                       {QStringLiteral("against"), againstId(measured->against)},
                       {QStringLiteral("unit"), unitId(measured->unit)},
                       {QStringLiteral("indicator"), measured->indicator},
                       {QStringLiteral("per"), measured->per},
                       {QStringLiteral("before"), toJson(measured->before)},
                       {QStringLiteral("after"), toJson(measured->after)},
                       {QStringLiteral("was"), number(measured->was)},
                       {QStringLiteral("became"), number(measured->became)},
                       {QStringLiteral("expected"), number(measured->expected)},
                       {QStringLiteral("low"), number(measured->low)},
                       {QStringLiteral("middle"), number(measured->middle)},
                       {QStringLiteral("high"), number(measured->high)},
                       {QStringLiteral("touched_orders"), measured->touchedOrders},
                       {QStringLiteral("other_orders"), measured->otherOrders},
                       {QStringLiteral("turns"), measured->turns},
                       {QStringLiteral("fen_low"), optionalToJson(measured->fenLow)},
                       {QStringLiteral("fen_high"), optionalToJson(measured->fenHigh)}};
}

} // namespace

QString verdictId(MeasuredEffect::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return QStringLiteral("better");
    case Verdict::Worse:
        return QStringLiteral("worse");
    case Verdict::Unclear:
        return QStringLiteral("unclear");
    case Verdict::CannotTell:
        return QStringLiteral("cannot_tell");
    }
    Q_UNREACHABLE();
}

std::optional<double> ActionBoard::hitRate() const
{
    int better = 0;
    int measured = 0;
    for (const HitMonth &month : months) {
        better += month.better;
        measured += month.better + month.worse + month.unclear;
    }
    return measured > 0 ? std::optional(double(better) / measured) : std::nullopt;
}

ActionBoard buildActionBoard(const Evaluator &evaluator, const ActionRules &rules,
                             const std::vector<Action> &speaking)
{
    const AnalysisContext &context = evaluator.context();
    const std::vector<ActionLife> lives = allLives(context);
    ActionBoard board;
    for (const ActionLife &life : lives) {
        TrackedAction tracked;
        tracked.life = life;
        tracked.title = {life.title, life.title};
        tracked.speaks = std::ranges::find(speaking, life.action, &Action::id) != speaking.end();
        const AdviceRule *rule = ruleOf(life, rules);
        if (rule)
            tracked.title = rule->title;
        if (rule && life.state == ActionState::Done && life.settled)
            tracked.measured = measureOf(evaluator, rules, life, *rule, lives);
        count(board.months, tracked);
        board.tracked.push_back(std::move(tracked));
    }
    std::ranges::sort(board.months, {}, &HitMonth::month);
    return board;
}

QJsonObject toJson(const ActionBoard &board)
{
    QJsonArray tracked;
    for (const TrackedAction &action : board.tracked) {
        QJsonObject entry = actionDocument(action.life).body;
        entry.insert(QStringLiteral("id"), action.life.action);
        entry.insert(QStringLiteral("speaks"), action.speaks);
        entry.insert(QStringLiteral("measured"), measuredJson(action.measured));
        tracked.append(entry);
    }
    QJsonArray months;
    for (const HitMonth &month : board.months) {
        months.append(QJsonObject{{QStringLiteral("month"), month.month.iso().left(7)},
                                  {QStringLiteral("done"), month.done},
                                  {QStringLiteral("better"), month.better},
                                  {QStringLiteral("worse"), month.worse},
                                  {QStringLiteral("unclear"), month.unclear},
                                  {QStringLiteral("cannot_tell"), month.untold}});
    }
    return {{QStringLiteral("tracked"), tracked},
            {QStringLiteral("months"), months},
            {QStringLiteral("hit_rate"), optionalToJson(board.hitRate())}};
}

} // namespace shopglass
