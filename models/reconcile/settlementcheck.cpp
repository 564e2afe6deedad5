#include "models/reconcile/settlementcheck.h"

#include "models/base/money.h"

#include <algorithm>
#include <cstdlib>

namespace shopglass {

namespace {

const QString &billKind()
{
    static const QString kind = QStringLiteral("settlement");
    return kind;
}

/// part × money ÷ whole, rounded once. The product of two amounts of one order fits 64 bits with room.
qint64 scaled(qint64 money, qint64 part, qint64 whole)
{
    return whole > 0 ? divideRounded(money * part, whole) : 0;
}

} // namespace

/// As amounts, not as the shop receives them. Where our files say nothing, what is billed is expected.
struct SettlementCheck::Parts
{
    qint64 paid = 0;
    qint64 subsidies = 0;
    qint64 refund = 0;
    qint64 commissions = 0;
    qint64 serviceFees = 0;
    qint64 rest = 0; ///< what the bill's parts do not explain

    /// What promoters' commissions are taken from.
    qint64 commissionBase = 0;
    qint64 fullCommissionBase = 0; ///< before refunds
    qint64 feeBase = 0;
};

struct SettlementCheck::Issues
{
    std::array<bool, SettlementIssueCount> found{};

    void add(SettlementIssue issue) { found[std::size_t(issue)] = true; }
    [[nodiscard]] bool has(SettlementIssue issue) const { return found[std::size_t(issue)]; }
};

SettlementCheck::SettlementCheck(const AnalysisContext &context, const FeeRates &rates, Day lastDay)
    : m_context(context)
    , m_rules(context.rulebook->reconciliation())
    , m_rates(rates)
    , m_lastDay(lastDay)
    , m_rowsTellAftersales(!context.columns->billing.aftersaleStatus.allAre(NumberColumn::Absent))
{
}

Verdict SettlementCheck::check(const OrderMoney &order, const Bill &bill) const
{
    return bill.rows == 0 ? checkOpen(order) : checkSettled(order, bill);
}

bool SettlementCheck::covered(const QString &kindId, Day from, Day to) const
{
    if (to > m_lastDay)
        return false;
    return std::ranges::any_of(m_context.columns->coverageOf(kindId), [from, to](const DayRange &range) {
        return range.from <= from && to <= range.to;
    });
}

/// Fees that nobody can know beforehand are left out.
qint64 SettlementCheck::expectedWithoutBill(const OrderMoney &order) const
{
    const qint64 full = order.paid + order.subsidies.value_or(0);
    const qint64 left = std::max<qint64>(0, full - order.refunds);
    const auto rate = m_rates.usual(order.product);
    const qint64 fee = rate ? divideRounded(left * *rate, Millionths) : 0;
    return left - scaled(order.commission, left, full) - fee;
}

bool SettlementCheck::wouldBeKnown(const OrderMoney &order, Day due) const
{
    const Day made = Day::fromNumber(order.createdDay == NoDay ? order.paidDay
                                                               : std::min(order.createdDay, order.paidDay));
    const bool refunds = m_rowsTellAftersales || covered(QStringLiteral("aftersales"), made, due);
    return refunds && !order.refundUnknown && covered(billKind(), made, due);
}

Verdict SettlementCheck::checkOpen(const OrderMoney &order) const
{
    Verdict verdict;
    if (order.net() <= m_rules.toleranceFen || order.closed) {
        verdict.state = SettlementState::NothingDue;
        return verdict;
    }
    verdict.state = SettlementState::NotDue;
    if (!order.received || order.disputed)
        return verdict;
    const Day due = order.confirmedBy(m_rules).plus(m_rules.settleDays);
    if (wouldBeKnown(order, due)) {
        verdict.state = SettlementState::Differs;
        verdict.issue = SettlementIssue::Overdue;
        verdict.expected = expectedWithoutBill(order);
        verdict.difference = -*verdict.expected;
        verdict.dueDay = due;
    } else if (due <= m_context.asOf) {
        verdict.state = SettlementState::NotCovered;
    }
    return verdict;
}

void SettlementCheck::expectRefund(const OrderMoney &order, const Bill &bill, Parts &parts,
                                   Issues &issues) const
{
    parts.refund = bill.refund;
    // What files grant beyond what was paid is no refund; a bill that takes it off says what they say.
    const bool asStated = bill.refund >= order.refunds && bill.refund <= order.statedRefunds;
    if (order.refundUnknown || asStated)
        return;
    const qint64 missing = order.refunds - bill.refund;
    const Day settled = Day::fromNumber(bill.firstDay);
    if (missing < -m_rules.toleranceFen) {
        // The bill knows of more refunds: only files of after-sales that cover the time could contradict it.
        const Day made = Day::fromNumber(order.createdDay == NoDay ? order.paidDay : order.createdDay);
        if (covered(QStringLiteral("aftersales"), made, Day::fromNumber(bill.lastDay)))
            parts.refund = order.refunds;
    } else if (missing > m_rules.toleranceFen) {
        const qint64 before = order.refundedBefore(settled.number());
        if (before - bill.refund > m_rules.toleranceFen) {
            parts.refund = order.refunds;
            if (before >= order.paid - m_rules.toleranceFen && bill.settled > m_rules.toleranceFen)
                issues.add(SettlementIssue::RefundedSettled);
            return;
        }
        const Day last = Day::fromNumber(order.lastRefundDay());
        if (covered(billKind(), settled, last.plus(m_rules.deductDays))) {
            parts.refund = order.refunds;
            issues.add(SettlementIssue::RefundNotDeducted);
        }
    }
}

void SettlementCheck::expectCommission(const OrderMoney &order, const Bill &bill, Parts &parts) const
{
    parts.commissions = bill.commissions.value_or(0);
    if (!bill.commissions || !bill.promoterCommissions || !order.promoted)
        return;
    // A promoted order without an estimate says nothing.
    if (*order.promoted && order.commission <= 0)
        return;
    const qint64 expected = scaled(order.commission, parts.commissionBase, parts.fullCommissionBase);
    const qint64 most
        = std::max(m_rules.toleranceFen, qint64(m_rules.commissionTolerance * double(std::abs(expected))));
    const qint64 others = *bill.commissions - *bill.promoterCommissions;
    // The estimate may or may not hold what leaders get.
    if (std::abs(*bill.promoterCommissions - expected) <= most
        || std::abs(*bill.commissions - expected) <= most)
        return;
    parts.commissions = expected + others;
}

void SettlementCheck::expectServiceFee(const OrderMoney &order, const Bill &bill, Parts &parts) const
{
    parts.serviceFees = bill.serviceFees.value_or(0);
    const auto rate = m_rates.usual(order.product);
    if (!bill.serviceFees || !rate)
        return;
    const qint64 expected = divideRounded(parts.feeBase * *rate, Millionths);
    const qint64 most
        = std::max(m_rules.toleranceFen, qint64(m_rules.feeRateTolerance * double(parts.feeBase)));
    if (std::abs(*bill.serviceFees - expected) > most)
        parts.serviceFees = expected;
}

std::optional<SettlementIssue> SettlementCheck::firstOf(const Issues &issues) const
{
    for (const SettlementIssueRule &rule : m_rules.issues) {
        if (issues.has(rule.issue))
            return rule.issue;
    }
    return std::nullopt;
}

Verdict SettlementCheck::checkSettled(const OrderMoney &order, const Bill &bill) const
{
    Issues issues;
    Parts parts;
    const auto within = [this](qint64 a, qint64 b) { return std::abs(a - b) <= m_rules.toleranceFen; };
    parts.paid = within(order.paid, bill.paid) ? bill.paid : order.paid;
    const qint64 billedSubsidies = bill.subsidies.value_or(0);
    const bool sameSubsidies
        = !bill.subsidies || !order.subsidies || within(*order.subsidies, billedSubsidies);
    parts.subsidies = sameSubsidies ? billedSubsidies : *order.subsidies;
    if (const auto sum = bill.sumOfParts(); sum && !within(*sum, bill.settled))
        parts.rest = bill.settled - *sum;
    expectRefund(order, bill, parts, issues);
    const qint64 otherIncome = bill.otherIncome.value_or(0);
    parts.fullCommissionBase = parts.paid + bill.coupons.value_or(0);
    parts.commissionBase = std::max<qint64>(0, parts.fullCommissionBase - parts.refund);
    parts.feeBase = std::max<qint64>(0, parts.paid + parts.subsidies + otherIncome - parts.refund);
    expectCommission(order, bill, parts);
    expectServiceFee(order, bill, parts);

    Verdict verdict;
    const auto compare = [&verdict](BillPart part, qint64 expected, qint64 billed) {
        if (expected != billed)
            verdict.parts.push_back({part, expected, billed});
        verdict.difference += billed - expected;
    };
    compare(BillPart::Paid, parts.paid, bill.paid);
    compare(BillPart::Subsidy, parts.subsidies, billedSubsidies);
    compare(BillPart::Refund, -parts.refund, -bill.refund);
    compare(BillPart::Commission, -parts.commissions, -bill.commissions.value_or(0));
    compare(BillPart::ServiceFee, -parts.serviceFees, -bill.serviceFees.value_or(0));
    compare(BillPart::Sum, 0, parts.rest);
    verdict.expected = bill.settled - verdict.difference;

    if (bill.rows > std::max(1, order.paidLines) && bill.paid > order.paid + m_rules.toleranceFen)
        issues.add(SettlementIssue::SettledTwice);
    if (!verdict.parts.empty())
        issues.add(SettlementIssue::AmountDiffers);
    if (const auto issue = firstOf(issues)) {
        verdict.state = SettlementState::Differs;
        verdict.issue = *issue;
    }
    return verdict;
}

} // namespace shopglass
