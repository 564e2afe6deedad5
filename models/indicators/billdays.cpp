#include "models/indicators/billdays.h"

#include <algorithm>

namespace shopglass {

std::int32_t paidDayOfBill(const StoreColumns &columns, const FigureTable &bills, std::size_t bill,
                           Day lastDay)
{
    const std::int32_t order = bills.orderRow[bill];
    if (order == NoRow || bills.day[bill] == NoDay)
        return NoDay;
    const bool setBack = columns.asOf && lastDay < *columns.asOf;
    if (setBack && bills.day[bill] > lastDay.number())
        return NoDay;
    return columns.orders.paidDay[std::size_t(order)];
}

std::optional<DayRange> billedPayDays(const StoreColumns &columns, Day lastDay)
{
    const FigureTable *bills = columns.figuresOf(QStringLiteral("settlement"));
    std::optional<DayRange> range;
    for (std::size_t bill = 0; bills && bill < bills->size(); ++bill) {
        const std::int32_t number = paidDayOfBill(columns, *bills, bill, lastDay);
        if (number == NoDay)
            continue;
        const Day day = Day::fromNumber(number);
        range = range ? DayRange{std::min(range->from, day), std::max(range->to, day)} : DayRange{day, day};
    }
    return range;
}

} // namespace shopglass
