#include "models/sample/sampleorder.h"

namespace shopglass {

SampleStatus statusAt(const SampleOrder &order, BeijingSeconds moment)
{
    const auto happened = [moment](std::optional<BeijingSeconds> time) { return time && *time <= moment; };
    if (!happened(order.paid))
        return happened(order.expired) ? SampleStatus::Closed : SampleStatus::Unpaid;
    for (const auto &aftersale : order.aftersales) {
        if (aftersale.closesOrder && aftersale.finished <= moment)
            return SampleStatus::Closed;
    }
    if (happened(order.completed))
        return SampleStatus::Completed;
    if (happened(order.received))
        return SampleStatus::Received;
    const bool shipped = !order.parcels.empty() && order.parcels.front().shipped <= moment;
    return shipped ? SampleStatus::Shipped : SampleStatus::ToShip;
}

const SampleAftersale *aftersaleAt(const SampleOrder &order, BeijingSeconds moment)
{
    const SampleAftersale *latest = nullptr;
    for (const auto &aftersale : order.aftersales) {
        if (aftersale.applied <= moment)
            latest = &aftersale;
    }
    return latest;
}

} // namespace shopglass
