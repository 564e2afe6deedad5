// The paid orders of each buyer, by pay day: what repurchase is counted from.
//
// Threads: a value, made by a pure function.

#pragma once

#include "models/columns/storecolumns.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shopglass {

/// The last line of buyers by number of orders is 'so many or more'.
inline constexpr int MostOrdersTold = 5;
/// So many days a new buyer has to come back.
inline constexpr int NewBuyerWaitDays = 30;

/// Rows of the orders of buyer b, by pay day and row.
struct BuyerOrders
{
    std::vector<std::uint32_t> start; ///< rows[start[b]] … rows[start[b + 1] − 1] belong to buyer b
    std::vector<std::uint32_t> rows;

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t buyer) const
    {
        return std::span(rows).subspan(start[buyer], start[buyer + 1] - start[buyer]);
    }
};

/// Lines that stand for orders with an identity, paid from the first to the last day.
BuyerOrders groupByBuyer(const StoreColumns &columns, const PaidRows &paidRows, std::int32_t from,
                         std::int32_t to);

/// The first paid line of each buyer, by pay day and row; the largest number = none.
std::vector<std::uint32_t> firstPaidRows(const StoreColumns &columns, const PaidRows &paidRows);

/// From this day on a buyer without an earlier order counts as new: `historyDays` after the first paid order
/// that names its buyer. None where no order does.
std::optional<Day> firstKnownBuyerDay(const StoreColumns &columns, int historyDays);

} // namespace shopglass
