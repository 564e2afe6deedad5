// Adding to the sums of a group, shared by everything that sums measures.

#pragma once

#include "models/indicators/measure.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

inline void add(MeasureSums &sums, Measure measure, std::int64_t amount)
{
    sums[std::size_t(measure)] += amount;
}

/// The measure that holds the paid GMV of a field.
inline Measure gmvOf(Field field)
{
    switch (field) {
    case Field::Distribution:
        return Measure::DistributionGmv;
    case Field::SelfBroadcast:
        return Measure::SelfBroadcastGmv;
    case Field::Shelf:
        return Measure::ShelfGmv;
    case Field::Unclassified:
        break;
    }
    return Measure::UnclassifiedGmv;
}

} // namespace shopglass
