#include "models/indicators/refunddays.h"

#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"

namespace shopglass {

RefundDays refundDaysIn(const AnalysisContext &context, Period period)
{
    RefundDays known{0, period.days()};
    const CompiledIndicator *refunds
        = context.catalogue->compiled(QStringLiteral("refund_amount_by_pay_day"));
    if (!refunds)
        return known;
    const Needs needs(*context.columns, *context.rulebook, lastCoveredDay(context));
    IndicatorCoverage coverage(*context.columns, *context.rulebook, needs);
    known.covered = coverage.daysOf(*refunds, Dimensions{}, period).coveredIn(period, period);
    return known;
}

} // namespace shopglass
