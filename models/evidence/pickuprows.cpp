// Rows behind a step of the hours from payment to pick-up.

#include "models/evidence/pagerows.h"
#include "models/indicators/pickupwaits.h"

#include <algorithm>

namespace shopglass {

Result<PageRows> pickupRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const Period period = question.period.value_or(evaluator.context().period);
    const PickupWaits waits = pickupWaitsOf(evaluator, period);
    const auto step = std::ranges::find(waits.steps, question.of, &PickupStep::key);
    if (step == waits.steps.end())
        return unreadablePart(question, waits.steps.front().key());
    PageRows found;
    for (const PickupWait &wait : waits.orders) {
        if (step->holds(wait))
            found.rows.push_back({wait.row, 1});
    }
    return found;
}

} // namespace shopglass
