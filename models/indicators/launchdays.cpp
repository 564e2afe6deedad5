#include "models/indicators/launchdays.h"

#include <algorithm>
#include <limits>

namespace shopglass {

std::vector<DayRange> possibleLaunchDays(const StoreColumns &columns, const LaunchRules &rules)
{
    std::vector<DayRange> possible;
    for (const DayRange &range : columns.coverageOf(QStringLiteral("orders"))) {
        const DayRange days{range.from.plus(rules.quietDays), range.to.plus(1)};
        if (days.from <= days.to)
            possible.push_back(days);
    }
    return possible;
}

std::optional<Day> firstPossibleLaunchDay(const StoreColumns &columns, const LaunchRules &rules)
{
    const std::vector<DayRange> &covered = columns.coverageOf(QStringLiteral("orders"));
    if (covered.empty())
        return std::nullopt;
    const std::vector<DayRange> possible = possibleLaunchDays(columns, rules);
    return possible.empty() ? covered.back().from.plus(rules.quietDays) : possible.front().from;
}

std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules,
                                         const PaidRows &paidRows)
{
    std::vector<std::vector<Day>> launches(columns.products.size());
    const std::vector<DayRange> possible = possibleLaunchDays(columns, rules);
    if (possible.empty())
        return launches;
    const auto canTell = [&possible](Day day) {
        return std::ranges::any_of(
            possible, [day](const DayRange &range) { return range.from <= day && day <= range.to; });
    };
    std::vector<std::int32_t> boughtLast(columns.products.size(), NoDay);
    const auto visit = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        for (const std::uint32_t row : rows) {
            const std::uint32_t product = columns.orders.product[row];
            if (product == 0 || boughtLast[product] == day)
                continue;
            const bool quiet = boughtLast[product] == NoDay || day - boughtLast[product] > rules.quietDays;
            if (quiet && canTell(Day::fromNumber(day)))
                launches[product].push_back(Day::fromNumber(day));
            boughtLast[product] = day;
        }
    };
    paidRows.visitDays(std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max(),
                       visit);
    return launches;
}

std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules)
{
    return launchDays(columns, rules, PaidRows(columns.orders.paidDay));
}

} // namespace shopglass
