#include "models/base/wilson.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

Interval wilsonInterval(qint64 part, qint64 whole, double deviations)
{
    Q_ASSERT(whole > 0 && part >= 0 && part <= whole);
    const double n = double(whole);
    const double p = double(part) / n;
    const double z2 = deviations * deviations;
    const double middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half = deviations / (1.0 + z2 / n) * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace shopglass
