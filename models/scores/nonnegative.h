// Which non-negative numbers explain observations best as a weighted sum: non-negative least squares.
//
// Lawson and Hanson's active-set method (Solving Least Squares Problems, 1974, chapter 23) over Eigen's QR.
// Where columns depend on each other, one of the many solutions. Threads: pure function.

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace shopglass {

/// x ≥ 0 with the least |A x − wanted|. `rows` holds A row by row, `columns` numbers each.
/// Requires: columns > 0, rows.size() = columns × wanted.size(), all finite.
std::vector<double> nonNegativeLeastSquares(std::span<const double> rows, std::size_t columns,
                                            std::span<const double> wanted);

} // namespace shopglass
