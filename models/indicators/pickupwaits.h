// How long did orders wait for their first pick-up? The orders behind the 48-hour rate, one by one.
//
// Which orders are due and which were in time say the pass and the marks that the rate itself is made of;
// this adds the time that went by, and the steps of hours that orders are counted in. An order that was not
// picked up by the last day that counts as seen waits without end. Threads: pure functions, off the UI
// thread.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

/// The rate that these are the orders of.
QString pickupRateId();

struct PickupWait
{
    std::uint32_t row = 0; ///< of the order lines
    std::optional<BeijingSeconds> seconds; ///< from the payment; none = not picked up
    bool inTime = false;
};

/// More than `from` and at most `to` hours; the first step begins with no time at all.
struct PickupStep
{
    int from = 0;
    std::optional<int> to; ///< none = without end
    bool never = false; ///< not picked up

    /// "0-8", "96-", "never".
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool holds(const PickupWait &wait) const;
};

struct PickupWaits
{
    /// The limit of orders paid on any day of the period; none where it changed within.
    std::optional<int> limitHours;
    std::vector<PickupStep> steps; ///< by the limit of the last day, which ends one of them
    std::vector<PickupWait> orders;
};

PickupWaits pickupWaitsOf(const Evaluator &evaluator, Period period);

} // namespace shopglass
