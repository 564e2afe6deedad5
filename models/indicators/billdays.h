// On which day a settlement bill counts when it is held against sales: the day that its order was paid.
//
// Threads: pure functions.

#pragma once

#include "models/columns/storecolumns.h"

namespace shopglass {

/// NoDay where the order is not known or not paid, or the bill has no day, or one after a last day that was
/// set back before the end of the order files.
std::int32_t paidDayOfBill(const StoreColumns &columns, const FigureTable &bills, std::size_t bill,
                           Day lastDay);

/// The pay days for which bills can tell the fees: from the first to the last order that has a bill. None
/// without bills.
std::optional<DayRange> billedPayDays(const StoreColumns &columns, Day lastDay);

} // namespace shopglass
