// Writes a report, or one table, as an XLSX workbook.
//
// A report: a summary sheet with conclusions and cards, then a sheet per chart (its figures and a native
// chart) and per table. Same input, same bytes; written whole or not at all. Threads: any.

#pragma once

#include "models/report/section.h"
#include "models/report/xlsxbook.h"

namespace shopglass {

Result<void> writeXlsxReport(const Report &report, const QString &path);

/// One sheet; rows go to disk as they come, so that long tables take little memory.
Result<void> writeXlsxTable(const TableSpec &table, const XlsxFacts &facts, const QString &path);

} // namespace shopglass
