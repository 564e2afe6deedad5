// The Data page's contents as values: import batches, rejected rows, the watched folder.

#pragma once

#include "models/report/sections.h"
#include "widgets/pages/dataview.h"

namespace shopglass {

/// Rows in the order of DataView::batches.
TableSpec batchTable(const DataView &data, const TextContext &text);
/// Of the selected batch.
TableSpec rejectTable(const DataView &data);
/// What could not be imported from the watched folder.
TableSpec watchTable(const DataView &data);

} // namespace shopglass
