// What has to happen for a ratio over the last days to reach its target: how many of the coming orders must
// be good, in how many days, and what comes of it when everything goes on as it did lately.
//
// Assumptions, to be said wherever a figure of this is shown: as many orders a day as on average in the last
// PaceDays days that have any, and the days that leave the window take their bad orders with them. Counts of
// orders to come are rounded. Pure arithmetic. Threads: value types.

#pragma once

#include "models/indicators/indicator.h"

#include <optional>
#include <span>

namespace shopglass {

/// How many orders of a day count, and how many of them hold the figure down.
struct DayOrders
{
    qint64 orders = 0;
    qint64 bad = 0;
};

/// The days that the pace is taken from.
inline constexpr int PaceDays = 7;

struct ScoreOutlook
{
    double ordersPerDay = 0.0;
    double badPerDay = 0.0;

    /// Of a missed target: the fewest days after which it is reached when every order to come is good.
    std::optional<int> days;
    qint64 newOrders = 0; ///< expected in these days
    qint64 badLeaving = 0; ///< bad orders that leave the window by then
    qint64 badAllowed = 0; ///< of the orders to come
    qint64 badExpected = 0; ///< of the orders to come when they are as the latest ones
    /// Orders that must be good beyond what the pace gives.
    [[nodiscard]] qint64 ordersToSave() const
    {
        return badExpected > badAllowed ? badExpected - badAllowed : 0;
    }

    /// When everything goes on as lately: days until a missed target is reached, or a met one missed. None =
    /// not within a window's length.
    std::optional<int> daysAtPace;
};

/// `window`: one element a day, the oldest first. `badShare`: the largest share of bad orders that meets the
/// target. None without orders within the last days, or for a window too short to tell a pace.
std::optional<ScoreOutlook> outlookOf(std::span<const DayOrders> window, double badShare);

} // namespace shopglass
