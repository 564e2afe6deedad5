// What the preparation tables of a promotion are filled with beside its plan: live slots, influencers, ads
// and how much service and shipping it took, all from the last event, or from recent days where it is not in
// the data.
//
// Money in fen. Threads: pure functions.

#pragma once

#include "models/promotions/promotionpace.h"
#include "models/promotions/promotiontargets.h"

namespace shopglass {

/// The sessions of an account that began in one hour of the day.
struct LiveSlot
{
    QString account;
    int hour = 0;
    int sessions = 0;
    qint64 seconds = 0; ///< of those that say how long they took
    qint64 gmv = 0;
};

struct Partner
{
    QString id;
    QString name;
    std::vector<IndicatorValue> values; ///< of PreparationFigures::partnerIndicators
};

struct PreparationFigures
{
    std::optional<Period> days; ///< that all of this is of
    bool ofLastEvent = false; ///< else of recent days
    bool liveCovered = false;
    std::vector<LiveSlot> live; ///< by GMV, the largest first
    QStringList partnerIndicators; ///< paid_gmv, paid_orders, commission_rate, order_refund_rate
    std::vector<Partner> partners; ///< by GMV, the largest first
    std::vector<IndicatorValue> ads;
    std::vector<IndicatorValue> service;
    std::optional<Day> peakDay; ///< of the coming event, by the last one's curve
    std::optional<qint64> peakOrders; ///< that the target means for it, at the last event's GMV per order
};

PreparationFigures prepare(const TargetProposal &proposal, const PromotionPace &pace,
                           const Evaluator &evaluator);

} // namespace shopglass
