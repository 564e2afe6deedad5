// A shop with one order, its bills and what else may happen to it, for tests of the reconciliation.
//
// One order of 10,000 fen, made and paid on 2026-04-01, shipped that day; files of orders, after-sales and
// settlement cover 2026-03-01 … 2026-06-30. The rule of the rulebook: settled at the latest 20 days after the
// buyer confirmed, which is at the latest 10 days after signing, or 20 + 10 days after shipping: 2026-05-21.

#pragma once

#include "models/reconcile/reconciliationview.h"
#include "tests/support/billshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

namespace shopglass::testing {

inline constexpr qint64 Order = 7001;

inline Period files()
{
    return period(u"2026-03-01", u"2026-06-30");
}

inline StoreColumns coveredShop()
{
    StoreColumns columns = emptyShop(files());
    columns.coverage.push_back({QStringLiteral("settlement"), {{files().from, files().to}}});
    return columns;
}

inline ReconciliationView viewOf(StoreColumns columns)
{
    return buildReconciliationView(
        Evaluator(analysis(std::move(columns), period(u"2026-03-15", u"2026-06-30"))));
}

/// "agrees", "not_due", "nothing_due", "not_covered", or the issue with the difference: "overdue -9500".
inline QString said(const ReconciliationView &view)
{
    QStringList words;
    const auto add = [&words](const OrderTotal &total, const char *word) {
        if (total.orders > 0)
            words << QString::fromLatin1(word);
    };
    add(view.settled, "agrees");
    add(view.notDue, "not_due");
    add(view.nothingDue, "nothing_due");
    add(view.notCovered, "not_covered");
    for (const ReconciledOrder &row : view.rows)
        words << QStringLiteral("%1 %2").arg(settlementIssueId(row.issue)).arg(row.difference);
    return words.join(QStringLiteral(", "));
}

inline OrderSpec order()
{
    OrderSpec spec;
    spec.id = Order;
    spec.created = day(u"2026-04-01");
    spec.paid = spec.created;
    spec.amount = 10'000;
    spec.status = Completed;
    return spec;
}

inline BillSpec bill(QStringView settled)
{
    BillSpec spec;
    spec.order = Order;
    spec.created = day(u"2026-04-01");
    spec.paid = 10'000;
    if (!settled.isEmpty())
        spec.settledDay = day(settled);
    return spec;
}

/// What may happen to the one order.
struct Story
{
    OrderSpec order;
    std::vector<BillSpec> bills;
    std::optional<std::pair<qint64, Day>> refund;
    std::optional<qint64> statedRefund; ///< where its file says more than was paid
    std::optional<Day> signedOn;
    bool disputed = false;
    std::vector<DayRange> billDays = {{files().from, files().to}};
    std::vector<DayRange> aftersaleDays = {{files().from, files().to}};
    std::optional<qint64> rowStatus; ///< place in orders.aftersale_status
};

inline StoreColumns shopOf(const Story &story)
{
    StoreColumns columns = emptyShop(files());
    addOrder(columns, story.order);
    if (story.refund)
        addRefund(columns, 1, 0, story.refund->first, story.refund->second, 0);
    if (story.statedRefund)
        columns.aftersales.stated = {{0, *story.statedRefund}};
    if (story.disputed) {
        addRefund(columns, 2, 0, 10'000, day(u"2026-04-20"), 0);
        columns.aftersales.success.back() = 0;
        columns.aftersales.status.back() = AftersaleProcessing;
        columns.aftersales.finishedAt.back() = NoTime;
    }
    if (story.signedOn) {
        columns.shipments.orderRow.push_back(0);
        columns.shipments.shippedAt.push_back(at(day(u"2026-04-01"), 18));
        columns.shipments.pickedUpAt.push_back(NoTime);
        columns.shipments.signedAt.push_back(at(*story.signedOn, 12));
    }
    if (story.rowStatus)
        columns.billing.aftersaleStatus.push_back(*story.rowStatus);
    for (const BillSpec &spec : story.bills)
        addBill(columns, spec);
    if (story.bills.empty())
        billTable(columns);
    columns.coverage = {{QStringLiteral("orders"), {{files().from, files().to}}},
                        {QStringLiteral("aftersales"), story.aftersaleDays},
                        {QStringLiteral("settlement"), story.billDays}};
    return columns;
}

inline Story story()
{
    Story made;
    made.order = order();
    return made;
}

inline Story settled(QStringView on)
{
    Story made = story();
    made.bills = {bill(on)};
    return made;
}

} // namespace shopglass::testing

Q_DECLARE_METATYPE(shopglass::testing::Story)
