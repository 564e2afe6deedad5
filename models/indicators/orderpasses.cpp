// The passes over order lines: by creation day, by what became of paid orders, by signing day.

#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

#include <limits>

namespace shopglass {

/// An as-of day that was set back knows of no later payment.
std::int32_t Summation::endOfPayments() const
{
    const std::optional<Day> &end = m_source.columns->asOf;
    return end && m_source.lastDay < *end ? m_source.lastDay.number() + 1
                                          : std::numeric_limits<std::int32_t>::max();
}

template<class Visit>
void Summation::visitCreated(Visit visit) const
{
    const auto dayAt
        = [days = m_source.columns->orders.createdDay.data()](std::size_t row) { return days[row]; };
    m_source.ground->createdDays().visit(dayAt, m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::sumCreated()
{
    if (m_recorded) {
        recordCreated();
        return;
    }
    const OrderColumns &orders = m_source.columns->orders;
    const std::int32_t end = endOfPayments();
    visitCreated([&](std::size_t row, std::int32_t day) {
        MeasureSums *sums = find(placeOf(row, day));
        if (!sums)
            return;
        add(*sums, Measure::GmvCreated, orders.amount[row]);
        if (!countsHere(row, Among::AllLines))
            return;
        add(*sums, Measure::CreatedOrders, 1);
        if (orders.paidDay[row] == NoDay || orders.paidDay[row] >= end)
            add(*sums, Measure::UnpaidCreatedOrders, 1);
    });
}

void Summation::recordCreated()
{
    const OrderColumns &orders = m_source.columns->orders;
    const NumberColumn::Reader amounts = orders.amount.reader();
    const std::int32_t end = endOfPayments();
    const bool filtered = m_groups.slice().filter != RowFilter{};
    const auto shareOf = [&](Measure measure, std::size_t row) -> std::int64_t {
        if (measure == Measure::GmvCreated)
            return amounts[row];
        const bool counts
            = measure == Measure::CreatedOrders || orders.paidDay[row] == NoDay || orders.paidDay[row] >= end;
        return counts && countsHere(row, Among::AllLines) ? 1 : 0;
    };
    visitCreated([&](std::size_t row, std::int32_t day) {
        if (!m_groups.holds(day) || (filtered && !m_groups.accepts(placeOf(row, day))))
            return;
        const std::int64_t above = shareOf(*m_recorded, row);
        const std::int64_t below = m_recordedBelow ? shareOf(*m_recordedBelow, row) : 0;
        if (above != 0 || below != 0)
            note(row, above, below);
    });
}

void Summation::sumMarked()
{
    const OrderMarks &marks = m_source.marks();
    visitPaid([&](std::size_t row, std::int32_t day) {
        const std::uint16_t mark = marks.marks[row];
        if (mark == 0 && marks.refunded[row] == 0 && marks.refund[row] == 0)
            return;
        MeasureSums *sums = find(placeOf(row, day));
        if (!sums)
            return;
        const auto count
            = [&](std::uint16_t bit, Measure measure) { add(*sums, measure, (mark & bit) != 0 ? 1 : 0); };
        add(*sums, Measure::RefundAmountByPayDay, marks.refund[row]);
        if (countsHere(row, Among::PaidLines)) {
            add(*sums, Measure::RefundedOrders, refundedHere(row) ? 1 : 0);
            count(ReturnedMark, Measure::ReturnedOrders);
            count(QualityMark, Measure::QualityRefundOrdersOfPaid);
            count(ArbitratedMark, Measure::ArbitratedOrders);
            count(LiableMark, Measure::LiableOrders);
            count(LogisticsMark, Measure::LogisticsComplaintOrders);
            count(InsuredMark, Measure::InsuredPaidOrders);
            count(PickupDueMark, Measure::PickupDueOrders);
            count(PickedUpMark, Measure::PickedUpWithin48h);
            count(PickedUpSoonMark, Measure::PickedUpWithin48hOfPaid);
            count(PromiseDueMark, Measure::PromiseDueOrders);
            count(PromiseKeptMark, Measure::ShippedAsPromised);
        }
        record(row, *sums);
    });
}

void Summation::sumNewProducts()
{
    const OrderColumns &orders = m_source.columns->orders;
    const std::vector<std::vector<Day>> &launches = m_source.ground->launches();
    const int window = m_source.ground->rulebook().launches().windowDays;
    visitPaid([&](std::size_t row, std::int32_t day) {
        const std::vector<Day> &days = launches[orders.product[row]];
        if (days.empty())
            return;
        const auto later = std::ranges::upper_bound(days, Day::fromNumber(day));
        if (later == days.begin() || day - std::prev(later)->number() >= window)
            return;
        if (MeasureSums *sums = find(placeOf(row, day))) {
            add(*sums, Measure::NewProductGmv, orders.amount[row]);
            record(row, *sums);
        }
    });
}

void Summation::sumSigned()
{
    const OrderMarks &marks = m_source.marks();
    const auto visit = [&](std::size_t row, std::int32_t day) {
        if (!countsHere(row, Among::AllLines))
            return;
        MeasureSums *sums = find(placeOf(row, day));
        if (!sums)
            return;
        add(*sums, Measure::SignedOrders, 1);
        if ((marks.marks[row] & QualityMark) != 0)
            add(*sums, Measure::QualityRefundOrdersOfSigned, 1);
        record(row, *sums);
    };
    m_source.ground->signedDays().visit([&](std::size_t row) { return marks.signedDay[row]; },
                                        m_groups.firstDay(), m_groups.lastDay(), visit);
}

void Summation::sumParcels()
{
    const ShipmentColumns &shipments = m_source.columns->shipments;
    const Groundwork &ground = *m_source.ground;
    const auto visit = [&](std::size_t parcel, std::int32_t day) {
        const std::int32_t order = shipments.orderRow[parcel];
        const RowPlace nowhere{day, Field::Unclassified, 0, 0};
        MeasureSums *sums = find(order == NoRow ? nowhere : placeOf(std::size_t(order), day));
        if (!sums)
            return;
        add(*sums, Measure::SignedParcels, 1);
        add(*sums, Measure::DeliverySeconds, shipments.signedAt[parcel] - shipments.shippedAt[parcel]);
        record(parcel, *sums);
    };
    ground.deliveryDays().visit([&](std::size_t parcel) { return ground.deliveryDay(parcel); },
                                m_groups.firstDay(), m_groups.lastDay(), visit);
}

} // namespace shopglass
