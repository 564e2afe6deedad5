// Which sheet of a workbook, and which row of it as the header, suits a mapping or the built-in header texts
// best?
//
// Threads: values only.

#pragma once

#include "models/import/sheetplan.h"

namespace shopglass {

/// How well a sheet suits: greater suits better. A sheet that reads as it is comes first, then one that
/// knows more of the headers, then the wider table.
struct SheetFit
{
    int reads = 0; ///< 2 = it reads as it is, 1 = it would, but has no rows; 0 = something is missing
    int known = 0; ///< headers that are known, or that the mapping names
    qsizetype columns = 0; ///< headers of the likeliest table with rows beneath

    friend auto operator<=>(const SheetFit &, const SheetFit &) = default;
};

/// Without a mapping, or with one that names no header yet, the built-in header texts are asked, of the
/// kind's alone where one is given.
SheetFit sheetFit(const std::vector<TopRow> &rows, const std::optional<Mapping> &mapping,
                  const QString &kindId);

/// The row that has every header of the mapping, or the one that it names, or the likeliest. Requires: rows.
std::size_t headerIndexFor(const std::optional<Mapping> &mapping, const std::vector<TopRow> &rows);

} // namespace shopglass
