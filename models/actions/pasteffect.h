// What an action brought that touched the whole shop, or something so unlike the rest that nothing can stand
// beside it: the figure after it against how the same figure went on by itself at earlier times.
//
// A turn is an earlier time: so many days before, so many after. What was done at those times is not looked
// at: it makes the turns differ more, and the interval wider. Over
// the turns the figure after is a straight line of the figure before, with a slope from 0 (it comes back to
// its usual level) to 1 (it stays where it is), so what was bad by chance is expected to get better by
// itself. What would have come is read from that line at the figure before the action; its interval is that
// of one more turn (Student's t), with the slopes that the turns allow, and never narrower than the counted
// cases allow. Shares are taken by their odds, other figures by their logarithms. A figure that never was
// where it was before the action leaves a wide interval: nobody has seen whether it comes back by itself.
// Threads: pure functions; off the UI thread.

#pragma once

#include "models/actions/actiontouch.h"

namespace shopglass {

/// A figure over the days before and the days after a day.
struct PastTurn
{
    double before = 0.0;
    double after = 0.0;
    qint64 beforeSample = 0; ///< the cases that it counts, 0 as many as the figure after the action
    qint64 afterSample = 0;
};

/// What the figure would have become.
struct PastExpectation
{
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
};

/// `was`: the figure before the action; `sample`: the cases that the figure after it counts, 0 where it does
/// not count any; `wasSample`: those before it, 0 as many. An end so near none or all that so few cases
/// cannot tell it from them is none or all. None with fewer than three turns.
std::optional<PastExpectation> expectedByPast(const std::vector<PastTurn> &turns, double was, Unit unit,
                                              qint64 sample, double certainty, qint64 wasSample = 0);

struct PastEffect
{
    bool covered = false; ///< by files, on all days before and after
    bool enough = false; ///< cases, before and after
    double was = 0.0;
    double became = 0.0;
    qint64 sample = 0; ///< of the days before and after, whichever is less
    int turns = 0;
    std::optional<PastExpectation> expected; ///< none with fewer turns than the rules ask for
};
/// Of the store, or of what an action touches.
PastEffect pastEffect(const Evaluator &evaluator, const QString &indicator, const ActionTouch &touch,
                      const EffectDays &days, const ActionRules &rules);

} // namespace shopglass
