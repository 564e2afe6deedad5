// Cells that say more than one value, or less than their column promises: a price from … to …, a day with its
// hour, a period of several days, a mean with a fraction.
//
// Like typing.h: a cell is a value, says nothing, or has a reason why it cannot be read.

#pragma once

#include "models/import/typing.h"

namespace shopglass {

/// Whether times of day in a column of days mean hours: then midnight is the hour 0, else the whole day.
enum class DayColumn { WholeDays, Hours };

/// Reads a cell of an attribute that does not have Reading::Plain.
Typed typeReading(const Attribute &attribute, const RawCell &cell, DateOrder order, const DateForm *form,
                  DayColumn dayColumn);

/// A date as an export kind without hours has it: 2025-07-01-2025-07-31 has a reason of its own, unless both
/// days are the same.
Typed typeDay(const RawCell &cell, DateOrder order, const DateForm *form);

/// Whether a cell of a column of days carries an hour or another time after midnight.
bool showsHour(const RawCell &cell);

} // namespace shopglass
