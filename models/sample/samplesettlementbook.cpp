#include "models/sample/samplesettlementbook.h"

#include "models/base/money.h"
#include "models/sample/sampledata.h"

namespace shopglass {

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

SampleSettlementBook::Bill SampleSettlementBook::billOf(const SampleOrder &order,
                                                        BeijingSeconds settled) const
{
    Bill bill;
    for (const SampleAftersale &aftersale : order.aftersales) {
        if (aftersale.end == SampleAftersaleEnd::Refunded && aftersale.finished <= settled)
            bill.refund += aftersale.amount;
    }
    bill.income = order.amount + order.platformSubsidy + order.anchorSubsidy + order.paymentDiscount;
    bill.base = std::max<qint64>(bill.income - bill.refund, 0);
    bill.fee = divideRounded(bill.base * m_feePerMille, 1'000);
    const qint64 commission = order.rate > 0 ? divideRounded(bill.base * order.rate, 100) : 0;
    if (order.influencer)
        bill.influencer = commission;
    else if (order.affiliate)
        bill.affiliate = commission;
    if (order.leader)
        bill.leader = divideRounded(bill.base * m_leaderPercent, 100);
    return bill;
}

std::optional<SampleSettlementBook::PayOut> SampleSettlementBook::payOut(const SampleOrder &order) const
{
    if (!order.completed || statusAt(order, m_context.moment) != SampleStatus::Completed)
        return std::nullopt;
    SampleRandom random(m_context.options.seed, SampleStream::Settlement,
                        static_cast<quint64>(order.ordinal));
    const BeijingSeconds settled = *order.completed + random.between(600, 20 * 3'600);
    if (settled > m_context.moment)
        return std::nullopt;
    const Bill bill = billOf(order, settled);
    return PayOut{settled, bill.income - bill.refund - bill.expense()};
}

Result<void> SampleSettlementBook::order(const SampleOrder &order)
{
    const auto paidOut = payOut(order);
    if (!paidOut)
        return {};
    const Bill bill = billOf(order, paidOut->settled);
    m_line.begin();
    m_line.id(m_merchant);
    m_line.id(order.id);
    m_line.id(order.product->id);
    m_line.text(order.product->title);
    m_line.count(order.quantity);
    m_line.time(order.created);
    incomeCells(order, bill);
    promoterCells(order, bill);
    m_line.money(bill.base);
    m_line.money(0); // 其他收费
    m_line.dash();
    m_line.money(bill.expense());
    m_line.money(paidOut->amount);
    m_line.time(paidOut->settled);
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
    m_line.money(order.platformSubsidy);
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
