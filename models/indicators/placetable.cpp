#include "models/indicators/placetable.h"

#include "models/base/median.h"
#include "models/indicators/groundwork.h"

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

constexpr int WeekDays = 7;

/// Whether an earlier line of the same order has the same product: an order counts once for it.
bool isRepeated(const OrderColumns &orders, std::size_t row)
{
    for (std::size_t line = row; line > 0 && orders.orderId[line - 1] == orders.orderId[row];) {
        --line;
        if (orders.product[line] == orders.product[row] && orders.paidDay[line] != NoDay)
            return true;
    }
    return false;
}

} // namespace

PlaceTable::PlaceTable(const Evaluator &evaluator, const FlywheelRules &rules, Day last, int more)
    : m_rules(rules)
    , m_first(last.plus(1 - rules.peakDays - more))
    , m_stride(std::size_t(rules.peakDays + more) + 1)
{
    sum(evaluator);
}

void PlaceTable::sum(const Evaluator &evaluator)
{
    constexpr std::int32_t Unknown = -1;
    const OrderColumns &orders = evaluator.context().columns->orders;
    std::vector<std::int32_t> placeOf(evaluator.context().columns->products.size(), Unknown);
    const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        const auto slot = std::size_t(day - m_first.number()) + 1;
        for (const std::uint32_t row : rows) {
            const std::uint32_t product = orders.product[row];
            if (product == 0)
                continue;
            if (placeOf[product] == Unknown) {
                placeOf[product] = std::int32_t(m_products.size());
                m_products.push_back(product);
                m_running.resize(m_running.size() + m_stride);
            }
            Running &sums = m_running[std::size_t(placeOf[product]) * m_stride + slot];
            sums.gmv += orders.amount[row];
            sums.pieces += orders.quantity[row];
            sums.orders += isRepeated(orders, row) ? 0 : 1;
            sums.daysSold = 1;
        }
    };
    const std::int32_t last = m_first.number() + std::int32_t(m_stride) - 2;
    evaluator.groundwork().paidRows().visitDays(m_first.number(), last, visitDay);
    for (std::size_t i = 0; i < m_running.size(); ++i) {
        if (i % m_stride == 0)
            continue;
        const Running &before = m_running[i - 1];
        Running &now = m_running[i];
        now.gmv += before.gmv;
        now.orders += before.orders;
        now.pieces += before.pieces;
        now.daysSold += before.daysSold;
    }
    const auto &launches = evaluator.groundwork().launches();
    for (const std::uint32_t product : m_products)
        m_launches.push_back(product < launches.size() ? launches[product] : std::vector<Day>());
}

PlaceTable::Sums PlaceTable::sumsOf(std::size_t product, Day day, int days) const
{
    const auto to = std::size_t(day - m_first) + 1;
    const std::size_t from = to - std::min(to, std::size_t(days));
    const Running &after = m_running[product * m_stride + to];
    const Running &before = m_running[product * m_stride + from];
    return {after.orders - before.orders, after.pieces - before.pieces, after.gmv - before.gmv,
            after.daysSold - before.daysSold};
}

/// The products that together make hitShare of the window's GMV; the one that reaches it is among them.
std::vector<bool> PlaceTable::leadersOn(Day day) const
{
    std::vector<qint64> gmv;
    for (std::size_t i = 0; i < m_products.size(); ++i)
        gmv.push_back(sumsOf(i, day, m_rules.windowDays).gmv);
    std::vector<std::size_t> order(gmv.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // Equal ones by product, so that it does not matter how many days are held.
    std::ranges::sort(order, [this, &gmv](std::size_t a, std::size_t b) {
        return gmv[a] != gmv[b] ? gmv[a] > gmv[b] : m_products[a] < m_products[b];
    });
    const double wanted = m_rules.hitShare * double(std::accumulate(gmv.begin(), gmv.end(), qint64(0)));
    std::vector<bool> leads(gmv.size(), false);
    double reached = 0.0;
    for (const std::size_t i : order) {
        if (gmv[i] <= 0 || reached >= wanted)
            break;
        leads[i] = true;
        reached += double(gmv[i]);
    }
    return leads;
}

bool PlaceTable::isNew(std::size_t product, Day day) const
{
    return std::ranges::any_of(m_launches[product],
                               [&](Day launch) { return launch <= day && day - launch < m_rules.newDays; });
}

/// Of a leader: whether it rises, or sells far more than it used to.
bool PlaceTable::isHit(std::size_t product, Day day) const
{
    const int window = m_rules.windowDays;
    const qint64 now = sumsOf(product, day, window).orders;
    if (now < m_rules.hitOrders)
        return false;
    const int half = window / 2;
    const qint64 later = sumsOf(product, day, half).orders;
    const qint64 earlier = sumsOf(product, day.plus(half - window), half).orders;
    if (double(later) >= m_rules.hitRise * double(earlier))
        return true;
    std::vector<double> windows;
    for (int back = window; back + window <= m_rules.peakDays; back += window)
        windows.push_back(double(sumsOf(product, day.plus(-back), window).orders));
    const double usual = medianOf(std::move(windows)).value_or(0.0);
    return usual > 0.0 && double(now) >= m_rules.hitMedian * usual;
}

bool PlaceTable::isClearing(std::size_t product, Day day) const
{
    const int window = m_rules.windowDays;
    const Sums now = sumsOf(product, day, window);
    if (now.orders == 0)
        return false;
    const Sums before = sumsOf(product, day.plus(-window), window);
    const bool priced = now.pieces >= m_rules.clearingQuantity && before.pieces >= m_rules.clearingQuantity;
    if (priced
        && double(now.gmv) / double(now.pieces)
            < m_rules.clearingPrice * double(before.gmv) / double(before.pieces))
        return true;
    const qint64 week = sumsOf(product, day, WeekDays).orders;
    qint64 best = week;
    for (int back = 1; back + WeekDays <= m_rules.peakDays; ++back)
        best = std::max(best, sumsOf(product, day.plus(-back), WeekDays).orders);
    return best >= m_rules.peakOrders && double(week) < m_rules.clearingShare * double(best);
}

std::vector<std::optional<FlywheelPlace>> PlaceTable::placesOn(Day day) const
{
    const std::vector<bool> leads = leadersOn(day);
    std::vector<std::optional<FlywheelPlace>> places(m_products.size());
    for (std::size_t i = 0; i < m_products.size(); ++i) {
        if (sumsOf(i, day, m_rules.peakDays).orders == 0)
            continue;
        if (isNew(i, day))
            places[i] = FlywheelPlace::New;
        else if (leads[i] && isHit(i, day))
            places[i] = FlywheelPlace::Hit;
        else if (isClearing(i, day))
            places[i] = FlywheelPlace::Clearing;
        else if (sumsOf(i, day, m_rules.windowDays).daysSold >= m_rules.steadyDays)
            places[i] = FlywheelPlace::Steady;
        else
            places[i] = FlywheelPlace::Idle;
    }
    return places;
}

} // namespace shopglass
