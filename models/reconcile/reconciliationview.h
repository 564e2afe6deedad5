// Does the shop get the money of its orders? Holds orders, settlement bills and after-sales against each
// other, order by order: what was settled, what should have been, and why the two differ.
//
// Money in fen. An order counts in the window by the day it was paid, a bill of an unknown order by the day
// it was settled. What the files do not cover is 'not covered', never a difference. Threads: values.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

/// What a settlement is made of.
enum class BillPart {
    Paid, ///< 订单实付
    Subsidy, ///< of platform, influencers and payment
    Refund,
    Commission,
    ServiceFee,
    Sum, ///< the bill's own parts do not make up what it settled
};
/// "paid", "subsidy", "refund", "commission", "service_fee", "sum".
QString billPartId(BillPart part);

/// A part of the bill that is not what our files lead to expect; both as the shop receives them, so that what
/// is taken off is below zero.
struct PartDifference
{
    BillPart part = BillPart::Sum;
    qint64 expected = 0;
    qint64 billed = 0;

    friend bool operator==(const PartDifference &, const PartDifference &) = default;
};

/// An order whose settlement is not as it should be.
struct ReconciledOrder
{
    QString order;
    SettlementIssue issue = SettlementIssue::AmountDiffers;
    std::optional<Day> paidDay;
    std::optional<qint64> paid; ///< none: no order file has it
    std::optional<qint64> refunded;
    std::optional<qint64> expected;
    std::optional<qint64> settled; ///< none: not settled
    qint64 difference = 0; ///< settled − expected; what is not settled counts as 0
    std::optional<Day> settledDay; ///< the last one of several
    std::optional<Day> dueDay; ///< of an overdue order: when the money should have come
    int bills = 0; ///< rows that settled it
    std::vector<PartDifference> parts;
};

/// How many orders have an issue, and how much money is at stake.
struct IssueTotal
{
    SettlementIssueRule rule;
    qint64 orders = 0;
    qint64 difference = 0; ///< sum over these orders
};

/// Orders that agree or about which nothing need be said yet.
struct OrderTotal
{
    qint64 orders = 0;
    qint64 net = 0; ///< paid − refunded
};

/// From what buyers paid to what was settled; each step is added, so deductions are below zero:
/// paid + refunds + open + subsidies + commissions + serviceFees + otherFees + differences = settled.
struct SettlementWaterfall
{
    qint64 paid = 0; ///< of the orders paid in the window
    qint64 refunds = 0;
    qint64 open = 0; ///< paid − refunded of those without a settlement
    qint64 subsidies = 0; ///< as billed, here and below
    qint64 commissions = 0;
    qint64 serviceFees = 0;
    qint64 otherFees = 0;
    qint64 differences = 0; ///< what bills say otherwise of payments and refunds, or do not explain
    qint64 settled = 0;
};

struct ReconciliationView
{
    QString store;
    Period period; ///< the context's
    Period window; ///< the days whose orders are looked at
    /// Both orders and settlement bills are there for some of the window; else everything below is nought.
    bool covered = false;
    bool hasOrders = false; ///< order files touch the window
    bool hasBills = false; ///< there are settlement bills
    int orderDays = 0; ///< days of the window that order files cover
    int billDays = 0; ///< likewise settlement bills
    int aftersaleDays = 0;

    SettlementWaterfall waterfall;
    qint64 orders = 0; ///< paid in the window
    OrderTotal settled; ///< as expected
    OrderTotal notDue; ///< not settled, and not late
    OrderTotal nothingDue; ///< not settled, but refunded or closed
    OrderTotal notCovered; ///< files are missing for a verdict
    qint64 unknownNotCovered = 0; ///< bills of unknown orders from days without order files
    std::array<IssueTotal, SettlementIssueCount> issues; ///< in the order of the rulebook
    /// The orders with an issue, the most money first; at most MostRows of them.
    std::vector<ReconciledOrder> rows;
    qint64 rowCount = 0;

    static constexpr std::size_t MostRows = 100'000;

    [[nodiscard]] const IssueTotal &total(SettlementIssue issue) const;
};

/// Linear in the orders and bills; off the UI thread.
ReconciliationView buildReconciliationView(const Evaluator &evaluator);
QJsonObject toJson(const ReconciliationView &view);

} // namespace shopglass
