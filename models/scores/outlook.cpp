#include "models/scores/outlook.h"

#include <cmath>
#include <numeric>

namespace shopglass {

namespace {

/// How many days may pass after the last order that a pace can be taken from: what is known of an order may
/// take two days to come, no more.
constexpr std::size_t LatestSilence = 3;
/// What a product like 0.03 × 200 may be off by without being another number of orders.
constexpr double CountTolerance = 1e-9;

DayOrders sumOf(std::span<const DayOrders> days)
{
    return std::accumulate(days.begin(), days.end(), DayOrders(), [](DayOrders sum, const DayOrders &day) {
        return DayOrders{sum.orders + day.orders, sum.bad + day.bad};
    });
}

/// The days from which the pace is taken.
std::span<const DayOrders> paceOf(std::span<const DayOrders> window)
{
    std::size_t end = window.size();
    while (end > 0 && window[end - 1].orders == 0)
        --end;
    if (end < std::size_t(PaceDays) || window.size() - end > LatestSilence)
        return {};
    return window.subspan(end - PaceDays, PaceDays);
}

/// How the window stands some days from now.
struct Later
{
    qint64 newOrders = 0;
    qint64 badAllowed = 0; ///< below zero: too many bad ones are still in the window
    qint64 badExpected = 0;
};

Later standingAfter(int days, std::span<const DayOrders> window, const ScoreOutlook &pace, double badShare)
{
    const DayOrders left = sumOf(window.subspan(std::size_t(days)));
    Later later;
    later.newOrders = std::llround(pace.ordersPerDay * days);
    const double allowed = badShare * double(left.orders + later.newOrders) - double(left.bad);
    later.badAllowed = qint64(std::floor(allowed + CountTolerance));
    later.badExpected = std::llround(pace.badPerDay * days);
    return later;
}

} // namespace

std::optional<ScoreOutlook> outlookOf(std::span<const DayOrders> window, double badShare)
{
    const std::span<const DayOrders> lately = paceOf(window);
    if (lately.empty())
        return {};
    const DayOrders sum = sumOf(lately);
    ScoreOutlook outlook;
    outlook.ordersPerDay = double(sum.orders) / PaceDays;
    outlook.badPerDay = double(sum.bad) / PaceDays;

    const DayOrders now = sumOf(window);
    const bool met = double(now.bad) <= badShare * double(now.orders) + CountTolerance;
    for (int days = 1; days <= int(window.size()); ++days) {
        const Later later = standingAfter(days, window, outlook, badShare);
        if (!met && !outlook.days && later.badAllowed >= 0) {
            outlook.days = days;
            outlook.newOrders = later.newOrders;
            outlook.badLeaving = sumOf(window.first(std::size_t(days))).bad;
            outlook.badAllowed = later.badAllowed;
            outlook.badExpected = later.badExpected;
        }
        const bool metAtPace = later.badExpected <= later.badAllowed;
        if (!outlook.daysAtPace && metAtPace != met)
            outlook.daysAtPace = days;
    }
    return outlook;
}

} // namespace shopglass
