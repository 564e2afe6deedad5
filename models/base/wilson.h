// Within which bounds does a share really lie that was counted on so many cases?
//
// Wilson's interval: it keeps within 0 and 1 and says something of few cases, too. Threads: pure functions.

#pragma once

#include <QtGlobal>

namespace shopglass {

struct Interval
{
    double low = 0.0;
    double high = 0.0;
};

/// 95 % of a normal distribution lie within so many deviations.
inline constexpr double Normal95 = 1.959963984540054;

/// Of the share that `part` has in `whole`, `deviations` wide on either side. Requires: 0 <= part <= whole,
/// whole > 0.
Interval wilsonInterval(qint64 part, qint64 whole, double deviations = Normal95);

} // namespace shopglass
