// Which earlier live sessions of an account is a session held against? Those of the same weekday and time of
// day where there are enough, else of the same time of day, else all.
//
// Threads: pure functions.

#pragma once

#include "models/base/day.h"

#include <span>
#include <vector>

namespace shopglass {

struct LiveRules;

/// Which earlier sessions of the account a session is held against.
enum class LiveMeasure {
    SameWeekdayAndHour,
    SameHour,
    AnyTime,
    None, ///< too few of them
};

struct UsualSessions
{
    LiveMeasure measure = LiveMeasure::None;
    std::vector<std::size_t> earlier; ///< places among the account's, the newest first
};

/// `begins`: of all sessions of the account, ascending.
UsualSessions usualSessions(BeijingSeconds startedAt, std::span<const BeijingSeconds> begins,
                            const LiveRules &rules);

/// How far two moments of the day lie apart, over midnight if that is nearer.
BeijingSeconds clockDistance(BeijingSeconds a, BeijingSeconds b);

} // namespace shopglass
