#include "models/indicators/launchdays.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Days on which each product was bought, ascending, each once.
std::vector<std::vector<std::int32_t>> boughtDays(const StoreColumns &columns)
{
    const OrderColumns &orders = columns.orders;
    std::vector<std::vector<std::int32_t>> days(columns.products.size());
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::uint32_t product = orders.product[row];
        const std::int32_t day = orders.paidDay[row];
        if (product == 0 || day == NoDay)
            continue;
        // Order ids rise with time: most repetitions of a day follow each other and never need sorting.
        auto &list = days[product];
        if (list.empty() || list.back() != day)
            list.push_back(day);
    }
    for (auto &list : days) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return days;
}

} // namespace

std::optional<Day> firstPossibleLaunchDay(const StoreColumns &columns, const LaunchRules &rules)
{
    const std::vector<DayRange> &covered = columns.coverageOf(QStringLiteral("orders"));
    if (covered.empty())
        return std::nullopt;
    return covered.front().from.plus(rules.quietDays);
}

std::vector<std::vector<Day>> launchDays(const StoreColumns &columns, const LaunchRules &rules)
{
    std::vector<std::vector<Day>> launches(columns.products.size());
    const std::optional<Day> first = firstPossibleLaunchDay(columns, rules);
    if (!first)
        return launches;
    const auto bought = boughtDays(columns);
    for (std::size_t product = 0; product < bought.size(); ++product) {
        const auto &days = bought[product];
        for (std::size_t i = 0; i < days.size(); ++i) {
            const bool quiet = i == 0 || days[i] - days[i - 1] > rules.quietDays;
            if (quiet && days[i] >= first->number())
                launches[product].push_back(Day::fromNumber(days[i]));
        }
    }
    return launches;
}

} // namespace shopglass
