// The bars of a funnel: counts one step after the other, each with its part of the step before and of the
// first one.
//
// Threads: pure functions.

#pragma once

#include "models/report/chartspec.h"
#include "models/report/wording.h"

#include <optional>
#include <span>

namespace shopglass {

struct FunnelStep
{
    QString name;
    std::optional<qint64> count; ///< none = no file tells; the step is left out
    std::optional<double> rate = {}; ///< of the step before, where it is another one than that of the counts
    QString figure = {}; ///< whose definition and rows the count opens; an indicator
};

/// Makes the chart one of these steps; it stays without bars where no step is known.
void addFunnelBars(ChartSpec &chart, std::span<const FunnelStep> steps, const TextContext &text);

/// Lets the bars open the rows of their figures, of what the question says. Requires: the chart is made of
/// these steps and has its twin.
void askForSteps(ChartSpec &chart, std::span<const FunnelStep> steps, const RowsQuestion &of);

} // namespace shopglass
