// Did a mean really change, or only what it is a mean of: order value of the same goods, sales per thousand
// live views, each with its standard error.
//
// Fen; the error of the sales per thousand views is a part of them. Threads: pure functions.

#pragma once

#include "models/indicators/analysis.h"

#include <optional>

namespace shopglass {

/// Of goods that sold at least five times in both windows, each with the weight that it has now.
struct SameGoods
{
    double now = 0.0; ///< what a line of them is worth
    double before = 0.0; ///< what it would have been worth
    double error = 0.0; ///< of the difference
};
std::optional<SameGoods> sameGoodsOrderValue(const Evaluator &evaluator, Period window, Period before);

/// Standard error of GPM now ÷ GPM before, as a part of it, by how much sessions differ. None under ten
/// sessions with views in either window.
std::optional<double> gpmChangeError(const Evaluator &evaluator, Period window, Period before);

} // namespace shopglass
