// Answers the Buyers page: who is new, who comes back and when, what each kind is worth, where they live,
// when they pay.
//
// Buyers are keyed hashes; only orders that name one count, and `values` holds the identity coverage that
// belongs beside every figure. New = the first paid order of all the data, told from newKnownFrom on. Money
// in fen. Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/paymenthours.h"
#include "models/rulebook/growth.h"

#include <QJsonObject>

namespace shopglass {

/// The buyers of a day or an ISO week of the period.
struct BuyerBucket
{
    Day from; ///< the day, or the Monday
    /// None where new and old cannot be told apart, or no order file covers the day or any of the week.
    std::optional<qint64> newBuyers;
    std::optional<qint64> returningBuyers;
};

/// Who bought first in a month, and how many of them paid again so many months later.
struct BuyerCohort
{
    Day month; ///< its first day
    qint64 buyers = 0;
    bool known = false; ///< the whole month lies where new can be told from old
    /// [0] = the month after; none where that month is not over, or not wholly covered by order files.
    std::vector<std::optional<qint64>> again;
};

struct OrdersPerBuyer
{
    int orders = 0; ///< of the period; the last line is 'so many or more'
    qint64 buyers = 0;
    qint64 gmv = 0;
};

/// The new buyers of the period by the field of their first order.
struct FirstFieldLine
{
    Field field = Field::Unclassified;
    qint64 buyers = 0;
    qint64 gmv = 0; ///< of the period, later orders included
    qint64 waited = 0; ///< whose 30 days are over
    qint64 again = 0; ///< of these: paid again within them
};

struct ProvinceLine
{
    QString province; ///< empty = the order names none
    qint64 orders = 0;
    qint64 gmv = 0;
};

/// What came from followers, by the traffic files.
struct PrivateDomain
{
    bool covered = false; ///< some day of the period has traffic by source
    int coveredDays = 0;
    int days = 0;
    qint64 gmv = 0; ///< of the sources that the rule takes
    qint64 total = 0; ///< of all sources
    QStringList sources; ///< the texts that the rule takes, in the files
};

/// A repurchase rate whose buyers of the period have not all had their days.
struct WaitedBuyers
{
    int waitDays = 0; ///< 30 or 90
    Day knownFrom; ///< the first day on which the rate of the period can have a value
    Period days; ///< the latest ones, as many as the period has, whose buyers have all had theirs
    IndicatorValue rate; ///< of those days
};

struct BuyerView
{
    QString store;
    Day asOf;
    Period period;
    BuyerRules rules;
    bool anyIdentity = false; ///< some order of the store names its buyer
    std::optional<Day> newKnownFrom; ///< none without any identity
    bool newKnown = false; ///< the whole period lies where new can be told from old
    int historyGaps = 0; ///< days without order files between the first order day and the period's end
    bool allRefunded = false; ///< every paid order of the period was refunded
    std::vector<IndicatorValue> values; ///< cards, see buyerIndicators()
    std::vector<WaitedBuyers> waited; ///< for each rate that nobody of the period can tell yet
    bool weekly = false;
    std::vector<BuyerBucket> buckets;
    std::vector<BuyerCohort> cohorts; ///< oldest first; the last months up to the as-of day
    std::vector<OrdersPerBuyer> ordersPerBuyer; ///< 1 … 5 orders
    std::vector<FirstFieldLine> firstFields; ///< FieldCount lines
    std::vector<ProvinceLine> provinces; ///< by orders, largest first
    PrivateDomain privateDomain;
    PaymentHours hours;
};

/// The catalogue ids of BuyerView::values.
const QStringList &buyerIndicators();

BuyerView buildBuyerView(const Evaluator &evaluator);
PrivateDomain privateDomainOf(const AnalysisContext &context, Period period);
QJsonObject toJson(const BuyerView &view);

} // namespace shopglass
