// The two sides of an indicator's expression: "a / b * 1000" is a over b, anything else has one side.
//
// A side is a sum of measures, so that every row adds a whole number to it. Threads: a plain value.

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace shopglass {

/// Measures with how often each counts: "paid_amount - refund_amount" is {paid_amount, 1}, {refund_amount,
/// −1}.
using MeasureSum = std::vector<std::pair<QString, int>>;

struct Quotient
{
    MeasureSum above;
    MeasureSum below; ///< empty for sums and counts
};

/// None for an expression that is neither a sum of measures nor such a quotient, up to a number.
std::optional<Quotient> quotientOf(const QString &expression);

} // namespace shopglass
