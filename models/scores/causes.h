// Where the change of a rate or mean comes from: which products, influencers, warehouses, couriers moved it.
//
// Of a rate n/d with groups g, before (0) and now (1), a group's part is
//   (n_g1 − R0·d_g1) / D1 − (n_g0 − R0·d_g0) / D0      with R0 = N0 / D0:
// how far it pulls away from the earlier rate of all, by its size as well as by its own rate. The parts sum
// to R1 − R0. It is arithmetic over our own rows, not a claim about why.
//
// Threads: read-only; off the UI thread.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// One group's part in a change.
struct CauseShare
{
    GroupBy by = GroupBy::None;
    QString key; ///< as IndicatorRow has it; empty = not named by the files
    QString name;
    double part = 0.0; ///< of the change, in the indicator's unit
    IndicatorValue before; ///< the group's own figure; 'not enough data' below the minimum sample, undefined
                           ///< where it has no rows
    IndicatorValue now;
};

class CauseFinder final
{
public:
    /// For these indicators of the context's catalogue; others have no causes.
    CauseFinder(const AnalysisContext &context, const QStringList &ids);

    /// The largest parts in the direction of the change, at most `most` per grouping and each at least a
    /// tenth of it, by grouping, the largest first; of groups that have the indicator's minimum sample in
    /// both windows together. Empty where one of the figures has no value, nothing changed, the indicator is
    /// no rate or mean over its sample, or the files do not name groups.
    [[nodiscard]] std::vector<CauseShare> causes(const QString &id, Period before, Period now,
                                                 std::size_t most = 3) const;

private:
    [[nodiscard]] std::vector<CauseShare> causesBy(GroupBy groupBy, const QString &id, Period before,
                                                   Period now, std::size_t most) const;

    Evaluator m_evaluator; ///< over a catalogue that has numerators and denominators, too
};

} // namespace shopglass
