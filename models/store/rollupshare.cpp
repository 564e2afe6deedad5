#include "models/store/rollupshare.h"

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

constexpr std::size_t MostAttributes = 64;

} // namespace

OrderShare::OrderShare()
    : m_packing(ExportKinds::instance().kind(QStringLiteral("orders")))
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("orders"));
    const auto at = [this, &kind](const char *id) {
        const int attribute = kind.indexOf(QString::fromLatin1(id)).value();
        m_wanted |= AttributeMask(1) << attribute;
        return attribute;
    };
    m_attributes = {at("created_at"),    at("paid_at"),   at("paid_amount"), at("commission"),
                    at("refund_amount"), at("channel"),   at("carrier"),     at("account_type"),
                    at("promoter_id"),   at("leader_id"), at("affiliate_id")};
}

void OrderShare::clear()
{
    m_lines.clear();
    m_refunds.clear();
    m_hasReturns = false;
}

/// valueOf(attribute) is nothing where the row is blank: that adds 0, and is how a blank text is keyed.
template<typename ValueOf>
OrderShare::Line OrderShare::lineOf(const ValueOf &valueOf) const
{
    const OrderAttributes &a = m_attributes;
    const auto value = [&valueOf](int attribute) { return valueOf(attribute).value_or(0); };
    const bool promoter = value(a.promoter) != 0 || value(a.leader) != 0 || value(a.affiliate) != 0;
    return {valueOf(a.created),
            valueOf(a.paid),
            value(a.amount),
            value(a.commission),
            value(a.refund),
            {value(a.channel), value(a.carrier), value(a.accountType), promoter},
            valueOf(a.amount).has_value()};
}

void OrderShare::addLine(std::string_view body)
{
    std::array<qint64, MostAttributes> values;
    AttributeMask present = 0;
    m_packing.unpack(body, m_wanted, [&values, &present](int attribute, qint64 value) {
        values[std::size_t(attribute)] = value;
        present |= AttributeMask(1) << attribute;
    });
    m_lines.push_back(lineOf([&values, present](int attribute) {
        return (present >> attribute) & 1U ? std::optional(values[std::size_t(attribute)]) : std::nullopt;
    }));
}

void OrderShare::addLine(const FactRun &run, std::size_t row)
{
    m_lines.push_back(lineOf([&run, row](int attribute) {
        return run.has(row, attribute) ? std::optional(run.valueOr(row, attribute, 0)) : std::nullopt;
    }));
}

void OrderShare::addLine(const FactRow &row)
{
    m_lines.push_back(lineOf([&row](int attribute) {
        return row.has(attribute) ? std::optional(row.values[std::size_t(attribute)]) : std::nullopt;
    }));
}

void OrderShare::addReturn(std::optional<qint64> status, std::optional<qint64> type,
                           std::optional<qint64> amount, std::optional<BeijingSeconds> finished)
{
    m_hasReturns = true;
    if (isRefund(status, type, amount))
        m_refunds.push_back({amount.value_or(0), finished});
}

void OrderShare::count(RollupCells &cells, int sign) const
{
    for (const Line &line : m_lines)
        countLine(line, cells, sign);
    countOnce(cells, sign);
}

void OrderShare::countLine(const Line &line, RollupCells &cells, int sign)
{
    if (line.created)
        cells.at(*line.created, line.source).gmvCreated += sign * line.amount;
    if (!line.paid)
        return;
    RollupSums &sums = cells.at(*line.paid, line.source);
    sums.paidGmv += sign * line.amount;
    sums.commission += sign * line.commission;
}

/// What an order counts once: at its first paid line, refunds by refund day at least at its first line's
/// source.
void OrderShare::countOnce(RollupCells &cells, int sign) const
{
    qint64 ownRefund = 0;
    for (const Line &line : m_lines)
        ownRefund += line.refund;
    const std::vector<GrantedRefund> refunds = countedRefunds();
    qint64 returned = 0;
    for (const GrantedRefund &refund : refunds)
        returned += refund.amount;
    auto head = std::find_if(m_lines.cbegin(), m_lines.cend(),
                             [](const Line &line) { return line.paid.has_value(); });
    if (head != m_lines.cend()) {
        const bool ownCounts = !m_hasReturns;
        RollupSums &sums = cells.at(*head->paid, head->source);
        sums.paidOrders += sign;
        sums.refundByPayDay += sign * (ownCounts ? ownRefund : returned);
        sums.refundedOrders += sign * int(ownCounts ? ownRefund > 0 : !refunds.empty());
    } else {
        head = m_lines.cbegin();
    }
    const RollupSource source = head != m_lines.cend() ? head->source : RollupSource();
    for (const GrantedRefund &refund : refunds) {
        if (refund.finished)
            cells.at(*refund.finished, source).refundByRefundDay += sign * refund.amount;
    }
}

/// No more than was paid, where every paid line says how much.
std::vector<GrantedRefund> OrderShare::countedRefunds() const
{
    std::vector<GrantedRefund> refunds = m_refunds;
    std::optional<qint64> paid;
    for (const Line &line : m_lines) {
        if (!line.paid)
            continue;
        if (!line.isPriced)
            return refunds;
        paid = paid.value_or(0) + line.amount;
    }
    if (paid)
        capRefunds(refunds, *paid);
    return refunds;
}

} // namespace shopglass
