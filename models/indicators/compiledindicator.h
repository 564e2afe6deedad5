// An indicator with its expressions parsed and bound to measures: ready to be evaluated over sums.
//
// Threads: immutable; share freely.

#pragma once

#include "models/indicators/indicator.h"
#include "models/indicators/measure.h"
#include "models/rulebook/formula.h"

namespace shopglass {

class CompiledIndicator final
{
public:
    /// Fails when an expression cannot be read or names something that is no measure.
    static Result<CompiledIndicator> compile(Indicator indicator);

    [[nodiscard]] const Indicator &indicator() const noexcept { return m_indicator; }
    /// Those of both expressions.
    [[nodiscard]] const std::vector<Measure> &measures() const noexcept { return m_measures; }
    /// Ratios and means have a minimum sample; sums and counts have none.
    [[nodiscard]] bool isRatioOrMean() const noexcept { return m_sample.has_value(); }

    /// State, value and sample over the sums of `days` days, of which `coveredDays` are covered.
    [[nodiscard]] IndicatorValue evaluate(const MeasureSums &sums, int coveredDays, int days) const;

private:
    CompiledIndicator(Indicator indicator, Formula expression);

    Indicator m_indicator;
    Formula m_expression;
    std::optional<Formula> m_sample;
    std::vector<Measure> m_expressionMeasures;
    std::vector<Measure> m_sampleMeasures;
    std::vector<Measure> m_measures;
};

} // namespace shopglass
