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
    visitPaid([&](std::size_t row) {
        const std::uint32_t buyer = orders.buyer[row];
        if (buyer == 0)
            return;
        const std::size_t group = m_groups.groupOf(keyPlaceOf(row, orders.paidDay[row]));
        if (group == SliceGroups::Outside)
            return;
        if (!useBits) {
            pairs.push_back(pairKey(group, buyer));
        } else if (!seen[group * buyers + buyer]) {
            seen[group * buyers + buyer] = true;
            ++at(m_sums[group], Measure::Buyers);
        }
    });
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    for (const std::uint64_t pair : pairs)
        ++at(m_sums[pair >> 32], Measure::Buyers);
}

void Summation::sumCohorts()
{
    const OrderColumns &orders = m_source.columns->orders;
    const BuyerOrders &buyers = m_source.buyers();
    visitPaid([&](std::size_t row) {
        if (orders.buyer[row] == 0 || orders.firstLine[row] == 0)
            return;
        const std::span<const std::uint32_t> own = buyers.of(orders.buyer[row]);
        const auto byDayAndRow = [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(orders.paidDay[a], a) < std::pair(orders.paidDay[b], b);
        };
        const auto place = std::ranges::lower_bound(own, std::uint32_t(row), byDayAndRow) - own.begin();
        addCohort(own, std::size_t(place), 30, Measure::Cohort30d, Measure::Repurchasers30d);
        addCohort(own, std::size_t(place), 90, Measure::Cohort90d, Measure::Repurchasers90d);
    });
}

/// Counts the buyer when rows[first] is the first order of its group, and has had `days` days since.
void Summation::addCohort(std::span<const std::uint32_t> rows, std::size_t first, int days, Measure cohort,
                          Measure repurchasers)
{
    const std::vector<std::int32_t> &paidDay = m_source.columns->orders.paidDay;
    const std::int32_t day = paidDay[rows[first]];
    if (day + days > m_source.lastDay.number())
        return;
    const std::size_t group = m_groups.groupOf(keyPlaceOf(rows[first], day));
    if (group == SliceGroups::Outside)
        return;
    for (std::size_t i = first; i-- > 0 && m_groups.holds(paidDay[rows[i]]);) {
        if (m_groups.groupOf(keyPlaceOf(rows[i], paidDay[rows[i]])) == group)
            return;
    }
    m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{});
    ++at(m_sums[group], cohort);
    for (std::size_t i = first + 1; i < rows.size() && paidDay[rows[i]] - day <= days; ++i) {
        // The second order may lie after the period, and in another bucket of time; not in another field or
        // product.
        if (m_groups.groupOf(keyPlaceOf(rows[i], day)) == group) {
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
    visitPaid([&](std::size_t row) {
        if (orders.influencer[row] == 0)
            return;
        const RowPlace place = placeOf(row, orders.paidDay[row]);
        const std::size_t group
            = place.field == Field::Distribution ? m_groups.groupOf(place) : SliceGroups::Outside;
        if (group == SliceGroups::Outside)
            return;
        if (useTable) {
            auto &gmv = table[group * influencers + place.influencer];
            gmv = gmv.value_or(0) + orders.amount[row];
        } else {
            sparse.emplace_back(pairKey(group, place.influencer), orders.amount[row]);
        }
    });
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
