// How discounts by payer read in tables.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/discountsplit.h"
#include "models/report/sections.h"

namespace shopglass {

/// What was taken off; "not covered" where no file has the column.
TableCell discountCell(const Discount &discount, const TextContext &text);
/// How the share of the GMV is reckoned, for the note of a table.
QString discountNote();

} // namespace shopglass
