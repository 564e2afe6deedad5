// What facts say whose keys are known, and which row of which file each came from: the rows behind a figure.
//
// A fact that is not there (any more) has neither values nor an origin. Threads: as its Workspace.

#pragma once

#include "models/store/factrow.h"
#include "models/store/furtherpayouts.h"
#include "models/store/storereader.h"

namespace shopglass {

struct StoredFact
{
    std::vector<StoredValue> values; ///< of the attributes asked for; empty for a fact that is not there
    std::optional<FactOrigin> origin;
};

/// The columns of a fact's key, in its order: the kind's key, and "line_key" where orders have lines.
QStringList factKeyColumns(const QString &kindId);

/// The facts of these keys, in the same order. Buyers are not for showing. Requires: the attributes are ones
/// of the kind.
Result<std::vector<StoredFact>> findFacts(const Workspace &workspace, StoreId store, const QString &kindId,
                                          const QStringList &attributes, std::span<const FactKey> keys);

/// One of a key's payouts: the fact itself comes first, then what furtherPayouts() tells, in its order.
struct PayoutPlace
{
    FactKey key;
    std::size_t place = 0; ///< 0 = the fact
};

/// As findFacts() for a kind whose keys are paid in several goes.
Result<std::vector<StoredFact>> findPayouts(const Workspace &workspace, StoreId store, const QString &kindId,
                                            const PayoutAttributes &payout, const QStringList &attributes,
                                            std::span<const PayoutPlace> places);

} // namespace shopglass
