#include "models/indicators/pickupwaits.h"

#include "models/indicators/countedslice.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/summation.h"
#include "models/rulebook/timelimits.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr BeijingSeconds SecondsPerHour = 3600;
/// So many steps up to the limit, and as many behind it.
constexpr int StepsToLimit = 6;

/// Of orders paid on the day; that of the last rule where none holds.
int limitOn(const std::vector<TimeLimitRule> &rules, Day day)
{
    const auto found
        = std::ranges::find_if(rules, [day](const TimeLimitRule &rule) { return rule.holdsOn(day); });
    return found == rules.end() ? rules.back().hours : found->hours;
}

std::vector<PickupStep> stepsTo(int limit)
{
    const int width = std::max(1, limit / StepsToLimit);
    std::vector<PickupStep> steps;
    for (int end = 0; end < 2 * limit;) {
        const int from = end;
        end = from < limit ? std::min(from + width, limit) : std::min(from + width, 2 * limit);
        steps.push_back({from, end, false});
    }
    steps.push_back({2 * limit, std::nullopt, false});
    steps.push_back({0, std::nullopt, true});
    return steps;
}

/// The first pick-up of each of the orders, as far as it counts as seen.
void addPickups(std::vector<PickupWait> &orders, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    constexpr std::int32_t Nowhere = -1;
    std::vector<std::int32_t> placeOfRow(columns.orders.size(), Nowhere);
    for (std::size_t i = 0; i < orders.size(); ++i)
        placeOfRow[orders[i].row] = std::int32_t(i);
    const BeijingSeconds known = startOf(evaluator.groundwork().lastDay().plus(1));
    const NumberColumn::Reader paidAt = columns.orders.paidAt.reader();
    const NumberColumn::Reader pickedUpAt = columns.shipments.pickedUpAt.reader();
    for (std::size_t parcel = 0; parcel < columns.shipments.size(); ++parcel) {
        const std::int32_t row = columns.shipments.orderRow[parcel];
        const std::int32_t place = row == NoRow ? Nowhere : placeOfRow[std::size_t(row)];
        const BeijingSeconds moment = pickedUpAt[parcel];
        if (place == Nowhere || moment == NoTime || moment >= known)
            continue;
        PickupWait &wait = orders[std::size_t(place)];
        const BeijingSeconds seconds = moment - paidAt[wait.row];
        wait.seconds = std::min(wait.seconds.value_or(seconds), seconds);
    }
}

} // namespace

QString pickupRateId()
{
    return QStringLiteral("pickup_within_48h_rate");
}

QString PickupStep::key() const
{
    return never ? QStringLiteral("never")
                 : QStringLiteral("%1-%2").arg(from).arg(to ? QString::number(*to) : QString());
}

bool PickupStep::holds(const PickupWait &wait) const
{
    if (never || !wait.seconds)
        return never && !wait.seconds;
    return (from == 0 || *wait.seconds > from * SecondsPerHour)
        && (!to || *wait.seconds <= *to * SecondsPerHour);
}

PickupWaits pickupWaitsOf(const Evaluator &evaluator, Period period)
{
    const AnalysisContext &context = evaluator.context();
    const std::vector<TimeLimitRule> &rules = context.rulebook->timeLimits().of(TimeLimit::Pickup);
    PickupWaits waits;
    const int limit = limitOn(rules, period.to);
    waits.limitHours = limit;
    for (Day day = period.from; day < period.to; day = day.plus(1)) {
        if (limitOn(rules, day) != limit)
            waits.limitHours.reset();
    }
    waits.steps = stepsTo(limit);
    const CompiledIndicator *rate = context.catalogue->compiled(pickupRateId());
    if (!rate)
        return waits;
    const OrderMarks &marks = evaluator.groundwork().marks();
    for (const RowShare &due :
         Summation::sharesOf(Measure::PickupDueOrders, SummationSource(evaluator.groundwork()),
                             countedSlice(evaluator, *rate, period)))
        waits.orders.push_back({due.row, std::nullopt, (marks.marks[due.row] & PickedUpMark) != 0});
    addPickups(waits.orders, evaluator);
    return waits;
}

} // namespace shopglass
