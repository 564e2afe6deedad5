// Walks all orders of a window with their bills, after-sales and parcels, and fills in what a reconciliation
// says of them.
//
// Linear in the orders and bills. The usual fees of products are kept with the groundwork. Threads: works on
// several; off the UI thread.

#pragma once

#include "models/reconcile/reconciliationview.h"

namespace shopglass {

/// Requires: the view's window and issues are filled in, its sums are nought.
void reconcile(const Evaluator &evaluator, ReconciliationView &view);

} // namespace shopglass
