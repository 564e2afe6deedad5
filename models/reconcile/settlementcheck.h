// What is to be said of one order: agrees, not due yet, cannot be told, or differs, and in which parts.
//
// Positive evidence makes a difference, missing files never do: every verdict that rests on something not
// being there asks whether the files cover the days in question. Threads: reads only.

#pragma once

#include "models/reconcile/feerates.h"
#include "models/reconcile/ordermoney.h"
#include "models/reconcile/reconciliationview.h"

namespace shopglass {

enum class SettlementState { Agrees, Differs, NotDue, NothingDue, NotCovered };

struct Verdict
{
    SettlementState state = SettlementState::Agrees;
    SettlementIssue issue = SettlementIssue::AmountDiffers; ///< when it differs
    std::optional<qint64> expected;
    qint64 difference = 0;
    std::optional<Day> dueDay; ///< of an overdue one
    std::vector<PartDifference> parts;
};

class SettlementCheck final
{
public:
    /// `lastDay`: what lies later is not seen. Requires: all references outlive this.
    SettlementCheck(const AnalysisContext &context, const FeeRates &rates, Day lastDay);

    /// Of an order that was paid. A bill without rows: it was not settled.
    [[nodiscard]] Verdict check(const OrderMoney &order, const Bill &bill) const;
    /// Whether files of a kind cover all of these days.
    [[nodiscard]] bool covered(const QString &kindId, Day from, Day to) const;

private:
    struct Parts; ///< what the bill should say
    struct Issues;

    [[nodiscard]] Verdict checkOpen(const OrderMoney &order) const;
    /// Whether bills would be there, and a refund would be known, if there were any.
    [[nodiscard]] bool wouldBeKnown(const OrderMoney &order, Day due) const;
    [[nodiscard]] Verdict checkSettled(const OrderMoney &order, const Bill &bill) const;
    void expectRefund(const OrderMoney &order, const Bill &bill, Parts &parts, Issues &issues) const;
    void expectCommission(const OrderMoney &order, const Bill &bill, Parts &parts) const;
    void expectServiceFee(const OrderMoney &order, const Bill &bill, Parts &parts) const;
    [[nodiscard]] std::optional<SettlementIssue> firstOf(const Issues &issues) const;
    [[nodiscard]] qint64 expectedWithoutBill(const OrderMoney &order) const;

    const AnalysisContext &m_context;
    const ReconciliationRules &m_rules;
    const FeeRates &m_rates;
    Day m_lastDay;
    bool m_rowsTellAftersales; ///< order rows say how their after-sales stand
};

} // namespace shopglass
