// Indicator values made by hand, for what shows them: June 2026, 30 days, +20 %.

#pragma once

#include "models/indicators/indicator.h"

namespace shopglass::testing {

inline Day viewDay(QStringView iso)
{
    return *Day::fromIso(iso);
}

inline IndicatorValue viewValue(const QString &id, double value, Unit unit)
{
    IndicatorValue made;
    made.id = id;
    made.state = ValueState::Value;
    made.value = value;
    made.unit = unit;
    made.sample = 40;
    made.coveredDays = 30;
    made.days = 30;
    made.comparison = ComparisonState::Changed;
    made.previous = value / 1.2;
    made.change = 0.2;
    return made;
}

inline IndicatorValue uncoveredValue(const QString &id)
{
    IndicatorValue made;
    made.id = id;
    made.unit = Unit::Ratio;
    made.days = 30;
    return made;
}

} // namespace shopglass::testing
