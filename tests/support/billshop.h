// A shop with settlement bills, added one by one to hand-made columns.
//
// Amounts in fen. Orders must be added first, bills then by (order id, product).

#pragma once

#include "tests/support/smallshop.h"

#include <algorithm>

namespace shopglass::testing {

/// A row of a settlement bill. What it settles is the sum of its parts unless `settled` says else.
struct BillSpec
{
    qint64 order = 0;
    std::optional<Day> settledDay; ///< none: not settled yet
    Day created;
    std::uint32_t product = Cup;
    qint64 paid = 0;
    qint64 platform = 0;
    qint64 refund = 0;
    qint64 commission = 0; ///< of the influencer
    qint64 leader = 0;
    qint64 fee = 0;
    qint64 other = 0;
    std::optional<qint64> settled;
};

/// The settlement table of a shop, with every column that the loader makes.
inline FigureTable &billTable(StoreColumns &columns)
{
    for (FigureTable &table : columns.figures) {
        if (table.kind == QLatin1String("settlement"))
            return table;
    }
    FigureTable table;
    table.kind = QStringLiteral("settlement");
    for (const char *id :
         {"paid_amount", "refund_amount", "settled_amount", "created_at", "government_subsidy",
          "payment_subsidy", "platform_subsidy", "influencer_subsidy", "payment_subsidy_return", "other_fees",
          "service_fees", "commissions", "promoter_commissions"})
        table.figures.emplace_back(QString::fromLatin1(id), FigureColumn());
    columns.figures.push_back(std::move(table));
    return columns.figures.back();
}

inline void addBill(StoreColumns &columns, const BillSpec &spec)
{
    FigureTable &table = billTable(columns);
    const auto push = [&table](const char *id, qint64 value) {
        for (auto &[name, column] : table.figures) {
            if (name == QLatin1String(id))
                column.push(value);
        }
    };
    const auto &ids = columns.orders.orderId;
    const auto found = std::ranges::find(ids, spec.order);
    const bool known = found != ids.end();
    table.day.push_back(spec.settledDay ? spec.settledDay->number() : NoDay);
    table.product.push_back(spec.product);
    table.orderRow.push_back(known ? std::int32_t(found - ids.begin()) : NoRow);
    if (!known)
        table.strayOrders.emplace_back(std::uint32_t(table.orderRow.size() - 1), spec.order);
    push("paid_amount", spec.paid);
    push("refund_amount", spec.refund);
    push("settled_amount",
         spec.settled.value_or(spec.paid + spec.platform - spec.refund - spec.commission - spec.leader
                               - spec.fee - spec.other));
    push("created_at", at(spec.created, 10));
    for (const char *id :
         {"government_subsidy", "payment_subsidy", "influencer_subsidy", "payment_subsidy_return"})
        push(id, 0);
    push("platform_subsidy", spec.platform);
    push("other_fees", spec.other);
    push("service_fees", spec.fee);
    push("commissions", spec.commission + spec.leader);
    push("promoter_commissions", spec.commission);
}

} // namespace shopglass::testing
