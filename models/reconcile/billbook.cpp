#include "models/reconcile/billbook.h"

#include "models/base/money.h"

#include <algorithm>
#include <array>
#include <initializer_list>

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

/// Rows whose columns are added up side by side.
constexpr std::size_t RatesAtOnce = 512;

struct SignedColumn
{
    const FigureColumn *column;
    int sign;
};

/// Nought where one of them is unknown.
qint64 sumOf(std::initializer_list<SignedColumn> columns, std::size_t row)
{
    qint64 sum = 0;
    for (const SignedColumn &part : columns) {
        const auto value = part.column ? part.column->value(row) : std::nullopt;
        if (!value && !(part.column && part.column->isKnown(row)))
            return 0;
        sum += part.sign * value.value_or(0);
    }
    return sum;
}

void addColumn(std::span<qint64> sums, const SignedColumn &part, std::size_t first)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += part.sign * part.column->valueOrNought(first + i);
}

std::optional<std::int32_t> rateOf(qint64 fee, qint64 base)
{
    if (fee < 0 || fee > base || base <= 0)
        return std::nullopt;
    return std::int32_t(divideRounded(fee * Millionths, base));
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
    m_baseKnown = std::ranges::all_of(
        std::array{m_serviceFees, m_payment, m_platform, m_influencer, m_government, m_returned},
        [](const FigureColumn *known) { return known && known->isWhollyKnown(); });
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

std::optional<std::int32_t> BillBook::feeRate(std::size_t row) const
{
    if (!m_serviceFees || !m_serviceFees->isKnown(row))
        return std::nullopt;
    const qint64 base = m_paid->valueOrNought(row) - m_refund->valueOrNought(row)
        + sumOf({{m_payment, 1}, {m_platform, 1}, {m_influencer, 1}}, row)
        + sumOf({{m_government, 1}, {m_returned, -1}}, row);
    return rateOf(m_serviceFees->valueOrNought(row), base);
}

void BillBook::readFeeRates(std::size_t first, std::span<std::int32_t> rates, std::int32_t none) const
{
    if (!m_baseKnown) {
        for (std::size_t i = 0; i < rates.size(); ++i)
            rates[i] = feeRate(first + i).value_or(none);
        return;
    }
    // As Bill::base() of each row alone, column after column, without making bills of a million rows.
    std::array<qint64, RatesAtOnce> bases;
    for (std::size_t begin = 0; begin < rates.size(); begin += RatesAtOnce) {
        const std::size_t count = std::min(RatesAtOnce, rates.size() - begin);
        const std::span<qint64> some = std::span(bases).first(count);
        std::ranges::fill(some, 0);
        for (const SignedColumn &part : std::array<SignedColumn, 7>{{{m_paid, 1},
                                                                     {m_refund, -1},
                                                                     {m_payment, 1},
                                                                     {m_platform, 1},
                                                                     {m_influencer, 1},
                                                                     {m_government, 1},
                                                                     {m_returned, -1}}})
            addColumn(some, part, first + begin);
        for (std::size_t i = 0; i < count; ++i)
            rates[begin + i]
                = rateOf(m_serviceFees->valueOrNought(first + begin + i), some[i]).value_or(none);
    }
}

std::optional<Day> BillBook::createdDay(std::size_t row) const
{
    const auto moment = m_created ? m_created->value(row) : std::nullopt;
    return moment ? std::optional(dayOf(*moment)) : std::nullopt;
}

} // namespace shopglass
