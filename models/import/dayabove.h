// The day or period that a file names above its header, e.g. "统计周期：2026-11-01-2026-11-01": a file of one
// day has no column for it.

#pragma once

#include "models/import/sheetplan.h"

namespace shopglass {

/// What stands behind a label of days in one of the first `count` rows, nearest to the header first; nothing
/// when none of them names a day or a period. A period of several days is found too: its rows are rejected
/// for that reason later.
std::optional<QString> dayAbove(const std::vector<TopRow> &rows, std::size_t count);

} // namespace shopglass
