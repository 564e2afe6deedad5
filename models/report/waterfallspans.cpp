#include "models/report/waterfallspans.h"

#include <cmath>

namespace shopglass {

std::vector<WaterfallSpan> waterfallSpans(const ChartSpec &chart)
{
    std::vector<WaterfallSpan> spans;
    double standing = 0.0;
    for (const ChartBar &bar : chart.bars) {
        const double part = bar.parts.empty() || !std::isfinite(bar.parts.front()) ? 0.0 : bar.parts.front();
        const double from = bar.level ? 0.0 : standing;
        standing = from + part;
        spans.push_back({from, standing});
    }
    return spans;
}

} // namespace shopglass
