// The passes over buyers and influencers: distinct buyers, repurchase, the largest influencer.

#include "models/indicators/summation.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Above this many bits a sorted list is used instead of a bit per group and buyer.
constexpr std::size_t MostBits = std::size_t(1) << 28;

/// Above this many sums a map is used instead of a table of groups and influencers.
constexpr std::size_t LargestTable = std::size_t(1) << 20;

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
    result.orders.resize(result.start.back());
    std::vector<std::uint32_t> next = result.start;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        if (counts(row))
            result.orders[next[orders.buyer[row]]++] = {std::uint32_t(row), orders.paidDay[row]};
    }
    for (std::size_t buyer = 1; buyer + 1 < result.start.size(); ++buyer) {
        const auto own = std::span(result.orders)
                             .subspan(result.start[buyer], result.start[buyer + 1] - result.start[buyer]);
        // Order ids rise with time: nearly every buyer's orders are in order already.
        if (!std::ranges::is_sorted(own, {}, &BuyerOrder::paidDay))
            std::ranges::stable_sort(own, {}, &BuyerOrder::paidDay);
    }
    return result;
}

bool Summation::hasFixedGroups() const
{
    const GroupBy groupBy = m_groups.slice().groupBy;
    return groupBy != GroupBy::Product && groupBy != GroupBy::Influencer;
}

void Summation::sumBuyers()
{
    const OrderColumns &orders = m_source.columns->orders;
    const std::size_t buyers = std::size_t(m_source.columns->buyerCount) + 1;
    const bool useBits = hasFixedGroups() && m_groups.groupCount() * buyers <= MostBits;
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
        const std::span orders(buyers.orders.data() + buyers.start[buyer],
                               buyers.orders.data() + buyers.start[buyer + 1]);
        for (std::size_t i = 0; i < orders.size(); ++i) {
            if (!m_groups.holds(orders[i].paidDay))
                continue;
            addCohort(orders, i, 30, Measure::Cohort30d, Measure::Repurchasers30d);
            addCohort(orders, i, 90, Measure::Cohort90d, Measure::Repurchasers90d);
        }
    }
}

/// Counts the buyer when orders[first] is the first one of its group, and has had `days` days since.
void Summation::addCohort(std::span<const BuyerOrder> orders, std::size_t first, int days, Measure cohort,
                          Measure repurchasers)
{
    const std::int32_t day = orders[first].paidDay;
    if (day + days > m_source.lastDay.number())
        return;
    const std::size_t group = m_groups.groupOf(keyPlaceOf(orders[first].row, day));
    if (group == SliceGroups::Outside)
        return;
    for (std::size_t i = first; i-- > 0 && m_groups.holds(orders[i].paidDay);) {
        if (m_groups.groupOf(keyPlaceOf(orders[i].row, orders[i].paidDay)) == group)
            return;
    }
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    ++at(m_sums[group], cohort);
    for (std::size_t i = first + 1; i < orders.size() && orders[i].paidDay - day <= days; ++i) {
        // The second order may lie after the period, and in another bucket of time; not in another field or
        // product.
        if (m_groups.groupOf(keyPlaceOf(orders[i].row, day)) == group) {
            ++at(m_sums[group], repurchasers);
            return;
        }
    }
}

void Summation::sumInfluencers()
{
    const OrderColumns &orders = m_source.columns->orders;
    // Sums by group and influencer, each group's influencers next to each other.
    const std::size_t influencers = m_source.columns->influencers.size();
    const bool useTable = hasFixedGroups() && m_groups.groupCount() * influencers <= LargestTable;
    std::vector<std::optional<std::int64_t>> table(useTable ? m_groups.groupCount() * influencers : 0);
    std::vector<std::pair<std::uint64_t, std::int64_t>> sparse;
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::int32_t day = orders.paidDay[row];
        if (orders.influencer[row] == 0 || !m_groups.holds(day))
            continue;
        const RowPlace place = placeOf(row, day);
        const std::size_t group
            = place.field == Field::Distribution ? m_groups.groupOf(place) : SliceGroups::Outside;
        if (group == SliceGroups::Outside)
            continue;
        if (useTable) {
            auto &gmv = table[group * influencers + place.influencer];
            gmv = gmv.value_or(0) + orders.amount[row];
        } else {
            sparse.emplace_back(pairKey(group, place.influencer), orders.amount[row]);
        }
    }
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    const auto addInfluencer = [&](std::size_t group, std::int64_t gmv) {
        ++at(m_sums[group], Measure::SellingInfluencers);
        auto &top = at(m_sums[group], Measure::TopInfluencerGmv);
        top = std::max(top, gmv);
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i])
            addInfluencer(i / influencers, *table[i]);
    }
    std::ranges::sort(sparse, {}, &std::pair<std::uint64_t, std::int64_t>::first);
    for (std::size_t i = 0; i < sparse.size();) {
        const std::uint64_t key = sparse[i].first;
        std::int64_t gmv = 0;
        for (; i < sparse.size() && sparse[i].first == key; ++i)
            gmv += sparse[i].second;
        addInfluencer(key >> 32, gmv);
    }
}

} // namespace shopglass
