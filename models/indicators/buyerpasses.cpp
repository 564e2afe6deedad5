// The passes over buyers and influencers: distinct buyers, repurchase, the largest influencer.

#include "models/indicators/summation.h"

#include <algorithm>
#include <unordered_map>

namespace shopglass {

namespace {

/// Above this many bits a sorted list is used instead of a bit per group and buyer.
constexpr std::size_t MostBits = std::size_t(1) << 28;

std::int64_t &at(MeasureSums &sums, Measure measure)
{
    return sums[std::size_t(measure)];
}

constexpr std::uint64_t pairKey(std::size_t group, std::uint32_t entity)
{
    return (std::uint64_t(group) << 32) | entity;
}

} // namespace

BuyerOrders groupByBuyer(const StoreColumns &columns)
{
    const OrderColumns &orders = columns.orders;
    const auto counts = [&](std::size_t row) {
        return orders.firstLine[row] != 0 && orders.buyer[row] != 0 && orders.paidDay[row] != NoDay;
    };
    BuyerOrders result;
    result.start.assign(std::size_t(columns.buyerCount) + 2, 0);
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (counts(row))
            ++result.start[orders.buyer[row] + 1];
    }
    for (std::size_t i = 1; i < result.start.size(); ++i)
        result.start[i] += result.start[i - 1];
    result.rows.resize(result.start.back());
    std::vector<std::uint32_t> next = result.start;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (counts(row))
            result.rows[next[orders.buyer[row]]++] = std::uint32_t(row);
    }
    const auto byDay = [&](std::uint32_t row) { return orders.paidDay[row]; };
    for (std::size_t buyer = 1; buyer + 1 < result.start.size(); ++buyer)
        std::ranges::stable_sort(result.rows.begin() + result.start[buyer],
                                 result.rows.begin() + result.start[buyer + 1], {}, byDay);
    return result;
}

void Summation::sumBuyers()
{
    const OrderColumns &orders = m_source.columns->orders;
    const std::size_t buyers = std::size_t(m_source.columns->buyerCount) + 1;
    const bool fixedGroups
        = m_groups.slice().groupBy != GroupBy::Product && m_groups.slice().groupBy != GroupBy::Influencer;
    const bool useBits = fixedGroups && m_groups.groupCount() * buyers <= MostBits;
    std::vector<bool> seen(useBits ? m_groups.groupCount() * buyers : 0, false);
    std::vector<std::uint64_t> pairs;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t day = orders.paidDay[row];
        const std::uint32_t buyer = orders.buyer[row];
        if (buyer == 0 || !m_groups.holds(day))
            continue;
        const std::size_t group = m_groups.groupOf(placeOf(row, day));
        if (group == SliceGroups::Outside)
            continue;
        if (!useBits) {
            pairs.push_back(pairKey(group, buyer));
        } else if (!seen[group * buyers + buyer]) {
            seen[group * buyers + buyer] = true;
            ++at(m_sums[group], Measure::Buyers);
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    for (const std::uint64_t pair : pairs)
        ++at(m_sums[pair >> 32], Measure::Buyers);
}

void Summation::sumCohorts()
{
    const BuyerOrders &buyers = m_source.buyers();
    for (std::size_t buyer = 1; buyer + 1 < buyers.start.size(); ++buyer) {
        const std::span orders(buyers.rows.data() + buyers.start[buyer],
                               buyers.rows.data() + buyers.start[buyer + 1]);
        for (std::size_t i = 0; i < orders.size(); ++i) {
            addCohort(orders, i, 30, Measure::Cohort30d, Measure::Repurchasers30d);
            addCohort(orders, i, 90, Measure::Cohort90d, Measure::Repurchasers90d);
        }
    }
}

/// Counts the buyer when orders[first] is the first one of its group, and has had `days` days since.
void Summation::addCohort(std::span<const std::uint32_t> orders, std::size_t first, int days, Measure cohort,
                          Measure repurchasers)
{
    const std::vector<std::int32_t> &paidDay = m_source.columns->orders.paidDay;
    const std::int32_t day = paidDay[orders[first]];
    if (!m_groups.holds(day) || day + days > m_source.lastDay.number())
        return;
    const std::size_t group = m_groups.groupOf(placeOf(orders[first], day));
    if (group == SliceGroups::Outside)
        return;
    for (std::size_t i = 0; i < first; ++i) {
        if (m_groups.groupOf(placeOf(orders[i], paidDay[orders[i]])) == group)
            return;
    }
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    ++at(m_sums[group], cohort);
    for (std::size_t i = first + 1; i < orders.size() && paidDay[orders[i]] - day <= days; ++i) {
        // The second order may lie after the period, and in another bucket of time; not in another field or
        // product.
        const RowPlace place
            = placeOf(orders[i], m_groups.byTime() ? day : m_groups.slice().period.from.number());
        if (m_groups.groupOf(place) == group) {
            ++at(m_sums[group], repurchasers);
            return;
        }
    }
}

void Summation::sumInfluencers()
{
    const OrderColumns &orders = m_source.columns->orders;
    std::unordered_map<std::uint64_t, std::int64_t> gmv;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t day = orders.paidDay[row];
        if (orders.influencer[row] == 0 || !m_groups.holds(day))
            continue;
        const RowPlace place = placeOf(row, day);
        const std::size_t group
            = place.field == Field::Distribution ? m_groups.groupOf(place) : SliceGroups::Outside;
        if (group != SliceGroups::Outside)
            gmv[pairKey(group, place.influencer)] += orders.amount[row];
    }
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    for (const auto &[key, amount] : gmv) {
        MeasureSums &sums = m_sums[key >> 32];
        ++at(sums, Measure::SellingInfluencers);
        at(sums, Measure::TopInfluencerGmv) = std::max(at(sums, Measure::TopInfluencerGmv), amount);
    }
}

} // namespace shopglass
