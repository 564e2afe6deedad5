// What the files beside orders say of launches: orders by search, the product list, the product's own
// traffic.
//
// Threads: pure function.

#pragma once

#include "models/launches/launchboard.h"

namespace shopglass {

/// The latest line of the product list up to the end of the window.
struct ListedProduct
{
    Day day;
    std::optional<bool> onSale;
    std::optional<qint64> stock;
    std::optional<qint64> pictures;
    std::optional<double> attributes; ///< part of them that is filled in
};

struct LaunchFiles
{
    std::vector<qint64> searchOrders; ///< by day so far
    bool searchByProduct = false; ///< some traffic file tells sources by product
    std::optional<ListedProduct> listed;
    LaunchFunnel funnel;
};

/// One element per launch. Requires: launches of `evaluator`.
std::vector<LaunchFiles> readLaunchFiles(const Evaluator &evaluator, const std::vector<Launch> &launches);

} // namespace shopglass
