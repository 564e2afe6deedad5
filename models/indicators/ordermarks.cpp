#include "models/indicators/ordermarks.h"

#include "models/base/parts.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/enumvalues.h"
#include "models/rulebook/timelimits.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Fewer orders are not worth a thread.
constexpr std::size_t LeastRows = 100'000;

/// The first second that is not known yet; an as-of day that was set back hides what came after it.
BeijingSeconds endOfKnowledge(const StoreColumns &columns, Day lastDay)
{
    const bool setBack = columns.asOf && lastDay < *columns.asOf;
    return setBack ? startOf(lastDay.plus(1)) : std::numeric_limits<BeijingSeconds>::max();
}

/// Up to which moment some file tells what became of the rows of a day. A month's file says nothing of what
/// happened to its last parcels in the next month, whichever files cover that.
class ToldUntil final
{
public:
    explicit ToldUntil(const std::vector<StoreReader::SeenFile> &files)
    {
        if (files.empty())
            return;
        const auto first = std::ranges::min_element(
            files, {}, [](const StoreReader::SeenFile &file) { return file.days.from; });
        const auto last = std::ranges::max_element(
            files, {}, [](const StoreReader::SeenFile &file) { return file.days.to; });
        m_first = first->days.from.number();
        m_latest.assign(std::size_t(last->days.to.number() - m_first + 1), NoTime);
        for (const StoreReader::SeenFile &file : files) {
            for (std::int32_t day = file.days.from.number(); day <= file.days.to.number(); ++day) {
                BeijingSeconds &latest = m_latest[std::size_t(day - m_first)];
                latest = std::max(latest, file.latest);
            }
        }
    }

    /// Whether what had not happened to a row of the day by then really had not. Without files: who knows
    /// better asks the coverage.
    [[nodiscard]] bool tells(std::int32_t day, BeijingSeconds moment) const
    {
        const auto index = std::size_t(std::int64_t(day) - m_first);
        return m_latest.empty() || (day >= m_first && index < m_latest.size() && m_latest[index] >= moment);
    }

private:
    std::int32_t m_first = 0;
    std::vector<BeijingSeconds> m_latest; ///< by day
};

/// Takes back the refunds that were granted after the end.
void forgetLaterRefunds(const StoreColumns &columns, BeijingSeconds end, OrderMarks &result)
{
    const AftersaleColumns &aftersales = columns.aftersales;
    const auto isLater = [&](std::size_t i) {
        return aftersales.success[i] != 0 && aftersales.orderRow[i] != NoRow
            && aftersales.finishedAt[i] != NoTime && aftersales.finishedAt[i] >= end;
    };
    for (std::size_t i = 0; i < aftersales.size(); ++i) {
        if (!isLater(i))
            continue;
        const auto row = std::size_t(aftersales.orderRow[i]);
        result.refund[row] -= aftersales.amount[i];
        result.refunded[row] = 0;
    }
    for (std::size_t i = 0; i < aftersales.size(); ++i) {
        if (aftersales.success[i] != 0 && aftersales.orderRow[i] != NoRow && !isLater(i))
            result.refunded[std::size_t(aftersales.orderRow[i])] = 1;
    }
}

/// By reason, whether the list has it.
std::vector<bool> reasonsAmong(const QStringList &list, const StoreColumns &columns)
{
    std::vector<bool> among(columns.reasons.size(), false);
    for (std::size_t i = 0; i < among.size(); ++i)
        among[i] = list.contains(columns.reasons[i].trimmed());
    return among;
}

bool isEarlier(BeijingSeconds found, BeijingSeconds kept)
{
    return found != NoTime && (kept == NoTime || found < kept);
}

std::uint16_t withMark(std::uint16_t marks, OrderMark mark, bool set)
{
    return std::uint16_t(set ? marks | mark : marks & ~mark);
}

void markAftersales(const StoreColumns &columns, const Rulebook &rulebook, BeijingSeconds end,
                    OrderMarks &result)
{
    const AftersaleColumns &aftersales = columns.aftersales;
    const EnumValues &values = EnumValues::instance();
    const std::vector<bool> quality = reasonsAmong(rulebook.qualityReasons(), columns);
    const std::vector<bool> logistics = reasonsAmong(rulebook.logisticsReasons(), columns);

    // After-sales of one order follow each other: the earliest application is kept until the order changes.
    std::int32_t currentOrder = NoRow;
    BeijingSeconds earliest = NoTime; // to ask for money
    BeijingSeconds firstOfAll = NoTime;
    for (std::size_t i = 0; i < aftersales.size(); ++i) {
        const std::int32_t row = aftersales.orderRow[i];
        const BeijingSeconds applied = aftersales.appliedAt[i];
        if (row == NoRow || (applied != NoTime && applied >= end))
            continue;
        std::uint16_t &marks = result.marks[std::size_t(row)];
        if (row != currentOrder) {
            currentOrder = row;
            earliest = NoTime;
            firstOfAll = NoTime;
        }
        if (aftersales.arbitrated[i] != NotArbitrated)
            marks |= ArbitratedMark;
        if (aftersales.arbitrated[i] == ShopLiable)
            marks |= LiableMark;
        if (isEarlier(applied, firstOfAll)) {
            firstOfAll = applied;
            marks = withMark(marks, LogisticsMark, logistics[aftersales.reason[i]]);
        }
        const BeijingSeconds finished = aftersales.finishedAt[i];
        const bool granted = aftersales.success[i] != 0 && (finished == NoTime || finished < end);
        if (granted && aftersales.type[i] == values.returnRefund)
            marks |= ReturnedMark;
        const bool asksForRefund = values.asksForRefund(aftersales.type[i], aftersales.amount[i]);
        if (asksForRefund && isEarlier(applied, earliest)) {
            earliest = applied;
            marks = withMark(marks, QualityMark, quality[aftersales.reason[i]]);
        }
    }
}

/// When the first of an order's parcels was picked up, shipped, signed for.
struct FirstMoments
{
    BeijingSeconds pickedUp = NoTime;
    BeijingSeconds shipped = NoTime;
    BeijingSeconds signedAt = NoTime;
};

/// The moments of parcels, read from where they lie.
class ParcelMoments final
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
        if (isEarlier(found, kept))
            kept = found;
    }

    std::span<const std::int32_t> m_orderRow;
    NumberColumn::Reader m_shippedAt;
    NumberColumn::Reader m_pickedUpAt;
    NumberColumn::Reader m_signedAt;
};

/// As endOfCoverage(); neighbouring rows mostly lie in the same range.
class EndOfCoverage final
{
public:
    EndOfCoverage(const std::vector<DayRange> &ranges, Day lastDay)
        : m_ranges(ranges)
        , m_lastDay(lastDay)
    {
    }

    [[nodiscard]] std::optional<BeijingSeconds> of(Day day)
    {
        if (!m_known || day < m_known->from || day > m_known->to) {
            m_end = endOfCoverage(m_ranges, day, m_lastDay);
            m_known.reset();
            if (m_end)
                m_known = *std::ranges::find_if(
                    m_ranges, [day](const DayRange &range) { return range.from <= day && day <= range.to; });
        }
        return m_end;
    }

private:
    const std::vector<DayRange> &m_ranges;
    Day m_lastDay;
    std::optional<DayRange> m_known; ///< that m_end is of
    std::optional<BeijingSeconds> m_end;
};

/// What parcels say of the orders with rows in [begin, end).
class ParcelMarker final
{
public:
    ParcelMarker(const StoreColumns &columns, const TimeLimits &limits, const ToldUntil &told, Day lastDay,
                 OrderMarks &result)
        : m_columns(columns)
        , m_limits(limits)
        , m_told(told)
        , m_ends(columns.coverageOf(QStringLiteral("shipments")), lastDay)
        , m_known(endOfKnowledge(columns, lastDay))
        , m_result(result)
    {
    }

    void mark(std::size_t begin, std::size_t end)
    {
        const OrderColumns &orders = m_columns.orders;
        const NumberColumn::Reader paidAt = orders.paidAt.reader();
        const NumberColumn::Reader shippedAt = orders.shippedAt.reader();
        const ParcelMoments moments(m_columns.shipments);
        std::size_t parcel = 0; // parcels come in the order of their orders
        for (std::size_t row = begin; row < end; ++row) {
            if (orders.firstLine[row] == 0)
                continue;
            const FirstMoments first = moments.first(std::int32_t(row), parcel);
            if (first.signedAt != NoTime)
                m_result.signedDay[row] = dayOf(first.signedAt).number();
            if (first.shipped != NoTime && shippedAt[row] == NoTime)
                m_shipped.emplace_back(row, first.shipped);
            if (const BeijingSeconds paid = paidAt[row]; paid != NoTime)
                m_result.marks[row] |= marksOf(first, paid);
        }
    }

    /// Others read times meanwhile: to be called when all are done.
    void noteShipped()
    {
        for (const auto &[row, shipped] : m_shipped)
            m_result.shippedAt[row] = shipped;
    }

private:
    [[nodiscard]] std::uint16_t marksOf(const FirstMoments &first, BeijingSeconds paid)
    {
        const std::optional<BeijingSeconds> limit = m_limits.endOf(TimeLimit::Pickup, paid);
        if (!limit)
            return 0;
        const bool soon = first.pickedUp != NoTime && first.pickedUp <= *limit;
        const auto marks = std::uint16_t(soon && first.pickedUp < m_known ? PickedUpSoonMark : 0);
        const std::optional<BeijingSeconds> end = m_ends.of(dayOf(paid));
        if (!end || *limit > *end)
            return marks;
        if (first.pickedUp == NoTime && first.shipped != NoTime
            && !m_told.tells(dayOf(first.shipped).number(), *limit))
            return marks; // not picked up when its file ended, and no later file says more
        return std::uint16_t(marks | PickupDueMark | (soon ? PickedUpMark : 0));
    }

    const StoreColumns &m_columns;
    const TimeLimits &m_limits;
    const ToldUntil &m_told;
    EndOfCoverage m_ends;
    BeijingSeconds m_known;
    OrderMarks &m_result;
    std::vector<std::pair<std::size_t, BeijingSeconds>> m_shipped;
};

void markParcels(const StoreColumns &columns, const TimeLimits &limits, Day lastDay, OrderMarks &result)
{
    if (columns.coverageOf(QStringLiteral("shipments")).empty() && columns.shipments.size() == 0)
        return;
    const ToldUntil told(columns.shipmentFiles);
    const std::size_t rows = columns.orders.size();
    const std::size_t parts = partsOf(rows, LeastRows);
    std::vector<ParcelMarker> markers(parts, ParcelMarker(columns, limits, told, lastDay, result));
    inParts(parts,
            [&](std::size_t part) { markers[part].mark(rows * part / parts, rows * (part + 1) / parts); });
    for (ParcelMarker &marker : markers)
        marker.noteShipped();
}

void markPromises(const StoreColumns &columns, Day lastDay, OrderMarks &result)
{
    const OrderColumns &orders = columns.orders;
    const BeijingSeconds end = startOf(lastDay.plus(1));
    const std::uint8_t closed = EnumValues::instance().closedOrder;
    const ToldUntil told(columns.orderFiles);
    const NumberColumn::Reader promisedAt = orders.promisedAt.reader();
    const NumberColumn::Reader shippedAt = orders.shippedAt.reader();
    const auto markRow = [&](std::size_t row) {
        const BeijingSeconds promised = promisedAt[row];
        if (orders.firstLine[row] == 0 || promised == NoTime || promised >= end)
            return;
        const BeijingSeconds shipped = shippedAt[row];
        if (shipped == NoTime && orders.status[row] == closed)
            return; // called off before it was shipped
        if (shipped == NoTime && !told.tells(orders.createdDay[row], promised))
            return; // not shipped when its file ended, and no later file says more
        result.marks[row] |= PromiseDueMark;
        if (shipped != NoTime && shipped <= promised)
            result.marks[row] |= PromiseKeptMark;
    };
    const std::size_t parts = partsOf(orders.size(), LeastRows);
    inParts(parts, [&](std::size_t part) {
        for (std::size_t row = orders.size() * part / parts; row < orders.size() * (part + 1) / parts; ++row)
            markRow(row);
    });
}

/// An order with several charges is insured once.
void markInsured(const StoreColumns &columns, BeijingSeconds end, OrderMarks &result)
{
    const FigureTable *charges = columns.figuresOf(QStringLiteral("insurance"));
    if (!charges)
        return;
    for (std::size_t i = 0; i < charges->orderRow.size(); ++i) {
        const std::int32_t row = charges->orderRow[i];
        const std::int32_t day = charges->day[i];
        const bool isLater = day != NoDay && startOf(Day::fromNumber(day)) >= end;
        if (row != NoRow && !isLater)
            result.marks[std::size_t(row)] |= InsuredMark;
    }
}

/// Gives the lines of an order what was worked out on the one that stands for it.
void spreadOverLines(const OrderColumns &orders, OrderMarks &result)
{
    if (std::ranges::find(orders.firstLine, std::uint8_t(0)) == orders.firstLine.end())
        return; // every order has one line
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (orders.firstLine[row] == 0)
            continue;
        const OrderLines lines = linesOf(orders, row);
        if (lines.end - lines.begin == 1)
            continue;
        result.manyLines = true;
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            result.marks[line] = result.marks[row];
            result.signedDay[line] = result.signedDay[row];
            result.shippedAt[line] = result.shippedAt[row];
        }
    }
}

/// Moves refunds from the line that stands for the order, where the columns keep them, to the line of the
/// refunded product.
void spreadRefunds(const StoreColumns &columns, BeijingSeconds end, OrderMarks &result)
{
    const OrderColumns &orders = columns.orders;
    const AftersaleColumns &aftersales = columns.aftersales;
    for (std::size_t i = 0; i < aftersales.size(); ++i) {
        const std::uint32_t product = aftersales.product[i];
        const BeijingSeconds finished = aftersales.finishedAt[i];
        if (aftersales.orderRow[i] == NoRow || aftersales.success[i] == 0 || product == 0
            || (finished != NoTime && finished >= end))
            continue;
        const auto standing = std::size_t(aftersales.orderRow[i]);
        if (orders.product[standing] == product)
            continue;
        const OrderLines lines = linesOf(orders, standing);
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            if (orders.product[line] == product && orders.paidDay[line] != NoDay) {
                result.refund[standing] -= aftersales.amount[i];
                result.refund[line] += aftersales.amount[i];
                break;
            }
        }
    }
}

} // namespace

OrderLines linesOf(const OrderColumns &orders, std::size_t row)
{
    OrderLines lines{row, row + 1};
    while (lines.begin > 0 && orders.orderId[lines.begin - 1] == orders.orderId[row])
        --lines.begin;
    while (lines.end < orders.size() && orders.orderId[lines.end] == orders.orderId[row])
        ++lines.end;
    return lines;
}

OrderMarks markOrders(const StoreColumns &columns, const Rulebook &rulebook, Day lastDay)
{
    const OrderColumns &orders = columns.orders;
    OrderMarks result;
    result.marks.assign(orders.size(), 0);
    result.signedDay.assign(orders.size(), NoDay);
    result.shippedAt = orders.shippedAt;
    result.refund = orders.refund;
    result.shippingKnown = columns.shipments.size() > 0 || !orders.shippedAt.allAre(NoTime);
    result.refunded = orders.refunded;
    const BeijingSeconds end = endOfKnowledge(columns, lastDay);
    if (end != std::numeric_limits<BeijingSeconds>::max())
        forgetLaterRefunds(columns, end, result);
    markAftersales(columns, rulebook, end, result);
    markParcels(columns, rulebook.timeLimits(), lastDay, result);
    markPromises(columns, lastDay, result);
    markInsured(columns, end, result);
    spreadOverLines(orders, result);
    if (result.manyLines)
        spreadRefunds(columns, end, result);
    return result;
}

} // namespace shopglass
