// Which days say something else of a score's weights than all the others do: a total or a dimension that was
// typed in wrong must not move them.
//
// A day strays when the weights that the other days imply miss its total by more than rounding, and by more
// than six times what they usually miss by (the median, so that one wild day does not hide itself or
// another). Each day is tried by leaving it out: a wrong dimension pulls the common fit to itself and would
// not be seen in its residuals. Threads: value types and pure functions.

#pragma once

#include "models/base/day.h"

#include <cstddef>
#include <vector>

namespace shopglass {

/// Official values above the least of the scale: a row of dimensions and a total per day and subject.
struct ScoreSample
{
    std::size_t width = 0;
    std::vector<double> rows;
    std::vector<double> totals;
    std::vector<Day> days; ///< each once, ascending
    std::vector<std::size_t> firstRows; ///< of each day, and behind the last row of all

    /// Appends the rows of the other's day.
    void append(const ScoreSample &other, std::size_t day);
    /// total − weighted sum.
    [[nodiscard]] double residual(std::size_t row, const std::vector<double> &weights) const;
};

/// Non-negative weights of the dimensions. Requires: a sample with rows.
std::vector<double> weightsOf(const ScoreSample &sample);

struct StrayDay
{
    Day day;
    double off = 0.0; ///< its largest total − weighted sum by the weights of the days that stay
};

/// Takes them out of the sample, a tenth of its days at most; ascending. `least`: what rounding explains, in
/// points.
std::vector<StrayDay> takeStrayDays(ScoreSample &sample, double least);

} // namespace shopglass
