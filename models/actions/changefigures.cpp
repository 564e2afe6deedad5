#include "models/actions/changefigures.h"

#include "models/indicators/groundwork.h"

#include <cmath>

namespace shopglass {

namespace {

constexpr double LeastLines = 5.0;
constexpr std::size_t LeastSessions = 10;

/// Amounts of a product's lines.
struct Amounts
{
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    [[nodiscard]] double mean() const { return sum / count; }
    /// Requires: more than one.
    [[nodiscard]] double variance() const
    {
        return std::max(0.0, (squares - sum * sum / count) / (count - 1.0));
    }
};

std::vector<Amounts> amountsIn(const Evaluator &evaluator, Period window)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<Amounts> amounts(columns.products.size());
    const auto take = [&](std::int32_t, std::span<const std::uint32_t> rows) {
        for (const std::uint32_t row : rows) {
            const qint64 fen = columns.orders.amount[row];
            if (fen == NumberColumn::Absent)
                continue;
            Amounts &product = amounts[columns.orders.product[row]];
            product.count += 1.0;
            product.sum += double(fen);
            product.squares += double(fen) * double(fen);
        }
    };
    evaluator.groundwork().paidRows().visitDays(window.from.number(), window.to.number(), take);
    return amounts;
}

/// The relative variance of GMV per view, a session being one draw.
std::optional<double> gpmVariance(const FigureTable &table, Period window)
{
    const FigureColumn *views = table.figure(QStringLiteral("views"));
    const FigureColumn *gmv = table.figure(QStringLiteral("gmv"));
    if (!views || !gmv)
        return {};
    std::vector<std::pair<double, double>> sessions;
    double allViews = 0.0;
    double allGmv = 0.0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto seen = views->value(row);
        if (table.day[row] < window.from.number() || table.day[row] > window.to.number() || !seen
            || *seen <= 0)
            continue;
        sessions.emplace_back(double(*seen), double(gmv->valueOrNought(row)));
        allViews += sessions.back().first;
        allGmv += sessions.back().second;
    }
    if (sessions.size() < LeastSessions || allGmv <= 0.0)
        return {};
    const double rate = allGmv / allViews;
    double squares = 0.0;
    for (const auto &[seen, sold] : sessions)
        squares += (sold - rate * seen) * (sold - rate * seen);
    const auto count = double(sessions.size());
    return squares * count / (count - 1.0) / (allGmv * allGmv);
}

} // namespace

std::optional<SameGoods> sameGoodsOrderValue(const Evaluator &evaluator, Period window, Period before)
{
    const std::vector<Amounts> now = amountsIn(evaluator, window);
    const std::vector<Amounts> then = amountsIn(evaluator, before);
    double lines = 0.0;
    double variance = 0.0;
    SameGoods same;
    for (std::size_t product = 1; product < now.size(); ++product) {
        const Amounts &current = now[product];
        const Amounts &earlier = then[product];
        if (current.count < LeastLines || earlier.count < LeastLines)
            continue;
        lines += current.count;
        same.now += current.sum;
        same.before += current.count * earlier.mean();
        variance += current.count * current.variance()
            + current.count * current.count * earlier.variance() / earlier.count;
    }
    if (lines == 0.0)
        return {};
    same.now /= lines;
    same.before /= lines;
    same.error = std::sqrt(variance) / lines;
    return same;
}

std::optional<double> gpmChangeError(const Evaluator &evaluator, Period window, Period before)
{
    const FigureTable *table = evaluator.context().columns->figuresOf(QStringLiteral("live_sessions"));
    if (!table)
        return {};
    const auto now = gpmVariance(*table, window);
    const auto then = gpmVariance(*table, before);
    if (!now || !then)
        return {};
    return std::sqrt(*now + *then);
}

} // namespace shopglass
