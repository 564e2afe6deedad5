// One order of the sample shop with everything that will ever happen to it. What an export shows is this life
// as seen at a moment: later events are not there yet.
//
// Money in fen. Texts live in SampleGoods, SamplePeople and SampleDemand; an order only points to them.

#pragma once

#include "models/base/day.h"
#include "models/sample/samplegoods.h"

#include <optional>
#include <vector>

namespace shopglass {

struct SamplePromoter;
struct SampleSource;

enum class SampleAftersaleType { RefundOnly, ReturnRefund, Exchange };
enum class SampleAftersaleEnd { Refunded, Closed, RefundClosed, Failed };

struct SampleAftersale
{
    qint64 id = 0;
    SampleAftersaleType type = SampleAftersaleType::RefundOnly;
    SampleAftersaleEnd end = SampleAftersaleEnd::Refunded;
    BeijingSeconds applied = 0;
    BeijingSeconds finished = 0;
    qint64 amount = 0;
    const std::string *reason = nullptr;
    const std::string *label = nullptr;
    bool closesOrder = false; ///< all the money went back, so the order ends here
    qint64 returnTracking = 0; ///< 0 unless goods come back
};

struct SampleParcel
{
    qint64 tracking = 0;
    std::size_t courier = 0;
    BeijingSeconds shipped = 0;
    BeijingSeconds pickedUp = 0;
    BeijingSeconds transit = 0;
    BeijingSeconds delivering = 0;
    std::optional<BeijingSeconds> waiting; ///< at a pick-up station, where it went to one
    std::optional<BeijingSeconds> signedOff;
};

struct SampleOrder
{
    qint64 ordinal = 0; ///< 0 for the shop's first order
    qint64 id = 0;
    BeijingSeconds created = 0;
    std::optional<BeijingSeconds> paid;
    std::optional<BeijingSeconds> expired; ///< closed because nobody paid
    std::optional<BeijingSeconds> promised;
    std::optional<BeijingSeconds> received;
    std::optional<BeijingSeconds> completed;
    bool presale = false;

    const SampleProduct *product = nullptr;
    std::size_t specA = 0;
    std::size_t specB = 0;
    int quantity = 1;
    qint64 unitPrice = 0;
    qint64 freight = 0;
    qint64 shopDiscount = 0;
    qint64 platformSubsidy = 0;
    qint64 anchorSubsidy = 0;
    qint64 jointDiscount = 0; ///< 混资活动优惠
    qint64 paymentDiscount = 0;
    qint64 amount = 0; ///< 实付款 = unit price × quantity − the five above + freight

    const SampleSource *source = nullptr;
    const SamplePromoter *influencer = nullptr;
    const SamplePromoter *leader = nullptr;
    const SamplePromoter *affiliate = nullptr;
    int rate = 0; ///< percent; 0 without a promoter
    qint64 commission = 0; ///< rate × (amount + platform and anchor subsidy), half away from zero

    qint64 buyer = 0;
    std::size_t payment = 0;
    std::size_t account = 0;
    std::size_t warehouse = 0;
    std::optional<std::size_t> message;
    std::optional<std::size_t> remark;
    std::optional<std::size_t> flag;

    std::vector<SampleParcel> parcels; ///< empty when nothing is ever shipped
    std::vector<SampleAftersale> aftersales; ///< by time of application
};

enum class SampleStatus { Unpaid, ToShip, Shipped, Received, Completed, Closed };

/// 订单状态 as an export made at `moment` shows it. Requires: order.created <= moment.
SampleStatus statusAt(const SampleOrder &order, BeijingSeconds moment);
/// The after-sale whose state the order row shows, the latest applied for; none before the first.
const SampleAftersale *aftersaleAt(const SampleOrder &order, BeijingSeconds moment);

} // namespace shopglass
