#include "models/indicators/measure.h"

#include <QLatin1String>

namespace shopglass {

namespace {

/// In the order of Measure.
constexpr std::array Ids{
    QLatin1String("created_orders"),
    QLatin1String("unpaid_created_orders"),
    QLatin1String("gmv_created"),
    QLatin1String("paid_gmv"),
    QLatin1String("paid_orders"),
    QLatin1String("paid_quantity"),
    QLatin1String("quantified_gmv"),
    QLatin1String("quantified_orders"),
    QLatin1String("commission"),
    QLatin1String("distribution_gmv"),
    QLatin1String("self_broadcast_gmv"),
    QLatin1String("shelf_gmv"),
    QLatin1String("unclassified_gmv"),
    QLatin1String("distribution_orders"),
    QLatin1String("distribution_commission"),
    QLatin1String("commission_above_sale"),
    QLatin1String("commissioned_gmv"),
    QLatin1String("commissioned_orders"),
    QLatin1String("distribution_commissioned_gmv"),
    QLatin1String("distribution_commissioned_orders"),
    QLatin1String("new_product_gmv"),
    QLatin1String("refund_amount_by_pay_day"),
    QLatin1String("refunded_orders"),
    QLatin1String("returned_orders"),
    QLatin1String("quality_refund_orders_of_paid"),
    QLatin1String("arbitrated_orders"),
    QLatin1String("liable_orders"),
    QLatin1String("logistics_complaint_orders"),
    QLatin1String("insured_paid_orders"),
    QLatin1String("identified_orders"),
    QLatin1String("identified_gmv"),
    QLatin1String("pickup_due_orders"),
    QLatin1String("picked_up_within_48h"),
    QLatin1String("picked_up_within_48h_of_paid"),
    QLatin1String("promise_due_orders"),
    QLatin1String("shipped_as_promised"),
    QLatin1String("service_fee_of_paid"),
    QLatin1String("billed_orders"),
    QLatin1String("fee_billed_rows"),
    QLatin1String("fee_free_rows"),
    QLatin1String("signed_orders"),
    QLatin1String("quality_refund_orders_of_signed"),
    QLatin1String("signed_parcels"),
    QLatin1String("delivery_seconds"),
    QLatin1String("refund_amount_by_refund_day"),
    QLatin1String("refund_only_shipped_count"),
    QLatin1String("refund_only_shipped_seconds"),
    QLatin1String("refund_only_unshipped_count"),
    QLatin1String("refund_only_unshipped_seconds"),
    QLatin1String("return_refund_count"),
    QLatin1String("return_refund_seconds"),
    QLatin1String("return_shop_count"),
    QLatin1String("return_shop_seconds"),
    QLatin1String("refund_only_shipped_due"),
    QLatin1String("refund_only_shipped_in_36h"),
    QLatin1String("refund_only_unshipped_due"),
    QLatin1String("refund_only_unshipped_in_24h"),
    QLatin1String("returns_to_approve"),
    QLatin1String("returns_approved_in_36h"),
    QLatin1String("returns_to_refund"),
    QLatin1String("returns_refunded_in_48h"),
    QLatin1String("exchange_count"),
    QLatin1String("exchange_seconds"),
    QLatin1String("buyers"),
    QLatin1String("first_time_buyers"),
    QLatin1String("first_time_buyer_gmv"),
    QLatin1String("cohort_30d"),
    QLatin1String("repurchasers_30d"),
    QLatin1String("cohort_90d"),
    QLatin1String("repurchasers_90d"),
    QLatin1String("top_influencer_gmv"),
    QLatin1String("selling_influencers"),
    QLatin1String("days_without_orders"),
    QLatin1String("days_without_aftersales"),
    QLatin1String("days_without_shipments"),
};
static_assert(Ids.size() == MeasureCount);

} // namespace

QString measureId(Measure measure)
{
    return Ids.at(std::size_t(measure));
}

std::optional<Measure> measureNamed(const QString &id)
{
    for (std::size_t i = 0; i < Ids.size(); ++i) {
        if (id == Ids.at(i))
            return Measure(i);
    }
    return std::nullopt;
}

} // namespace shopglass
