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
    /// Of the days whose files tell the fields: of the period, and of the comparison period.
    FieldSums toldGmv{};
    qint64 toldOrders = 0;
    FieldSums previousGmv{};
    qint64 previousOrders = 0;
};

/// `fields` says which field each source belongs to (Evaluator::fields()). Rows paid after `lastDay` do not
/// count. `untold`: days whose files lack a column that the channel rules read.
ChannelSums sumChannels(const StoreColumns &columns, std::span<const Field> fields, Period period,
                        std::optional<Period> comparison, Day lastDay,
                        const std::vector<DayRange> &untold = {});

} // namespace shopglass
