// What an action on new products brought: beside earlier launches on the same days since theirs, because a
// new product rises and falls by itself, and the shop's other products say nothing of that.
//
// Without the action a launch would have gone from its days before to its days after as earlier launches did.
// The interval is that of one more launch among them (Student's t over the logarithms of how they went on),
// so launches that went very different ways make it wide. Threads: pure functions; off the UI thread.

#pragma once

#include "models/actions/actiontouch.h"

namespace shopglass {

/// How long the touched products had been sold when the days before an action began.
struct TouchedAge
{
    bool anyNew = false; ///< one of them was not sold then, or still inside its launch window
    bool allLaunched = false; ///< of each the launch day is known, before the action began
    std::vector<std::pair<std::uint32_t, Day>> launches; ///< product, launch day
};
/// Of an influencer the first sale alone counts; whatever else there is was always there.
TouchedAge touchedAge(const Evaluator &evaluator, const ActionTouch &touch, Period before);

struct LaunchEffect
{
    double was = 0.0; ///< of the touched ones, a day's mean
    double became = 0.0;
    double restWas = 0.0; ///< of an earlier launch, on the same days since it
    double restBecame = 0.0;
    double low = 0.0; ///< of the effect, a day
    double middle = 0.0;
    double high = 0.0;
    qint64 touchedOrders = 0; ///< of the days before and after, whichever is less
    qint64 otherOrders = 0;
    double touchedGmv = 0.0; ///< of the days after
    int launches = 0; ///< earlier ones that it is held against, of the touched one with the fewest
};
/// Of a sum. `others`: products that other actions touched. Where too few launches were before, `launches`
/// says so and there is no interval. Requires: TouchedAge::allLaunched.
LaunchEffect launchEffect(const Evaluator &evaluator, const QString &indicator, const TouchedAge &age,
                          const QStringList &others, const EffectDays &days, double certainty);

/// How far from the mean the middle `certainty` of Student's t reaches, in standard errors.
double studentReach(double certainty, int freedom);

} // namespace shopglass
