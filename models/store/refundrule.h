// Which after-sale counts as a refund: the one place that knows the value 退款成功.

#pragma once

#include "models/store/exportkind.h"

namespace shopglass {

/// The stored aftersales.aftersale_status of a successful refund.
qint64 refundedStatus();

} // namespace shopglass
