#include "models/reconcile/orderwalk.h"

#include "models/indicators/seendays.h"

#include <algorithm>

namespace shopglass {

namespace {

AnalysisContext withoutGroundwork(AnalysisContext context)
{
    context.groundwork.reset();
    return context;
}

std::optional<Day> dayOrNone(std::int32_t number)
{
    return number == NoDay ? std::nullopt : std::optional(Day::fromNumber(number));
}

OrderTotal &operator+=(OrderTotal &sum, const OrderTotal &more)
{
    sum.orders += more.orders;
    sum.net += more.net;
    return sum;
}

void addTo(SettlementWaterfall &sum, const SettlementWaterfall &more)
{
    for (const auto part :
         {&SettlementWaterfall::paid, &SettlementWaterfall::refunds, &SettlementWaterfall::open,
          &SettlementWaterfall::subsidies, &SettlementWaterfall::commissions,
          &SettlementWaterfall::serviceFees, &SettlementWaterfall::otherFees,
          &SettlementWaterfall::differences, &SettlementWaterfall::settled})
        sum.*part += more.*part;
}

void addTo(SettlementWaterfall &sums, const OrderMoney &order, const Bill &bill)
{
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

void count(ReconciledDay &day, const OrderMoney &order, const Verdict &verdict)
{
    ++day.orders;
    const OrderTotal one{1, order.net()};
    switch (verdict.state) {
    case SettlementState::Agrees:
        day.settled += one;
        break;
    case SettlementState::NotDue:
        day.notDue += one;
        break;
    case SettlementState::NothingDue:
        day.nothingDue += one;
        break;
    case SettlementState::NotCovered:
        day.notCovered += one;
        break;
    case SettlementState::Differs: {
        IssueSum &issue = day.issues[std::size_t(verdict.issue)];
        ++issue.orders;
        issue.difference += verdict.difference;
        break;
    }
    }
}

} // namespace

SettlementLedger::SettlementLedger(const AnalysisContext &seen, std::span<const Field> fieldsOfSources)
    : context(withoutGroundwork(seen))
    , fields(fieldsOfSources)
    , lastDay(lastCoveredDay(context))
    , bills(*context.columns, lastDay)
    , rates(bills, context.columns->products.size(), context.rulebook->reconciliation().feeRateRows)
    , check(context, rates, lastDay)
{
}

ReconciledDay &ReconciledDay::operator+=(const ReconciledDay &more)
{
    addTo(waterfall, more.waterfall);
    orders += more.orders;
    settled += more.settled;
    notDue += more.notDue;
    nothingDue += more.nothingDue;
    notCovered += more.notCovered;
    unknownNotCovered += more.unknownNotCovered;
    for (std::size_t i = 0; i < issues.size(); ++i) {
        issues[i].orders += more.issues[i].orders;
        issues[i].difference += more.issues[i].difference;
    }
    return *this;
}

ReconciledDay &DaySums::of(std::int32_t day)
{
    if (m_days.empty())
        m_first = day;
    if (day < m_first)
        m_days.insert(m_days.begin(), std::size_t(m_first - day), {});
    m_first = std::min(m_first, day);
    const auto place = std::size_t(day - m_first);
    if (place >= m_days.size())
        m_days.resize(place + 1);
    return m_days[place];
}

void DaySums::add(const DaySums &more)
{
    for (std::size_t i = 0; i < more.m_days.size(); ++i)
        of(more.m_first + std::int32_t(i)) += more.m_days[i];
}

ReconciledDay DaySums::in(Period period) const
{
    ReconciledDay sum;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (period.contains(Day::fromNumber(m_first + std::int32_t(i))))
            sum += m_days[i];
    }
    return sum;
}

OrderWalk::OrderWalk(const SettlementLedger &ledger)
    : m_ledger(ledger)
    , m_orders(*ledger.context.columns, ledger.fields, ledger.lastDay)
{
}

std::size_t OrderWalk::endOfOrder(std::size_t begin, std::size_t end) const
{
    const std::vector<qint64> &ids = columns().orders.orderId;
    std::size_t next = begin + 1;
    while (next < end && ids[next] == ids[begin])
        ++next;
    return next;
}

void OrderWalk::takeOrders(std::size_t begin, std::size_t end, DaySums &sums, std::vector<IssuePlace> &places)
{
    while (begin < end) {
        const std::size_t next = endOfOrder(begin, end);
        takeOrder(begin, next, sums, places);
        begin = next;
    }
}

void OrderWalk::takeOrder(std::size_t begin, std::size_t end, DaySums &sums, std::vector<IssuePlace> &places)
{
    const std::int32_t paid = paidDay(begin, end);
    const Bill bill = billOf(begin, end);
    const std::int32_t day = paid != NoDay ? paid : bill.rows > 0 ? bill.firstDay : NoDay;
    if (!isSeen(day))
        return;
    const OrderMoney order = m_orders.read(begin, end);
    ReconciledDay &counted = sums.of(day);
    if (order.paidLines == 0) {
        // Its file is older than the payment.
        ++counted.notCovered.orders;
        return;
    }
    addTo(counted.waterfall, order, bill);
    const Verdict verdict = m_ledger.check.check(order, bill);
    count(counted, order, verdict);
    if (verdict.state == SettlementState::Differs)
        places.push_back({day, false, std::uint32_t(begin), verdict.difference});
}

/// The bills lie in the order of their orders, those of unknown orders among them.
Bill OrderWalk::billOf(std::size_t begin, std::size_t end)
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

bool OrderWalk::isSeen(std::int32_t day) const
{
    return day != NoDay && day <= m_ledger.lastDay.number();
}

/// Of the first payment that is known on the last day.
std::int32_t OrderWalk::paidDay(std::size_t begin, std::size_t end) const
{
    const OrderColumns &orders = columns().orders;
    std::int32_t paid = NoDay;
    for (std::size_t line = begin; line < end; ++line) {
        const std::int32_t day = orders.paidDay[line];
        if (isSeen(day))
            paid = paid == NoDay ? day : std::min(paid, day);
    }
    return paid;
}

OrderWalk::Stray OrderWalk::strayAt(std::size_t index) const
{
    const auto &strays = m_ledger.bills.table().strayOrders;
    Stray stray;
    const qint64 id = strays[index].second;
    for (stray.end = index; stray.end < strays.size() && strays[stray.end].second == id; ++stray.end) {
        const std::size_t row = strays[stray.end].first;
        if (!m_ledger.bills.settles(row))
            continue;
        m_ledger.bills.add(row, stray.bill);
        const auto made = m_ledger.bills.createdDay(row);
        stray.covered
            = stray.covered && made && m_ledger.check.covered(QStringLiteral("orders"), *made, *made);
    }
    return stray;
}

void OrderWalk::takeStrays(DaySums &sums, std::vector<IssuePlace> &places) const
{
    if (m_ledger.bills.empty())
        return;
    const std::size_t count = m_ledger.bills.table().strayOrders.size();
    for (std::size_t index = 0; index < count;) {
        const Stray stray = strayAt(index);
        const std::int32_t day = stray.bill.firstDay;
        if (stray.bill.rows > 0 && isSeen(day)) {
            ReconciledDay &counted = sums.of(day);
            if (stray.covered) {
                IssueSum &issue = counted.issues[std::size_t(SettlementIssue::UnknownOrder)];
                ++issue.orders;
                issue.difference += stray.bill.settled;
                places.push_back({day, true, std::uint32_t(index), stray.bill.settled});
            } else {
                ++counted.unknownNotCovered;
            }
        }
        index = stray.end;
    }
}

ReconciledOrder OrderWalk::rowAt(const IssuePlace &place)
{
    if (place.stray)
        return strayRow(place.index);
    const std::size_t end = endOfOrder(place.index, columns().orders.size());
    const Bill bill = billOf(place.index, end);
    const OrderMoney order = m_orders.read(place.index, end);
    return rowOf(order, bill, m_ledger.check.check(order, bill));
}

ReconciledOrder OrderWalk::rowOf(const OrderMoney &order, const Bill &bill, const Verdict &verdict) const
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

ReconciledOrder OrderWalk::strayRow(std::size_t index) const
{
    const Bill bill = strayAt(index).bill;
    ReconciledOrder row;
    row.order = columns().orderText(m_ledger.bills.table().strayOrders[index].second);
    row.issue = SettlementIssue::UnknownOrder;
    row.settled = bill.settled;
    row.settledDay = dayOrNone(bill.lastDay);
    row.difference = bill.settled;
    row.bills = bill.rows;
    return row;
}

} // namespace shopglass
