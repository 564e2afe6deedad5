#include "models/sample/samplefundsbook.h"

#include "models/base/money.h"
#include "models/sample/sampledata.h"

#include <algorithm>

namespace shopglass {

SampleFundsBook::SampleFundsBook(const SampleBookContext &context, const SampleSettlementBook &settlement)
    : m_context(context)
    , m_settlement(settlement)
    , m_insurance(context.options.folder, QStringLiteral("insurance"), context.daysText())
    , m_ledger(context.options.folder, QStringLiteral("ledger"), context.daysText())
{
    const QJsonObject data = sampleData(QStringLiteral("operations"))[QLatin1String("funds")].toObject();
    m_firstCharge = data[QLatin1String("first_charge_id")].toVariant().toLongLong();
    m_firstEntry = data[QLatin1String("first_entry_id")].toVariant().toLongLong();
    m_leastFee = data[QLatin1String("least_fee")].toInt();
    m_mostFee = data[QLatin1String("most_fee")].toInt();
    m_platformPercent = data[QLatin1String("platform_percent")].toInt();
    m_balance = data[QLatin1String("opening_balance")].toInt();
    m_in = sampleText(data[QLatin1String("in")]);
    m_out = sampleText(data[QLatin1String("out")]);
    m_settled = sampleText(data[QLatin1String("settled")]);
    m_insured = sampleText(data[QLatin1String("insured")]);
}

Result<void> SampleFundsBook::order(const SampleOrder &order)
{
    if (const auto paidOut = m_settlement.payOut(order))
        m_entries.push_back({paidOut->settled, order.id, paidOut->amount});
    return order.paid && *order.paid <= m_context.moment ? insure(order) : Result<void>();
}

Result<void> SampleFundsBook::insure(const SampleOrder &order)
{
    SampleRandom random(m_context.options.seed, SampleStream::Funds, static_cast<quint64>(order.ordinal));
    const qint64 fee = random.between(m_leastFee, m_mostFee);
    const qint64 platform = divideRounded(fee * m_platformPercent, 100);
    m_line.begin();
    m_line.id(order.id);
    m_line.money(fee);
    m_line.money(fee - platform);
    m_line.money(platform);
    m_line.time(*order.paid);
    m_line.id(m_firstCharge + order.ordinal);
    m_entries.push_back({*order.paid, order.id, platform - fee});
    return m_insurance.row(m_line);
}

Result<void> SampleFundsBook::writeLedger()
{
    std::ranges::stable_sort(m_entries, {}, &Entry::booked);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        m_balance += entry.amount;
        m_line.begin();
        m_line.id(m_firstEntry + qint64(i));
        m_line.id(entry.related);
        m_line.time(entry.booked);
        m_line.text(entry.amount < 0 ? m_out : m_in);
        m_line.money(std::abs(entry.amount));
        m_line.money(m_balance);
        m_line.text(entry.amount < 0 ? m_insured : m_settled);
        m_line.dash(); // 描述
        m_line.text({}); // 备注
        if (const auto written = m_ledger.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleFundsBook::finish(QStringList &paths)
{
    if (const auto written = writeLedger(); !written)
        return written;
    if (const auto finished = m_insurance.finish(paths); !finished)
        return finished;
    return m_ledger.finish(paths);
}

} // namespace shopglass
