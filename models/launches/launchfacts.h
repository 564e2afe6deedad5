// What order lines say of each launch, day by day since the launch.
//
// An order counts once for a launch, with its first line of the product. Threads: pure function.

#pragma once

#include "models/launches/launchview.h"

namespace shopglass {

/// The first sale by way of something.
struct FirstSale
{
    Day day;
    std::uint32_t influencer = 0; ///< → StoreColumns::influencers
};

/// One element per day so far in each list.
struct LaunchFacts
{
    std::vector<qint64> orders;
    std::vector<qint64> pieces;
    std::vector<qint64> seedingOrders; ///< by distribution or any short video
    std::vector<qint64> ownLiveOrders;
    std::vector<qint64> shelfOrders;
    std::vector<qint64> newInfluencers; ///< who sold it for the first time
    std::optional<FirstSale> byInfluencer; ///< by distribution, named or not
    std::optional<FirstSale> byVideo; ///< own or an influencer's
    std::optional<FirstSale> byOwnLive;
    std::optional<FirstSale> byShelf;
    bool namesMissing = false; ///< some order by distribution names no influencer
    qint64 refundedOrders = 0;
    qint64 commission = 0;
    qint64 commissionedGmv = 0; ///< of the lines whose commission is known
};

/// One element per launch. Requires: launches of `evaluator`.
std::vector<LaunchFacts> collectFacts(const Evaluator &evaluator, const std::vector<Launch> &launches);

} // namespace shopglass
