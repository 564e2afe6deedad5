#include "models/scores/attainment.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// What a product like 0.97 × 200 may be off by without being another number of orders.
constexpr double CountTolerance = 1e-9;
/// Distances that are only the rounding of a quotient.
constexpr double RatioTolerance = 1e-12;
/// How far ratio × sample may lie from a whole number for the sample to be the ratio's denominator.
constexpr double NumeratorTolerance = 1e-6;

/// The orders that make the ratio, e.g. the refunded ones; none where the sample is not its denominator.
std::optional<qint64> numeratorOf(const IndicatorValue &value)
{
    if (value.unit != Unit::Ratio || value.sample <= 0)
        return {};
    const double product = value.value * static_cast<double>(value.sample);
    const double whole = std::round(product);
    if (std::abs(product - whole) > NumeratorTolerance || whole < 0.0
        || whole > static_cast<double>(value.sample))
        return {};
    return static_cast<qint64>(whole);
}

std::optional<double> attainmentOf(double shortfall, double target, std::optional<double> floor, double sign)
{
    if (shortfall == 0.0)
        return 1.0;
    if (!floor)
        return {};
    const double span = sign * (target - *floor);
    if (span <= 0.0)
        return {};
    return std::clamp(1.0 - shortfall / span, 0.0, 1.0);
}

} // namespace

TargetReading readAgainstTarget(const IndicatorValue &value, Direction direction,
                                std::optional<double> target, std::optional<double> floor)
{
    TargetReading reading;
    if (!value.hasValue() || direction == Direction::Neutral || !target)
        return reading;

    const double sign = direction == Direction::HigherIsBetter ? 1.0 : -1.0;
    const double distance = sign * (*target - value.value);
    const double shortfall = distance > RatioTolerance ? distance : 0.0;
    reading.gap = shortfall;
    reading.attainment = attainmentOf(shortfall, *target, floor, sign);

    const std::optional<qint64> numerator = numeratorOf(value);
    if (!numerator)
        return reading;
    // Orders that the target asks for beyond those there are; negative where there is room.
    const double missing
        = sign * (*target * static_cast<double>(value.sample) - static_cast<double>(*numerator));
    const qint64 toChange = std::max<qint64>(0, static_cast<qint64>(std::ceil(missing - CountTolerance)));
    const qint64 changeable = direction == Direction::HigherIsBetter ? value.sample - *numerator : *numerator;
    if (toChange <= changeable)
        reading.ordersToChange = toChange;
    const qint64 good = value.sample - changeable;
    reading.headroom
        = std::clamp<qint64>(static_cast<qint64>(std::floor(-missing + CountTolerance)), 0, good);
    return reading;
}

} // namespace shopglass
