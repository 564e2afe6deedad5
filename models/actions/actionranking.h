// The order of the action list: what a person-day brings, weighed by how well the rule is founded.
//
// rank = expected value in fen ÷ effort in person-days × confidence factor, where
//   expected value = middle of low and high effect; an order counts as so many average order values of the
//                    rule's window as the rule says (OrderWorth: a sale is a whole one, a parcel that leaves
//                    late a tenth); effects in score points have no value in fen,
//   effort         = the rule's person-days, at least 0.1,
//   confidence     = official 1.0, seed 0.9, third_party 0.7, analogue 0.5, assumption 0.4 (our own weighing,
//                    not the platform's).
// Actions with a value in fen come first, then those with a score effect (points ÷ effort × confidence), then
// the rest; equal ones keep the rulebook's order.

#pragma once

#include "models/actions/actionview.h"

namespace shopglass {

struct RankedAction
{
    Action action;
    std::optional<double> orderValue; ///< average order value of the rule's window, fen
};

double confidenceFactor(Confidence confidence);

/// Best first.
std::vector<Action> ranked(std::vector<RankedAction> actions);

/// Moves the first action about missing data among the first `shown`: everything else rests on the data, and
/// filling them has no value in fen.
void bringForward(std::vector<Action> &actions, std::size_t shown);

} // namespace shopglass
