#include "models/launches/quartiles.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

double quantile(std::vector<qint64> values, double share)
{
    std::sort(values.begin(), values.end());
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    const double part = position - static_cast<double>(below);
    const auto low = static_cast<double>(values[below]);
    return low + part * (static_cast<double>(values[above]) - low);
}

std::vector<double> quantileCurve(const std::vector<std::vector<qint64>> &curves, double share)
{
    std::vector<double> points;
    if (curves.empty())
        return points;
    for (std::size_t index = 0; index < curves.front().size(); ++index) {
        std::vector<qint64> values;
        values.reserve(curves.size());
        for (const std::vector<qint64> &curve : curves)
            values.push_back(curve[index]);
        points.push_back(quantile(std::move(values), share));
    }
    return points;
}

} // namespace shopglass
