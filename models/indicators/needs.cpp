#include "models/indicators/needs.h"

#include "models/indicators/billdays.h"
#include "models/indicators/buyerorders.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/launchdays.h"
#include "models/rulebook/growth.h"

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

/// Ranges in any order as ranges that lie apart.
std::vector<DayRange> united(std::vector<DayRange> ranges)
{
    std::ranges::sort(ranges, {}, &DayRange::from);
    std::vector<DayRange> apart;
    for (const DayRange &range : ranges) {
        if (!apart.empty() && range.from <= apart.back().to.plus(1))
            apart.back().to = std::max(apart.back().to, range.to);
        else
            apart.push_back(range);
    }
    return apart;
}

/// The days that lie in both; each list ascending and apart.
std::vector<DayRange> common(const std::vector<DayRange> &a, const std::vector<DayRange> &b)
{
    std::vector<DayRange> both;
    for (const DayRange &range : a)
        std::ranges::copy(clippedTo(b, {range.from, range.to}), std::back_inserter(both));
    return both;
}

} // namespace

Needs::Needs(const StoreColumns &columns, const Rulebook &rulebook, Day lastDay)
    : m_columns(columns)
    , m_launchRules(rulebook.launches())
    , m_buyerHistoryDays(rulebook.buyers().historyDays)
    , m_lastDay(lastDay)
{
}

std::vector<DayRange> Needs::rangesOf(const QString &kind) const
{
    const std::vector<DayRange> &orders = m_columns.coverageOf(QStringLiteral("orders"));
    if (kind == QLatin1String("buyer_identity"))
        return m_columns.buyerCount > 0 ? orders : std::vector<DayRange>();
    if (kind == QLatin1String("order_bills")) {
        std::call_once(m_memory->billsOnce,
                       [this] { m_memory->bills = billedPayDays(m_columns, m_lastDay); });
        return m_memory->bills ? std::vector<DayRange>{*m_memory->bills} : std::vector<DayRange>();
    }
    if (kind == QLatin1String("launch_history")) {
        return common(orders, possibleLaunchDays(m_columns, m_launchRules));
    }
    if (kind == QLatin1String("buyer_history")) {
        const auto first = firstKnownBuyerDay(m_columns, m_buyerHistoryDays);
        return first ? common(orders, {{*first, std::max(*first, m_lastDay)}}) : std::vector<DayRange>();
    }
    return m_columns.coverageOf(kind);
}

const std::vector<DayRange> &Needs::rangesOf(const std::vector<QStringList> &groups) const
{
    QString key;
    for (const QStringList &group : groups)
        key += group.join(QLatin1Char('|')) + QLatin1Char('&');
    const std::lock_guard lock(m_memory->mutex);
    const auto known = m_memory->ranges.find(key);
    if (known != m_memory->ranges.end())
        return known->second;
    std::vector<DayRange> all;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<DayRange> any;
        for (const QString &kind : groups[i])
            std::ranges::copy(rangesOf(kind), std::back_inserter(any));
        any = united(std::move(any));
        all = i == 0 ? any : common(all, any);
    }
    return m_memory->ranges.emplace(key, std::move(all)).first->second;
}

int Needs::coveredDays(const std::vector<QStringList> &groups, Period period) const
{
    const Period seen{period.from, std::min(period.to, m_lastDay)};
    if (groups.empty())
        return period.days();
    int days = 0;
    for (const DayRange &part : clippedTo(rangesOf(groups), seen))
        days += part.to - part.from + 1;
    return days;
}

std::vector<bool> Needs::flags(const std::vector<QStringList> &groups, Period period) const
{
    std::vector<bool> covered(std::size_t(period.days()), true);
    const Period seen{period.from, std::min(period.to, m_lastDay)};
    if (groups.empty())
        return covered;
    const auto unseen = covered.begin() + std::max(0, seen.to - seen.from + 1);
    std::fill(unseen, covered.end(), false);
    for (const QStringList &group : groups) {
        std::vector<bool> any(covered.size(), false);
        for (const QString &kind : group) {
            const std::vector<bool> own = coveredDayFlags(rangesOf(kind), period);
            for (std::size_t i = 0; i < any.size(); ++i)
                any[i] = any[i] || own[i];
        }
        for (std::size_t i = 0; i < covered.size(); ++i)
            covered[i] = covered[i] && any[i];
    }
    return covered;
}

std::vector<bool> Needs::flagsAround(const QStringList &kinds, int slack, Period period) const
{
    std::vector<bool> covered(std::size_t(period.days()), false);
    for (const QString &kind : kinds) {
        std::vector<DayRange> ranges = rangesOf(kind);
        for (DayRange &range : ranges)
            range = {range.from.plus(-slack), range.to.plus(slack)};
        const std::vector<bool> own = coveredDayFlags(ranges, period);
        for (std::size_t i = 0; i < covered.size(); ++i)
            covered[i] = covered[i] || own[i];
    }
    return covered;
}

} // namespace shopglass
