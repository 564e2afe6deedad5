// Walks orders with their bills, after-sales and parcels, and finds what a reconciliation says of each.
//
// Money in fen. Threads: each walk on one thread; several may share a ledger.

#pragma once

#include "models/indicators/groundwork.h"
#include "models/reconcile/settlementcheck.h"

#include <array>

namespace shopglass {

/// What is the same for all orders.
struct SettlementLedger
{
    SettlementLedger(const AnalysisContext &context, std::span<const Field> fields);
    SettlementLedger(const SettlementLedger &) = delete;

    const AnalysisContext context; ///< without its groundwork, which may own this
    const std::span<const Field> fields; ///< of each sales source
    const Day lastDay; ///< what lies later is not seen
    const BillBook bills;
    const FeeRates rates;
    const SettlementCheck check;
};

/// What orders with an issue come to.
struct IssueSum
{
    qint64 orders = 0;
    qint64 difference = 0;
};

/// Orders that count on one day: that of their first payment, or, unknown or unpaid, of their first bill.
struct ReconciledDay
{
    SettlementWaterfall waterfall;
    qint64 orders = 0;
    OrderTotal settled;
    OrderTotal notDue;
    OrderTotal nothingDue;
    OrderTotal notCovered;
    qint64 unknownNotCovered = 0;
    std::array<IssueSum, SettlementIssueCount> issues; ///< by SettlementIssue

    ReconciledDay &operator+=(const ReconciledDay &more);
};

/// The sums of all days on which orders count.
class DaySums final
{
public:
    ReconciledDay &of(std::int32_t day);
    void add(const DaySums &more);
    [[nodiscard]] ReconciledDay in(Period period) const;

private:
    std::int32_t m_first = NoDay;
    std::vector<ReconciledDay> m_days; ///< from the first day on
};

/// Where an order with an issue lies; the order itself is read again when it is shown.
struct IssuePlace
{
    std::int32_t day = NoDay; ///< on which it counts
    bool stray = false; ///< of an unknown order
    std::uint32_t index = 0; ///< its first line, or its first place in FigureTable::strayOrders
    qint64 difference = 0;
};

class OrderWalk final
{
public:
    explicit OrderWalk(const SettlementLedger &ledger);

    /// The orders with lines in [begin, end), to sums and to places.
    void takeOrders(std::size_t begin, std::size_t end, DaySums &sums, std::vector<IssuePlace> &places);
    /// Bills of orders that no file has.
    void takeStrays(DaySums &sums, std::vector<IssuePlace> &places) const;
    /// What is to be shown of an order with an issue. Requires: places of orders ascend from call to call.
    ReconciledOrder rowAt(const IssuePlace &place);

private:
    struct Stray
    {
        Bill bill;
        bool covered = true; ///< order files cover the days on which its orders were made
        std::size_t end = 0; ///< where the next one begins
    };

    [[nodiscard]] const StoreColumns &columns() const { return *m_ledger.context.columns; }
    [[nodiscard]] std::size_t endOfOrder(std::size_t begin, std::size_t end) const;
    void takeOrder(std::size_t begin, std::size_t end, DaySums &sums, std::vector<IssuePlace> &places);
    Bill billOf(std::size_t begin, std::size_t end);
    [[nodiscard]] bool isSeen(std::int32_t day) const;
    [[nodiscard]] std::int32_t paidDay(std::size_t begin, std::size_t end) const;
    [[nodiscard]] ReconciledOrder rowOf(const OrderMoney &order, const Bill &bill,
                                        const Verdict &verdict) const;
    [[nodiscard]] Stray strayAt(std::size_t index) const;
    [[nodiscard]] ReconciledOrder strayRow(std::size_t index) const;

    const SettlementLedger &m_ledger;
    OrderMoneyReader m_orders;
    std::size_t m_bill = 0;
};

} // namespace shopglass
