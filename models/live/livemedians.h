// What is usual for an account: the median of the earlier sessions that usualsessions.h names.
//
// Threads: pure functions.

#pragma once

#include "models/live/liveview.h"

#include <span>

namespace shopglass {

/// Compares the values of a session with the median over earlier ones. `ofAccount` are the account's sessions
/// with their values, ascending by begin, the session itself included; `begins` are their moments.
void compareWithMedian(SessionReview &session, std::span<const SessionReview *const> ofAccount,
                       std::span<const BeijingSeconds> begins, const LiveRules &rules);

} // namespace shopglass
