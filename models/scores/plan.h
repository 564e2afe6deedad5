// What the user wants the indicators of a score to be, by when, and how far they have come.
//
// A plan never replaces the rulebook's target: gaps and actions keep that one, the plan stands beside it. It
// is kept as a document of kind "plan" whose id is the score's. Progress is (now − start) ÷ (target − start):
// 0 at the start, 1 at the target, negative when moved away, above 1 beyond. A target that was met at the
// start is to be held: it has no progress, and is reached as long as it is met. All of it rests on our
// figures and is as much an estimate as they are.
//
// Threads: value types and pure functions.

#pragma once

#include "models/base/document.h"
#include "models/scores/scoreview.h"

namespace shopglass {

struct ScorePlan
{
    struct Target
    {
        QString indicator;
        std::optional<double> start; ///< our value when the target was set
        double target = 0.0; ///< in the indicator's unit
        Day due;

        friend bool operator==(const Target &, const Target &) = default;
    };

    QString score;
    Day madeOn; ///< when it was last changed
    std::optional<double> startTotal; ///< estimated when the first of its targets was set, weights of then
    std::optional<double> targetTotal; ///< estimated, when every target is reached or still surpassed
    std::vector<Target> targets;

    friend bool operator==(const ScorePlan &, const ScorePlan &) = default;
};

/// How one target stands.
struct PlanProgress
{
    enum class State {
        Reached,
        OnTheWay, ///< not reached, and the day has not come
        Overdue, ///< not reached on its day
        Unknown, ///< no value now
    };

    ScorePlan::Target target;
    LocalText name;
    IndicatorValue value; ///< now, over the rule's window
    Direction direction = Direction::Neutral;
    std::optional<double> ruleTarget; ///< the rulebook's
    std::optional<double> progress; ///< none without a start or a value now, or where the start met it
    int daysLeft = 0; ///< until the due day; negative when it has passed
    State state = State::Unknown;
};

struct PlanView
{
    ScorePlan plan;
    LocalText scoreName;
    std::vector<PlanProgress> rows;
    int reached = 0;
};

/// "plan".
QString planKind();

/// What the card says of an indicator; null where it measures none of that name.
const ScoreGap *gapOf(const ScoreCard &card, const QString &indicator);

/// Fails when the plan has no target, names an indicator twice or one that the score's card does not measure
/// against a target, is due before it was made, or has a value that cannot be (a ratio outside 0 … 1, a
/// negative number).
Result<void> checkPlan(const ScorePlan &plan, const ScoreCard &card);
/// Nothing where no plan of that score is kept; fails when one is kept that cannot be read.
Result<std::optional<ScorePlan>> keptPlan(const Documents *documents, const QString &score);
/// `later` over `earlier`: its targets replace those of the same indicator, the others stay, and with them
/// the total that they started from.
ScorePlan joinedPlan(const ScorePlan &earlier, const ScorePlan &later);

/// Fills in the totals with the card's weights: as it is, unless a start is known, and with every target
/// reached; what is better today than its target stays as it is.
void estimateTotals(ScorePlan &plan, const ScoreCard &card, const ScoreRule &rule);

/// `today` decides what is overdue. Targets whose indicator the card no longer has are Unknown.
PlanView readPlan(const ScorePlan &plan, const ScoreCard &card, Day today);
/// Those of all cards that have one that can be read, in the order of the cards; `documents` may be null.
std::vector<PlanView> readPlans(const Documents *documents, const ScoreView &scores, Day today);

Document toDocument(const ScorePlan &plan);
/// "reached", "on_the_way", "overdue", "unknown".
QString planStateId(PlanProgress::State state);
/// As the document's body: {"score","made_on","start_total","target_total","targets":[{"indicator","start",
/// "target","due"}]}.
QJsonObject toJson(const ScorePlan &plan);
/// The same with "now", "progress", "state", "days_left", "rule_target", "name" in each target, "reached" and
/// "estimated":true.
QJsonObject toJson(const PlanView &view);

} // namespace shopglass
