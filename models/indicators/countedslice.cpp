#include "models/indicators/countedslice.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"

namespace shopglass {

Slice countedSlice(const Evaluator &evaluator, const CompiledIndicator &indicator, Period period)
{
    const AnalysisContext &context = evaluator.context();
    const Needs &needs = evaluator.groundwork().needs(lastCoveredDay(context));
    IndicatorCoverage coverage(*context.columns, *context.rulebook, needs, evaluator.groundwork().figures());
    const auto days = coverage.daysOf(indicator, dimensionsOf(GroupBy::None, {}), period);
    return {period, countedTo(context, period), GroupBy::None, {}, days.counted};
}

} // namespace shopglass
