// How far a figure is from its target, and how many orders lie between.
//
// Pure arithmetic over one indicator value; the platform's own scores never pass through here.
//
// Attainment is linear: 0 at the floor or worse, 1 at the target or better. The counts ask of a ratio with
// `sample` orders, of which `good` (or `bad`) make the figure: how many orders would have to be the other way
// round for the ratio to reach the target, the sample staying as it is.

#pragma once

#include "models/indicators/indicator.h"

namespace shopglass {

struct TargetReading
{
    std::optional<double> attainment; ///< none without a value, or without a usable floor while under target
    std::optional<double> gap; ///< distance to the target in the bad direction; 0 when met
    std::optional<qint64>
        ordersToChange; ///< smallest number; 0 when met; none for means or unreachable targets
    std::optional<qint64> headroom; ///< largest number of further bad ones; 0 when missed; none for means
};

/// All members are empty where the value has no value, the direction is neutral or the target is unknown.
TargetReading readAgainstTarget(const IndicatorValue &value, Direction direction,
                                std::optional<double> target, std::optional<double> floor);

} // namespace shopglass
