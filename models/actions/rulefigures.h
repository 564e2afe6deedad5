// The figures that an action rule looks at: indicators over the rule's own window, which ends at the as-of
// day.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

class RuleFigures final
{
public:
    /// Keeps a reference: the evaluator must live longer. It remembers what it summed, so asking again is
    /// cheap.
    explicit RuleFigures(const Evaluator &evaluator)
        : m_evaluator(evaluator)
    {
    }

    /// The value over the `windowDays` to the as-of day; NotCovered for an unknown id.
    [[nodiscard]] IndicatorValue value(const QString &id, int windowDays) const
    {
        const Day asOf = m_evaluator.context().asOf;
        return m_evaluator.valueIn(id, {asOf.plus(1 - windowDays), asOf});
    }

private:
    const Evaluator &m_evaluator;
};

} // namespace shopglass
