// What the files beside orders say of launches: orders by search, the product list, the product's own
// traffic.
//
// Threads: pure function.

#pragma once

#include "models/indicators/productstock.h"
#include "models/launches/launchboard.h"
#include "models/launches/launchfacts.h"

namespace shopglass {

/// The latest line of the product list up to the end of the window.
struct ListedProduct
{
    Day day;
    bool tooOld = false; ///< it says nothing any more
    std::optional<bool> onSale;
    bool offered = true; ///< not taken off sale, nor refused
    std::optional<qint64> pictures;
    std::optional<double> attributes; ///< part of them that is filled in
};

struct LaunchFiles
{
    std::vector<qint64> searchOrders; ///< by day so far
    bool searchByProduct = false; ///< some traffic file tells sources by product
    std::optional<ListedProduct> listed;
    std::optional<ProductStock> stock; ///< at the end of the days so far
    LaunchFunnel funnel;
};

/// One element per launch. Rows of the product list that are more than `listDays` days older than the days so
/// far are too old. Requires: launches of `evaluator` and what collectFacts() says of them.
std::vector<LaunchFiles> readLaunchFiles(const Evaluator &evaluator, const std::vector<Launch> &launches,
                                         const std::vector<LaunchFacts> &facts, int listDays);

} // namespace shopglass
