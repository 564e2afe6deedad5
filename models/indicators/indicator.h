// What an indicator is, and what asking for one gives.

#pragma once

#include "models/base/period.h"
#include "models/rulebook/rulebook.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shopglass {

/// A multiple is a ratio that people read as a factor: a return on ad spend of 3.20, not of 320 %.
enum class Unit { Fen, Count, Ratio, Hours, Days, Score, Seconds, Multiple };

/// Whether a change is said as a difference instead of a percentage.
constexpr bool isRatio(Unit unit)
{
    return unit == Unit::Ratio || unit == Unit::Multiple;
}

enum class Direction { HigherIsBetter, LowerIsBetter, Neutral };
enum class TimeBasis { Created, Paid, Refunded, Applied, Signed, Published, Began, Reviewed, Settled };

/// One entry of resources/catalogue/*.json.
struct Indicator
{
    QString id;
    LocalText name;
    LocalText definition; ///< formula and filters in words
    Unit unit = Unit::Count;
    Direction direction = Direction::Neutral;
    QString expression; ///< Formula over measure ids (models/indicators/measure.h)
    QString sampleExpression; ///< what minimumSample is compared with; empty for sums and counts
    qint64 minimumSample = 0;
    TimeBasis timeBasis = TimeBasis::Paid;
    bool official = false; ///< the platform's own figure, passed on as its file says it
    bool own = false; ///< made by a user, see ownindicator.h
    std::optional<double> target; ///< of an own one, in its unit
    /// All groups must be covered; one kind of a group is enough. E.g. {{orders}, {aftersales,
    /// order_refunds}}.
    std::vector<QStringList> needs;
    Provenance provenance;
};

/// Pending: still being worked out; only before a store's columns are loaded.
enum class ValueState { Value, NotEnoughData, Undefined, NotCovered, Pending };
enum class ComparisonState { NoBase, ZeroBase, NoChange, Changed };

/// An indicator over one period. Fen values are whole numbers held in a double (exact below 2^53).
struct IndicatorValue
{
    QString id;
    ValueState state = ValueState::NotCovered;
    double value = 0.0; ///< only when state is Value
    Unit unit = Unit::Count;
    qint64 sample = 0;
    int coveredDays = 0;
    int days = 0;
    bool official = false; ///< the platform's own figure

    std::optional<ComparisonState> comparison; ///< none when no comparison was asked for
    std::optional<double> previous; ///< when the base has a value
    std::optional<double> change; ///< points for ratios, else relative; only when Changed or NoChange

    [[nodiscard]] bool hasValue() const { return state == ValueState::Value; }
};

} // namespace shopglass
