// Holds one condition of a programme against the figures and the answers.
//
// Threads: reads only.

#pragma once

#include "models/programmes/programmeview.h"

namespace shopglass {

ProgrammeCondition checkCondition(const ProgrammeConditionRule &rule, const Evaluator &evaluator);

} // namespace shopglass
