// Indicator values from a store's rollup alone: the same figures as an Evaluator over its columns gives, for
// the indicators whose measures the rollup keeps.
//
// Those are sums and ratios of GMV, orders, commission and refunds, by field and by day. Refunds by pay day
// are unknown to it when the as-of day was set back, because the rollup does not keep when they were granted.
// Threads: immutable; share freely.

#pragma once

#include "models/columns/storerollup.h"
#include "models/indicators/analysis.h"
#include "models/indicators/needs.h"

namespace shopglass {

class RollupEvaluator final
{
public:
    /// `context.columns` is replaced by the rollup's head.
    RollupEvaluator(AnalysisContext context, StoreRollup rollup);

    [[nodiscard]] const AnalysisContext &context() const noexcept { return m_context; }
    /// Whether the rollup can give this indicator; the others need the columns.
    [[nodiscard]] bool knows(const QString &id) const;

    /// Over the context's period, with its comparison. Requires: knows(id).
    [[nodiscard]] IndicatorValue value(const QString &id) const;
    /// Over another period, without comparison, of one field or all. Requires: knows(id).
    [[nodiscard]] IndicatorValue valueIn(const QString &id, Period period,
                                         std::optional<Field> field = {}) const;

    [[nodiscard]] std::optional<Period> comparisonPeriod() const;

private:
    [[nodiscard]] bool keeps(Measure measure) const;
    [[nodiscard]] MeasureSums sumsIn(Period period, std::optional<Field> field,
                                     const std::vector<bool> &counted) const;

    AnalysisContext m_context;
    StoreRollup m_rollup;
    std::vector<Field> m_fields; ///< of each source
    Needs m_needs;
};

} // namespace shopglass
