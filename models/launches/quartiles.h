// Median and quartiles of a few curves, point by point.

#pragma once

#include <QtGlobal>

#include <vector>

namespace shopglass {

/// The quantile `share` (0 … 1) of `values` by linear interpolation between the two nearest ranks: position
/// share × (n − 1) in the sorted values, as spreadsheets' QUARTILE.INC does. Requires: values not empty.
double quantile(std::vector<qint64> values, double share);

/// quantile() at each index of curves of the same length.
std::vector<double> quantileCurve(const std::vector<std::vector<qint64>> &curves, double share);

} // namespace shopglass
