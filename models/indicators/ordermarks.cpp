#include "models/indicators/ordermarks.h"

#include "models/base/parts.h"
#include "models/indicators/enumvalues.h"
#include "models/indicators/parcelmarks.h"

#include <algorithm>

namespace shopglass {

namespace {

/// The first second that is not known yet; an as-of day that was set back hides what came after it.
BeijingSeconds endOfKnowledge(const StoreColumns &columns, Day lastDay)
{
    const bool setBack = columns.asOf && lastDay < *columns.asOf;
    return setBack ? startOf(lastDay.plus(1)) : std::numeric_limits<BeijingSeconds>::max();
}

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

/// What several threads share: each marks the orders with rows of its own.
struct Rows
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool hold(std::int32_t row) const
    {
        return row >= 0 && std::size_t(row) >= begin && std::size_t(row) < end;
    }
};

void markAftersales(const StoreColumns &columns, const Rulebook &rulebook, BeijingSeconds end, Rows rows,
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
        if (!rows.hold(row) || (applied != NoTime && applied >= end))
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
        const bool asksForRefund = EnumValues::asksForRefund(aftersales.type[i], aftersales.statedAmount(i));
        if (asksForRefund && isEarlier(applied, earliest)) {
            earliest = applied;
            marks = withMark(marks, QualityMark, quality[aftersales.reason[i]]);
        }
    }
}

void markPromises(const StoreColumns &columns, const ToldUntil &told, Day lastDay, Rows rows,
                  OrderMarks &result)
{
    const OrderColumns &orders = columns.orders;
    const BeijingSeconds end = startOf(lastDay.plus(1));
    const std::uint8_t closed = EnumValues::instance().closedOrder;
    const NumberColumn::Reader promisedAt = orders.promisedAt.reader();
    const NumberColumn::Reader shippedAt = orders.shippedAt.reader();
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
        const BeijingSeconds promised = promisedAt[row];
        if (orders.firstLine[row] == 0 || promised == NoTime || promised >= end)
            continue;
        const BeijingSeconds shipped = shippedAt[row];
        if (shipped == NoTime && orders.status[row] == closed)
            continue; // called off before it was shipped
        if (shipped == NoTime && !told.tells(orders.createdDay[row], promised))
            continue; // not shipped when its file ended, and no later file says more
        result.marks[row] |= PromiseDueMark;
        if (shipped != NoTime && shipped <= promised)
            result.marks[row] |= PromiseKeptMark;
    }
}

/// An order with several charges is insured once.
void markInsured(const StoreColumns &columns, BeijingSeconds end, Rows rows, OrderMarks &result)
{
    const FigureTable *charges = columns.figuresOf(QStringLiteral("insurance"));
    if (!charges)
        return;
    for (std::size_t i = 0; i < charges->orderRow.size(); ++i) {
        const std::int32_t row = charges->orderRow[i];
        const std::int32_t day = charges->day[i];
        const bool isLater = day != NoDay && startOf(Day::fromNumber(day)) >= end;
        if (rows.hold(row) && !isLater)
            result.marks[std::size_t(row)] |= InsuredMark;
    }
}

/// Everything that one order's rows say without looking at another's.
void markAll(const StoreColumns &columns, const Rulebook &rulebook, Day lastDay, BeijingSeconds end,
             OrderMarks &result)
{
    const ToldUntil ofOrders(columns.orderFiles);
    const ToldUntil ofParcels(columns.shipmentFiles);
    const std::size_t size = columns.orders.size();
    const std::size_t parts = partsOf(size);
    std::vector<ParcelMarker> parcels(
        parts, ParcelMarker(columns, rulebook.timeLimits(), ofParcels, lastDay, end, result));
    inParts(parts, [&](std::size_t part) {
        const Rows rows{size * part / parts, size * (part + 1) / parts};
        markAftersales(columns, rulebook, end, rows, result);
        parcels[part].mark(rows.begin, rows.end);
        markPromises(columns, ofOrders, lastDay, rows, result);
        markInsured(columns, end, rows, result);
    });
    for (ParcelMarker &marker : parcels)
        marker.noteShipped();
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

bool isFirstOfProduct(const OrderColumns &orders, std::size_t row, bool ofPaid)
{
    for (std::size_t line = row; line > 0 && orders.orderId[line - 1] == orders.orderId[row];) {
        --line;
        const bool counted = !ofPaid || orders.paidDay[line] != NoDay;
        if (counted && orders.product[line] == orders.product[row])
            return false;
    }
    return true;
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
    markAll(columns, rulebook, lastDay, end, result);
    spreadOverLines(orders, result);
    if (result.manyLines)
        spreadRefunds(columns, end, result);
    return result;
}

} // namespace shopglass
