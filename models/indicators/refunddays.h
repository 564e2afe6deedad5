// Of how many days the refunds are known: so that whoever sums the refunds of orders beside the evaluator
// says 'not covered' wherever the evaluator does.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

struct RefundDays
{
    int covered = 0;
    int days = 0;

    [[nodiscard]] bool any() const noexcept { return covered > 0; }
    [[nodiscard]] bool all() const noexcept { return covered == days; }
};

/// Of the orders that were paid in the period; as `refund_amount_by_pay_day` counts its days.
RefundDays refundDaysIn(const AnalysisContext &context, Period period);

} // namespace shopglass
