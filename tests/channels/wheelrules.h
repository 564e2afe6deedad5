// The rulebook's rules of the double wheel, for tests of its parts.

#pragma once

#include "models/channels/channelview.h"
#include "tests/support/smallanalysis.h"

namespace shopglass::testing {

inline WheelRules rulesOf()
{
    return Rulebook::builtIn().value()->wheel();
}

/// Order files of May to July; each sale is a buyer, a day after 1 May, a source.
struct Sale
{
    std::uint32_t buyer = 0;
    int dayAfter = 0;
    std::uint16_t source = SelfLive;
    std::uint32_t product = testing::Cup;
};

inline StoreColumns shopOf(const std::vector<Sale> &sales)
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-07-31"));
    qint64 id = 1;
    for (const Sale &sale : sales) {
        OrderSpec spec;
        spec.id = id++;
        spec.created = day(u"2026-05-01").plus(sale.dayAfter);
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.source = sale.source;
        spec.product = sale.product;
        addOrder(columns, spec);
        columns.orders.buyer.back() = sale.buyer;
        columns.buyerCount = std::max(columns.buyerCount, sale.buyer);
    }
    return columns;
}

inline FieldPaths::Waits &of(FieldPaths::ByField &fields, Field field)
{
    return fields[std::size_t(field)];
}

} // namespace shopglass::testing
