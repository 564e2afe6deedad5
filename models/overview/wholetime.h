// What no period changes, worked out at once for all views: when a workspace is opened and after an import.
//
// Threads: works on several; off the UI thread.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// Of the context's columns and rules, up to the last day that it sees.
std::shared_ptr<const Groundwork> layGroundwork(const AnalysisContext &context);

} // namespace shopglass
