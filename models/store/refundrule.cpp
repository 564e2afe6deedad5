#include "models/store/refundrule.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace shopglass {

namespace {

const Attribute &attributeOf(const char *id)
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("aftersales"));
    return kind.attributes[std::size_t(kind.indexOf(QString::fromLatin1(id)).value())];
}

/// By stored type, whether it is about money.
const std::vector<bool> &moneyTypes()
{
    static const std::vector<bool> types = [] {
        std::vector<bool> known;
        for (const auto &value : attributeOf("aftersale_type").values)
            known.push_back(value.id != QLatin1String("exchange") && value.id != QLatin1String("resend")
                            && value.id != QLatin1String("repair"));
        return known;
    }();
    return types;
}

} // namespace

qint64 refundedStatus()
{
    static const qint64 index = [] {
        const auto &values = attributeOf("aftersale_status").values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].id == QLatin1String("refunded"))
                return qint64(i);
        }
        qFatal("kinds.json: aftersales.aftersale_status: no value \"refunded\"");
    }();
    return index;
}

bool givesMoneyBack(std::optional<qint64> type)
{
    const std::vector<bool> &types = moneyTypes();
    const bool isKnown = type && *type >= 0 && *type < qint64(types.size());
    return !isKnown || types[std::size_t(*type)];
}

bool isRefund(std::optional<qint64> status, std::optional<qint64> type, std::optional<qint64> amount)
{
    return status == refundedStatus() && givesMoneyBack(type) && (!amount || *amount > 0);
}

void capRefunds(std::span<GrantedRefund> refunds, qint64 paid)
{
    paid = std::max<qint64>(0, paid);
    qint64 sum = 0;
    for (const GrantedRefund &refund : refunds)
        sum += refund.amount;
    if (sum <= paid)
        return;
    std::vector<GrantedRefund *> byTime;
    for (GrantedRefund &refund : refunds)
        byTime.push_back(&refund);
    std::ranges::stable_sort(byTime, {}, [](const GrantedRefund *refund) {
        return refund->finished.value_or(std::numeric_limits<BeijingSeconds>::max());
    });
    for (GrantedRefund *refund : byTime) {
        refund->amount = std::min(refund->amount, paid);
        paid -= refund->amount;
    }
}

} // namespace shopglass
