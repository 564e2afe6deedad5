// What can go wrong in a sample shop, and the named problems of resources/sample/shops.json that plant it.
//
// A problem is a set of parameters at full strength; at less strength each lies as far between its usual
// value and the full one. Problems show in the export files only: whoever reads them is told nothing else.
//
// Threads: reads only.

#pragma once

#include "models/base/day.h"
#include "models/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

class QJsonObject;

namespace shopglass {

/// The defaults are the usual shop. Percentages are of the usual amount where nothing else is said.
struct SampleTroubles
{
    int calm = 0; ///< above 0: no late or split parcels, no pre-sale, no failed launches, no pauses,
                  ///< few refunds for quality, enough stock
    int refundPercent = 100; ///< refunds
    int latePercent = 0; ///< of a hundred orders, shipped too late, at least
    int warehouseLatePercent = 0; ///< the same for the orders of one warehouse
    int lastMonthPercent = 100; ///< demand in the last 30 days
    int scoreFall = 0; ///< hundredths of a point that the store's score loses in the last four weeks
    int settlementPerMille = 0; ///< settled orders whose bill is wrong, see SampleBillTrouble
    int sizePercent = 0; ///< of a hundred orders of one size of the best seller, sent back for quality
    int influencerRefundPercent = 0; ///< of a hundred orders of one influencer, refunded beside the usual
    int influencerSharePercent = 0; ///< of all sales by influencers, made by one of them
    int unshippedPercent = 0; ///< of a hundred orders, refunded before they are shipped, beside the usual
    int refundOnlyHours = 0; ///< added to refunds without a return
    int returnHours = 0; ///< added to refunds with a return
    int marketPercent = 100; ///< market prices
    int stockDays = 0; ///< above 0: days for which the best seller's stock lasts
    int shelfPercent = 100; ///< sales by product card
    int launchShelfPercent = 100; ///< below 100: so many launches in a hundred ever leave the seeding stage
    int launchFallPercent = 0; ///< of a recent launch's demand, lost after its first ten days
    int launchPercent = 100; ///< number of launches
    int distributionPercent = 100; ///< sales by promoters
    int ownLivePercent = 100; ///< sales in own live sessions
    int ratePoints = 0; ///< added to every commission rate
    int adSpendPercent = 100; ///< spent for the same sales
    int searchExposurePercent = 100; ///< exposures in search for the same clicks
    int newBuyerPercent = 0; ///< above 0: of a hundred orders, those of new buyers
    int badReviewPercent = 0; ///< of a hundred reviews of the best seller
    int slowAgentPercent
        = 0; ///< of a hundred conversations of the night agent, not answered in three minutes
    int idleSessions = 0; ///< live sessions a week without any sale
    int courierSlowPercent = 0; ///< added to the days that one courier takes, and its bad reviews
    int ownSalePercent = 0; ///< of a hundred days, those with a sale of the shop's own; no problem, but noise
    int ordersGapDays = 0; ///< days in the last month that no order file covers
    int aftersalesGapDays = 0; ///< last days that no after-sale file covers
    int shipmentsGapDays = 0; ///< last days that no parcel file covers
    /// The last day of the problems that single orders and days have: refunds and how long they take, late
    /// and slow parcels, commission, replies, ad spend. None = they last.
    std::optional<Day> until;

    /// Whether a day can have one of these problems.
    [[nodiscard]] bool reach(Day day) const { return !until || day <= *until; }
    /// Whether an order created then can.
    [[nodiscard]] bool reach(BeijingSeconds created) const { return reach(dayOf(created)); }
};

/// One planted problem.
struct SamplePlant
{
    QString id;
    int strength = 100; ///< percent, 1 … 100
    QStringList answeredBy; ///< ids of the actions that speak of it
    QString measure; ///< what it costs, see SampleLosses; empty where orders do not tell
    QString subject; ///< whose problem it is: best_seller, slow_warehouse …; empty where it is the shop's
};

/// The troubles that a problem brings at a strength of 1 … 100; what it does not name stays as it is.
void plantTroubles(const QJsonObject &problem, int strength, SampleTroubles &troubles);

/// Names that plantNamed() knows.
QStringList plantableProblems();
/// Adds the named problems, each as NAME or NAME=STRENGTH; an unknown name or strength is refused.
Result<std::vector<SamplePlant>> plantNamed(const QStringList &names, SampleTroubles &troubles);

} // namespace shopglass
