// What the launch board asks of a launch: gates, flags, the target of the new-product share, and when a
// forecast may be made.
//
// Days count from the launch day, which is day 1. Fractions: 0.3 is 30 %. Threads: immutable after loading.

#pragma once

#include "models/rulebook/provenance.h"

#include <optional>
#include <vector>

namespace shopglass {

/// To which part of the board a gate belongs: what must be there before, then the three stages.
enum class LaunchGateGroup { ColdStart, Seeding, Nurturing, Harvest };
/// "cold_start", "seeding", "nurturing", "harvest".
QString launchGateGroupId(LaunchGateGroup group);

/// What a gate looks at. Counts are of the days up to `byDay`; the others as the latest product list says.
enum class LaunchFigure {
    Orders,
    SeedingOrders, ///< by distribution or any short video
    SellingInfluencers, ///< different ones
    OwnLiveDays,
    OwnLiveOrders,
    ShelfDays,
    ShelfOrders,
    SearchOrders, ///< paid orders of the traffic files' search sources
    Listed, ///< 1 = on sale
    Stock,
    Pictures,
    Attributes, ///< part of them that is filled in
};
/// "orders" … "attributes".
QString launchFigureId(LaunchFigure figure);
constexpr bool isOfProductList(LaunchFigure figure)
{
    return figure >= LaunchFigure::Listed;
}

struct LaunchGate
{
    QString id;
    LaunchGateGroup group = LaunchGateGroup::ColdStart;
    LaunchFigure figure = LaunchFigure::Orders;
    double least = 0.0; ///< reached from here on
    std::optional<int> byDay; ///< none exactly with figures of the product list
    LocalText name; ///< {least} and {by_day} stand for the numbers
    LocalText hint; ///< what to do while it is not reached; likewise
    Provenance provenance;
};

/// What is wrong with a launch, and what to do about it.
struct LaunchFlagText
{
    LocalText name;
    LocalText hint;
    Provenance provenance;
};

struct LaunchFlagRules
{
    LaunchFlagText refunds;
    double refundTimes = 0.0; ///< the shop's refund rate of the same days
    int refundOrders = 0; ///< fewer orders of the launch prove nothing
    double refundSureness = 0.0; ///< standard errors of the lower limit that must lie above the shop's rate

    LaunchFlagText stock;
    int paceDays = 0; ///< whose sales tell how fast it sells
    int listDays = 0; ///< an older product list says nothing

    LaunchFlagText harvest;
    int harvestFromDay = 0;
    int harvestOrders = 0; ///< least seeding orders
    double harvestShare = 0.0; ///< of all orders; less on the shelf is not harvested
};

struct LaunchForecastRules
{
    int leastDays = 0; ///< since the launch, before anything is forecast
    int leastOrders = 0; ///< up to the same day, of the launch and of those that it is held against
    int leastLaunches = 0; ///< completed ones
    double level = 0.0; ///< how often the interval should hold
    std::vector<int> checkDays; ///< on which days the forecast is tried on past launches
    Provenance provenance;
};

struct LaunchBoardRules
{
    double shareTarget = 0.0; ///< of the GMV, by new products
    Provenance target;
    int leastCurves = 0; ///< completed launches that make quartiles
    std::vector<LaunchGate> gates; ///< by group
    LaunchFlagRules flags;
    LaunchForecastRules forecast;
};

} // namespace shopglass
