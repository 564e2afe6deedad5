// A table as a sheet: head in the first row, frozen and with filters; rows as numbers, days and texts.

#pragma once

#include "models/report/chartspec.h"
#include "models/report/xlsxbook.h"

namespace shopglass {

/// What a cell without a value becomes: its words, or nothing where a chart would draw words as zero.
enum class Missing { Words, Blank };

/// Writes the table into an empty sheet; its note stands below.
void writeTableSheet(XlsxBook &book, lxw_worksheet *sheet, const TableSpec &table,
                     Missing missing = Missing::Words);

/// A chart of the spreadsheet's own over the twin of `chart` that `sheet` holds. Nothing for timelines.
void addNativeChart(XlsxBook &book, lxw_worksheet *sheet, const QString &sheetName, const ChartSpec &chart);

} // namespace shopglass
