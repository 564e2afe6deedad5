// The closed list of measures over orders, after-sales and parcels: additive numbers that the evaluator sums
// from the columns, and that the expressions of the catalogue are written over. Money in fen, durations in
// seconds, everything whole. Those over traffic, live sessions, ads and so on are in figuremeasures.h.
//
// What each means is said where it is summed (orderpass.cpp, aftersalepass.cpp, …); the merchant's words are
// in the catalogue.

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace shopglass {

enum class Measure : std::uint8_t {
    // orders by creation day
    CreatedOrders,
    UnpaidCreatedOrders,
    GmvCreated,
    // orders by pay day
    PaidGmv,
    PaidOrders,
    PaidQuantity,
    QuantifiedGmv, ///< of the rows that say how many pieces were sold
    QuantifiedOrders,
    Commission,
    DistributionGmv,
    SelfBroadcastGmv,
    ShelfGmv,
    UnclassifiedGmv,
    DistributionOrders,
    DistributionCommission,
    CommissionAboveSale,
    CommissionedGmv, ///< of the rows whose commission is said, or that nobody promoted
    CommissionedOrders,
    DistributionCommissionedGmv,
    DistributionCommissionedOrders,
    NewProductGmv,
    RefundAmountByPayDay,
    RefundedOrders,
    ReturnedOrders,
    QualityRefundOrdersOfPaid,
    ArbitratedOrders,
    LiableOrders,
    LogisticsComplaintOrders,
    InsuredPaidOrders,
    IdentifiedOrders,
    IdentifiedGmv,
    PickupDueOrders,
    PickedUpWithin48h,
    PickedUpWithin48hOfPaid,
    PromiseDueOrders,
    ShippedAsPromised,
    // settlement bills by the pay day of their order
    ServiceFeeOfPaid,
    BilledOrders,
    FeeBilledRows,
    FeeFreeRows,
    // orders and parcels by signing day
    SignedOrders,
    QualityRefundOrdersOfSigned,
    SignedParcels,
    DeliverySeconds,
    // after-sales by the day they were finished
    RefundAmountByRefundDay,
    RefundOnlyShippedCount,
    RefundOnlyShippedSeconds,
    RefundOnlyUnshippedCount,
    RefundOnlyUnshippedSeconds,
    ReturnRefundCount,
    ReturnRefundSeconds,
    ReturnShopCount,
    ReturnShopSeconds,
    // after-sales by the day they were applied for
    RefundOnlyShippedDue,
    RefundOnlyShippedIn36h,
    RefundOnlyUnshippedDue,
    RefundOnlyUnshippedIn24h,
    ReturnsToApprove,
    ReturnsApprovedIn36h,
    ReturnsToRefund,
    ReturnsRefundedIn48h,
    ExchangeCount,
    ExchangeSeconds,
    // buyers
    Buyers,
    FirstTimeBuyers,
    FirstTimeBuyerGmv,
    Cohort30d,
    Repurchasers30d,
    Cohort90d,
    Repurchasers90d,
    // influencers
    TopInfluencerGmv,
    SellingInfluencers,
    // coverage
    DaysWithoutOrders,
    DaysWithoutAftersales,
    DaysWithoutShipments,
    Count_,
};

inline constexpr std::size_t MeasureCount = std::size_t(Measure::Count_);

/// One sum per measure.
using MeasureSums = std::array<std::int64_t, MeasureCount>;

/// "paid_gmv".
QString measureId(Measure measure);
std::optional<Measure> measureNamed(const QString &id);

} // namespace shopglass
