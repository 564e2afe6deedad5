#include "models/indicators/launchdays.h"

#include <limits>

namespace shopglass {

std::optional<Day> firstPossibleLaunchDay(const StoreColumns &columns, const LaunchRules &rules)
{
    const std::vector<DayRange> &covered = columns.coverageOf(QStringLiteral("orders"));
    if (covered.empty())
        return std::nullopt;
    return covered.front().from.plus(rules.quietDays);
}

std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules,
                                         const PaidRows &paidRows)
{
    std::vector<std::vector<Day>> launches(columns.products.size());
    const std::optional<Day> first = firstPossibleLaunchDay(columns, rules);
    if (!first)
        return launches;
    std::vector<std::int32_t> boughtLast(columns.products.size(), NoDay);
    const auto visit = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        for (const std::uint32_t row : rows) {
            const std::uint32_t product = columns.orders.product[row];
            if (product == 0 || boughtLast[product] == day)
                continue;
            const bool quiet = boughtLast[product] == NoDay || day - boughtLast[product] > rules.quietDays;
            if (quiet && day >= first->number())
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
