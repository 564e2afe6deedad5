// Which rows of a key tell of another payout than its fact does? A bill can pay an order's product in several
// goes, some of them in one second: by another rule or from another fund. Versions of a key are there to
// correct each other, so the fact alone would be one of the goes.
//
// A payout has no number. Rows of one file that say different things are different payouts, because a bill
// does not correct itself. Rows of two files tell of one payout when they have the same moment and agree in
// sort (rule and fund) or in amount; a bill that has days only agrees with the hours of another one by day
// and amount. The row of the stronger file counts, see winner.h, and each row of a file stands for one payout
// of the others at most. A row without a moment waits for its money and is no payout. Threads: as the
// Workspace's.

#pragma once

#include "models/store/factrow.h"
#include "models/store/storereader.h"

namespace shopglass {

struct PayoutAttributes
{
    QString moment; ///< of type Time
    QString amount;
    QStringList sorts; ///< what else tells payouts of one moment apart
};

struct FurtherPayout
{
    FactKey key;
    std::vector<StoredValue> values; ///< as readFacts() gives them
    qint64 sheet = 0; ///< of the strongest file that tells of it
    qint64 sourceRow = 0;
};

/// Ascending by key. Attributes as for readFacts().
Result<std::vector<FurtherPayout>> furtherPayouts(const Workspace &workspace, StoreId store,
                                                  const QString &kindId, const PayoutAttributes &payout,
                                                  const QStringList &attributes);
/// Of some keys alone. Requires: they ascend, each once.
Result<std::vector<FurtherPayout>> furtherPayoutsOf(std::span<const FactKey> keys, const Workspace &workspace,
                                                    StoreId store, const QString &kindId,
                                                    const PayoutAttributes &payout,
                                                    const QStringList &attributes);

} // namespace shopglass
