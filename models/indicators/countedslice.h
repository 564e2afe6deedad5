// The rows that an indicator over a period is summed from, for who looks at them one by one.
//
// Threads: pure functions.

#pragma once

#include "models/indicators/compiledindicator.h"
#include "models/indicators/slice.h"

namespace shopglass {

/// All of the store on the days that count for the indicator.
Slice countedSlice(const Evaluator &evaluator, const CompiledIndicator &indicator, Period period);

} // namespace shopglass
