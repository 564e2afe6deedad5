// The Data page's contents as values: import batches, rejected rows, coverage.

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
/// Which days of the window each kind of file covers.
ChartSpec coverageChart(const DataView &data, const TextContext &text);
/// The same in words: missing days, and where the file is downloaded.
TableSpec coverageTable(const DataView &data, const TextContext &text);

} // namespace shopglass
