// Which rows of a key tell of another payout than its fact does? A bill can pay an order's product in two
// goes; versions of a key are there to correct each other, so the fact alone would be the last go.
//
// Two rows tell of one payout when they have the same moment, or the same day and the same amount: a bill
// that has days only does not double one that has hours. A row without a moment waits for its money and is
// no payout. Of several rows of one payout the winner counts, see winner.h. Threads: as the Workspace's.

#pragma once

#include "models/store/factrow.h"
#include "models/store/storereader.h"

namespace shopglass {

struct PayoutAttributes
{
    QString moment; ///< of type Time
    QString amount;
};

struct FurtherPayout
{
    FactKey key;
    std::vector<StoredValue> values; ///< as readFacts() gives them
};

/// Ascending by key. Attributes as for readFacts().
Result<std::vector<FurtherPayout>> furtherPayouts(const Workspace &workspace, StoreId store,
                                                  const QString &kindId, const PayoutAttributes &payout,
                                                  const QStringList &attributes);

} // namespace shopglass
