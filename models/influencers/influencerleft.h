// What is left of an influencer's sales: net GMV, commission and the platform's fee, all of the same orders.
//
// Bills come weeks after the orders, so the fees of the orders paid in the period are looked up in whatever
// bill names them; an order that has none yet is taken to pay at the store's own rate, which the view states.
// Threads: pure functions.

#pragma once

#include "models/influencers/influencerview.h"

namespace shopglass {

/// Fills in `left` and the fees of the rows and what the view says of them. Requires: the view's rows.
void addLeft(InfluencerView &view, const Evaluator &evaluator);

} // namespace shopglass
