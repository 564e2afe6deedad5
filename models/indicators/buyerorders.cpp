#include "models/indicators/buyerorders.h"

#include "models/base/prefetch.h"
#include "models/columns/paidrows.h"

#include <algorithm>
#include <span>

namespace shopglass {

namespace {

constexpr std::int32_t LastDay = std::numeric_limits<std::int32_t>::max();

} // namespace

BuyerOrders groupByBuyer(const StoreColumns &columns, const PaidRows &paidRows, std::int32_t from,
                         std::int32_t to)
{
    const OrderColumns &orders = columns.orders;
    const auto visit = [&](const auto &take) {
        paidRows.visitDays(from, to, [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (orders.firstLine[row] != 0 && orders.buyer[row] != 0)
                    take(row);
            }
        });
    };
    BuyerOrders result;
    // One place further than needed while filling: start[b + 1] is then where the next order of b goes.
    result.start.assign(std::size_t(columns.buyerCount) + 3, 0);
    visit([&](std::uint32_t row) { ++result.start[orders.buyer[row] + 2]; });
    for (std::size_t i = 1; i < result.start.size(); ++i)
        result.start[i] += result.start[i - 1];
    result.rows.resize(result.start.back());
    visit([&](std::uint32_t row) { result.rows[result.start[orders.buyer[row] + 1]++] = row; });
    result.start.pop_back();
    return result;
}

std::vector<std::uint32_t> firstPaidRows(const StoreColumns &columns, const PaidRows &paidRows)
{
    constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();
    constexpr std::size_t RowsAhead = 16; // buyers come in no order: without a hint each would be waited for
    // The day beside the row, so that later orders of a buyer need not fetch it from where the first one
    // lies.
    struct First
    {
        std::uint32_t row = None;
        std::int32_t day = NoDay;
    };
    const std::span<const std::uint32_t> buyers = columns.orders.buyer;
    const NumberColumn::Reader paidAt = columns.orders.paidAt.reader();
    std::vector<First> first(std::size_t(columns.buyerCount) + 1);
    paidRows.visitDays(NoDay, LastDay, [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + RowsAhead < rows.size())
                prefetch(&first[buyers[rows[i + RowsAhead]]]);
            // Rows of a day come by their numbers: of one day the one that was paid first counts.
            First &known = first[buyers[rows[i]]];
            if (known.day == NoDay)
                known = {rows[i], day};
            else if (known.day == day && paidAt[rows[i]] < paidAt[known.row])
                known.row = rows[i];
        }
    });
    first.front().row = None; // nobody
    std::vector<std::uint32_t> rows;
    rows.reserve(first.size());
    for (const First &known : first)
        rows.push_back(known.row);
    return rows;
}

std::optional<Day> firstKnownBuyerDay(const StoreColumns &columns, int historyDays)
{
    const std::vector<std::uint32_t> &buyers = columns.orders.buyer;
    const auto isNamed = [&buyers](std::uint32_t row) { return buyers[row] != 0; };
    std::optional<std::int32_t> first;
    if (columns.paidRows) {
        columns.paidRows->visitDays(NoDay, LastDay,
                                    [&](std::int32_t day, std::span<const std::uint32_t> rows) {
                                        if (!first && std::ranges::any_of(rows, isNamed))
                                            first = day;
                                    });
    } else {
        const std::vector<std::int32_t> &days = columns.orders.paidDay;
        for (std::size_t row = 0; row < days.size(); ++row) {
            if (buyers[row] != 0 && days[row] != NoDay && (!first || days[row] < *first))
                first = days[row];
        }
    }
    return first ? std::optional(Day::fromNumber(*first).plus(historyDays)) : std::nullopt;
}

} // namespace shopglass
