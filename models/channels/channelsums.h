// The sales of a period by where they came from, in one pass over their orders.
//
// Paid lines only, by pay day; an order counts where its first line was sold. Amounts in fen.

#pragma once

#include "models/base/period.h"
#include "models/columns/storecolumns.h"
#include "models/rulebook/rulebook.h"

#include <array>
#include <span>

namespace shopglass {

using FieldSums = std::array<qint64, FieldCount>;

struct SourceSums
{
    qint64 rows = 0;
    qint64 paidGmv = 0;
    qint64 paidOrders = 0;
};

struct ChannelSums
{
    std::vector<SourceSums> bySource; ///< one per StoreColumns::sources entry
    std::vector<FieldSums> byDay; ///< paid GMV, one per day of the period
    qint64 orders = 0; ///< of the period
    FieldSums previousGmv{}; ///< of the comparison period
    qint64 previousOrders = 0;
};

/// `fields` says which field each source belongs to (Evaluator::fields()). Rows paid after `lastDay` do not
/// count.
ChannelSums sumChannels(const StoreColumns &columns, std::span<const Field> fields, Period period,
                        std::optional<Period> comparison, Day lastDay);

} // namespace shopglass
