// The figures of one store that the audit asks for by name: indicators, their changes, and the audit's own
// variables. From the rollup alone or from the columns.
//
// Threads: used on one thread; dies before what it reads from.

#pragma once

#include "models/base/numberformat.h"
#include "models/indicators/rollupevaluator.h"
#include "models/reconcile/reconciliationview.h"

#include <QHash>

namespace shopglass {

class AuditFigures final
{
public:
    /// What needs the columns is still to come.
    AuditFigures(const RollupEvaluator &rollup, Day today);
    /// Everything is known.
    AuditFigures(const Evaluator &columns, Day today);

    /// An indicator over the period with its comparison, or "store_score": the latest official total,
    /// compared with the latest one at least 7 days older. None while it is still to come.
    [[nodiscard]] std::optional<IndicatorValue> value(const QString &id) const;
    /// The number behind a variable of a condition; none without a value.
    [[nodiscard]] std::optional<double> number(const QString &variable) const;
    /// A variable as it stands in a sentence.
    [[nodiscard]] QString text(const QString &variable, Language language) const;
    /// Some of the orders that a variable counts, the most money first; empty where it counts no orders.
    [[nodiscard]] QStringList orders(const QString &variable) const;

    /// Every name that a rule may ask for is known by now.
    [[nodiscard]] bool complete() const noexcept { return m_columns != nullptr; }
    /// The last day that order files cover, as far as the as-of day lets us see.
    [[nodiscard]] std::optional<Day> asOf() const;
    [[nodiscard]] std::optional<int> dataAgeDays() const;
    /// Days that order files cover, ever.
    [[nodiscard]] int orderDays() const;
    [[nodiscard]] std::optional<Day> scoreDay() const;

private:
    [[nodiscard]] const AnalysisContext &context() const;
    [[nodiscard]] IndicatorValue storeScore() const;
    [[nodiscard]] std::optional<IndicatorValue> own(const QString &variable) const;
    [[nodiscard]] std::optional<IndicatorValue> reconciled(const QString &variable,
                                                           SettlementIssue issue) const;
    /// Requires: the columns are there.
    [[nodiscard]] const ReconciliationView &reconciliation() const;

    const RollupEvaluator *m_rollup = nullptr;
    const Evaluator *m_columns = nullptr;
    Day m_today;
    mutable QHash<QString, std::optional<IndicatorValue>> m_known;
    mutable std::optional<ReconciliationView> m_reconciliation; ///< once something asked for it
};

} // namespace shopglass
