// How a promotion is planned, followed and looked back on: which phases sell, how far back a trend looks,
// when there is too little to forecast from.
//
// Fractions: 0.05 is 5 %; days and counts otherwise. Read from "planning" in promotions.json. Threads:
// immutable after loading.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// signup, seeding, warmup, burst, encore, review: in their order.
const QStringList &promotionPhaseIds();

struct PromotionRules
{
    QStringList salePhases; ///< ids of the phases whose sales are targeted and followed
    int trendDays = 0; ///< of the recent daily mean that a target goes on from
    int leastTrendDays = 0; ///< fewer covered days are no mean
    int paceLeastDays = 0; ///< elapsed sale days before an end is forecast
    double paceLeastShare = 0.0; ///< elapsed planned share before an end is forecast
    double bandWidth = 0.0; ///< standard deviations to each side of the forecast
    double notedGap = 0.0; ///< smaller distances from the plan are not worth an alert
    int stockPaceDays = 0; ///< whose sales tell how fast a product sells
    int stockLeastPieces = 0; ///< fewer pieces sold in these days are no pace
    int stockListDays = 0; ///< an older product list says nothing of the stock
    int stockAheadDays = 0; ///< sales that begin later are too far away to count stock for
    int refundDays = 0; ///< after the last sale day its refunds still come in
    double imagePrice = 0.0; ///< products dearer than this part of all are image products
    double trafficPrice = 0.0; ///< and those cheaper than this part of all …
    double trafficPieces = 0.0; ///< … that sold more pieces than this part of all draw traffic
    int roleLeastPieces = 0; ///< products that sold fewer pieces have no role proposed
    double notedChange = 0.0; ///< rise or fall of a product, field or influencer that is worth a word
    double badRefundTimes = 0.0; ///< a refund rate so many times the shop's is not to be repeated
    int judgedOrders = 0; ///< fewer orders prove nothing
    int listedRows = 0; ///< of a list of products or influencers
    int peakDays = 0; ///< so many of the best sale days are looked at by the hour
    std::vector<int> refundWindows; ///< days after the last sale day, ascending
    QStringList ownAccounts; ///< 账号类型 of the shop's own accounts
    QStringList partnerAccounts; ///< and of those that it works with
    QStringList contentCarriers; ///< 订单载体 of sales out of content
    QStringList shelfCarriers; ///< and of those off the shelf
    Provenance provenance;
};

} // namespace shopglass
