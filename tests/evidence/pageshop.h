// Order files of January to June 2026. Buyers, by row:
//   0  02-10 distribution     buyer 1, cup        Zhejiang, 100 yuan for 1
//   1  02-10 distribution     buyer 2, teapot     Zhejiang,  50 yuan for 1
//   2  02-11 own live         buyer 3, bowl       Guangdong, 20 yuan for 1
//   3  02-12 own live         buyer 3, bowl       Guangdong, 20 yuan for 1
//   4  02-14 own live         buyer 1, cup        Zhejiang,  30 yuan for 2 (15 a piece)
//   5  03-05 shelf            buyer 2, teapot     no province, 60 yuan for 1
//   6  03-20 distribution     buyer 1, cup        Zhejiang,  80 yuan for 1
// Buyer 1 is back in 4 days, buyer 2 in 23; buyer 3 was met elsewhere and is back in 1. The bowl is never
// sold by distribution. Rows 0, 1 and 6 are large ones, 2 to 4 small ones.

#pragma once

#include "tests/evidence/rowquestions.h"

namespace shopglass::testing {

/// Sells more where a test asks for it.
class Shop final
{
public:
    Shop()
        : columns(emptyShop(period(u"2026-01-01", u"2026-06-30")))
    {
        columns.provinces = {{}, text("浙江省"), text("广东省")};
        columns.leaders = {{}, {text("70"), text("团长甲")}};
        columns.affiliates = {{}, {text("80"), text("快客乙")}};
        columns.agents = {{}, {text("达人号"), true, 1, 0}, {text("小店"), false, 0, 1}};
        columns.buyerCount = 3;
        sell(u"2026-02-10", 10'000, 1, 1, Cup, DistributionLive, 1);
        sell(u"2026-02-10", 5'000, 2, 1, Teapot, DistributionLive, 1);
        sell(u"2026-02-11", 2'000, 3, 2, Bowl, SelfLive, 2);
        sell(u"2026-02-12", 2'000, 3, 2, Bowl, SelfLive, 2);
        sell(u"2026-02-14", 3'000, 1, 1, Cup, SelfLive, 2);
        columns.orders.quantity.back() = 2;
        sell(u"2026-03-05", 6'000, 2, 0, Teapot, ShelfCard, 0);
        sell(u"2026-03-20", 8'000, 1, 1, Cup, DistributionLive, 1);
        columns.specs = {{}, text("大号"), text("小号")};
        columns.orders.spec = {1, 1, 2, 2, 2, 0, 1};
        for (const qint64 fen : {500, 0, -1, -1, 200, -1, -1})
            columns.discounts.shop.push_back(fen < 0 ? NumberColumn::Absent : fen);
        for (const qint64 fen : {-1, -1, -1, -1, -1, -1, 90})
            columns.discounts.platform.push_back(fen < 0 ? NumberColumn::Absent : fen);
    }

    void sell(QStringView iso, qint64 amount, std::uint32_t buyer, std::uint32_t province,
              std::uint32_t product, std::uint16_t source, std::uint32_t agent)
    {
        OrderSpec spec;
        spec.id = ++m_lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.source = source;
        spec.product = product;
        addOrder(columns, spec);
        columns.orders.buyer.back() = buyer;
        columns.orders.province.back() = province;
        columns.orders.agent.push_back(agent);
    }

    StoreColumns columns;

private:
    qint64 m_lastId = 100;
};

} // namespace shopglass::testing
