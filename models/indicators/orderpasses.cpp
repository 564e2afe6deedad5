// The passes over order lines: by creation day, by pay day, by signing day.

#include "models/base/parts.h"
#include "models/indicators/knowncommission.h"
#include "models/indicators/measuresums.h"
#include "models/indicators/summation.h"

#include <array>
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

namespace {

/// Fewer lines are not worth a thread.
constexpr std::size_t LeastRows = 200'000;

/// Sums of one group and field: all that one line is added to, side by side.
struct PaidCell
{
    std::int64_t gmv = 0;
    std::int64_t quantity = 0;
    std::int64_t quantifiedGmv = 0;
    std::int64_t quantifiedOrders = 0;
    std::int64_t commission = 0;
    std::int64_t orders = 0;
    std::int64_t identifiedGmv = 0;
    std::int64_t identifiedOrders = 0;
    std::int64_t commissionAboveSale = 0;
    std::int64_t commissionedGmv = 0;
    std::int64_t commissionedOrders = 0;
};

/// What a paid line adds, read from where it lies.
class PaidLines final
{
public:
    PaidLines(const StoreColumns &columns, std::span<const Field> fields)
        : m_amount(columns.orders.amount.reader())
        , m_commission(columns.orders.commission.reader())
        , m_quantity(columns.orders.quantity)
        , m_buyer(columns.orders.buyer)
        , m_commissionIsKnown(columns, fields)
    {
    }

    [[nodiscard]] std::int64_t amount(std::size_t row) const { return m_amount[row]; }
    /// `counted`: the orders that count at this line, one or none.
    void addTo(PaidCell &cell, std::size_t row, std::int64_t counted) const
    {
        const qint64 amount = m_amount[row];
        const bool identified = m_buyer[row] != 0;
        cell.gmv += amount;
        // A blank number of pieces is unknown: neither its sales nor its pieces make the price of a piece.
        const bool quantified = m_quantity[row] != 0;
        cell.quantity += m_quantity[row];
        cell.quantifiedGmv += quantified ? amount : 0;
        cell.quantifiedOrders += quantified ? counted : 0;
        const qint64 commission = zeroIfAbsent(m_commission[row]);
        const bool commissioned = m_commissionIsKnown(row);
        cell.commission += commission;
        cell.commissionAboveSale += commission > amount && commission > 0 ? 1 : 0;
        cell.commissionedGmv += commissioned ? amount : 0;
        cell.commissionedOrders += commissioned ? counted : 0;
        cell.orders += counted;
        cell.identifiedGmv += identified ? amount : 0;
        cell.identifiedOrders += identified ? counted : 0;
    }

private:
    NumberColumn::Reader m_amount;
    NumberColumn::Reader m_commission;
    std::span<const std::int32_t> m_quantity;
    std::span<const std::uint32_t> m_buyer;
    KnownCommission m_commissionIsKnown;
};

/// Which of a cell's sums a measure is, and of which field alone.
struct PaidSum
{
    Measure measure;
    std::int64_t PaidCell::*value;
    std::optional<Field> field = {};
};

constexpr std::array PaidSums{
    PaidSum{Measure::PaidGmv, &PaidCell::gmv},
    PaidSum{Measure::PaidOrders, &PaidCell::orders},
    PaidSum{Measure::PaidQuantity, &PaidCell::quantity},
    PaidSum{Measure::QuantifiedGmv, &PaidCell::quantifiedGmv},
    PaidSum{Measure::QuantifiedOrders, &PaidCell::quantifiedOrders},
    PaidSum{Measure::Commission, &PaidCell::commission},
    PaidSum{Measure::DistributionGmv, &PaidCell::gmv, Field::Distribution},
    PaidSum{Measure::SelfBroadcastGmv, &PaidCell::gmv, Field::SelfBroadcast},
    PaidSum{Measure::ShelfGmv, &PaidCell::gmv, Field::Shelf},
    PaidSum{Measure::UnclassifiedGmv, &PaidCell::gmv, Field::Unclassified},
    PaidSum{Measure::IdentifiedGmv, &PaidCell::identifiedGmv},
    PaidSum{Measure::IdentifiedOrders, &PaidCell::identifiedOrders},
    PaidSum{Measure::CommissionAboveSale, &PaidCell::commissionAboveSale},
    PaidSum{Measure::DistributionOrders, &PaidCell::orders, Field::Distribution},
    PaidSum{Measure::DistributionCommission, &PaidCell::commission, Field::Distribution},
    PaidSum{Measure::CommissionedGmv, &PaidCell::commissionedGmv},
    PaidSum{Measure::CommissionedOrders, &PaidCell::commissionedOrders},
    PaidSum{Measure::DistributionCommissionedGmv, &PaidCell::commissionedGmv, Field::Distribution},
    PaidSum{Measure::DistributionCommissionedOrders, &PaidCell::commissionedOrders, Field::Distribution},
};

void add(MeasureSums &sums, Field field, const PaidCell &cell)
{
    for (const PaidSum &sum : PaidSums) {
        if (!sum.field || *sum.field == field)
            add(sums, sum.measure, cell.*sum.value);
    }
}

} // namespace

void Summation::sumPaid()
{
    if (m_recorded)
        recordPaid();
    else if (m_groups.asksForEntities())
        sumPaidOfEntities();
    else
        sumPaidOfDays();
}

/// All lines of one day and field belong to the same group.
void Summation::sumPaidOfDays()
{
    struct DayCells
    {
        std::int32_t day = NoDay;
        std::array<PaidCell, FieldCount> cells{};
    };
    const OrderColumns &orders = m_source.columns->orders;
    const PaidLines lines(*m_source.columns, m_source.fields);
    const std::span<const Field> fields = m_source.fields;
    const std::vector<Period> parts = paidParts();
    std::vector<std::vector<DayCells>> found(parts.size());
    inParts(parts.size(), [&](std::size_t part) {
        const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            if (!m_groups.holds(day))
                return;
            DayCells &ofDay = found[part].emplace_back(day);
            for (const std::uint32_t row : rows)
                lines.addTo(ofDay.cells[std::size_t(fields[orders.source[row]])], row, orders.firstLine[row]);
        };
        m_source.ground->paidRows().visitDays(parts[part].from.number(), parts[part].to.number(), visitDay);
    });
    for (const std::vector<DayCells> &days : found) {
        for (const auto &[day, cells] : days) {
            for (std::size_t field = 0; field < cells.size(); ++field) {
                if (MeasureSums *sums = find({day, Field(field), 0, 0}))
                    add(*sums, Field(field), cells[field]);
            }
        }
    }
}

/// Groups are made as lines pass by: each part has its own, which are put together at the end.
void Summation::sumPaidOfEntities()
{
    static constexpr RowPlace Nowhere{NoDay};
    struct Part
    {
        explicit Part(const SliceGroups &made)
            : groups(made)
            , places(made.groupCount(), Nowhere)
            , cells(made.groupCount() * FieldCount)
        {
        }

        SliceGroups groups;
        std::vector<RowPlace> places; ///< some line's of each group
        std::vector<PaidCell> cells; ///< by group and field
    };
    const PaidLines lines(*m_source.columns, m_source.fields);
    const std::vector<Period> periods = paidParts();
    std::vector<Part> parts(periods.size(), Part(m_groups));
    inParts(parts.size(), [&](std::size_t number) {
        Part &part = parts[number];
        visitPaidIn(periods[number], [&](std::size_t row, std::int32_t day) {
            const RowPlace place = placeOf(row, day);
            const std::size_t group = part.groups.groupOf(place);
            if (group == SliceGroups::Outside)
                return;
            if (group >= part.places.size()) {
                part.places.resize(group + 1, Nowhere);
                part.cells.resize((group + 1) * FieldCount);
            }
            part.places[group] = place;
            lines.addTo(part.cells[group * FieldCount + std::size_t(place.field)], row,
                        countsHere(row, Among::PaidLines) ? 1 : 0);
        });
    });
    for (const Part &part : parts) {
        for (std::size_t group = 0; group < part.places.size(); ++group) {
            MeasureSums *sums = find(part.places[group]);
            for (std::size_t field = 0; sums && field < FieldCount; ++field)
                add(*sums, Field(field), part.cells[group * FieldCount + field]);
        }
    }
    makeRoom();
}

/// The days that count, in parts for threads where they hold many lines.
std::vector<Period> Summation::paidParts() const
{
    std::size_t rows = 0;
    m_source.ground->paidRows().visitDays(
        m_groups.firstDay(), m_groups.lastDay(),
        [&rows](std::int32_t, std::span<const std::uint32_t> ofDay) { rows += ofDay.size(); });
    const auto parts = std::int64_t(partsOf(rows, LeastRows));
    const std::int64_t days = std::int64_t(m_groups.lastDay()) - m_groups.firstDay() + 1;
    std::vector<Period> periods;
    for (std::int64_t part = 0; part < parts; ++part) {
        const auto dayAt = [&](std::int64_t place) {
            return Day::fromNumber(m_groups.firstDay() + std::int32_t(days * place / parts));
        };
        periods.push_back({dayAt(part), dayAt(part + 1).plus(-1)});
    }
    return periods;
}

void Summation::recordPaid()
{
    const auto sumOf
        = [](Measure measure) { return std::ranges::find(PaidSums, measure, &PaidSum::measure); };
    const PaidSum &above = *sumOf(*m_recorded);
    const PaidSum *below = m_recordedBelow ? &*sumOf(*m_recordedBelow) : nullptr;
    const OrderColumns &orders = m_source.columns->orders;
    const PaidLines lines(*m_source.columns, m_source.fields);
    const bool filtered = m_groups.slice().filter != RowFilter{};
    const auto shareOf = [&](const PaidSum &sum, std::size_t row) -> std::int64_t {
        if (sum.field && *sum.field != m_source.fields[orders.source[row]])
            return 0;
        if (sum.value == &PaidCell::gmv)
            return lines.amount(row);
        PaidCell cell;
        lines.addTo(cell, row, countsHere(row, Among::PaidLines) ? 1 : 0);
        return cell.*sum.value;
    };
    visitPaid([&](std::size_t row, std::int32_t day) {
        if (filtered && !m_groups.accepts(placeOf(row, day)))
            return;
        const std::int64_t share = shareOf(above, row);
        const std::int64_t other = below ? shareOf(*below, row) : 0;
        if (share != 0 || other != 0)
            note(row, share, other);
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
