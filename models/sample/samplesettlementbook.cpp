#include "models/sample/samplesettlementbook.h"

#include "models/base/money.h"
#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr BeijingSeconds Days = 86'400;

} // namespace

SampleSettlementBook::SampleSettlementBook(const SampleBookContext &context)
    : m_context(context)
    , m_file(context.options.folder, QStringLiteral("settlement"), context.daysText())
{
    const QJsonObject data = sampleData(QStringLiteral("operations"))[QLatin1String("settlement")].toObject();
    m_merchant = data[QLatin1String("merchant_id")].toVariant().toLongLong();
    m_feePerMille = data[QLatin1String("service_fee_per_mille")].toInt();
    m_leaderPercent = data[QLatin1String("leader_percent")].toInt();
    m_rule = sampleText(data[QLatin1String("rule")]);
    m_channel = sampleText(data[QLatin1String("channel")]);
    m_mode = sampleText(data[QLatin1String("commission_mode")]);
    m_account = sampleText(data[QLatin1String("account_name")]);
}

SampleBillTrouble SampleSettlementBook::troubleOf(const SampleOrder &order) const
{
    constexpr int Kinds = 6; // that any order can have
    constexpr int RefundedTimes = 3; // few orders are refunded
    const int perMille = m_context.options.troubles.settlementPerMille;
    SampleRandom random(m_context.options.seed, SampleStream::BillTroubles,
                        static_cast<quint64>(order.ordinal));
    const SampleAftersale *refund = lastRefund(order);
    if (!random.perMille(refund ? RefundedTimes * perMille : perMille))
        return SampleBillTrouble::None;
    if (!refund)
        return SampleBillTrouble(1 + random.below(Kinds));
    return refund->closesOrder && random.percent(50) ? SampleBillTrouble::RefundedSettled
                                                     : SampleBillTrouble::RefundForgotten;
}

/// Of goods that had arrived.
const SampleAftersale *SampleSettlementBook::lastRefund(const SampleOrder &order) const
{
    if (order.aftersales.empty() || order.parcels.empty() || !order.parcels.front().signedOff)
        return nullptr;
    const SampleAftersale &last = order.aftersales.back();
    const bool arrived = last.finished >= *order.parcels.front().signedOff + 2 * Days;
    const bool refunded = last.end == SampleAftersaleEnd::Refunded && last.finished <= m_context.moment;
    return arrived && refunded ? &last : nullptr;
}

std::optional<BeijingSeconds> SampleSettlementBook::settledAt(const SampleOrder &order,
                                                              SampleBillTrouble trouble) const
{
    SampleRandom random(m_context.options.seed, SampleStream::Settlement,
                        static_cast<quint64>(order.ordinal));
    std::optional<BeijingSeconds> ended = order.completed;
    if (trouble == SampleBillTrouble::RefundedSettled)
        ended = order.aftersales.back().finished + 3 * Days;
    else if (trouble == SampleBillTrouble::RefundForgotten)
        ended = order.aftersales.back().finished - Days;
    else if (trouble == SampleBillTrouble::Missing
             || statusAt(order, m_context.moment) != SampleStatus::Completed)
        ended.reset();
    if (!ended)
        return std::nullopt;
    const BeijingSeconds settled = *ended + random.between(600, 20 * 3'600);
    return settled > m_context.moment ? std::nullopt : std::optional(settled);
}

/// As the file of `moment` shows it: later refunds are taken off a bill that was settled before.
SampleSettlementBook::Bill SampleSettlementBook::billOf(const SampleOrder &order,
                                                        SampleBillTrouble trouble) const
{
    Bill bill;
    const bool forgets
        = trouble == SampleBillTrouble::RefundForgotten || trouble == SampleBillTrouble::RefundedSettled;
    for (const SampleAftersale &aftersale : order.aftersales) {
        if (aftersale.end == SampleAftersaleEnd::Refunded && aftersale.finished <= m_context.moment
            && !forgets)
            bill.refund += aftersale.amount;
    }
    bill.subsidy = trouble == SampleBillTrouble::Subsidy ? 0 : order.platformSubsidy;
    bill.income = order.amount + bill.subsidy + order.anchorSubsidy + order.paymentDiscount;
    bill.base = std::max<qint64>(bill.income - order.paymentDiscount - bill.refund, 0);
    const qint64 kept = std::max<qint64>(bill.income - bill.refund, 0);
    bill.fee = divideRounded(kept * m_feePerMille, 1'000);
    if (trouble == SampleBillTrouble::ServiceFee)
        bill.fee += divideRounded(kept * 30, 1'000);
    const qint64 more = trouble == SampleBillTrouble::Commission ? 120 : 100;
    const qint64 commission = divideRounded(bill.base * order.rate * more, 10'000);
    if (order.influencer)
        bill.influencer = commission;
    else if (order.affiliate)
        bill.affiliate = commission;
    // A leader who sells alone has the whole commission, else a share on top of it.
    if (order.leader)
        bill.leader = order.influencer ? divideRounded(bill.base * m_leaderPercent, 100) : commission;
    return bill;
}

std::optional<SampleSettlementBook::PayOut> SampleSettlementBook::payOut(const SampleOrder &order) const
{
    const SampleBillTrouble trouble = troubleOf(order);
    const auto settled = settledAt(order, trouble);
    if (!settled)
        return std::nullopt;
    const qint64 times = trouble == SampleBillTrouble::Twice ? 2 : 1;
    return PayOut{*settled, times * billOf(order, trouble).settled()};
}

Result<void> SampleSettlementBook::order(const SampleOrder &order)
{
    constexpr qint64 OfNobody = 900'000'000;
    const SampleBillTrouble trouble = troubleOf(order);
    const auto settled = settledAt(order, trouble);
    if (!settled)
        return {};
    const Bill bill = billOf(order, trouble);
    Row row{order.id, order.product, *settled};
    if (trouble == SampleBillTrouble::UnknownOrder)
        row.order += OfNobody;
    if (const auto written = write(order, bill, row); !written || trouble != SampleBillTrouble::Twice)
        return written;
    // One row for an order and product is all that a file can have.
    row.product = nullptr;
    return write(order, bill, row);
}

Result<void> SampleSettlementBook::write(const SampleOrder &order, const Bill &bill, const Row &row)
{
    m_line.begin();
    m_line.id(m_merchant);
    m_line.id(row.order);
    if (row.product) {
        m_line.id(row.product->id);
        m_line.text(row.product->title);
    } else {
        m_line.dash();
        m_line.dash();
    }
    m_line.count(order.quantity);
    m_line.time(order.created);
    incomeCells(order, bill);
    promoterCells(order, bill);
    m_line.money(bill.base);
    m_line.money(0); // 其他收费
    m_line.dash();
    m_line.money(bill.expense());
    m_line.money(bill.settled());
    m_line.time(row.settled);
    m_line.text(m_rule);
    m_line.text(m_channel);
    m_line.text(m_account);
    m_line.dash(); // 结算商户号
    m_line.text({}); // 备注
    m_line.dash(); // 消费金信息
    m_line.money(order.freight);
    return m_file.row(m_line);
}

void SampleSettlementBook::incomeCells(const SampleOrder &order, const Bill &bill)
{
    m_line.money(order.amount);
    m_line.money(0); // 政府补贴
    m_line.money(order.paymentDiscount);
    m_line.money(bill.subsidy);
    m_line.money(order.shopDiscount);
    m_line.money(order.anchorSubsidy);
    m_line.dash();
    m_line.money(bill.income);
    m_line.money(bill.refund);
    m_line.money(0); // 支付营销回退
    m_line.money(bill.fee);
    m_line.money(0); // 预售增收技术服务费
}

void SampleSettlementBook::promoter(const SamplePromoter *promoter, qint64 commission)
{
    if (promoter)
        m_line.id(promoter->id);
    else
        m_line.text("0");
    m_line.money(commission);
}

void SampleSettlementBook::promoterCells(const SampleOrder &order, const Bill &bill)
{
    if (order.influencer)
        m_line.id(order.influencer->id);
    else
        m_line.text("0");
    m_line.text("0"); // MCN机构ID
    m_line.money(bill.influencer);
    promoter(order.leader, bill.leader);
    if (order.rate > 0)
        m_line.text(m_mode);
    else
        m_line.dash();
    promoter(order.affiliate, bill.affiliate);
    promoter(nullptr, 0); // 服务商
}

Result<void> SampleSettlementBook::finish(QStringList &paths)
{
    return m_file.finish(paths);
}

} // namespace shopglass
