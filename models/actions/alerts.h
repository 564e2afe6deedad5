// Which figures have left their bounds: an alert begins beyond one line and ends only beyond the other, so
// that a figure that wavers about a line does not ring every day.
//
// Told anew from the data each time: windows of the rule's days that end on each day are gone through from
// the last one back, to the one that decides; what lies between the lines decides nothing. So the next day
// tells the same of today as today does. Refunds come late and only add: a window of which they are not all
// told begins an alert where it is beyond the line already, and never ends one. Nothing leaves the machine.
// What the user put to sleep is a document of kind "alert_snooze". Threads: pure functions; off the UI
// thread.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/actionrules.h"

#include <QJsonObject>

namespace shopglass {

struct Alert
{
    AlertRule rule;
    bool raised = false;
    std::optional<Period> since; ///< the window in which it began
    bool sinceBeginning = false; ///< it was on in the first window that was looked at already
    IndicatorValue now; ///< over the last window that tells
    Period window = {}; ///< that one
    std::optional<Day> asleepUntil; ///< not said before this day

    [[nodiscard]] bool rings() const { return raised && !asleepUntil; }
};

struct AlertBoard
{
    std::vector<Alert> alerts; ///< one per rule; raised ones first
};

/// Whether the alert is on after a window with this figure; none between the lines, where it stays as it was.
std::optional<bool> alertAfter(double value, const AlertRule &rule);

AlertBoard buildAlertBoard(const Evaluator &evaluator, const ActionRules &rules);
QJsonObject toJson(const AlertBoard &board);

/// "alert_snooze".
QString alertSnoozeKind();
/// Puts an alert to sleep until the day before `until`.
Document alertSnooze(const QString &alertId, Day until);

} // namespace shopglass
