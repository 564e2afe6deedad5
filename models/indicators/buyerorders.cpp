#include "models/indicators/buyerorders.h"

#include <algorithm>

namespace shopglass {

BuyerOrders groupByBuyer(const StoreColumns &columns)
{
    const OrderColumns &orders = columns.orders;
    const auto counts = [&](std::size_t row) {
        return orders.firstLine[row] != 0 && orders.buyer[row] != 0 && orders.paidDay[row] != NoDay;
    };
    BuyerOrders result;
    // One place further than needed while filling: start[b + 1] is then where the next order of b goes.
    result.start.assign(std::size_t(columns.buyerCount) + 3, 0);
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (counts(row))
            ++result.start[orders.buyer[row] + 2];
    }
    for (std::size_t i = 1; i < result.start.size(); ++i)
        result.start[i] += result.start[i - 1];
    result.rows.resize(result.start.back());
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (counts(row))
            result.rows[result.start[orders.buyer[row] + 1]++] = std::uint32_t(row);
    }
    result.start.pop_back();
    const auto paidDay = [&](std::uint32_t row) { return orders.paidDay[row]; };
    for (std::size_t buyer = 1; buyer + 1 < result.start.size(); ++buyer) {
        const auto own = std::span(result.rows)
                             .subspan(result.start[buyer], result.start[buyer + 1] - result.start[buyer]);
        // Order ids rise with time: nearly every buyer's orders are in order already.
        if (!std::ranges::is_sorted(own, {}, paidDay))
            std::ranges::stable_sort(own, {}, paidDay);
    }
    return result;
}

std::optional<Day> firstKnownBuyerDay(const StoreColumns &columns, int historyDays)
{
    const OrderColumns &orders = columns.orders;
    std::optional<std::int32_t> first;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t day = orders.paidDay[row];
        if (orders.buyer[row] != 0 && day != NoDay && (!first || day < *first))
            first = day;
    }
    return first ? std::optional(Day::fromNumber(*first).plus(historyDays)) : std::nullopt;
}

} // namespace shopglass
