// A rule's formulas and names, read once though it may be asked of thousands of products.
//
// Threads: values; readFormula() may be called from several threads.

#pragma once

#include "models/indicators/indicator.h"
#include "models/rulebook/actionrules.h"
#include "models/rulebook/formula.h"

#include <optional>
#include <span>
#include <vector>

namespace shopglass {

/// The figures of one subject or of the store, as the rule's names stand; none of them null.
using NamedValues = std::span<const IndicatorValue *const>;

/// None where it cannot be read. Rules are asked for every period anew, their texts stay the same: what was
/// read is kept.
std::optional<Formula> readFormula(const QString &text);

/// A formula that knows where its variables stand among a rule's names.
class PlacedFormula final
{
public:
    /// Requires: `names` holds all variables.
    PlacedFormula(Formula formula, const QStringList &names);

    [[nodiscard]] const QStringList &variables() const noexcept { return m_formula.variables(); }
    /// By variable.
    [[nodiscard]] const std::vector<std::size_t> &places() const noexcept { return m_places; }
    [[nodiscard]] bool hasAll(NamedValues values) const;
    /// None where a value is missing or a quotient has no denominator.
    [[nodiscard]] std::optional<double> over(NamedValues values) const;

private:
    Formula m_formula;
    std::vector<std::size_t> m_places;
};

struct ReadRule
{
    explicit ReadRule(const AdviceRule &rule);

    QStringList names; ///< RuleFigures::namesOf()
    bool conditional = false; ///< it has a condition, readable or not
    std::optional<PlacedFormula> condition;
    /// Both or none: half a range would read as a promise.
    std::optional<PlacedFormula> effectLow, effectHigh;
};

} // namespace shopglass
