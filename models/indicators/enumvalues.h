// How the columns store the few enum values that measures ask for.
//
// Threads: immutable.

#pragma once

#include <QtGlobal>

#include <cstdint>

namespace shopglass {

struct EnumValues
{
    static const EnumValues &instance();

    /// Whether an after-sale of this type asks for money; of a type that nobody knows, when it has an amount.
    [[nodiscard]] static bool asksForRefund(std::uint8_t type, qint64 amount);

    std::uint8_t closedOrder = 0; ///< orders.order_status
    std::uint8_t refundOnly = 0; ///< aftersales.aftersale_type
    std::uint8_t returnRefund = 0;
    std::uint8_t exchange = 0;
    qint64 onSaleProduct = 0; ///< products.product_status, as FigureTable keeps it: its place in the list
    qint64 offSaleProduct = 0;
    qint64 refusedProduct = 0;
};

} // namespace shopglass
