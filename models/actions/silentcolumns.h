// Which columns the files lack, so that a rule stays silent though its files are there.
//
// Threads: used on one thread.

#pragma once

#include "models/actions/rulefigures.h"

namespace shopglass {

/// Fills in SilentRule::columns of the rules that are silent because something is not covered.
void nameMissingColumns(std::vector<SilentRule> &silent, const std::vector<AdviceRule> &rules,
                        const RuleFigures &figures, const Evaluator &evaluator);

} // namespace shopglass
