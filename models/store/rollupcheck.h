// The rollup made anew from the facts, to check the kept one and to replace it.
//
// One walk through orders and after-sales side by side, in the order in which they lie. The sink hears of it
// every few thousand orders.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"

namespace shopglass {

/// Replaces every cell. Runs inside the caller's transaction, if there is one.
Result<void> rebuildRollup(const Database &database, const ProgressSink &progress);

/// How many cells differ between the kept rollup and the facts. 0 = sound.
Result<qint64> rollupDifferences(const Database &database, const ProgressSink &progress);

} // namespace shopglass
