// What the rulebook says about live sessions, prices and influencers: which rows are meant, over how many
// days, from when on something is said.
//
// Fractions: 0.2 is 20 %. Threads: immutable values.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// Live sessions and content.
struct LiveRules
{
    QStringList carriers; ///< 订单载体 of orders that are sold in a live room
    int compareDays = 0; ///< earlier sessions of the account that a session is held against
    int hourTolerance = 0; ///< hours that two starts may lie apart to count as the same time of day
    int leastSessions = 0; ///< fewer earlier ones are no measure
    int headlineSessions = 0; ///< nor do fewer make a headline
    double notedChange = 0.0; ///< smaller differences from the median are not worth a sentence
    Provenance provenance;
};

/// Own prices and what users know of the market's.
struct PriceRules
{
    int historyDays = 0; ///< of the own price history
    int shortDays = 0; ///< of its shorter low
    int floorDays = 0; ///< the promotion price may not exceed the lowest own price of so many days
    int marketDays = 0; ///< older market prices are too old
    int leastProducts = 0; ///< fewer products of a category give no position among them
    double notedGap = 0.0; ///< smaller gaps to the market are not worth a word
    Provenance provenance;
    Provenance floorProvenance;
};

/// Influencers, group leaders, affiliates.
struct InfluencerRules
{
    std::vector<int> topCounts; ///< shares of the first 1, 3, 5
    int trendMonths = 0;
    double dependentShare = 0.0; ///< of the first one, in what all influencers sell
    double riskTimes = 0.0; ///< quality refund rate so many times the store's
    int riskOrders = 0; ///< fewer orders prove no risk
    int feeDays = 0; ///< days of payment whose bills tell the store's rate of platform fees
    int feeOrders = 0; ///< fewer billed orders tell no rate
    int riskRefunds = 0; ///< nor do fewer quality refunds
    Provenance provenance;
};

struct TradingRules
{
    LiveRules live;
    PriceRules prices;
    InfluencerRules influencers;
};

} // namespace shopglass
