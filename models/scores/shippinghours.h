// Answers how the hours from the payment to the pick-up spread, in all and by warehouse: what the 48-hour
// rate alone does not tell.
//
// Our own figures of the rate's orders and window; a step holds orders of more than `from` and at most `to`
// hours. Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/pickupwaits.h"

#include <QJsonObject>

namespace shopglass {

struct ShippingStep
{
    PickupStep step;
    qint64 orders = 0;
    qint64 inTime = 0; ///< by the limit of each order's own day
};

/// Hours that so many percent of the orders that were picked up took at most: the nearest order's own.
struct HourSpread
{
    double low = 0.0; ///< 5 %
    double lowerQuarter = 0.0;
    double median = 0.0;
    double upperQuarter = 0.0;
    double high = 0.0; ///< 95 %
};

struct WarehouseHours
{
    QString name; ///< empty for all of them, and for orders that name none
    qint64 orders = 0; ///< due
    qint64 pickedUp = 0;
    qint64 inTime = 0;
    std::optional<HourSpread> spread; ///< none of fewer pick-ups than the rate's smallest sample
};

struct ShippingHours
{
    Period window;
    IndicatorValue rate; ///< pickupRateId() over the window
    qint64 minimumSample = 0;
    std::optional<int> limitHours; ///< as PickupWaits has it
    std::vector<ShippingStep> steps;
    WarehouseHours all;
    std::vector<WarehouseHours> warehouses; ///< by orders, the most first; empty where no order names one
};

ShippingHours shippingHoursOf(const Evaluator &evaluator, Period window);
QJsonObject toJson(const ShippingHours &hours);

} // namespace shopglass
