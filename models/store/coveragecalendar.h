// Is a day in, partly in or missing, kind by kind? The one place that says what 'partly in' means.
//
// A day is in when one file covers it whole. It is partly in
// - when every file that has it left out a row of it, where figures are sums of a day's rows;
// - when it is the last day of every file that has it and that file ends within it: it was imported before
//   the day was over, or its moments stop so long before midnight that more was to come. Hours are compared
//   with those of the store's other days where there are enough of them; a first day that begins late, too;
// - when its files have one source alone (渠道, 载体) and the days beside them have others: it was filtered;
// - when a part of it has no row although the store has that part on most days: one of three scores, one of
//   two splits. `part_of_day` in kinds.json says which attribute tells them apart. Accounts are no such
//   parts: one without sales on a day has no row.
// All other days are missing. Of a list, which says how things stand, every day is in until it is too old.
//
// Figures ask StoreReader::coverage(): there a day that a file ends in counts, and a day without one of its
// parts, and of one source alone, too; one with a row left out does not.
//
// Errors: those of reading the workspace. Threads: as the Workspace's; the result is a value.

#pragma once

#include "models/store/coveringfiles.h"

namespace shopglass {

struct PartlyDay
{
    enum class Why { RowsLeftOut, BeginsInDay, EndsInDay, PartsMissing, SourcesMissing };
    Day day;
    Why why = Why::RowsLeftOut;
    QString file; ///< the last one that has the day; of PartsMissing none
    std::optional<BeijingSeconds> latest; ///< of EndsInDay: the last moment, where that told
    QStringList parts; ///< of PartsMissing and SourcesMissing: as exports write them
    std::optional<BeijingSeconds> earliest = std::nullopt; ///< of BeginsInDay: the first moment
};

struct KindCalendar
{
    QString kindId;
    std::vector<DayRange> in; ///< ascending, those that touch made one
    std::vector<PartlyDay> partly; ///< ascending; none of them is in `in`
};

/// Every kind, in the order of ExportKinds.
Result<std::vector<KindCalendar>> coverageCalendar(const Workspace &workspace, StoreId store);

/// Whether the file says that it ends within its last day.
bool endsWithinDay(const CoveringFile &file, const ExportKind &kind);

} // namespace shopglass
