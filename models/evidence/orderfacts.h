// Which rows of all files name one order?
//
// Shares: what its rows were paid, refunded, settled; parcels and charges count as pieces. Threads: a pure
// function over immutable columns.

#pragma once

#include "models/evidence/evidenceparts.h"

namespace shopglass {

/// By kind of file, kinds without such rows left out; an error where no file names the order.
Result<std::vector<EvidenceRows>> rowsOfOrder(const QString &orderId, const StoreColumns &columns);

} // namespace shopglass
