// Is a row of a sheet data at all, or blank, a row of totals, a remark for people?
//
// Only what cannot be data is taken for something else; whatever is doubtful stays data and is judged by its
// cells.

#pragma once

#include "models/import/sheetplan.h"
#include "models/import/tablesource.h"

#include <span>

namespace shopglass {

enum class RowShape {
    Data,
    Blank,
    Totals, ///< labelled 合计, 总计 …; or bare sums straight below the header
    Remark, ///< a sentence alone in a row, an explanation below the header, or the header once more
};

/// Whether rows of data have come above.
enum class DataSeen { No, Yes };

RowShape shapeOf(const SheetPlan &plan, std::span<const RawCell> cells, DataSeen seen);

/// The cell of a column; a blank one where the row is shorter or the column is −1.
const RawCell &cellAt(std::span<const RawCell> cells, int column);
/// Nothing but blanks in it.
bool saysNothing(const RawCell &cell);
/// Nothing, or a text that stands for nothing: -, NA …
bool isBlankCell(const RawCell &cell);

} // namespace shopglass
