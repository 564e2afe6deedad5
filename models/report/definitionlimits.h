// Within how many hours must things be done for a timeliness figure to count them as in time, who says so,
// and on which days?
//
// Threads: a pure function.

#pragma once

#include "models/report/sections.h"
#include "models/rulebook/timelimits.h"

#include <optional>

namespace shopglass {

/// Nothing for an indicator that knows no time limit.
std::optional<TableSpec> timeLimitTable(const CompiledIndicator &indicator, const TimeLimits &limits,
                                        const TextContext &text);

/// On which days a rule holds; of a time limit: on which its clock must start.
QString validDays(const Provenance &provenance);

} // namespace shopglass
