// The comparisons of a rule's condition: `a > 0.1 && (b < 3 || c < d)` are three.
//
// How far a comparison holds is a quotient: twice as far beyond its line is 2. Threads: pure functions.

#pragma once

#include "models/rulebook/formula.h"

#include <functional>
#include <optional>
#include <vector>

namespace shopglass {

struct ConditionPart
{
    Formula left;
    Formula right;
    bool more = true; ///< `left` above `right`; else below

    /// What a name stands for; none where it has no value.
    using ValueOf = std::function<std::optional<double>(const QString &name)>;
    /// Above 1 where the comparison holds, the more the worse; none where a value is missing, or where one
    /// side is nothing or of another sign than the other, so that no quotient tells.
    [[nodiscard]] std::optional<double> strength(const ValueOf &valueOf) const;
    [[nodiscard]] QStringList names() const;
};

/// Equations are left out: nothing is more equal than something else. Empty where the condition cannot be
/// read.
std::vector<ConditionPart> conditionParts(const QString &condition);

} // namespace shopglass
