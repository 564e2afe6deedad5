// What the measures of a formula are called, those that no indicator is named after.
//
// From resources/measures/names.json. Threads: read once, then constant.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// Null for a measure that goes by the name of the indicator with its id, and for what is no measure.
const LocalText *measureName(const QString &id);
/// Every id that has a name here.
QStringList namedMeasures();

} // namespace shopglass
