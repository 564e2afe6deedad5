// Everything that the Buyers page counts, in one pass over the paid orders by day.

#pragma once

#include "models/buyers/buyerview.h"

namespace shopglass {

/// Fills buckets, cohorts, ordersPerBuyer, firstFields and provinces. Requires: period, asOf, rules, weekly
/// and newKnownFrom are set.
void sumBuyers(const Evaluator &evaluator, BuyerView &view);
/// Works out beforehand, to be kept with the groundwork, what no period changes.
void learnBuyers(const Evaluator &evaluator);

} // namespace shopglass
