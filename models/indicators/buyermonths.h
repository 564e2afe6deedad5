// Months by number, as cohorts of buyers count them.
//
// Threads: pure functions.

#pragma once

#include "models/columns/storecolumns.h"

#include <QDate>

namespace shopglass {

/// Months since the year 0.
inline int monthNumber(Day day)
{
    const QDate date = day.date();
    return date.year() * 12 + date.month() - 1;
}

inline Day firstOfMonth(int month)
{
    return Day::fromDate(QDate(month / 12, month % 12 + 1, 1));
}

/// Whether a month is over on the last day that counts and every day of it has its orders.
inline bool isWholeMonth(const StoreColumns &columns, Day lastDay, int month)
{
    const Period days{firstOfMonth(month), firstOfMonth(month + 1).plus(-1)};
    return days.to <= lastDay && columns.coveredDays(QStringLiteral("orders"), days) == days.days();
}

} // namespace shopglass
