#include "models/indicators/pricehistory.h"

#include "models/indicators/comparison.h"
#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Half away from zero. Requires: both above zero.
qint64 perPiece(qint64 fen, qint64 pieces)
{
    return (2 * fen + pieces) / (2 * pieces);
}

/// What was paid per piece on one day.
struct SoldDay
{
    Day day;
    qint64 mean = 0;
    qint64 least = 0; ///< of a single line
};

struct DaySums
{
    qint64 fen = 0;
    qint64 pieces = 0;
    qint64 least = 0;
};

/// The days with sales of each product, ascending.
std::vector<std::vector<SoldDay>> soldDays(const Evaluator &evaluator, Period history)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    std::vector<std::vector<SoldDay>> days(columns.products.size());
    std::vector<DaySums> sums(columns.products.size());
    std::vector<std::uint32_t> sold; // products of the day
    evaluator.groundwork().paidRows().visitDays(
        history.from.number(), history.to.number(),
        [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            sold.clear();
            for (const std::uint32_t row : rows) {
                const std::uint32_t product = orders.product[row];
                const auto paid = piecePrice(orders, row);
                if (!paid)
                    continue;
                DaySums &sum = sums[product];
                sum.least = sum.pieces == 0 ? *paid : std::min(sum.least, *paid);
                if (sum.pieces == 0)
                    sold.push_back(product);
                sum.fen += orders.amount[row];
                sum.pieces += orders.quantity[row];
            }
            for (const std::uint32_t product : sold) {
                const DaySums &sum = sums[product];
                days[product].push_back({Day::fromNumber(day), perPiece(sum.fen, sum.pieces), sum.least});
                sums[product] = {};
            }
        });
    return days;
}

/// The least that anybody paid from a day on; of several days the newest.
std::optional<DayPrice> lowestFrom(const std::vector<SoldDay> &days, Day from)
{
    std::optional<DayPrice> lowest;
    for (const SoldDay &sold : days) {
        if (sold.day >= from && (!lowest || sold.least <= lowest->fen))
            lowest = DayPrice{sold.day, sold.least};
    }
    return lowest;
}

void addMedian(PriceHistory &history, std::vector<SoldDay> days)
{
    if (days.empty())
        return;
    std::ranges::stable_sort(days, {}, &SoldDay::mean);
    const std::size_t middle = days.size() / 2;
    history.median = days[middle].mean;
    if (days.size() % 2 == 0) {
        history.median = perPiece(days[middle - 1].mean + days[middle].mean, 2);
        history.medianDays.push_back(days[middle - 1].day);
    }
    history.medianDays.push_back(days[middle].day);
}

} // namespace

Period priceHistoryOf(const AnalysisContext &context, Period period)
{
    const Day last = std::min(period.to, lastSeenDay(context));
    return {last.plus(1 - context.rulebook->trading().prices.historyDays), last};
}

std::optional<qint64> piecePrice(const OrderColumns &orders, std::size_t row)
{
    if (orders.product[row] == 0 || orders.amount[row] <= 0 || orders.quantity[row] <= 0)
        return std::nullopt;
    return perPiece(orders.amount[row], orders.quantity[row]);
}

std::vector<PriceHistory> priceHistories(const Evaluator &evaluator, Period history, const PriceRules &rules)
{
    std::vector<PriceHistory> histories;
    for (const std::vector<SoldDay> &days : soldDays(evaluator, history)) {
        PriceHistory made;
        made.days = int(days.size());
        if (!days.empty())
            made.latest = DayPrice{days.back().day, days.back().mean};
        made.lowest = lowestFrom(days, history.from);
        made.shortLowest = lowestFrom(days, history.to.plus(1 - rules.shortDays));
        made.floor = lowestFrom(days, history.to.plus(1 - rules.floorDays));
        addMedian(made, days);
        histories.push_back(std::move(made));
    }
    return histories;
}

} // namespace shopglass
