// The targets of their own that users set where nobody publishes one.

#pragma once

#include "app/commands/command.h"

namespace shopglass {

/// `scores target`: lists them; `scores target INDICATOR VALUE [--score SCORE]`: keeps one; `… INDICATOR
/// none`: forgets it.
int runScoreTarget(const CommandLine &line, Workspace &workspace, const Store &store);

} // namespace shopglass
