#include "models/reconcile/reconciliationview.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/seendays.h"
#include "models/reconcile/settlementcheck.h"

#include <algorithm>
#include <cstdlib>

namespace shopglass {

namespace {

const QString &billKind()
{
    static const QString kind = QStringLiteral("settlement");
    return kind;
}

const QString &orderKind()
{
    static const QString kind = QStringLiteral("orders");
    return kind;
}

Period windowOf(const AnalysisContext &context)
{
    const Day from = context.period.to.plus(1 - context.rulebook->reconciliation().windowDays);
    return {std::min(context.period.from, from), context.period.to};
}

std::optional<Day> dayOrNone(std::int32_t number)
{
    return number == NoDay ? std::nullopt : std::optional(Day::fromNumber(number));
}

/// Walks all orders of the window with their bills and fills the view.
class Reconciler final
{
public:
    Reconciler(const AnalysisContext &context, ReconciliationView &view)
        : m_context(context)
        , m_view(view)
        , m_lastDay(lastCoveredDay(context))
        , m_bills(*context.columns, m_lastDay)
        , m_rates(m_bills, context.columns->products.size(), context.rulebook->reconciliation().feeRateRows)
        , m_check(context, m_rates, m_lastDay)
        , m_orders(*context.columns, fieldsOf(*context.columns, *context.rulebook), m_lastDay)
    {
    }

    void run()
    {
        const std::vector<qint64> &ids = m_context.columns->orders.orderId;
        for (std::size_t begin = 0; begin < ids.size();) {
            std::size_t end = begin + 1;
            while (end < ids.size() && ids[end] == ids[begin])
                ++end;
            takeOrder(begin, end);
            begin = end;
        }
        takeStrays();
        rank();
    }

private:
    void takeOrder(std::size_t begin, std::size_t end)
    {
        // By the day of its first payment; an order that is not paid as far as we know by that of its
        // settlement.
        const std::int32_t paid = paidDay(begin, end);
        if (paid != NoDay && !inWindow(paid))
            return;
        const Bill bill = billOf(begin, end);
        if (paid == NoDay && !(bill.rows > 0 && inWindow(bill.firstDay)))
            return;
        const OrderMoney order = m_orders.read(begin, end);
        if (order.paidLines == 0) {
            // Its file is older than the payment.
            ++m_view.notCovered.orders;
            return;
        }
        addToWaterfall(order, bill);
        const Verdict verdict = m_check.check(order, bill);
        count(order, verdict);
        if (verdict.state == SettlementState::Differs)
            addRow(rowOf(order, bill, verdict));
    }

    /// The bills lie in the order of their orders, those of unknown orders among them.
    Bill billOf(std::size_t begin, std::size_t end)
    {
        Bill bill;
        if (m_bills.empty())
            return bill;
        const std::vector<std::int32_t> &rows = m_bills.table().orderRow;
        while (m_bill < rows.size() && (rows[m_bill] == NoRow || std::size_t(rows[m_bill]) < begin))
            ++m_bill;
        for (; m_bill < rows.size() && (rows[m_bill] == NoRow || std::size_t(rows[m_bill]) < end); ++m_bill) {
            if (rows[m_bill] != NoRow && m_bills.settles(m_bill))
                m_bills.add(m_bill, bill);
        }
        return bill;
    }

    [[nodiscard]] bool inWindow(std::int32_t day) const
    {
        return day != NoDay && day >= m_view.window.from.number() && day <= m_view.window.to.number()
            && day <= m_lastDay.number();
    }

    /// Of the first payment that is known on the last day.
    [[nodiscard]] std::int32_t paidDay(std::size_t begin, std::size_t end) const
    {
        const OrderColumns &orders = m_context.columns->orders;
        std::int32_t paid = NoDay;
        for (std::size_t line = begin; line < end; ++line) {
            const std::int32_t day = orders.paidDay[line];
            if (day != NoDay && day <= m_lastDay.number())
                paid = paid == NoDay ? day : std::min(paid, day);
        }
        return paid;
    }

    void addToWaterfall(const OrderMoney &order, const Bill &bill)
    {
        SettlementWaterfall &sums = m_view.waterfall;
        sums.paid += order.paid;
        sums.refunds -= order.refunds;
        if (bill.rows == 0) {
            sums.open -= order.net();
            return;
        }
        const qint64 subsidies = bill.subsidies.value_or(0) + bill.otherIncome.value_or(0);
        const qint64 commissions = bill.commissions.value_or(0);
        const qint64 serviceFees = bill.serviceFees.value_or(0);
        const qint64 otherFees = bill.otherFees.value_or(0);
        sums.subsidies += subsidies;
        sums.commissions -= commissions;
        sums.serviceFees -= serviceFees;
        sums.otherFees -= otherFees;
        sums.settled += bill.settled;
        sums.differences += bill.settled - (order.net() + subsidies - commissions - serviceFees - otherFees);
    }

    void count(const OrderMoney &order, const Verdict &verdict)
    {
        ++m_view.orders;
        OrderTotal *total = nullptr;
        switch (verdict.state) {
        case SettlementState::Agrees:
            total = &m_view.settled;
            break;
        case SettlementState::NotDue:
            total = &m_view.notDue;
            break;
        case SettlementState::NothingDue:
            total = &m_view.nothingDue;
            break;
        case SettlementState::NotCovered:
            total = &m_view.notCovered;
            break;
        case SettlementState::Differs:
            return;
        }
        ++total->orders;
        total->net += order.net();
    }

    [[nodiscard]] ReconciledOrder rowOf(const OrderMoney &order, const Bill &bill,
                                        const Verdict &verdict) const
    {
        ReconciledOrder row;
        row.order = m_context.columns->orderText(m_context.columns->orders.orderId[order.row]);
        row.issue = verdict.issue;
        row.paidDay = dayOrNone(order.paidDay);
        row.paid = order.paid;
        row.refunded = order.refunds;
        row.expected = verdict.expected;
        row.difference = verdict.difference;
        row.dueDay = verdict.dueDay;
        row.bills = bill.rows;
        row.parts = verdict.parts;
        if (bill.rows > 0) {
            row.settled = bill.settled;
            row.settledDay = dayOrNone(bill.lastDay);
        }
        return row;
    }

    /// Bills of orders that no file has.
    void takeStrays()
    {
        if (m_bills.empty())
            return;
        const auto &strays = m_bills.table().strayOrders;
        for (std::size_t i = 0; i < strays.size();) {
            Bill bill;
            bool covered = true;
            const qint64 id = strays[i].second;
            for (; i < strays.size() && strays[i].second == id; ++i) {
                const std::size_t row = strays[i].first;
                if (!m_bills.settles(row))
                    continue;
                m_bills.add(row, bill);
                const auto made = m_bills.createdDay(row);
                covered = covered && made && m_check.covered(orderKind(), *made, *made);
            }
            if (bill.rows > 0 && inWindow(bill.firstDay))
                addStray(id, bill, covered);
        }
    }

    void addStray(qint64 id, const Bill &bill, bool covered)
    {
        if (!covered) {
            ++m_view.unknownNotCovered;
            return;
        }
        ReconciledOrder row;
        row.order = m_context.columns->orderText(id);
        row.issue = SettlementIssue::UnknownOrder;
        row.settled = bill.settled;
        row.settledDay = dayOrNone(bill.lastDay);
        row.difference = bill.settled;
        row.bills = bill.rows;
        addRow(std::move(row));
    }

    void addRow(ReconciledOrder row)
    {
        const auto total = std::ranges::find_if(
            m_view.issues, [&row](const IssueTotal &issue) { return issue.rule.issue == row.issue; });
        ++total->orders;
        total->difference += row.difference;
        ++m_view.rowCount;
        m_view.rows.push_back(std::move(row));
        // Now and then only, so that a shop in which nothing agrees costs no more memory than others.
        if (m_view.rows.size() >= 2 * ReconciliationView::MostRows)
            rank();
    }

    void rank()
    {
        // Equal amounts stay in the order of their numbers.
        std::ranges::stable_sort(m_view.rows, std::greater(),
                                 [](const ReconciledOrder &row) { return std::abs(row.difference); });
        if (m_view.rows.size() > ReconciliationView::MostRows)
            m_view.rows.resize(ReconciliationView::MostRows);
    }

    const AnalysisContext &m_context;
    ReconciliationView &m_view;
    Day m_lastDay;
    BillBook m_bills;
    FeeRates m_rates;
    SettlementCheck m_check;
    OrderMoneyReader m_orders;
    std::size_t m_bill = 0;
};

int coveredDays(const AnalysisContext &context, const QString &kindId, Period window)
{
    const Day last = std::min(window.to, lastCoveredDay(context));
    return last < window.from ? 0 : context.columns->coveredDays(kindId, {window.from, last});
}

} // namespace

const IssueTotal &ReconciliationView::total(SettlementIssue issue) const
{
    const auto found = std::ranges::find_if(
        issues, [issue](const IssueTotal &candidate) { return candidate.rule.issue == issue; });
    Q_ASSERT(found != issues.end());
    return *found;
}

ReconciliationView buildReconciliationView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ReconciliationView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.window = windowOf(context);
    const auto &rules = context.rulebook->reconciliation().issues;
    for (std::size_t i = 0; i < view.issues.size(); ++i)
        view.issues[i].rule = rules[i];
    view.orderDays = coveredDays(context, orderKind(), view.window);
    view.billDays = coveredDays(context, billKind(), view.window);
    view.aftersaleDays = coveredDays(context, QStringLiteral("aftersales"), view.window);
    view.hasOrders = view.orderDays > 0;
    view.hasBills = view.billDays > 0;
    view.covered = view.hasOrders && view.hasBills;
    if (view.covered)
        Reconciler(context, view).run();
    return view;
}

} // namespace shopglass
