// The middle of a list of numbers.

#pragma once

#include <optional>
#include <vector>

namespace shopglass {

/// The value in the middle; of an even number of values the mean of the two in the middle. None of none.
std::optional<double> medianOf(std::vector<double> values);

} // namespace shopglass
