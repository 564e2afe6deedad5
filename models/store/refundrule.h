// Which after-sale is a refund, and how much of it counts: the one place that knows the value 退款成功.

#pragma once

#include "models/base/day.h"
#include "models/store/exportkind.h"

#include <optional>
#include <span>

namespace shopglass {

/// The stored aftersales.aftersale_status of a successful refund.
qint64 refundedStatus();

/// By the stored aftersales.aftersale_type: 换货, 补寄 and 维修 give no money back; a type that is not known
/// may.
bool givesMoneyBack(std::optional<qint64> type);

/// Whether money went back, by the stored attributes of an after-sale: it was granted, is not about goods
/// alone, and is not of ¥0. An amount that is not known is of some money.
bool isRefund(std::optional<qint64> status, std::optional<qint64> type, std::optional<qint64> amount);

/// A refund of an order.
struct GrantedRefund
{
    qint64 amount = 0; ///< fen
    std::optional<BeijingSeconds> finished;
};
/// Cuts an order's refunds, given in the order of their keys, down to what was paid for it, in fen: what came
/// first counts first, what has no time last. So what is granted later never changes what counted before.
void capRefunds(std::span<GrantedRefund> refunds, qint64 paid);

} // namespace shopglass
