// A copy of a workspace that tells how long it takes and can be stopped.

#pragma once

#include "models/store/workspace.h"

namespace shopglass {

/// As Workspace::backup(); stopped, it leaves no file.
Result<void> copyWorkspace(const Workspace &workspace, const QString &target, const ProgressSink &progress);

} // namespace shopglass
