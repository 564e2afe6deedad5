#include "models/indicators/comparison.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// A sum over 30 days says nothing beside a sum over 27. A leap day in a year is let through.
constexpr double MostCoverageDifference = 0.005;

int overlap(Period a, Period b)
{
    return std::min(a.to, b.to) - std::max(a.from, b.from) + 1;
}

std::optional<Period> sameDaysOfLastEvent(const Rulebook &rulebook, Period elapsed)
{
    const std::vector<PromotionEvent> events = rulebook.promotions(elapsed);
    if (events.empty())
        return std::nullopt;
    // The event that fills most of the period; the later one of two that fill it alike.
    const PromotionEvent *event = &events.front();
    for (const PromotionEvent &other : events) {
        if (overlap(other.days(), elapsed) >= overlap(event->days(), elapsed))
            event = &other;
    }
    const auto before = rulebook.eventBefore(*event);
    if (!before)
        return std::nullopt;
    const int shift = before->anchorDay - event->anchorDay;
    return Period{elapsed.from.plus(shift), elapsed.to.plus(shift)};
}

bool coverAlike(const IndicatorValue &value, const IndicatorValue &base)
{
    const int more = std::max(value.coveredDays, base.coveredDays);
    return std::abs(value.coveredDays - base.coveredDays) <= MostCoverageDifference * more;
}

} // namespace

Day lastSeenDay(const AnalysisContext &context)
{
    return context.columns->asOf ? std::min(context.asOf, *context.columns->asOf) : context.asOf;
}

std::optional<Period> elapsedPart(const AnalysisContext &context, Period period)
{
    const Period elapsed{period.from, std::min(period.to, lastSeenDay(context))};
    if (elapsed.to < elapsed.from)
        return std::nullopt;
    return elapsed;
}

std::optional<Period> basePeriod(const AnalysisContext &context)
{
    const std::optional<Period> elapsed = elapsedPart(context, context.period);
    if (!elapsed)
        return std::nullopt;
    switch (context.comparison) {
    case Comparison::None:
        return std::nullopt;
    case Comparison::Previous: {
        const Day from = context.period.previous().from;
        return Period{from, from.plus(elapsed->days() - 1)};
    }
    case Comparison::LastYear:
        return elapsed->lastYear();
    case Comparison::LastPromotion:
        return sameDaysOfLastEvent(*context.rulebook, *elapsed);
    }
    return std::nullopt;
}

Comparability comparabilityOf(const Indicator &indicator)
{
    const bool ratioOfOneKind = !indicator.sampleExpression.isEmpty() && indicator.needs.size() < 2;
    return ratioOfOneKind ? Comparability::AnyDays : Comparability::NeedsEqualDays;
}

void compare(IndicatorValue &value, const std::optional<IndicatorValue> &base, Comparability comparability)
{
    value.comparison = ComparisonState::NoBase;
    if (!base || !base->hasValue() || !value.hasValue())
        return;
    if (comparability == Comparability::NeedsEqualDays && !coverAlike(value, *base))
        return;
    value.previous = base->value;
    const double difference = value.value - base->value;
    if (difference == 0.0) {
        value.comparison = ComparisonState::NoChange;
        value.change = 0.0;
    } else if (isRatio(value.unit)) {
        value.comparison = ComparisonState::Changed;
        value.change = difference;
    } else if (base->value == 0.0) {
        value.comparison = ComparisonState::ZeroBase;
    } else {
        value.comparison = ComparisonState::Changed;
        value.change = difference / std::abs(base->value);
    }
}

} // namespace shopglass
