#include "models/prices/pricehistory.h"

#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Half away from zero. Requires: both above zero.
qint64 perPiece(qint64 fen, qint64 pieces)
{
    return (2 * fen + pieces) / (2 * pieces);
}

struct DaySums
{
    qint64 fen = 0;
    qint64 pieces = 0;
};

/// The prices of each product by day, ascending.
std::vector<std::vector<DayPrice>> dayPrices(const Evaluator &evaluator, Period history)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    std::vector<std::vector<DayPrice>> prices(columns.products.size());
    std::vector<DaySums> sums(columns.products.size());
    std::vector<std::uint32_t> sold; // products of the day
    evaluator.groundwork().paidRows().visitDays(
        history.from.number(), history.to.number(),
        [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            sold.clear();
            for (const std::uint32_t row : rows) {
                const std::uint32_t product = orders.product[row];
                if (product == 0 || orders.amount[row] <= 0 || orders.quantity[row] <= 0)
                    continue;
                DaySums &sum = sums[product];
                if (sum.pieces == 0)
                    sold.push_back(product);
                sum.fen += orders.amount[row];
                sum.pieces += orders.quantity[row];
            }
            for (const std::uint32_t product : sold) {
                prices[product].push_back(
                    {Day::fromNumber(day), perPiece(sums[product].fen, sums[product].pieces)});
                sums[product] = {};
            }
        });
    return prices;
}

/// The lowest price from a day on; of several the newest.
std::optional<DayPrice> lowestFrom(const std::vector<DayPrice> &prices, Day from)
{
    std::optional<DayPrice> lowest;
    for (const DayPrice &price : prices) {
        if (price.day >= from && (!lowest || price.fen <= lowest->fen))
            lowest = price;
    }
    return lowest;
}

std::optional<qint64> medianOf(const std::vector<DayPrice> &prices)
{
    if (prices.empty())
        return std::nullopt;
    std::vector<qint64> sorted;
    for (const DayPrice &price : prices)
        sorted.push_back(price.fen);
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : perPiece(sorted[middle - 1] + sorted[middle], 2);
}

} // namespace

std::vector<PriceHistory> priceHistories(const Evaluator &evaluator, Period history, const PriceRules &rules)
{
    std::vector<PriceHistory> histories;
    for (const std::vector<DayPrice> &prices : dayPrices(evaluator, history)) {
        PriceHistory made;
        made.days = int(prices.size());
        if (!prices.empty())
            made.latest = prices.back();
        made.lowest = lowestFrom(prices, history.from);
        made.shortLowest = lowestFrom(prices, history.to.plus(1 - rules.shortDays));
        made.floor = lowestFrom(prices, history.to.plus(1 - rules.floorDays));
        made.median = medianOf(prices);
        histories.push_back(made);
    }
    return histories;
}

} // namespace shopglass
