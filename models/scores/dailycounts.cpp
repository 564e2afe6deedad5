#include "models/scores/dailycounts.h"

#include "models/indicators/figuresums.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"
#include "models/indicators/summation.h"

#include <cmath>

namespace shopglass {

namespace {

/// The sums of the days of a slice, for an indicator without a minimum sample.
std::vector<DailyCount> countsOf(const Evaluator &evaluator, const CompiledIndicator &indicator,
                                 const IndicatorCoverage::Days &days, Period period)
{
    const AnalysisContext &context = evaluator.context();
    const Slice slice{period, countedTo(context, period), GroupBy::Day, {}, days.counted};
    Summation orders(SummationSource(evaluator.groundwork()), slice);
    orders.prepare(indicator.measures());
    const FigureSums figures(evaluator.groundwork(), indicator, slice);
    std::vector<DailyCount> counts(days.covered.size());
    for (std::size_t day = 0; day < counts.size(); ++day) {
        counts[day].covered = days.covered[day];
        const auto sums = indicator.figures().empty() ? std::span<const std::int64_t>() : figures.at(day);
        const IndicatorValue value = indicator.evaluate(orders.sums(day), sums, days.covered[day] ? 1 : 0, 1);
        if (!value.hasValue())
            continue;
        counts[day].sample = value.sample;
        counts[day].part = std::llround(value.value * double(value.sample));
    }
    return counts;
}

} // namespace

bool isPartOfItsSample(const Indicator &indicator)
{
    const qsizetype slash = indicator.expression.lastIndexOf(QLatin1Char('/'));
    return indicator.unit == Unit::Ratio && slash > 0 && !indicator.sampleExpression.isEmpty()
        && indicator.expression.mid(slash + 1).trimmed() == indicator.sampleExpression.trimmed();
}

std::vector<DailyCount> dailyCounts(const Evaluator &evaluator, const QString &indicator, Period period)
{
    const AnalysisContext &context = evaluator.context();
    const Indicator *known = context.catalogue->find(indicator);
    if (!known || !isPartOfItsSample(*known))
        return {};
    Indicator bare = *known;
    bare.minimumSample = 0;
    const auto compiled = CompiledIndicator::compile(std::move(bare));
    if (!compiled)
        return {};
    const Needs &needs = evaluator.groundwork().needs(lastCoveredDay(context));
    IndicatorCoverage coverage(*context.columns, *context.rulebook, needs, evaluator.groundwork().figures());
    const auto days = coverage.daysOf(*compiled, dimensionsOf(GroupBy::Day, {}), period);
    if (!days.possible)
        return {};
    return countsOf(evaluator, *compiled, days, period);
}

} // namespace shopglass
