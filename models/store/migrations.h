// Brings the file behind a connection to the schema that this program works with.
//
// The schema is resources/sql/NNN_*.sql, applied in order; user_version counts them. Fails with a sentence
// when the file belongs to another program or to a newer Shopglass.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"

namespace shopglass {

/// How many numbered SQL files there are.
int newestSchema();

/// Makes a new workspace of an empty file, updates an older one after writing a copy beside it, leaves a
/// current one alone. On a read-only connection an older or empty file is refused. An update that fails or is
/// cancelled leaves neither a change nor a copy.
Result<void> bringUpToDate(const Database &database, const ProgressSink &progress);

} // namespace shopglass
