// What is usual for an account: the median of its earlier sessions, those of the same weekday and time of
// day where there are enough, else of the same time of day, else all.
//
// Threads: pure functions.

#pragma once

#include "models/live/liveview.h"

#include <span>

namespace shopglass {

/// Compares the values of a session with the median over earlier ones. `ofAccount` are the account's sessions
/// with their values, ascending by begin, the session itself included.
void compareWithMedian(SessionReview &session, std::span<const SessionReview *const> ofAccount,
                       const Rulebook &rulebook);

/// How far two moments of the day lie apart, over midnight if that is nearer.
BeijingSeconds clockDistance(BeijingSeconds a, BeijingSeconds b);

} // namespace shopglass
