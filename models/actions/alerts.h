// Which figures have left their bounds: an alert begins beyond one line and ends only beyond the other, so
// that a figure that wavers about a line does not ring every day.
//
// Told anew from the data each time: windows of the rule's days, one after the other up to the as-of day, are
// gone through from the oldest on. Nothing leaves the machine. What the user put to sleep is a document of
// kind "alert_snooze". Threads: pure function; off the UI thread.

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
    bool sinceBeginning = false; ///< it was on in the first window already
    IndicatorValue now; ///< over the last window
    std::optional<Day> asleepUntil; ///< not said before this day

    [[nodiscard]] bool rings() const { return raised && !asleepUntil; }
};

struct AlertBoard
{
    std::vector<Alert> alerts; ///< one per rule; raised ones first
};

/// What was on before, and the figure of a window: whether the alert is on after it. A figure without a value
/// changes nothing.
bool isRaised(bool before, std::optional<double> value, const AlertRule &rule);

AlertBoard buildAlertBoard(const Evaluator &evaluator, const ActionRules &rules);
QJsonObject toJson(const AlertBoard &board);

/// "alert_snooze".
QString alertSnoozeKind();
/// Puts an alert to sleep until the day before `until`.
Document alertSnooze(const QString &alertId, Day until);

} // namespace shopglass
