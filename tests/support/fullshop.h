// clang-format off
// The small shop with everything else that a store can have: parcels, more after-sales, buyers, influencers, promised
// shipping times. What smallshop.h says of orders, amounts and launches holds here too. Shipment files cover June.
//
//   order  buyer  influencer  promised      shipped       first parcel picked up, signed; hours from shipping
//   1001   1      A
//   1002   2
//   1003   1      A           06-04 18:00   06-02 18:00   06-03 09:00, 06-05 18:00 (72)
//   1004   1                  06-03 12:00   06-03 18:00   06-05 11:00 (48 h to the minute), 06-07 18:00 (96)
//   1006   4                  07-02 18:00   06-10 18:00   06-12 12:00 (49 h), 06-13 18:00 (72)
//   1007                      06-19 00:00   by parcel     06-19 10:00, 06-21 12:00 (48); second: 06-22 10:00, 06-24 12:00 (96)
//   1008   3      B
//   1009   2                  06-21 00:00   never, closed
//   1011   1
//
//   after-sale  order  type           applied      finished     success  amount  reason
//   5001        1002   return+refund  05-26 09:00  05-28 09:00  yes       5,000  seven days
//   5002        1004   return+refund  06-08 09:00  06-10 09:00  yes      30,000  quality
//   5003        1006   refund only    06-12 00:00  06-13 06:00  yes       1,000  seven days     (30 h, shipped)
//   5004        1006   return+refund  06-14 09:00  06-15 09:00  no                quality
//   5005        1007   refund only    06-19 10:00  06-20 10:00  yes       2,000  quality        (24 h, unshipped, arbitrated)
//   5006        1009   exchange       06-22 00:00  -            no                quality
//   5007        1009   refund only    06-23 00:00  -            no                seven days     (unshipped)
//   5009        1011   refund only    06-30 06:00  -            no                blank          (shipped, 36 h not over)
//   5008        ?      refund only    06-24 09:00  06-25 09:00  yes         700  seven days
// clang-format on

#pragma once

#include "models/indicators/analysis.h"
#include "tests/support/smallshop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass::testing {

struct AftersaleSpec
{
    qint64 id = 0;
    std::int32_t orderRow = NoRow;
    std::uint8_t type = RefundOnly;
    BeijingSeconds applied = NoTime;
    BeijingSeconds finished = NoTime;
    qint64 refunded = 0; ///< above 0 = successful
    std::uint32_t reason = 0;
};

inline void addAftersale(StoreColumns &columns, const AftersaleSpec &spec)
{
    AftersaleColumns &aftersales = columns.aftersales;
    aftersales.aftersaleId.push_back(spec.id);
    aftersales.orderRow.push_back(spec.orderRow);
    aftersales.status.push_back(spec.refunded > 0 ? AftersaleRefunded : AftersaleProcessing);
    aftersales.type.push_back(spec.type);
    aftersales.success.push_back(spec.refunded > 0 ? 1 : 0);
    aftersales.amount.push_back(spec.refunded);
    aftersales.appliedAt.push_back(spec.applied);
    aftersales.finishedAt.push_back(spec.finished);
    aftersales.reason.push_back(spec.reason);
    aftersales.arbitrated.push_back(0);
    aftersales.approvedAt.push_back(NoTime);
    aftersales.returnSignedAt.push_back(NoTime);
    const bool known = spec.orderRow != NoRow;
    aftersales.product.push_back(known ? columns.orders.product[std::size_t(spec.orderRow)] : 0);
    if (known && spec.refunded > 0) {
        columns.orders.refund[std::size_t(spec.orderRow)] += spec.refunded;
        columns.orders.refunded[std::size_t(spec.orderRow)] = 1;
    }
}

inline void addParcel(StoreColumns &columns, std::int32_t orderRow, BeijingSeconds shipped,
                      BeijingSeconds pickedUp, BeijingSeconds signedAt)
{
    columns.shipments.orderRow.push_back(orderRow);
    columns.shipments.shippedAt.push_back(shipped);
    columns.shipments.pickedUpAt.push_back(pickedUp);
    columns.shipments.signedAt.push_back(signedAt);
}

inline StoreColumns fullShop()
{
    StoreColumns columns = smallShop();
    columns.influencers = {{QString(), QString()},
                           {QStringLiteral("71"), QStringLiteral("A")},
                           {QStringLiteral("72"), QStringLiteral("B")}};
    columns.buyerCount = 4;
    OrderColumns &orders = columns.orders;
    // rows: 0 1001, 1 1002, 2 1003, 3 1004, 4 1005, 5 1006, 6 1007, 7 1008, 8 1009, 9 1010, 10 and 11 1011
    orders.buyer = {1, 2, 1, 1, 0, 4, 0, 3, 2, 0, 1, 1};
    orders.influencer = {1, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0};
    orders.promisedAt[2] = at(day(u"2026-06-04"), 18);
    orders.promisedAt[3] = at(day(u"2026-06-03"), 12);
    orders.promisedAt[5] = at(day(u"2026-07-02"), 18);
    orders.promisedAt[6] = at(day(u"2026-06-19"), 0);
    orders.shippedAt[6] = NoTime;
    orders.promisedAt[8] = at(day(u"2026-06-21"), 0);
    orders.shippedAt[8] = NoTime;
    orders.status[8] = Closed;

    const auto june
        = [](int dayOfMonth, int hour) { return at(day(u"2026-06-01").plus(dayOfMonth - 1), hour); };
    addParcel(columns, 2, june(2, 18), june(3, 9), june(5, 18));
    addParcel(columns, 3, june(3, 18), june(5, 11), june(7, 18));
    addParcel(columns, 5, june(10, 18), june(12, 12), june(13, 18));
    addParcel(columns, 6, june(19, 12), june(19, 10), june(21, 12));
    addParcel(columns, 6, june(20, 12), june(22, 10), june(24, 12));
    columns.coverage.push_back({QStringLiteral("shipments"), {{day(u"2026-06-01"), day(u"2026-06-30")}}});

    addAftersale(columns, {5003, 5, RefundOnly, june(12, 0), june(13, 6), 1'000, 2});
    addAftersale(columns, {5004, 5, ReturnRefund, june(14, 9), june(15, 9), 0, 1});
    addAftersale(columns, {5005, 6, RefundOnly, june(19, 10), june(20, 10), 2'000, 1});
    columns.aftersales.arbitrated.back() = 1;
    addAftersale(columns, {5006, 8, Exchange, june(22, 0), NoTime, 0, 1});
    addAftersale(columns, {5007, 8, RefundOnly, june(23, 0), NoTime, 0, 2});
    addAftersale(columns, {5009, 10, RefundOnly, june(30, 6), NoTime, 0, 0});
    addAftersale(columns, {5008, NoRow, RefundOnly, june(24, 9), june(25, 9), 700, 2});
    return columns;
}

/// The built-in catalogue with every minimum sample set to 1, so that small shops have ratios.
inline std::shared_ptr<const Catalogue> catalogueForSmallShops()
{
    QJsonArray indicators;
    const QDir folder(QStringLiteral(":/catalogue"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue value : root.value(QLatin1String("indicators")).toArray()) {
            QJsonObject indicator = value.toObject();
            if (indicator.contains(QLatin1String("minimum_sample")))
                indicator[QLatin1String("minimum_sample")] = 1;
            indicators.append(indicator);
        }
    }
    const QJsonObject all{{QStringLiteral("catalogue"), QStringLiteral("all")},
                          {QStringLiteral("indicators"), indicators}};
    const auto catalogue = Catalogue::fromJson(QJsonDocument(all).toJson(), QStringLiteral("all.json"));
    return catalogue ? *catalogue : nullptr;
}

/// A context over `columns` with the built-in rulebook; as-of and today are the end of the data.
inline AnalysisContext contextOf(std::shared_ptr<const StoreColumns> columns, Period period,
                                 Comparison comparison = Comparison::None)
{
    AnalysisContext context;
    context.columns = std::move(columns);
    context.catalogue = catalogueForSmallShops();
    const auto rulebook = Rulebook::builtIn();
    context.rulebook = rulebook ? *rulebook : nullptr;
    context.period = period;
    context.comparison = comparison;
    context.asOf = context.columns->asOf.value();
    context.today = context.asOf;
    return context;
}

} // namespace shopglass::testing
