// An indicator with its expressions parsed and bound to measures: ready to be evaluated over sums.
//
// Threads: immutable; share freely.

#pragma once

#include "models/indicators/indicator.h"
#include "models/indicators/measure.h"
#include "models/rulebook/formula.h"

#include <span>

namespace shopglass {

struct FigureMeasure;

class CompiledIndicator final
{
public:
    /// Fails when an expression cannot be read or names something that is no measure.
    static Result<CompiledIndicator> compile(Indicator indicator);

    [[nodiscard]] const Indicator &indicator() const noexcept { return m_indicator; }
    /// Measures over orders, after-sales and parcels in either expression.
    [[nodiscard]] const std::vector<Measure> &measures() const noexcept { return m_measures; }
    /// Measures over figure kinds in either expression, each once.
    [[nodiscard]] const std::vector<const FigureMeasure *> &figures() const noexcept { return m_figures; }
    /// Ratios and means have a minimum sample; sums and counts have none.
    [[nodiscard]] bool isRatioOrMean() const noexcept { return m_sample.has_value(); }

    /// State, value and sample over the sums of `days` days, of which `coveredDays` are covered. `figures`
    /// are the sums of figures(), in their order; without any they are all 0.
    [[nodiscard]] IndicatorValue evaluate(const MeasureSums &sums, std::span<const std::int64_t> figures,
                                          int coveredDays, int days) const;

private:
    /// Where a variable of an expression takes its value from.
    struct Source
    {
        std::optional<Measure> measure;
        std::size_t figure = 0; ///< place in m_figures, without a measure
    };

    CompiledIndicator(Indicator indicator, Formula expression);
    Result<std::vector<Source>> bind(const Formula &formula);
    static std::optional<double> evaluateOver(const Formula &formula, const std::vector<Source> &sources,
                                              const MeasureSums &sums, std::span<const std::int64_t> figures);

    Indicator m_indicator;
    Formula m_expression;
    std::optional<Formula> m_sample;
    std::vector<Source> m_expressionSources;
    std::vector<Source> m_sampleSources;
    std::vector<Measure> m_measures;
    std::vector<const FigureMeasure *> m_figures;
};

} // namespace shopglass
