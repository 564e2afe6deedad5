// Student's t from the normal distribution, by the expansion of Cornish and Fisher.

#include "models/actions/launcheffect.h"

#include <cmath>

namespace shopglass {

double studentReach(double certainty, int freedom)
{
    double low = 0.0;
    double high = 10.0;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2.0;
        (std::erf(middle / std::sqrt(2.0)) < certainty ? low : high) = middle;
    }
    const double z = low;
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double z7 = z5 * z * z;
    const double n = freedom;
    return z + (z3 + z) / (4.0 * n) + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * n * n)
        + (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * n * n * n);
}

} // namespace shopglass
