// Which days do a store's files have of some sources (渠道, 载体) alone, because they were exported with a
// filter?
//
// A file counts as filtered when the days that it alone has hold one source, and a day beside them is likely
// to have others: those that are on at least every second of the next seven days with files, so often that
// none among so many rows is no chance. A store that took up a source later is not suspected, unless it did
// so on the very day on which a file begins. Threads: as the reader's Workspace.

#pragma once

#include "models/store/coveragecalendar.h"
#include "models/store/dayprofile.h"

namespace shopglass {

/// By day; none = the day is in.
using CalendarDays = std::map<Day, std::optional<PartlyDay>>;

/// Marks the days that are in so far. Requires: `days` has every day of the files.
void missSources(const StoreReader &reader, std::span<const CoveringFile> files, const DayProfile &profile,
                 CalendarDays &days);

} // namespace shopglass
