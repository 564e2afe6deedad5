#include "models/scores/plan.h"

#include "models/indicators/indicatorjson.h"
#include "models/indicators/targetrange.h"
#include "models/scores/whatif.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

/// What a quotient may be off by and still be the target.
constexpr double ReachTolerance = 1e-12;

Error refusal(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

Result<void> checkTarget(const ScorePlan::Target &target, const ScoreCard &card, Day madeOn)
{
    const ScoreGap *gap = gapOf(card, target.indicator);
    if (!gap || gap->direction == Direction::Neutral)
        return refusal(
            Texts::tr("%1 is no indicator of %2. 'shopglass show scores' lists those that there are.")
                .arg(target.indicator, card.score));
    if (!isTargetPossible(target.target, gap->value.unit))
        return refusal(
            Texts::tr("The target %1 of %2 cannot be reached by any shop. Write a rate as a fraction "
                      "or with a % sign.")
                .arg(QString::number(target.target), target.indicator));
    if (target.due < madeOn)
        return refusal(
            Texts::tr("The target of %1 is due on %2, before the plan is made. Choose a later day.")
                .arg(target.indicator, target.due.iso()));
    return {};
}

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Nothing where a member is missing or of another type.
std::optional<ScorePlan> fromJson(const QJsonObject &body)
{
    ScorePlan plan;
    const auto madeOn = Day::fromIso(body[QLatin1String("made_on")].toString());
    const QJsonValue targets = body[QLatin1String("targets")];
    if (!madeOn || !targets.isArray())
        return {};
    plan.score = body[QLatin1String("score")].toString();
    plan.madeOn = *madeOn;
    plan.startTotal = optionalNumber(body[QLatin1String("start_total")]);
    plan.targetTotal = optionalNumber(body[QLatin1String("target_total")]);
    for (const QJsonValue &entry : targets.toArray()) {
        const auto due = Day::fromIso(entry[QLatin1String("due")].toString());
        const QJsonValue target = entry[QLatin1String("target")];
        if (!due || !target.isDouble())
            return {};
        plan.targets.push_back({entry[QLatin1String("indicator")].toString(),
                                optionalNumber(entry[QLatin1String("start")]), target.toDouble(), *due});
    }
    return plan;
}

/// Whether `value` is at the target or better.
bool isReached(double value, double target, Direction direction)
{
    return direction == Direction::HigherIsBetter ? value >= target - ReachTolerance
                                                  : value <= target + ReachTolerance;
}

PlanProgress progressOf(const ScorePlan::Target &target, const ScoreCard &card, Day today)
{
    PlanProgress row;
    row.target = target;
    row.name = {target.indicator, target.indicator};
    row.value.id = target.indicator;
    row.daysLeft = target.due - today;
    const ScoreGap *gap = gapOf(card, target.indicator);
    if (!gap)
        return row;
    row.name = gap->indicatorName;
    row.value = gap->value;
    row.direction = gap->direction;
    row.ruleTarget = gap->target;
    if (!gap->value.hasValue())
        return row;
    // What is to be held, not reached, has no way to go.
    if (target.start && !isReached(*target.start, target.target, gap->direction))
        row.progress = (gap->value.value - *target.start) / (target.target - *target.start);
    row.state = isReached(gap->value.value, target.target, gap->direction) ? PlanProgress::State::Reached
        : row.daysLeft < 0                                                 ? PlanProgress::State::Overdue
                                                                           : PlanProgress::State::OnTheWay;
    return row;
}

} // namespace

const ScoreGap *gapOf(const ScoreCard &card, const QString &indicator)
{
    const auto found
        = std::ranges::find_if(card.gaps, [&](const ScoreGap &gap) { return gap.value.id == indicator; });
    return found == card.gaps.end() ? nullptr : &*found;
}

QString planKind()
{
    return QStringLiteral("plan");
}

QString planStateId(PlanProgress::State state)
{
    switch (state) {
    case PlanProgress::State::Reached:
        return QStringLiteral("reached");
    case PlanProgress::State::OnTheWay:
        return QStringLiteral("on_the_way");
    case PlanProgress::State::Overdue:
        return QStringLiteral("overdue");
    case PlanProgress::State::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Result<void> checkPlan(const ScorePlan &plan, const ScoreCard &card)
{
    if (plan.targets.empty())
        return refusal(Texts::tr("The plan has no target. Give at least one."));
    for (auto target = plan.targets.begin(); target != plan.targets.end(); ++target) {
        if (const auto fits = checkTarget(*target, card, plan.madeOn); !fits)
            return fits;
        if (std::any_of(plan.targets.begin(), target,
                        [&](const auto &before) { return before.indicator == target->indicator; }))
            return refusal(
                Texts::tr("The plan has two targets for %1. Leave one out.").arg(target->indicator));
    }
    return {};
}

Result<std::optional<ScorePlan>> keptPlan(const Documents *documents, const QString &score)
{
    const Document *document = documents ? documents->find(planKind(), score) : nullptr;
    if (!document)
        return std::optional<ScorePlan>();
    std::optional<ScorePlan> plan = fromJson(document->body);
    if (!plan || plan->score != score)
        return refusal(Texts::tr("The plan that was kept for %1 cannot be read. Drop it and make a new one.")
                           .arg(score));
    return plan;
}

ScorePlan joinedPlan(const ScorePlan &earlier, const ScorePlan &later)
{
    ScorePlan joined = later;
    joined.targets = earlier.targets;
    for (const ScorePlan::Target &target : later.targets) {
        const auto same = std::ranges::find(joined.targets, target.indicator, &ScorePlan::Target::indicator);
        if (same == joined.targets.end())
            joined.targets.push_back(target);
        else
            *same = target;
    }
    // Where the total stood belongs to the targets that were set then; without one of them it begins anew.
    const bool anyStays = std::ranges::any_of(earlier.targets, [&later](const ScorePlan::Target &target) {
        return std::ranges::find(later.targets, target.indicator, &ScorePlan::Target::indicator)
            == later.targets.end();
    });
    if (anyStays)
        joined.startTotal = earlier.startTotal;
    return joined;
}

void estimateTotals(ScorePlan &plan, const ScoreCard &card, const ScoreRule &rule)
{
    TypedValues typed;
    for (const ScorePlan::Target &target : plan.targets) {
        const ScoreGap *gap = gapOf(card, target.indicator);
        // Who is better than the target today gives nothing up for it.
        const bool isBetter
            = gap && gap->value.hasValue() && isReached(gap->value.value, target.target, gap->direction);
        if (!isBetter)
            typed.insert(target.indicator, target.target);
    }
    const WhatIf what = whatIf(card, rule, typed);
    if (!plan.startTotal)
        plan.startTotal = what.totalNow;
    plan.targetTotal = what.total;
}

PlanView readPlan(const ScorePlan &plan, const ScoreCard &card, Day today)
{
    PlanView view;
    view.plan = plan;
    view.scoreName = card.name;
    for (const ScorePlan::Target &target : plan.targets) {
        view.rows.push_back(progressOf(target, card, today));
        view.reached += view.rows.back().state == PlanProgress::State::Reached ? 1 : 0;
    }
    return view;
}

std::vector<PlanView> readPlans(const Documents *documents, const ScoreView &scores, Day today)
{
    std::vector<PlanView> views;
    for (const ScoreCard &card : scores.cards) {
        const auto plan = keptPlan(documents, card.score);
        if (plan && *plan)
            views.push_back(readPlan(**plan, card, today));
    }
    return views;
}

Document toDocument(const ScorePlan &plan)
{
    return {planKind(), plan.score, toJson(plan)};
}

QJsonObject toJson(const ScorePlan &plan)
{
    QJsonArray targets;
    for (const ScorePlan::Target &target : plan.targets)
        targets.append(QJsonObject{{QStringLiteral("indicator"), target.indicator},
                                   {QStringLiteral("start"), optionalToJson(target.start)},
                                   {QStringLiteral("target"), target.target},
                                   {QStringLiteral("due"), target.due.iso()}});
    return {{QStringLiteral("score"), plan.score},
            {QStringLiteral("made_on"), plan.madeOn.iso()},
            {QStringLiteral("start_total"), optionalToJson(plan.startTotal)},
            {QStringLiteral("target_total"), optionalToJson(plan.targetTotal)},
            {QStringLiteral("targets"), targets}};
}

QJsonObject toJson(const PlanView &view)
{
    QJsonArray targets;
    for (const PlanProgress &row : view.rows)
        targets.append(QJsonObject{{QStringLiteral("indicator"), row.target.indicator},
                                   {QStringLiteral("name"), toJson(row.name)},
                                   {QStringLiteral("start"), optionalToJson(row.target.start)},
                                   {QStringLiteral("target"), row.target.target},
                                   {QStringLiteral("due"), row.target.due.iso()},
                                   {QStringLiteral("now"), toJson(row.value)},
                                   {QStringLiteral("progress"), optionalToJson(row.progress)},
                                   {QStringLiteral("state"), planStateId(row.state)},
                                   {QStringLiteral("days_left"), row.daysLeft},
                                   {QStringLiteral("rule_target"), optionalToJson(row.ruleTarget)}});
    QJsonObject json = toJson(view.plan);
    json.insert(QStringLiteral("estimated"), true);
    json.insert(QStringLiteral("name"), toJson(view.scoreName));
    json.insert(QStringLiteral("reached"), view.reached);
    json.insert(QStringLiteral("targets"), targets);
    return json;
}

} // namespace shopglass
