// Answers the coverage calendar: which days of which kind are in, partly in or missing, and where the missing
// files are downloaded. For the Data page, `show coverage` and its JSON.
//
// What 'partly in' means is said in models/store/coveragecalendar.h. Threads: values.

#pragma once

#include "models/base/period.h"
#include "models/rulebook/rulebook.h"
#include "models/store/coveragecalendar.h"

#include <QJsonObject>

namespace shopglass {

struct CoverageRow
{
    QString kindId;
    LocalText name;
    LocalText download; ///< menu of the back office; says itself where it is not verified
    std::vector<DayRange> in; ///< all three within the window, ascending
    std::vector<PartlyDay> partly;
    std::vector<DayRange> missing;

    [[nodiscard]] bool hasAny() const { return !in.empty() || !partly.empty(); }
};

struct CoverageView
{
    QString store;
    Period window;
    std::vector<CoverageRow> rows; ///< one a kind, in the order of ExportKinds
};

int daysOf(const std::vector<DayRange> &ranges);

/// The 90 days that end with `asOf`; without it with the last day of the orders, else of any file, else
/// today.
Period coverageWindow(const std::vector<KindCalendar> &calendars, std::optional<Day> asOf, Day today);

/// From the first day that any file covers to the last.
std::optional<Period> calendarSpan(const std::vector<KindCalendar> &calendars);

CoverageView buildCoverageView(const QString &store, const std::vector<KindCalendar> &calendars,
                               Period window);
QJsonObject toJson(const CoverageView &view);

} // namespace shopglass
