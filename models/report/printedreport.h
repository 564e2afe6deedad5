// A report as it stands on paper: long tables are cut to the rows that are worth reading there.

#pragma once

#include "models/report/section.h"

namespace shopglass {

/// Cuts every table to its `printedRows` and says below how many there are. Spreadsheets get the report
/// itself.
Report printedReport(const Report &report);

} // namespace shopglass
