// How the cells of a FactBlock read: absent as zero, as no day, as no enum value.
//
// Threads: pure functions.

#pragma once

#include "models/columns/storecolumns.h"

namespace shopglass {

inline qint64 orZero(qint64 value)
{
    return value == AbsentValue ? 0 : value;
}

inline std::int32_t dayOrNone(qint64 moment)
{
    return moment == AbsentValue ? NoDay : dayOf(moment).number();
}

/// 0 = blank or a text that the platform's list does not have.
inline std::uint8_t enumNumber(qint64 value)
{
    return value >= 0 ? static_cast<std::uint8_t>(value + 1) : std::uint8_t(0);
}

static_assert(AbsentValue == NoTime, "absent moments are copied as they are");

} // namespace shopglass
