// What after-sales and parcels say about each order line, worked out once: so that every
// period is then one pass over the order lines.
//
// Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <cstdint>
#include <vector>

namespace shopglass {

enum OrderMark : std::uint16_t {
    ReturnedMark = 1 << 0, ///< a return with refund succeeded
    QualityMark = 1 << 1, ///< the first refund application gives a quality reason
    ArbitratedMark = 1 << 2, ///< an after-sale went to the platform
    PickupDueMark
    = 1 << 3, ///< its time for the pick-up lies in days that shipment files cover; not where all
              ///< of it was given back on an application that came before that time was over
    PickedUpMark = 1 << 4, ///< and it was picked up within them
    PromiseDueMark = 1 << 5, ///< its promised shipping time has passed
    PromiseKeptMark = 1 << 6, ///< and it was shipped by then
    LiableMark = 1 << 7, ///< the platform found that the shop was at fault
    LogisticsMark = 1 << 8, ///< the first after-sale gives a reason of shipping or delivery
    PickedUpSoonMark = 1 << 9, ///< picked up within the limit after payment, whether or not it is over
    InsuredMark = 1 << 10, ///< a charge for freight insurance names it
};

/// Rows `begin` … `end` − 1: all lines of one order.
struct OrderLines
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The lines of the order that `row` belongs to.
OrderLines linesOf(const OrderColumns &orders, std::size_t row);

/// Whether no line of the order before this one has its product, so that the order counts here once for it;
/// `ofPaid`: among the lines that were paid.
bool isFirstOfProduct(const OrderColumns &orders, std::size_t row, bool ofPaid);

struct OrderMarks
{
    std::vector<std::uint16_t> marks; ///< per order line, the order's
    std::vector<std::int32_t>
        signedDay; ///< per order line: day of its first signed parcel, NoDay = not signed
    NumberColumn shippedAt
        = NumberColumn::times(); ///< per order line: order file, else first parcel; NoTime = not shipped
    std::vector<std::uint8_t> refunded; ///< as OrderColumns::refunded, without what came after the last day
    NumberColumn refund; ///< per order line: its part of the order's refund
    bool shippingKnown = false; ///< some order or parcel says when it was shipped
    bool manyLines = false; ///< some order has several lines
};

/// `lastDay` is the last day that counts as seen.
OrderMarks markOrders(const StoreColumns &columns, const Rulebook &rulebook, Day lastDay);

} // namespace shopglass
