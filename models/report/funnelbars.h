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
};

/// Makes the chart one of these steps; it stays without bars where no step is known.
void addFunnelBars(ChartSpec &chart, std::span<const FunnelStep> steps, const TextContext &text);

} // namespace shopglass
