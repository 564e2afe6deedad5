// What became of the actions: every one that somebody took up, done or dismissed, with what it brought beside
// what was promised; and how often the rulebook was right. One that came back stands once for each life.
//
// Threads: pure function; off the UI thread.

#pragma once

#include "models/actions/actionview.h"
#include "models/actions/effectmeasure.h"

namespace shopglass {

struct TrackedAction
{
    ActionLife life;
    LocalText title; ///< of the rule; as kept where there is none any more
    bool speaks = false; ///< its rule still says so
    std::optional<MeasuredEffect> measured; ///< of what was done
};

/// Actions done in a month whose days after are over.
struct HitMonth
{
    Day month; ///< its first day
    int done = 0;
    int better = 0;
    int worse = 0;
    int unclear = 0; ///< measured, and the interval holds nought
    int untold = 0;
};

struct ActionBoard
{
    std::vector<TrackedAction> tracked; ///< the last touched first
    std::vector<HitMonth> months; ///< oldest first

    /// Better among those that could be measured; none without any.
    [[nodiscard]] std::optional<double> hitRate() const;
};

ActionBoard buildActionBoard(const Evaluator &evaluator, const ActionRules &rules,
                             const std::vector<Action> &speaking);
QJsonObject toJson(const ActionBoard &board);

/// "better", "worse", "unclear", "cannot_tell".
QString verdictId(MeasuredEffect::Verdict verdict);

} // namespace shopglass
