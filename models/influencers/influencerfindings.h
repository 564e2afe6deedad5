// What is odd about influencers: commissions above the sale, changed names, one name of several ids, quality
// refunds.
//
// Threads: pure functions.

#pragma once

#include "models/influencers/influencerview.h"

namespace shopglass {

/// Fills in overCommissions, leaders, affiliates, unnamedGmv, and by row the role and the quality refunds.
/// Requires: the rows have their ids.
void addRowFindings(InfluencerView &view, const Evaluator &evaluator);
/// Fills in renamed and sameName, of the influencers that have a row.
void addNameFindings(InfluencerView &view, const StoreColumns &columns);

} // namespace shopglass
