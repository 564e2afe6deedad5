// The passes over buyers and influencers: distinct buyers, repurchase, the largest influencer.

#include "models/indicators/buyerorders.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/missingcolumns.h"
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

/// Within how many days a second order makes a repurchase.
constexpr int ShortWait = 30;
constexpr int LongWait = 90;

/// How many rows before its turn a buyer is fetched from memory.
constexpr std::size_t RowsAhead = 16;

/// Long before the first day: nothing is waited for.
constexpr std::int32_t Never = NoDay / 2;

/// Up to which day files tell without a gap who came again after each day. A day that is missing would make
/// everybody who came on it one who did not come back.
class ToldWaits final
{
public:
    ToldWaits(const StoreColumns &columns, std::int32_t firstDay, std::int32_t endDay, std::int32_t lastDay)
        : m_firstDay(firstDay)
        , m_untilOfDay(std::size_t(std::max(0, endDay - firstDay + 1)), Never)
    {
        const QString orders = QStringLiteral("orders");
        const std::vector<DayRange> lacking = daysWithoutColumn(columns, QStringLiteral("orders.buyer"));
        const Period asked{Day::fromNumber(firstDay), Day::fromNumber(std::min(endDay, lastDay))};
        if (asked.to < asked.from)
            return;
        std::int32_t until = Never; // of the day after
        const std::vector<bool> told = coveredDayFlags(columns.coverageOf(orders), asked);
        const std::vector<bool> without = coveredDayFlags(lacking, asked);
        for (std::size_t i = told.size(); i-- > 0;) {
            if (!told[i] || without[i])
                until = Never;
            else if (until == Never)
                until = firstDay + std::int32_t(i);
            m_untilOfDay[i] = until;
        }
    }

    [[nodiscard]] std::int32_t untilFrom(std::int32_t day) const
    {
        const auto index = std::size_t(std::int64_t(day) - m_firstDay);
        return index < m_untilOfDay.size() ? m_untilOfDay[index] : Never;
    }

private:
    std::int32_t m_firstDay;
    std::vector<std::int32_t> m_untilOfDay;
};

/// What is known of a buyer while the days pass by.
struct Seen
{
    std::int32_t group = -1; ///< in which the buyer was counted last
    std::int32_t since = Never; ///< day of the first order in it while there was none on a later day
};

struct CohortSums
{
    std::int64_t buyers30 = 0;
    std::int64_t again30 = 0;
    std::int64_t buyers90 = 0;
    std::int64_t again90 = 0;

    /// Buyers whose days are not all told are left out.
    void addBuyers(std::int64_t count, std::int32_t day, std::int32_t toldUntil)
    {
        buyers30 += day + ShortWait <= toldUntil ? count : 0;
        buyers90 += day + LongWait <= toldUntil ? count : 0;
    }

    /// Orders of one day are one basket and no repurchase.
    void addRepurchase(std::int32_t since, std::int32_t day, std::int32_t toldUntil)
    {
        if (since == day)
            return;
        const std::int32_t waited = day - since;
        again30 += std::int64_t(waited <= ShortWait) & std::int64_t(since + ShortWait <= toldUntil);
        again90 += std::int64_t(waited <= LongWait) & std::int64_t(since + LongWait <= toldUntil);
    }

    [[nodiscard]] std::int64_t of(Measure measure) const
    {
        MeasureSums sums{};
        addTo(sums);
        return at(sums, measure);
    }

    void addTo(MeasureSums &sums) const
    {
        at(sums, Measure::Cohort30d) += buyers30;
        at(sums, Measure::Repurchasers30d) += again30;
        at(sums, Measure::Cohort90d) += buyers90;
        at(sums, Measure::Repurchasers90d) += again90;
    }
};

constexpr std::uint64_t pairKey(std::size_t group, std::uint32_t entity)
{
    return (std::uint64_t(group) << 32) | entity;
}

} // namespace

bool Summation::hasFixedGroups() const
{
    const GroupBy groupBy = m_groups.slice().groupBy;
    return !isEntityGrouping(groupBy);
}

void Summation::sumBuyers()
{
    const OrderColumns &orders = m_source.columns->orders;
    const std::size_t buyers = std::size_t(m_source.columns->buyerCount) + 1;
    const bool useBits = hasFixedGroups() && m_groups.groupCount() * buyers <= MostBits;
    std::vector<bool> seen(useBits ? m_groups.groupCount() * buyers : 0, false);
    std::vector<std::uint64_t> pairs;
    visitPaid([&](std::size_t row, std::int32_t day) {
        const std::uint32_t buyer = orders.buyer[row];
        if (buyer == 0)
            return;
        const std::size_t group = m_groups.groupOf(keyPlaceOf(row, day));
        if (group == SliceGroups::Outside)
            return;
        if (!useBits) {
            pairs.push_back(pairKey(group, buyer));
        } else if (!seen[group * buyers + buyer]) {
            seen[group * buyers + buyer] = true;
            ++at(m_sums[group], Measure::Buyers);
            record(row, m_sums[group]);
        }
    });
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    makeRoom();
    for (const std::uint64_t pair : pairs)
        ++at(m_sums[pair >> 32], Measure::Buyers);
}

// A buyer is new in the group that holds the first order ever; what the buyer pays in that group, then and
// later, is the money of new buyers. Days pass by in order; of the first day the order that was paid first is
// the first one, wherever its row stands.
void Summation::sumFirstTimers()
{
    constexpr std::int32_t Elsewhere = -1; // or long ago
    const OrderColumns &orders = m_source.columns->orders;
    const std::vector<std::uint32_t> &firstRows = m_source.ground->firstRows();
    std::vector<std::int32_t> groupOfBuyer(firstRows.size(), Elsewhere);
    makeRoom();
    const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        if (!m_groups.holds(day))
            return;
        for (const std::uint32_t row : rows) {
            const std::uint32_t buyer = orders.buyer[row];
            if (buyer == 0)
                continue;
            const std::uint32_t first = firstRows[buyer];
            if (groupOfBuyer[buyer] == Elsewhere && orders.paidDay[first] == day) {
                const std::size_t met = m_groups.groupOf(keyPlaceOf(first, day));
                groupOfBuyer[buyer] = met == SliceGroups::Outside ? Elsewhere : std::int32_t(met);
            }
            if (groupOfBuyer[buyer] == Elsewhere)
                continue;
            const std::size_t group = m_groups.groupOf(keyPlaceOf(row, day));
            if (group == SliceGroups::Outside || groupOfBuyer[buyer] != std::int32_t(group))
                continue;
            makeRoom();
            MeasureSums &sums = m_sums[group];
            const bool isFirst = first == row;
            at(sums, Measure::FirstTimeBuyers) += isFirst ? 1 : 0;
            at(sums, Measure::FirstTimeBuyerGmv) += orders.amount[row];
            record(row, sums);
        }
    };
    m_source.ground->paidRows().visitDays(m_groups.firstDay(), m_groups.lastDay(), visitDay);
}

// Days pass by in order, so all that is kept of a buyer is the group seen last and whether the next order is
// still waited for. By field a buyer has one such memory for each.
void Summation::sumCohorts()
{
    if (!hasFixedGroups()) {
        sumCohortsOfEntities();
        return;
    }
    const OrderColumns &orders = m_source.columns->orders;
    const bool byField = m_groups.slice().groupBy == GroupBy::Field;
    const std::size_t memories = byField ? FieldCount : 1;
    std::vector<Seen> seen((std::size_t(m_source.columns->buyerCount) + 1) * memories);
    std::vector<CohortSums> sums(m_groups.groupCount() + 1); // the first one is of no group
    const ToldWaits told(*m_source.columns, m_groups.firstDay(), m_groups.lastDay() + LongWait,
                         m_source.lastDay.number());
    const bool dayAlone = dependsOnDayAlone();
    const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        const std::int32_t toldUntil = told.untilFrom(day);
        std::size_t group = m_groups.groupOf({day, Field::Unclassified, 0, 0});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // Buyers come in no order: without a hint each would be waited for.
            if (i + RowsAhead < rows.size())
                __builtin_prefetch(&seen[orders.buyer[rows[i + RowsAhead]] * memories]);
            const std::size_t row = rows[i];
            if (orders.buyer[row] == 0 || orders.firstLine[row] == 0)
                continue;
            std::size_t memory = orders.buyer[row] * memories;
            if (!dayAlone) {
                const RowPlace place = placeOf(row, day);
                if (!m_groups.accepts(place))
                    continue;
                group = m_groups.groupOf(place);
                memory += byField ? std::size_t(place.field) : 0;
            }
            Seen &buyer = seen[memory];
            sums[std::size_t(buyer.group + 1)].addRepurchase(buyer.since, day, told.untilFrom(buyer.since));
            const bool isNew = group != SliceGroups::Outside && buyer.group != std::int32_t(group);
            buyer.since = isNew || buyer.since == day ? day : Never;
            buyer.group = isNew ? std::int32_t(group) : buyer.group;
            sums[std::size_t(buyer.group + 1)].addBuyers(isNew ? 1 : 0, day, toldUntil);
            if (m_recorded)
                record(row, sums.back().of(*m_recorded));
        }
    };
    m_source.ground->paidRows().visitDays(m_groups.firstDay(), m_groups.lastDay() + LongWait, visitDay);
    for (std::size_t group = 0; group < m_groups.groupCount(); ++group)
        sums[group + 1].addTo(m_sums[group]);
}

void Summation::sumCohortsOfEntities()
{
    const std::vector<std::int32_t> &paidDay = m_source.columns->orders.paidDay;
    const BuyerOrders buyers = groupByBuyer(*m_source.columns, m_source.ground->paidRows(),
                                            m_groups.firstDay(), m_groups.lastDay() + LongWait);
    const ToldWaits told(*m_source.columns, m_groups.firstDay(), m_groups.lastDay() + LongWait,
                         m_source.lastDay.number());
    std::vector<BuyersOrder> own;
    for (std::uint32_t buyer = 1; buyer <= std::uint32_t(m_source.columns->buyerCount); ++buyer) {
        own.clear();
        std::int32_t held = NoDay;
        for (const std::uint32_t row : buyers.of(buyer)) {
            own.push_back({paidDay[row], m_groups.holds(paidDay[row])});
            held = own.back().held ? paidDay[row] : held;
        }
        if (held == NoDay)
            continue;
        // The second order may lie after the period, and in another bucket of time; not in another field or
        // product.
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i].group = m_groups.groupOf(keyPlaceOf(buyers.of(buyer)[i], held));
        for (std::size_t first = 0; first < own.size(); ++first) {
            const std::int32_t waits = told.untilFrom(own[first].day) - own[first].day;
            if (waits >= ShortWait)
                addCohort(own, first, ShortWait, Measure::Cohort30d, Measure::Repurchasers30d);
            if (waits >= LongWait)
                addCohort(own, first, LongWait, Measure::Cohort90d, Measure::Repurchasers90d);
        }
    }
}

/// Counts the buyer when orders[first] is the first order of its group. Requires: `days` days since are told.
void Summation::addCohort(std::span<const BuyersOrder> orders, std::size_t first, int days, Measure cohort,
                          Measure repurchasers)
{
    const auto &[day, held, group] = orders[first];
    if (!held || group == SliceGroups::Outside)
        return;
    for (std::size_t i = first; i-- > 0 && orders[i].held;) {
        if (orders[i].group == group)
            return;
    }
    makeRoom();
    ++at(m_sums[group], cohort);
    for (std::size_t i = first + 1; i < orders.size() && orders[i].day - day <= days; ++i) {
        // Orders of one day are one basket.
        if (orders[i].day != day && orders[i].group == group) {
            ++at(m_sums[group], repurchasers);
            return;
        }
    }
}

/// Every influencer once, or all lines of the largest one.
void Summation::recordInfluencers()
{
    const OrderColumns &orders = m_source.columns->orders;
    std::vector<std::int64_t> gmv(m_source.columns->influencers.size(), 0);
    std::vector<RowShare> first;
    std::vector<bool> seen(gmv.size(), false);
    visitInfluenced([&](std::size_t row, std::size_t) {
        const std::uint32_t influencer = orders.influencer[row];
        gmv[influencer] += orders.amount[row];
        if (!seen[influencer])
            first.push_back({std::uint32_t(row), 1});
        seen[influencer] = true;
    });
    if (m_recorded == Measure::SellingInfluencers) {
        for (const RowShare &row : first)
            note(row.row, row.share, 0);
        return;
    }
    const auto top = std::size_t(std::ranges::max_element(gmv) - gmv.begin());
    visitInfluenced([&](std::size_t row, std::size_t) {
        if (orders.influencer[row] == top && orders.amount[row] != 0)
            note(row, orders.amount[row], 0);
    });
}

void Summation::sumInfluencers()
{
    if (m_recorded) {
        recordInfluencers();
        return;
    }
    const OrderColumns &orders = m_source.columns->orders;
    // Sums by group and influencer, each group's influencers next to each other.
    const std::size_t influencers = m_source.columns->influencers.size();
    const bool useTable = hasFixedGroups() && m_groups.groupCount() * influencers <= LargestTable;
    std::vector<std::optional<std::int64_t>> table(useTable ? m_groups.groupCount() * influencers : 0);
    std::vector<std::pair<std::uint64_t, std::int64_t>> sparse;
    visitInfluenced([&](std::size_t row, std::size_t group) {
        const std::uint32_t influencer = orders.influencer[row];
        if (useTable) {
            auto &gmv = table[group * influencers + influencer];
            gmv = gmv.value_or(0) + orders.amount[row];
        } else {
            sparse.emplace_back(pairKey(group, influencer), orders.amount[row]);
        }
    });
    makeRoom();
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
