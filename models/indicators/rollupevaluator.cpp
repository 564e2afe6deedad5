#include "models/indicators/rollupevaluator.h"

#include "models/indicators/comparison.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/measuresums.h"
#include "models/indicators/seendays.h"

#include <algorithm>

namespace shopglass {

namespace {

void addCell(MeasureSums &sums, const StoreRollup::Cell &cell, Field field)
{
    add(sums, Measure::PaidGmv, cell.paidGmv);
    add(sums, Measure::PaidOrders, cell.paidOrders);
    add(sums, Measure::GmvCreated, cell.gmvCreated);
    add(sums, Measure::Commission, cell.commission);
    add(sums, Measure::RefundAmountByPayDay, cell.refundAmountByPayDay);
    add(sums, Measure::RefundedOrders, cell.refundedOrders);
    add(sums, Measure::RefundAmountByRefundDay, cell.refundAmountByRefundDay);
    add(sums, gmvOf(field), cell.paidGmv);
    if (field == Field::Distribution) {
        add(sums, Measure::DistributionOrders, cell.paidOrders);
        add(sums, Measure::DistributionCommission, cell.commission);
    }
}

AnalysisContext withHead(AnalysisContext context, const StoreRollup &rollup)
{
    context.columns = rollup.head;
    return context;
}

} // namespace

RollupEvaluator::RollupEvaluator(AnalysisContext context, StoreRollup rollup)
    : m_context(withHead(std::move(context), rollup))
    , m_rollup(std::move(rollup))
    , m_fields(fieldsOf(*m_context.columns, *m_context.rulebook))
    , m_needs(*m_context.columns, *m_context.rulebook, lastCoveredDay(m_context))
{
}

bool RollupEvaluator::keeps(Measure measure) const
{
    switch (measure) {
    case Measure::PaidGmv:
    case Measure::PaidOrders:
    case Measure::GmvCreated:
    case Measure::Commission:
    case Measure::DistributionGmv:
    case Measure::SelfBroadcastGmv:
    case Measure::ShelfGmv:
    case Measure::UnclassifiedGmv:
    case Measure::DistributionOrders:
    case Measure::DistributionCommission:
    case Measure::RefundAmountByRefundDay:
    case Measure::DaysWithoutOrders:
    case Measure::DaysWithoutAftersales:
    case Measure::DaysWithoutShipments:
        return true;
    case Measure::RefundAmountByPayDay:
    case Measure::RefundedOrders:
        return !isSetBack(m_context);
    default:
        return false;
    }
}

bool RollupEvaluator::knows(const QString &id) const
{
    const CompiledIndicator *indicator = m_context.catalogue->compiled(id);
    return indicator && indicator->figures().empty()
        && std::ranges::all_of(indicator->measures(), [this](Measure measure) { return keeps(measure); });
}

MeasureSums RollupEvaluator::sumsIn(Period period, std::optional<Field> field,
                                    const std::vector<bool> &counted) const
{
    MeasureSums sums{};
    const std::int32_t last = countedTo(m_context, period).number();
    auto cell = std::ranges::lower_bound(m_rollup.cells, period.from.number(), {}, &StoreRollup::Cell::day);
    for (; cell != m_rollup.cells.end() && cell->day <= last; ++cell) {
        if (!counted.empty() && !counted[std::size_t(cell->day - period.from.number())])
            continue;
        const Field of = m_fields[cell->source];
        if (!field || *field == of)
            addCell(sums, *cell, of);
    }
    addGapDays(sums, m_needs, period);
    return sums;
}

IndicatorValue RollupEvaluator::valueIn(const QString &id, Period period, std::optional<Field> field) const
{
    const CompiledIndicator *indicator = m_context.catalogue->compiled(id);
    Q_ASSERT(indicator);
    IndicatorCoverage coverage(*m_context.columns, *m_context.rulebook, m_needs);
    auto days = coverage.daysOf(*indicator, {}, period);
    if (field)
        days = coverage.daysOfField(std::move(days), *field, period);
    return indicator->evaluate(sumsIn(period, field, days.counted), {}, days.coveredIn(period, period),
                               period.days());
}

std::optional<Period> RollupEvaluator::comparisonPeriod() const
{
    return basePeriod(m_context);
}

IndicatorValue RollupEvaluator::value(const QString &id) const
{
    IndicatorValue value = valueIn(id, m_context.period);
    if (m_context.comparison == Comparison::None)
        return value;
    const std::optional<Period> base = comparisonPeriod();
    const std::optional<IndicatorValue> before = base ? std::optional(valueIn(id, *base)) : std::nullopt;
    compare(value, before, comparabilityOf(m_context.catalogue->compiled(id)->indicator()));
    return value;
}

} // namespace shopglass
