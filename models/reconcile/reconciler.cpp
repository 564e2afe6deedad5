#include "models/reconcile/reconciler.h"

#include "models/base/parts.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"
#include "models/reconcile/settlementcheck.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <memory>

namespace shopglass {

namespace {

/// Fewer orders are not worth a thread.
constexpr std::size_t LeastOrders = 100'000;

std::optional<Day> dayOrNone(std::int32_t number)
{
    return number == NoDay ? std::nullopt : std::optional(Day::fromNumber(number));
}

void rank(ReconciliationView &view)
{
    // Equal amounts stay in the order of their numbers.
    std::ranges::stable_sort(view.rows, std::greater(),
                             [](const ReconciledOrder &row) { return std::abs(row.difference); });
    if (view.rows.size() > ReconciliationView::MostRows)
        view.rows.resize(ReconciliationView::MostRows);
}

/// The usual fees as the files tell them up to a day.
struct UsualFees
{
    Day lastDay;
    FeeRates rates;
};

/// What is the same for all orders.
struct Ledger
{
    explicit Ledger(const Evaluator &evaluator)
        : context(evaluator.context())
        , fields(evaluator.fields())
        , lastDay(lastCoveredDay(context))
        , bills(*context.columns, lastDay)
        , rates(usualFees(evaluator.groundwork()))
        , check(context, *rates, lastDay)
    {
    }

    const AnalysisContext &context;
    const std::span<const Field> fields;
    const Day lastDay;
    const BillBook bills;
    const std::shared_ptr<const FeeRates> rates;
    const SettlementCheck check;

private:
    /// Every period has the same; those of another as-of day over the same groundwork have their own.
    [[nodiscard]] std::shared_ptr<const FeeRates> usualFees(const Groundwork &ground) const
    {
        const auto make = [this] {
            return FeeRates(bills, context.columns->products.size(),
                            context.rulebook->reconciliation().feeRateRows);
        };
        const auto &kept = ground.of<std::shared_ptr<const UsualFees>>([&] {
            return std::make_shared<const UsualFees>(UsualFees{lastDay, make()});
        });
        if (kept->lastDay == lastDay)
            return {kept, &kept->rates};
        return std::make_shared<const FeeRates>(make());
    }
};

/// Walks a part of the orders and fills in a view of its own.
class Reconciler final
{
public:
    Reconciler(const Ledger &ledger, ReconciliationView &view)
        : m_ledger(ledger)
        , m_view(view)
        , m_orders(*ledger.context.columns, ledger.fields, ledger.lastDay)
    {
    }

    /// The orders with lines in [begin, end).
    void takeOrders(std::size_t begin, std::size_t end)
    {
        const std::vector<qint64> &ids = columns().orders.orderId;
        while (begin < end) {
            std::size_t next = begin + 1;
            while (next < end && ids[next] == ids[begin])
                ++next;
            takeOrder(begin, next);
            begin = next;
        }
    }

    /// Bills of orders that no file has.
    void takeStrays()
    {
        if (m_ledger.bills.empty())
            return;
        const auto &strays = m_ledger.bills.table().strayOrders;
        for (std::size_t i = 0; i < strays.size();) {
            Bill bill;
            bool covered = true;
            const qint64 id = strays[i].second;
            for (; i < strays.size() && strays[i].second == id; ++i) {
                const std::size_t row = strays[i].first;
                if (!m_ledger.bills.settles(row))
                    continue;
                m_ledger.bills.add(row, bill);
                const auto made = m_ledger.bills.createdDay(row);
                covered = covered && made && m_ledger.check.covered(QStringLiteral("orders"), *made, *made);
            }
            if (bill.rows > 0 && inWindow(bill.firstDay))
                addStray(id, bill, covered);
        }
    }

private:
    [[nodiscard]] const StoreColumns &columns() const { return *m_ledger.context.columns; }

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
        const Verdict verdict = m_ledger.check.check(order, bill);
        count(order, verdict);
        if (verdict.state == SettlementState::Differs)
            addRow(rowOf(order, bill, verdict));
    }

    /// The bills lie in the order of their orders, those of unknown orders among them.
    Bill billOf(std::size_t begin, std::size_t end)
    {
        Bill bill;
        if (m_ledger.bills.empty())
            return bill;
        const std::vector<std::int32_t> &rows = m_ledger.bills.table().orderRow;
        while (m_bill < rows.size() && (rows[m_bill] == NoRow || std::size_t(rows[m_bill]) < begin))
            ++m_bill;
        for (; m_bill < rows.size() && (rows[m_bill] == NoRow || std::size_t(rows[m_bill]) < end); ++m_bill) {
            if (rows[m_bill] != NoRow && m_ledger.bills.settles(m_bill))
                m_ledger.bills.add(m_bill, bill);
        }
        return bill;
    }

    [[nodiscard]] bool inWindow(std::int32_t day) const
    {
        return day != NoDay && day >= m_view.window.from.number() && day <= m_view.window.to.number()
            && day <= m_ledger.lastDay.number();
    }

    /// Of the first payment that is known on the last day.
    [[nodiscard]] std::int32_t paidDay(std::size_t begin, std::size_t end) const
    {
        const OrderColumns &orders = columns().orders;
        std::int32_t paid = NoDay;
        for (std::size_t line = begin; line < end; ++line) {
            const std::int32_t day = orders.paidDay[line];
            if (day != NoDay && day <= m_ledger.lastDay.number())
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
        row.order = columns().orderText(columns().orders.orderId[order.row]);
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

    void addStray(qint64 id, const Bill &bill, bool covered)
    {
        if (!covered) {
            ++m_view.unknownNotCovered;
            return;
        }
        ReconciledOrder row;
        row.order = columns().orderText(id);
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
            rank(m_view);
    }

    const Ledger &m_ledger;
    ReconciliationView &m_view;
    OrderMoneyReader m_orders;
    std::size_t m_bill = 0;
};

/// Where parts of the orders begin that hold nearly the same number of lines, none of them cut; and the end.
std::vector<std::size_t> partsOfOrders(const std::vector<qint64> &ids)
{
    const std::size_t parts = partsOf(ids.size(), LeastOrders);
    std::vector<std::size_t> begins;
    for (std::size_t part = 0; part < parts; ++part) {
        std::size_t begin = ids.size() / parts * part;
        while (begin > 0 && begin < ids.size() && ids[begin] == ids[begin - 1])
            ++begin;
        begins.push_back(begin);
    }
    begins.push_back(ids.size());
    return begins;
}

void add(OrderTotal &sum, const OrderTotal &more)
{
    sum.orders += more.orders;
    sum.net += more.net;
}

void add(SettlementWaterfall &sum, const SettlementWaterfall &more)
{
    for (const auto part :
         {&SettlementWaterfall::paid, &SettlementWaterfall::refunds, &SettlementWaterfall::open,
          &SettlementWaterfall::subsidies, &SettlementWaterfall::commissions,
          &SettlementWaterfall::serviceFees, &SettlementWaterfall::otherFees,
          &SettlementWaterfall::differences, &SettlementWaterfall::settled})
        sum.*part += more.*part;
}

/// Adds what was found of later orders.
void add(ReconciliationView &view, ReconciliationView &&more)
{
    add(view.waterfall, more.waterfall);
    view.orders += more.orders;
    add(view.settled, more.settled);
    add(view.notDue, more.notDue);
    add(view.nothingDue, more.nothingDue);
    add(view.notCovered, more.notCovered);
    view.unknownNotCovered += more.unknownNotCovered;
    for (std::size_t i = 0; i < view.issues.size(); ++i) {
        view.issues[i].orders += more.issues[i].orders;
        view.issues[i].difference += more.issues[i].difference;
    }
    view.rowCount += more.rowCount;
    std::ranges::move(more.rows, std::back_inserter(view.rows));
}

} // namespace

void reconcile(const Evaluator &evaluator, ReconciliationView &view)
{
    const Ledger ledger(evaluator);
    const std::vector<std::size_t> begins = partsOfOrders(evaluator.context().columns->orders.orderId);
    std::vector<ReconciliationView> parts(begins.size() - 1, view);
    inParts(parts.size(), [&](std::size_t part) {
        Reconciler(ledger, parts[part]).takeOrders(begins[part], begins[part + 1]);
    });
    for (ReconciliationView &part : parts)
        add(view, std::move(part));
    Reconciler(ledger, view).takeStrays();
    rank(view);
}

} // namespace shopglass
