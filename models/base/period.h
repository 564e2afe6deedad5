// A closed range of days, and what it is compared with.

#pragma once

#include "models/base/day.h"

namespace shopglass {

/// Days `from` … `to`, both included. Requires: from <= to wherever a Period is used.
struct Period
{
    Day from;
    Day to;

    [[nodiscard]] int days() const { return to - from + 1; }
    [[nodiscard]] bool contains(Day day) const { return from <= day && day <= to; }
    /// The same number of days just before `from`.
    [[nodiscard]] Period previous() const { return {from.plus(-days()), from.plus(-1)}; }
    /// The same calendar days one year earlier (29 February becomes 28 February).
    [[nodiscard]] Period lastYear() const;

    friend bool operator==(const Period &, const Period &) = default;
};

enum class Comparison { None, Previous, LastYear, LastPromotion };

} // namespace shopglass
