// How wide is each column of a printed table, and does the table need a turned page or several parts?
//
// Numbers never wrap; texts wrap between words. Widths are in any one unit.

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace shopglass {

struct ColumnNeed
{
    double least = 0; ///< the widest piece that must not be broken
    double natural = 0; ///< the widest content in one line
};

/// The columns, by index, that stand side by side; all in one group where they fit. Every later group begins
/// with column 0 again, so that its rows can be told apart.
std::vector<std::vector<std::size_t>> columnGroups(std::span<const ColumnNeed> needs, double width);

/// Widths that fill `width`: what is left over goes to the columns that would use it.
std::vector<double> columnWidths(std::span<const ColumnNeed> needs, double width);

/// What the columns take at least.
double leastWidth(std::span<const ColumnNeed> needs);

} // namespace shopglass
