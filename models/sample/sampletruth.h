// What planted problems cost a sample shop: the same shop with them and without them, compared order by
// order.
//
// The answer goes into a file of its own, which no import reads. Figures belong to the orders paid in the
// last 30 days, with what became of them by the end of the last day. Money in fen.

#pragma once

#include "models/sample/sampleshop.h"

namespace shopglass {

/// Sums over the orders paid in the last 30 days.
struct SampleLosses
{
    qint64 gmv = 0;
    qint64 lateOrders = 0; ///< due by now and picked up more than 48 hours after payment, pre-sale aside
    qint64 refunds = 0; ///< fen
    qint64 refundOrders = 0;
    qint64 qualityOrders = 0; ///< whose first case names the goods' quality
    qint64 qualityRefunds = 0; ///< fen, of these
    qint64 qualityOfSigned = 0; ///< fen that buyers of orders signed for want back for quality
    qint64 unshippedRefunds = 0; ///< fen, of orders that were never shipped
    qint64 slowRefunds
        = 0; ///< cases of the last 30 days: without a return, after shipping, longer than 36 hours
    qint64 commission = 0; ///< fen
};

/// The sums of a shop with these options.
SampleLosses sampleLosses(const SampleOptions &options);

/// Writes what was planted and what it costs as JSON.
Result<void> writeSampleTruth(const SampleOptions &options, const std::vector<SamplePlant> &plants,
                              const QString &path);

} // namespace shopglass
