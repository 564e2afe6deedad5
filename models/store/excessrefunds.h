// Refunds above what was paid: orders whose after-sales, taken together, gave more back than they cost.
//
// Money in fen. Threads: as the Workspace.

#pragma once

#include "models/store/storereader.h"

namespace shopglass {

struct ExcessRefund
{
    QString order;
    qint64 refunded = 0; ///< by all its after-sales
    qint64 paid = 0;
    FactOrigin origin; ///< of the after-sale that reached above what was paid
};

struct ExcessRefunds
{
    qint64 orders = 0;
    std::optional<ExcessRefund> first; ///< by order
};

/// Among the orders of which the batch brought after-sales or the order itself. An order that was not paid,
/// or whose lines do not all say how much, tells nothing.
Result<ExcessRefunds> excessRefunds(const Workspace &workspace, StoreId store, BatchId batch,
                                    const ProgressSink &progress);

} // namespace shopglass
