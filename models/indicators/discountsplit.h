// Who paid for what was taken off the price.
//
// Money in fen. Threads: values.

#pragma once

#include "models/columns/storecolumns.h"

#include <optional>

namespace shopglass {

/// What was taken off the price, by who pays; none where no order of it says.
struct DiscountSplit
{
    std::optional<qint64> shop; ///< 店铺优惠
    std::optional<qint64> platform; ///< 平台补贴
    std::optional<qint64> anchor; ///< 主播补贴
    qint64 gmv = 0; ///< of the paid lines

    /// One more paid line.
    void add(const StoreColumns &columns, std::size_t row);
};

} // namespace shopglass
