#include "models/indicators/parcelmarks.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/enumvalues.h"
#include "models/indicators/missingcolumns.h"

#include <algorithm>

namespace shopglass {

/// When the first of an order's parcels was picked up, shipped, signed for.
struct ParcelMarker::FirstMoments
{
    BeijingSeconds pickedUp = NoTime;
    BeijingSeconds shipped = NoTime;
    BeijingSeconds signedAt = NoTime;
};

/// The moments of parcels, read from where they lie.
class ParcelMarker::ParcelMoments final
{
public:
    explicit ParcelMoments(const ShipmentColumns &shipments)
        : m_orderRow(shipments.orderRow)
        , m_shippedAt(shipments.shippedAt.reader())
        , m_pickedUpAt(shipments.pickedUpAt.reader())
        , m_signedAt(shipments.signedAt.reader())
    {
    }

    /// Moves `parcel` behind the parcels of the order in `row`.
    [[nodiscard]] FirstMoments first(std::int32_t row, std::size_t &parcel) const
    {
        FirstMoments first;
        for (; parcel < m_orderRow.size() && m_orderRow[parcel] <= row; ++parcel) {
            if (m_orderRow[parcel] != row)
                continue;
            keepEarlier(first.pickedUp, m_pickedUpAt[parcel]);
            keepEarlier(first.shipped, m_shippedAt[parcel]);
            keepEarlier(first.signedAt, m_signedAt[parcel]);
        }
        return first;
    }

private:
    static void keepEarlier(BeijingSeconds &kept, BeijingSeconds found)
    {
        if (found != NoTime && (kept == NoTime || found < kept))
            kept = found;
    }

    std::span<const std::int32_t> m_orderRow;
    NumberColumn::Reader m_shippedAt;
    NumberColumn::Reader m_pickedUpAt;
    NumberColumn::Reader m_signedAt;
};

ParcelMarker::ParcelMarker(const StoreColumns &columns, const TimeLimits &limits, const ToldUntil &told,
                           Day lastDay, BeijingSeconds known, OrderMarks &result)
    : m_columns(columns)
    , m_limits(limits)
    , m_told(told)
    , m_covered(columns.coverageOf(QStringLiteral("shipments")))
    , m_pickupUntold(daysWithoutColumn(columns, QStringLiteral("shipments.picked_up_at")))
    , m_lastDay(lastDay)
    , m_known(known)
    , m_result(result)
{
}

void ParcelMarker::mark(std::size_t begin, std::size_t end)
{
    if (m_covered.empty() && m_columns.shipments.size() == 0)
        return;
    const OrderColumns &orders = m_columns.orders;
    const std::span<const std::uint8_t> firstLine = orders.firstLine;
    const std::span<std::int32_t> signedDay = m_result.signedDay;
    const std::span<std::uint16_t> marks = m_result.marks;
    const NumberColumn::Reader paidAt = orders.paidAt.reader();
    const NumberColumn::Reader shippedAt = orders.shippedAt.reader();
    const ParcelMoments moments(m_columns.shipments);
    std::size_t parcel = 0; // parcels come in the order of their orders
    for (std::size_t row = begin; row < end; ++row) {
        if (firstLine[row] == 0)
            continue;
        const FirstMoments first = moments.first(std::int32_t(row), parcel);
        if (first.signedAt != NoTime)
            signedDay[row] = dayOf(first.signedAt).number();
        if (first.shipped != NoTime && shippedAt[row] == NoTime)
            m_shipped.emplace_back(row, first.shipped);
        if (const BeijingSeconds paid = paidAt[row]; paid != NoTime)
            marks[row] |= marksOf(row, first, paid);
    }
}

void ParcelMarker::noteShipped()
{
    for (const auto &[row, shipped] : m_shipped)
        m_result.shippedAt[row] = shipped;
}

ParcelMarker::Answer ParcelMarker::limitOn(Day day) const
{
    const BeijingSeconds start = startOf(day);
    const std::optional<BeijingSeconds> end = m_limits.endOf(TimeLimit::Pickup, start);
    Answer answer{start, startOf(day.plus(1)), end ? std::optional(*end - start) : std::nullopt};
    const auto &rules = m_limits.of(TimeLimit::Pickup);
    const auto rule
        = std::ranges::find_if(rules, [day](const TimeLimitRule &some) { return some.holdsOn(day); });
    if (rule == rules.end())
        return answer;
    const Provenance &days = rule->provenance;
    answer.from = days.validFrom ? startOf(*days.validFrom) : std::numeric_limits<BeijingSeconds>::min();
    answer.to = days.validTo ? startOf(days.validTo->plus(1)) : std::numeric_limits<BeijingSeconds>::max();
    return answer;
}

ParcelMarker::Answer ParcelMarker::endOn(Day day) const
{
    const auto holds = [day](const DayRange &range) { return range.from <= day && day <= range.to; };
    const auto found = std::ranges::find_if(m_covered, holds);
    const DayRange range = found == m_covered.end() ? DayRange{day, day} : *found;
    return {startOf(range.from), startOf(range.to.plus(1)), endOfCoverage(m_covered, day, m_lastDay)};
}

/// Whether the files of the day have no column for it.
bool ParcelMarker::isPickupUntold(Day shipped) const
{
    return std::ranges::any_of(m_pickupUntold, [shipped](const DayRange &range) {
        return range.from <= shipped && shipped <= range.to;
    });
}

/// Whether the buyer asked for all of the money until then, and got it, without sending anything back:
/// nothing was left to be picked up. To be asked of ascending rows.
bool ParcelMarker::isCalledOff(std::size_t row, BeijingSeconds until)
{
    const AftersaleColumns &aftersales = m_columns.aftersales;
    while (m_aftersale < aftersales.size() && aftersales.orderRow[m_aftersale] < std::int32_t(row))
        ++m_aftersale;
    bool granted = false;
    qint64 back = 0;
    for (std::size_t i = m_aftersale; i < aftersales.size() && aftersales.orderRow[i] == std::int32_t(row);
         ++i) {
        const BeijingSeconds finished = aftersales.finishedAt[i];
        const BeijingSeconds asked = aftersales.appliedAt[i] == NoTime ? finished : aftersales.appliedAt[i];
        if (aftersales.success[i] == 0 || aftersales.type[i] == EnumValues::instance().returnRefund
            || asked == NoTime || asked > until || (finished != NoTime && finished >= m_known))
            continue;
        granted = true;
        back += aftersales.amount[i];
    }
    if (!granted)
        return false;
    qint64 paid = 0;
    const OrderLines lines = linesOf(m_columns.orders, row);
    for (std::size_t line = lines.begin; line < lines.end; ++line) {
        const qint64 amount = m_columns.orders.amount[line];
        paid += amount == NumberColumn::Absent ? 0 : amount;
    }
    return back >= paid;
}

std::uint16_t ParcelMarker::marksOf(std::size_t row, const FirstMoments &first, BeijingSeconds paid)
{
    if (!m_limit.holds(paid))
        m_limit = limitOn(dayOf(paid));
    if (!m_limit.seconds)
        return 0;
    const BeijingSeconds limit = paid + *m_limit.seconds;
    const bool soon = first.pickedUp != NoTime && first.pickedUp <= limit;
    const auto marks = std::uint16_t(soon && first.pickedUp < m_known ? PickedUpSoonMark : 0);
    if (!m_end.holds(paid))
        m_end = endOn(dayOf(paid));
    if (!m_end.seconds || limit > *m_end.seconds)
        return marks;
    if (first.pickedUp == NoTime && first.shipped != NoTime
        && (!m_told.tells(dayOf(first.shipped).number(), limit) || isPickupUntold(dayOf(first.shipped))))
        return marks; // not picked up when its file ended, and no later file says more
    if (!soon && isCalledOff(row, limit))
        return marks;
    return std::uint16_t(marks | PickupDueMark | (soon ? PickedUpMark : 0));
}

} // namespace shopglass
