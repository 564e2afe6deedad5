// Which targets a shop can reach at all: of plans and of own indicators alike.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/indicator.h"

#include <cmath>

namespace shopglass {

/// Amounts may lie below zero, what is counted or lasts may not; a rate lies between 0 and 1.
inline bool isTargetPossible(double target, Unit unit)
{
    if (!std::isfinite(target))
        return false;
    return unit == Unit::Fen || (target >= 0.0 && (unit != Unit::Ratio || target <= 1.0));
}

} // namespace shopglass
