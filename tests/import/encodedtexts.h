// Short texts of export files in one encoding or another.

#pragma once

#include <QByteArray>

namespace shopglass::testing {

/// "订单编号,实付款" in GB18030.
inline const QByteArray GbHeader("\xb6\xa9\xb5\xa5\xb1\xe0\xba\xc5,\xca\xb5\xb8\xb6\xbf\xee");

} // namespace shopglass::testing
