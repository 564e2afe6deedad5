// Rows behind the hours from payment to pick-up: the orders of a step, those in time, those that so many
// percent did not exceed.

#include "models/evidence/pagerows.h"
#include "models/indicators/entities.h"
#include "models/indicators/pickupwaits.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr double SecondsPerHour = 3600.0;

/// Drops the orders of other warehouses than the question's.
void keepGroup(std::vector<PickupWait> &waits, const RowFilter &filter, const OrderColumns &orders)
{
    if (filter.place)
        std::erase_if(waits, [&](const PickupWait &wait) {
            return orderPlace(orders, filter.place->list, wait.row) != filter.place->entry;
        });
}

/// The order whose wait so many percent of those picked up do not exceed: the nearest one's own.
Result<PageRows> percentRows(const RowsQuestion &question, std::vector<PickupWait> waits, qint64 least)
{
    bool isNumber = false;
    const uint percent = question.of.toUInt(&isNumber);
    if (!isNumber || percent < 1 || percent > 100)
        return unreadablePart(question, QStringLiteral("50"));
    std::erase_if(waits, [](const PickupWait &wait) { return !wait.seconds; });
    PageRows found;
    found.unit = Unit::Seconds;
    found.sample = qint64(waits.size());
    found.isEnough = found.sample >= std::max<qint64>(least, 1);
    if (waits.empty())
        return found;
    std::ranges::stable_sort(waits, {}, [](const PickupWait &wait) { return *wait.seconds; });
    const std::size_t place = (waits.size() * percent + 99) / 100;
    const PickupWait &wait = waits[std::max<std::size_t>(place, 1) - 1];
    found.rows.push_back({wait.row, *wait.seconds});
    found.value = double(*wait.seconds) / SecondsPerHour;
    return found;
}

} // namespace

Result<PageRows> pickupRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const auto filter = filterOf(question, *context.columns);
    if (!filter)
        return filter.error();
    PickupWaits waits = pickupWaitsOf(evaluator, question.period.value_or(context.period));
    keepGroup(waits.orders, *filter, context.columns->orders);
    if (question.indicator == QLatin1String("pickup_hours")) {
        const Indicator *rate = context.catalogue->find(pickupRateId());
        return percentRows(question, std::move(waits.orders), rate ? rate->minimumSample : 0);
    }
    const bool isInTime = question.indicator == QLatin1String("pickup_in_time");
    const auto step = std::ranges::find(waits.steps, question.of, &PickupStep::key);
    if (step == waits.steps.end() && !(isInTime && question.of.isEmpty()))
        return unreadablePart(question, waits.steps.front().key());
    PageRows found;
    for (const PickupWait &wait : waits.orders) {
        if ((step == waits.steps.end() || step->holds(wait)) && (!isInTime || wait.inTime))
            found.rows.push_back({wait.row, 1});
    }
    return found;
}

} // namespace shopglass
