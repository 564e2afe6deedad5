#include "models/indicators/needs.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/launchdays.h"

#include <algorithm>

namespace shopglass {

namespace {

/// 9999-12-31, later than any export.
constexpr Day EndOfTime = Day::fromNumber(2932896);

} // namespace

Needs::Needs(const StoreColumns &columns, const LaunchRules &rules, Day lastDay)
    : m_columns(columns)
    , m_rules(rules)
    , m_lastDay(lastDay)
{
}

std::vector<DayRange> Needs::rangesOf(const QString &kind) const
{
    const std::vector<DayRange> &orders = m_columns.coverageOf(QStringLiteral("orders"));
    if (kind == QLatin1String("buyer_identity"))
        return m_columns.buyerCount > 0 ? orders : std::vector<DayRange>();
    if (kind == QLatin1String("launch_history")) {
        const auto first = firstPossibleLaunchDay(m_columns, m_rules);
        return first ? clippedTo(orders, {*first, EndOfTime}) : std::vector<DayRange>();
    }
    return m_columns.coverageOf(kind);
}

int Needs::coveredDays(const std::vector<QStringList> &groups, Period period) const
{
    const Period seen{period.from, std::min(period.to, m_lastDay)};
    if (groups.empty())
        return period.days();
    if (seen.to < seen.from)
        return 0;
    std::vector<bool> covered(std::size_t(seen.days()), true);
    for (const QStringList &group : groups) {
        std::vector<bool> any(covered.size(), false);
        for (const QString &kind : group) {
            const std::vector<bool> flags = coveredDayFlags(rangesOf(kind), seen);
            for (std::size_t i = 0; i < any.size(); ++i)
                any[i] = any[i] || flags[i];
        }
        for (std::size_t i = 0; i < covered.size(); ++i)
            covered[i] = covered[i] && any[i];
    }
    return int(std::ranges::count(covered, true));
}

} // namespace shopglass
