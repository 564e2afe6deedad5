// The lines from which on a score's benefits are had, as the user knows them.

#pragma once

#include "app/commands/command.h"

namespace shopglass {

/// `scores line`: lists them; `scores line BENEFIT VALUE`: keeps one; `scores line BENEFIT none`: forgets it.
int runScoreLine(const CommandLine &line, Workspace &workspace, const Store &store);

} // namespace shopglass
