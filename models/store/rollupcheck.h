// The rollup made anew from the facts, to check the kept one and to replace it.

#pragma once

#include "models/store/database.h"

namespace shopglass {

/// Replaces every cell. Runs inside the caller's transaction, if there is one.
Result<void> rebuildRollup(const Database &database);

/// How many cells differ between the kept rollup and the facts. 0 = sound.
Result<qint64> rollupDifferences(const Database &database);

} // namespace shopglass
