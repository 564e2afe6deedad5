// clang-format off
// Places on 30 June 2026 against 31 May by the built-in rules: window 14 days (17 to 30 June, halves 17 to 23 and
// 24 to 30), best week of the 60 days from 2 May. Order files cover 2026-01-01 … 2026-06-30.
//
//   Cup     1 order a day from 04-01, 3 a day from 06-24, 100 yuan: 28 orders of the window, 21 after 7: a hit
//   Teapot  3 orders a day 04-01 … 05-31, then every second day, 50 yuan: 4 in the last week after 21: clearing
//   Bowl    1 order a day from 03-01, 80 yuan: a daily seller
//   Plate   first sold on 06-20 and again on 06-25, 30 yuan: new
//   Tray    every twenty days from 04-05: slow, and never new again
//   Old     1 order a day 03-01 … 04-20: slow on 05-31, no sales in the 60 days to 06-30
// clang-format on

#pragma once

#include "tests/support/smallshop.h"

namespace shopglass::testing {

inline constexpr std::uint32_t Tray = 5;
inline constexpr std::uint32_t Old = 6;

inline void sell(StoreColumns &columns, std::uint32_t product, Day from, Day to, int step, int times,
                 qint64 amount)
{
    for (Day on = from; on <= to; on = on.plus(step)) {
        for (int i = 0; i < times; ++i) {
            OrderSpec spec;
            spec.id = qint64(columns.orders.size()) + 1;
            spec.created = on;
            spec.paid = on;
            spec.amount = amount;
            spec.product = product;
            addOrder(columns, spec);
        }
    }
}

inline StoreColumns flywheelShop(qint64 lateBowl = 8'000)
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.products.push_back({QStringLiteral("9005"), QStringLiteral("Tray")});
    columns.products.push_back({QStringLiteral("9006"), QStringLiteral("Old")});
    sell(columns, Cup, day(u"2026-04-01"), day(u"2026-06-23"), 1, 1, 10'000);
    sell(columns, Cup, day(u"2026-06-24"), day(u"2026-06-30"), 1, 3, 10'000);
    sell(columns, Teapot, day(u"2026-04-01"), day(u"2026-05-31"), 1, 3, 5'000);
    sell(columns, Teapot, day(u"2026-06-02"), day(u"2026-06-30"), 2, 1, 5'000);
    sell(columns, Bowl, day(u"2026-03-01"), day(u"2026-06-16"), 1, 1, 8'000);
    sell(columns, Bowl, day(u"2026-06-17"), day(u"2026-06-30"), 1, 1, lateBowl);
    sell(columns, Plate, day(u"2026-06-20"), day(u"2026-06-25"), 5, 1, 3'000);
    sell(columns, Tray, day(u"2026-04-05"), day(u"2026-06-30"), 20, 1, 1'000);
    sell(columns, Old, day(u"2026-03-01"), day(u"2026-04-20"), 1, 1, 1'000);
    return columns;
}

} // namespace shopglass::testing
