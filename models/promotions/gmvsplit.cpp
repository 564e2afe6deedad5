#include "models/promotions/retrospective.h"

#include <cmath>

namespace shopglass {

namespace {

double logarithmicMean(double a, double b)
{
    return a == b ? a : (a - b) / std::log(a / b);
}

} // namespace

GmvSplit splitDifference(const GmvFactors &now, const GmvFactors &then)
{
    GmvSplit split{now.gmv, then.gmv, {}};
    if (now.gmv <= 0 || then.gmv <= 0 || now.orders <= 0 || then.orders <= 0)
        return split;
    const double mean = logarithmicMean(now.gmv, then.gmv);
    const auto add = [&](const char *id, double a, double b) {
        split.parts.push_back({QLatin1String(id), a, b, mean * std::log(a / b)});
    };
    if (now.clicks && then.clicks && *now.clicks > 0 && *then.clicks > 0) {
        add("product_clicks", *now.clicks, *then.clicks);
        add("conversion_rate", now.orders / *now.clicks, then.orders / *then.clicks);
    } else {
        add("paid_orders", now.orders, then.orders);
    }
    add("average_order_value", now.gmv / now.orders, then.gmv / then.orders);
    return split;
}

std::optional<GmvSplit> splitFromTarget(const GmvFactors &now, const GmvFactors &last, double target)
{
    if (target <= 0 || last.gmv <= 0 || last.orders <= 0)
        return std::nullopt;
    GmvFactors planned;
    planned.gmv = target;
    planned.orders = target / (last.gmv / last.orders);
    if (last.clicks && *last.clicks > 0)
        planned.clicks = planned.orders / (last.orders / *last.clicks);
    return splitDifference(now, planned);
}

} // namespace shopglass
