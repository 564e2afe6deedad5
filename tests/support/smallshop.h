// clang-format off
// A shop small enough to work out on paper, as StoreColumns; and the tools to build another one for a test.
//
// Order files cover 2026-05-01 … 2026-06-30, the last day is the as-of day. All amounts in fen.
//
//   order  created  paid   amount  field of the sale                product  commission  refunded
//   1001   05-05    05-05  10,000  distribution, live               cup      2,000
//   1002   05-20    05-20  20,000  self_broadcast, live             cup                  5,000 on 05-28
//   1003   06-02    06-02  10,000  distribution, live               cup      2,000
//   1004   06-02    06-03  30,000  self_broadcast, live             cup                  30,000 on 06-10, quality
//   1005   06-05    never  99,900  self_broadcast, live             cup                  (closed unpaid)
//   1006   06-10    06-10  15,000  self_broadcast, video            teapot
//   1007   06-18    06-18  25,000  shelf                            teapot
//   1008   06-18    06-18  20,000  distribution, video              cup      4,000
//   1009   06-20    06-20   8,000  unclassified: 自营 × 其他         cup
//   1010   06-25    06-25  12,000  distribution: blank, promoter    teapot
//   1011   06-28    06-28   5,000  self_broadcast, live             cup                  (two lines)
//                           7,000  self_broadcast, live             teapot
//
// June, 06-01 … 06-30: paid GMV 132,000 in 8 orders; created GMV 231,900; refunds by pay day 30,000 of 1 order,
//   by refund day 30,000; net 102,000; commission 6,000; average order value 16,500.
//   distribution 42,000 (3 orders), self_broadcast 57,000 (3), shelf 25,000 (1), unclassified 8,000 (1).
//   Scenes of self_broadcast: live 42,000 (2 orders), video 15,000 (1).
// The 30 days before, 05-02 … 05-31: paid GMV 30,000 in 2 orders, refunds 5,000, net 25,000, commission 2,000;
//   distribution 10,000, self_broadcast 20,000.
// Launches: the first covered day is 05-01, so 05-31 is the first possible launch day. The cup sold on 05-05, on
//   05-20 (15 days later) and on 06-02 (13 days later): never new. The teapot sold first on 06-10: new, its window
//   runs to 07-09. Its sales in June: 15,000 + 25,000 + 12,000 + 7,000 = 59,000; 59,000 / 132,000 = 0.446969…
// clang-format on

#pragma once

#include "models/columns/storecolumns.h"

#include <memory>

namespace shopglass::testing {

inline Day day(QStringView iso)
{
    const auto parsed = Day::fromIso(iso);
    Q_ASSERT(parsed);
    return *parsed;
}

inline Period period(QStringView from, QStringView to)
{
    return {day(from), day(to)};
}

/// `hour` o'clock of a day.
inline BeijingSeconds at(Day day, int hour)
{
    return startOf(day) + hour * BeijingSeconds(3600);
}

/// Indices into StoreColumns::sources of every shop made here.
enum SourceIndex : std::uint16_t {
    BlankSource,
    DistributionLive,
    DistributionVideo,
    SelfLive,
    SelfVideo,
    ShelfCard,
    SelfOther,
    BlankWithPromoter,
};

/// Indices into StoreColumns::products of every shop made here.
enum ProductIndex : std::uint32_t { NoProduct, Cup, Teapot, Bowl, Plate };

/// Stored status numbers: place in the value list of orders.order_status + 1.
enum StatusIndex : std::uint8_t { BlankStatus, Unpaid, ToShip, Shipped, Received, Completed, Closed };

/// Stored numbers of aftersales.aftersale_status and aftersale_type.
enum AftersaleStatusIndex : std::uint8_t {
    AftersaleProcessing = 1,
    AftersaleClosed,
    AftersaleFailed,
    AftersaleRefunded
};
enum AftersaleTypeIndex : std::uint8_t { RefundOnly = 1, ReturnRefund, Exchange };

/// One order line to add.
struct OrderSpec
{
    qint64 id = 0;
    Day created;
    std::optional<Day> paid;
    qint64 amount = 0;
    std::uint16_t source = SelfLive;
    std::uint32_t product = Cup;
    qint64 commission = 0;
    std::uint8_t status = Completed;
    qint64 refund = 0;
    qint64 line = 0; ///< 0 on the first line of an order
};

/// Lines must come ascending by order id and line. Created at 10:00, paid at 11:00, shipped at 18:00 of the
/// paid day.
inline void addOrder(StoreColumns &columns, const OrderSpec &spec)
{
    OrderColumns &orders = columns.orders;
    const bool first = spec.line == 0;
    orders.orderId.push_back(spec.id);
    orders.lineKey.push_back(spec.line);
    orders.firstLine.push_back(first ? 1 : 0);
    orders.createdDay.push_back(spec.created.number());
    orders.paidDay.push_back(spec.paid ? spec.paid->number() : NoDay);
    orders.paidAt.push_back(spec.paid ? at(*spec.paid, 11) : NoTime);
    orders.promisedAt.push_back(NoTime);
    orders.shippedAt.push_back(spec.paid ? at(*spec.paid, 18) : NoTime);
    orders.amount.push_back(spec.amount);
    orders.quantity.push_back(1);
    orders.commission.push_back(spec.commission);
    orders.source.push_back(spec.source);
    orders.product.push_back(spec.product);
    orders.spec.push_back(0);
    orders.influencer.push_back(0);
    orders.province.push_back(0);
    orders.status.push_back(spec.status);
    orders.refund.push_back(spec.refund);
    orders.refunded.push_back(first && spec.refund > 0 ? 1 : 0);
    orders.buyer.push_back(0);
}

/// A successful after-sale of the order in `orderRow`, applied for two days before it was finished.
inline void addRefund(StoreColumns &columns, qint64 id, std::int32_t orderRow, qint64 amount, Day finished,
                      std::uint32_t reason)
{
    AftersaleColumns &aftersales = columns.aftersales;
    aftersales.aftersaleId.push_back(id);
    aftersales.orderRow.push_back(orderRow);
    aftersales.status.push_back(AftersaleRefunded);
    aftersales.type.push_back(ReturnRefund);
    aftersales.success.push_back(1);
    aftersales.amount.push_back(amount);
    aftersales.appliedAt.push_back(at(finished.plus(-2), 9));
    aftersales.finishedAt.push_back(at(finished, 9));
    aftersales.reason.push_back(reason);
    aftersales.arbitrated.push_back(0);
    aftersales.approvedAt.push_back(NoTime);
    aftersales.returnSignedAt.push_back(NoTime);
    aftersales.product.push_back(columns.orders.product[static_cast<std::size_t>(orderRow)]);
}

/// A shop without orders whose order and after-sale files cover `covered`.
inline StoreColumns emptyShop(Period covered)
{
    StoreColumns columns;
    columns.store = {1, QStringLiteral("小店")};
    columns.factsVersion = 1;
    const auto source
        = [](const char16_t *channel, const char16_t *carrier, const char16_t *account, bool promoter) {
              return SalesSource{QString::fromUtf16(channel), QString::fromUtf16(carrier),
                                 QString::fromUtf16(account), promoter};
          };
    columns.sources = {
        source(u"", u"", u"", false),
        source(u"分销", u"直播", u"合作达人", true),
        source(u"分销", u"短视频", u"合作达人", true),
        source(u"自营", u"直播", u"经营号", false),
        source(u"自营", u"短视频", u"经营号", false),
        source(u"自营", u"商品卡", u"经营号", false),
        source(u"自营", u"其他", u"经营号", false),
        source(u"", u"", u"", true),
    };
    columns.products = {{QString(), QString()},
                        {QStringLiteral("9001"), QStringLiteral("Cup")},
                        {QStringLiteral("9002"), QStringLiteral("Teapot")},
                        {QStringLiteral("9003"), QStringLiteral("Bowl")},
                        {QStringLiteral("9004"), QStringLiteral("Plate")}};
    columns.influencers = {{QString(), QString()}};
    columns.provinces = {QString()};
    columns.reasons = {QString(), QStringLiteral("商品质量问题"), QStringLiteral("七天无理由退货")};
    columns.coverage = {{QStringLiteral("orders"), {{covered.from, covered.to}}},
                        {QStringLiteral("aftersales"), {{covered.from, covered.to}}},
                        {QStringLiteral("aftersales.arbitration"), {{covered.from, covered.to}}}};
    columns.asOf = covered.to;
    return columns;
}

/// One order of 100 yuan a day from 22 May to 30 June 2026; the last eight are refunded.
inline StoreColumns fortyOrders()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int order = 0; order < 40; ++order) {
        OrderSpec spec;
        spec.id = order + 1;
        spec.created = day(u"2026-05-22").plus(order);
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.refund = order >= 32 ? 10'000 : 0;
        addOrder(columns, spec);
    }
    return columns;
}

/// The shop of the table above.
inline StoreColumns smallShop()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    const auto add = [&columns](qint64 id, QStringView created, QStringView paid, qint64 amount,
                                std::uint16_t source, std::uint32_t product, qint64 commission,
                                std::uint8_t status, qint64 refund, qint64 line) {
        OrderSpec spec{id, day(created), {}, amount, source, product, commission, status, refund, line};
        if (!paid.isEmpty())
            spec.paid = day(paid);
        addOrder(columns, spec);
    };
    add(1001, u"2026-05-05", u"2026-05-05", 10'000, DistributionLive, Cup, 2'000, Completed, 0, 0);
    add(1002, u"2026-05-20", u"2026-05-20", 20'000, SelfLive, Cup, 0, Completed, 5'000, 0);
    add(1003, u"2026-06-02", u"2026-06-02", 10'000, DistributionLive, Cup, 2'000, Completed, 0, 0);
    add(1004, u"2026-06-02", u"2026-06-03", 30'000, SelfLive, Cup, 0, Closed, 30'000, 0);
    add(1005, u"2026-06-05", u"", 99'900, SelfLive, Cup, 0, Closed, 0, 0);
    add(1006, u"2026-06-10", u"2026-06-10", 15'000, SelfVideo, Teapot, 0, Completed, 0, 0);
    add(1007, u"2026-06-18", u"2026-06-18", 25'000, ShelfCard, Teapot, 0, Received, 0, 0);
    add(1008, u"2026-06-18", u"2026-06-18", 20'000, DistributionVideo, Cup, 4'000, Received, 0, 0);
    add(1009, u"2026-06-20", u"2026-06-20", 8'000, SelfOther, Cup, 0, Shipped, 0, 0);
    add(1010, u"2026-06-25", u"2026-06-25", 12'000, BlankWithPromoter, Teapot, 0, Shipped, 0, 0);
    add(1011, u"2026-06-28", u"2026-06-28", 5'000, SelfLive, Cup, 0, ToShip, 0, 0);
    add(1011, u"2026-06-28", u"2026-06-28", 7'000, SelfLive, Teapot, 0, ToShip, 0, 1);
    addRefund(columns, 5001, 1, 5'000, day(u"2026-05-28"), 2);
    addRefund(columns, 5002, 3, 30'000, day(u"2026-06-10"), 1);
    return columns;
}

inline std::shared_ptr<const StoreColumns> shared(StoreColumns columns)
{
    return std::make_shared<const StoreColumns>(std::move(columns));
}

} // namespace shopglass::testing
