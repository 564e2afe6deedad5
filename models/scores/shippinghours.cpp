#include "models/scores/shippinghours.h"

#include "models/indicators/entities.h"
#include "models/indicators/indicatorjson.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

constexpr double SecondsPerHour = 3600.0;

/// Due orders of a warehouse while they are gathered.
struct Gathered
{
    WarehouseHours hours;
    std::vector<BeijingSeconds> seconds;

    void take(const PickupWait &wait)
    {
        ++hours.orders;
        hours.inTime += wait.inTime ? 1 : 0;
        if (wait.seconds)
            seconds.push_back(*wait.seconds);
    }
};

/// The least of ascending numbers that so many percent of them do not exceed.
double hoursAt(const std::vector<BeijingSeconds> &ascending, std::size_t percent)
{
    const std::size_t place = (ascending.size() * percent + 99) / 100;
    return double(ascending[std::max<std::size_t>(place, 1) - 1]) / SecondsPerHour;
}

WarehouseHours finished(Gathered gathered, qint64 minimumSample)
{
    std::vector<BeijingSeconds> &seconds = gathered.seconds;
    WarehouseHours &hours = gathered.hours;
    hours.pickedUp = qint64(seconds.size());
    if (!seconds.empty() && hours.pickedUp >= minimumSample) {
        std::ranges::sort(seconds);
        hours.spread = HourSpread{hoursAt(seconds, 5), hoursAt(seconds, 25), hoursAt(seconds, 50),
                                  hoursAt(seconds, 75), hoursAt(seconds, 95)};
    }
    return std::move(hours);
}

void addWarehouses(ShippingHours &hours, const PickupWaits &waits, const StoreColumns &columns)
{
    Gathered all;
    std::map<std::uint32_t, Gathered> byWarehouse;
    for (const PickupWait &wait : waits.orders) {
        all.take(wait);
        byWarehouse[orderPlace(columns.orders, GroupBy::Warehouse, wait.row)].take(wait);
    }
    hours.all = finished(std::move(all), hours.minimumSample);
    // Only orders that name none: they are all of them.
    if (byWarehouse.size() == 1 && byWarehouse.begin()->first == 0)
        return;
    for (auto &[warehouse, gathered] : byWarehouse) {
        gathered.hours.name = entityAt(columns, GroupBy::Warehouse, warehouse).id;
        hours.warehouses.push_back(finished(std::move(gathered), hours.minimumSample));
    }
    std::ranges::stable_sort(hours.warehouses, std::greater<>(), &WarehouseHours::orders);
}

QJsonObject toJson(const WarehouseHours &hours)
{
    const std::optional<HourSpread> &spread = hours.spread;
    return {{QStringLiteral("name"), hours.name},
            {QStringLiteral("due_orders"), hours.orders},
            {QStringLiteral("picked_up"), hours.pickedUp},
            {QStringLiteral("in_time"), hours.inTime},
            {QStringLiteral("hours"),
             spread ? QJsonValue(QJsonArray{spread->low, spread->lowerQuarter, spread->median,
                                            spread->upperQuarter, spread->high})
                    : QJsonValue()}};
}

} // namespace

ShippingHours shippingHoursOf(const Evaluator &evaluator, Period window)
{
    ShippingHours hours;
    hours.window = window;
    hours.rate = evaluator.valueIn(pickupRateId(), window);
    if (const Indicator *rate = evaluator.context().catalogue->find(pickupRateId()))
        hours.minimumSample = rate->minimumSample;
    const PickupWaits waits = pickupWaitsOf(evaluator, window);
    hours.limitHours = waits.limitHours;
    for (const PickupStep &step : waits.steps)
        hours.steps.push_back({step, 0, 0});
    for (const PickupWait &wait : waits.orders) {
        const auto step = std::ranges::find_if(
            hours.steps, [&wait](const ShippingStep &one) { return one.step.holds(wait); });
        ++step->orders;
        step->inTime += wait.inTime ? 1 : 0;
    }
    addWarehouses(hours, waits, *evaluator.context().columns);
    return hours;
}

QJsonObject toJson(const ShippingHours &hours)
{
    QJsonArray steps;
    for (const ShippingStep &step : hours.steps)
        steps.append(QJsonObject{{QStringLiteral("step"), step.step.key()},
                                 {QStringLiteral("orders"), step.orders},
                                 {QStringLiteral("in_time"), step.inTime}});
    QJsonArray warehouses;
    for (const WarehouseHours &warehouse : hours.warehouses)
        warehouses.append(toJson(warehouse));
    return {{QStringLiteral("window"), toJson(hours.window)},
            {QStringLiteral("rate"), toJson(hours.rate)},
            {QStringLiteral("minimum_sample"), hours.minimumSample},
            {QStringLiteral("limit_hours"), hours.limitHours ? QJsonValue(*hours.limitHours) : QJsonValue()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("all"), toJson(hours.all)},
            {QStringLiteral("warehouses"), warehouses}};
}

} // namespace shopglass
