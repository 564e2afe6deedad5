// When the files that a figure needs were imported last, for its definition in the window and on the command
// line.

#pragma once

#include "models/indicators/indicator.h"
#include "models/report/sections.h"
#include "models/store/batchwriter.h"

#include <optional>

namespace shopglass {

/// A row for each kind of file that the indicator needs, also where it needs only one column of it; none for
/// an indicator that needs no file. `imports` are the store's, newest first.
std::optional<TableSpec> lastImportsTable(const Indicator &indicator,
                                          const std::vector<BatchSummary> &imports, const TextContext &text);

} // namespace shopglass
