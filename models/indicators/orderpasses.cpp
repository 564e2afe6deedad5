// The passes over order lines: by creation day, by pay day, by signing day.

#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

namespace shopglass {

void Summation::sumCreated()
{
    const OrderColumns &orders = m_source.columns->orders;
    const auto visit = [&](std::size_t row) {
        MeasureSums *sums = find(placeOf(row, orders.createdDay[row]));
        if (!sums)
            return;
        add(*sums, Measure::GmvCreated, orders.amount[row]);
        if (!countsHere(row, Among::AllLines))
            return;
        add(*sums, Measure::CreatedOrders, 1);
        if (orders.paidDay[row] == NoDay)
            add(*sums, Measure::UnpaidCreatedOrders, 1);
    };
    m_source.ground->createdDays().visit(orders.createdDay, m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::sumPaid()
{
    const OrderColumns &orders = m_source.columns->orders;
    visitPaid([&](std::size_t row) {
        const RowPlace place = placeOf(row, orders.paidDay[row]);
        MeasureSums *sums = find(place);
        if (!sums)
            return;
        const qint64 amount = orders.amount[row];
        const bool distributed = place.field == Field::Distribution;
        add(*sums, Measure::PaidGmv, amount);
        add(*sums, Measure::PaidQuantity, orders.quantity[row]);
        add(*sums, Measure::Commission, orders.commission[row]);
        add(*sums, gmvOf(place.field), amount);
        if (distributed)
            add(*sums, Measure::DistributionCommission, orders.commission[row]);
        if (orders.buyer[row] != 0)
            add(*sums, Measure::IdentifiedGmv, amount);
        if (!countsHere(row, Among::PaidLines))
            return;
        add(*sums, Measure::PaidOrders, 1);
        if (distributed)
            add(*sums, Measure::DistributionOrders, 1);
        if (orders.buyer[row] != 0)
            add(*sums, Measure::IdentifiedOrders, 1);
    });
}

void Summation::sumMarked()
{
    const OrderColumns &orders = m_source.columns->orders;
    const OrderMarks &marks = m_source.marks();
    visitPaid([&](std::size_t row) {
        const std::uint16_t mark = marks.marks[row];
        if (mark == 0 && marks.refunded[row] == 0 && marks.refund[row] == 0)
            return;
        MeasureSums *sums = find(placeOf(row, orders.paidDay[row]));
        if (!sums)
            return;
        const auto count
            = [&](std::uint16_t bit, Measure measure) { add(*sums, measure, (mark & bit) != 0 ? 1 : 0); };
        add(*sums, Measure::RefundAmountByPayDay, marks.refund[row]);
        if ((mark & NewProductMark) != 0)
            add(*sums, Measure::NewProductGmv, orders.amount[row]);
        if (!countsHere(row, Among::PaidLines))
            return;
        add(*sums, Measure::RefundedOrders, refundedHere(row) ? 1 : 0);
        count(ReturnedMark, Measure::ReturnedOrders);
        count(QualityMark, Measure::QualityRefundOrdersOfPaid);
        count(ArbitratedMark, Measure::ArbitratedOrders);
        count(PickupDueMark, Measure::PickupDueOrders);
        count(PickedUpMark, Measure::PickedUpWithin48h);
        count(PromiseDueMark, Measure::PromiseDueOrders);
        count(PromiseKeptMark, Measure::ShippedAsPromised);
    });
}

void Summation::sumSigned()
{
    const OrderMarks &marks = m_source.marks();
    const auto visit = [&](std::size_t row) {
        if (!countsHere(row, Among::AllLines))
            return;
        MeasureSums *sums = find(placeOf(row, marks.signedDay[row]));
        if (!sums)
            return;
        add(*sums, Measure::SignedOrders, 1);
        if ((marks.marks[row] & QualityMark) != 0)
            add(*sums, Measure::QualityRefundOrdersOfSigned, 1);
    };
    m_source.ground->signedDays().visit(marks.signedDay, m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::sumParcels()
{
    const ShipmentColumns &shipments = m_source.columns->shipments;
    for (std::size_t parcel = 0; parcel < shipments.size(); ++parcel) {
        const BeijingSeconds signedAt = shipments.signedAt[parcel];
        const BeijingSeconds shippedAt = shipments.shippedAt[parcel];
        if (signedAt == NoTime || shippedAt == NoTime || signedAt < shippedAt)
            continue;
        const std::int32_t day = dayOf(signedAt).number();
        const std::int32_t order = shipments.orderRow[parcel];
        const RowPlace nowhere{day, Field::Unclassified, 0, 0};
        MeasureSums *sums = find(order == NoRow ? nowhere : placeOf(std::size_t(order), day));
        if (!sums)
            continue;
        add(*sums, Measure::SignedParcels, 1);
        add(*sums, Measure::DeliverySeconds, signedAt - shippedAt);
    }
}

} // namespace shopglass
