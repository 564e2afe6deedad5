// Which orders belong to which live session: those of the account's live rooms that were paid while it went
// on. Of sessions that overlap the one that began last takes them, so that no order counts twice.
//
// Threads: pure functions.

#pragma once

#include "models/live/liveview.h"

#include <span>

namespace shopglass {

/// Fills in SessionReview::orders of every session.
void attributeOrders(std::span<SessionReview> sessions, const Evaluator &evaluator);
/// Whether any order names its account.
bool ordersNameAccounts(const StoreColumns &columns);

} // namespace shopglass
