#include "models/reconcile/billbook.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Blank counts as nought; a column that the file does not have makes the sum unknown.
void addTo(std::optional<qint64> &sum, const FigureColumn *column, std::size_t row, int sign)
{
    const auto value = column ? column->value(row) : std::nullopt;
    if (value && sum)
        *sum += sign * *value;
    else if (!value && !(column && column->isKnown(row)))
        sum.reset();
}

} // namespace

std::optional<qint64> Bill::sumOfParts() const
{
    if (!subsidies || !otherIncome || !commissions || !serviceFees || !otherFees)
        return std::nullopt;
    return paid + *subsidies + *otherIncome - refund - *commissions - *serviceFees - *otherFees;
}

qint64 Bill::base() const
{
    return std::max<qint64>(0, paid + subsidies.value_or(0) + otherIncome.value_or(0) - refund);
}

BillBook::BillBook(const StoreColumns &columns, Day lastDay)
    : m_table(columns.figuresOf(QStringLiteral("settlement")))
    , m_lastDay(lastDay.number())
{
    if (!m_table)
        return;
    const auto column = [this](const char *id) { return m_table->figure(QString::fromLatin1(id)); };
    m_paid = column("paid_amount");
    m_refund = column("refund_amount");
    m_settled = column("settled_amount");
    m_created = column("created_at");
    m_government = column("government_subsidy");
    m_payment = column("payment_subsidy");
    m_platform = column("platform_subsidy");
    m_influencer = column("influencer_subsidy");
    m_returned = column("payment_subsidy_return");
    m_otherFees = column("other_fees");
    m_serviceFees = column("service_fees");
    m_commissions = column("commissions");
    m_promoters = column("promoter_commissions");
    if (!m_paid || !m_refund || !m_settled || m_table->orderRow.empty() || m_table->product.empty())
        m_table = nullptr;
}

bool BillBook::settles(std::size_t row) const
{
    const std::int32_t day = m_table->day[row];
    return day != NoDay && day <= m_lastDay && m_settled->value(row).has_value();
}

void BillBook::add(std::size_t row, Bill &bill) const
{
    const std::int32_t day = m_table->day[row];
    bill.firstDay = bill.rows == 0 ? day : std::min(bill.firstDay, day);
    bill.lastDay = bill.rows == 0 ? day : std::max(bill.lastDay, day);
    ++bill.rows;
    bill.paid += m_paid->value(row).value_or(0);
    bill.refund += m_refund->value(row).value_or(0);
    bill.settled += m_settled->value(row).value_or(0);
    for (const FigureColumn *column : {m_payment, m_platform, m_influencer})
        addTo(bill.subsidies, column, row, 1);
    for (const FigureColumn *column : {m_platform, m_influencer})
        addTo(bill.coupons, column, row, 1);
    addTo(bill.otherIncome, m_government, row, 1);
    addTo(bill.otherIncome, m_returned, row, -1);
    addTo(bill.commissions, m_commissions, row, 1);
    addTo(bill.promoterCommissions, m_promoters, row, 1);
    addTo(bill.serviceFees, m_serviceFees, row, 1);
    addTo(bill.otherFees, m_otherFees, row, 1);
}

std::optional<Day> BillBook::createdDay(std::size_t row) const
{
    const auto moment = m_created ? m_created->value(row) : std::nullopt;
    return moment ? std::optional(dayOf(*moment)) : std::nullopt;
}

} // namespace shopglass
