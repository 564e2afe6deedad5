// Answers 好物联盟 · 达人/团长: who sells for the shop, what is left of it, how much it depends on the
// largest of them, and who harms the scores.
//
// An influencer is an id: one that changed its name is called as its newest row does, and two ids of one name
// stay two. The influencer of a row is its promoter, else its group leader, else its affiliate, as `kpi --by
// influencer` has it; leaders and affiliates have boards of their own beside it. Amounts in fen, by pay day.
// Threads: pure functions over immutable values.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/refunddays.h"

#include <QJsonObject>

namespace shopglass {

/// What an influencer is by the rows that name it; of several kinds the first one.
enum class InfluencerRole { Promoter, Leader, Affiliate };

struct InfluencerRow
{
    QString id;
    QString name; ///< of the newest row; may be empty
    InfluencerRole role = InfluencerRole::Promoter;
    std::vector<IndicatorValue> values; ///< as InfluencerView::indicators
    /// Of the orders paid in the days that say what was refunded and what the commission is: net GMV −
    /// estimated commission − the platform's fee where InfluencerView::feeKnown. None where no day of the
    /// period says so.
    std::optional<qint64> left;
    qint64 billedFee = 0; ///< in the bills of these orders
    qint64 estimatedFee = 0; ///< of those without a bill, by InfluencerView::feeRate
    qint64 unbilledOrders = 0;
    qint64 qualityRefunds = 0; ///< orders of the period
    /// Its quality refund rate against that of all other orders; none where these let expect less than one
    /// refund, unless there are many.
    std::optional<double> timesStore;
    std::optional<double> restQualityRate; ///< of all other orders
    bool risk = false; ///< by the rulebook, and more than chance gives
    QString worstProduct; ///< that most of its quality refunds name
    qint64 worstRefunds = 0;
};

/// A group leader or affiliate: orders that name it, whoever sold them.
struct PartnerRow
{
    QString id;
    QString name;
    qint64 orders = 0;
    qint64 gmv = 0;
    std::optional<qint64> refund; ///< none where no file tells refunds
    /// Of these orders, of all who share in it; none where no file tells it.
    std::optional<qint64> commission;
};

/// How much of the distribution's GMV the first 1, 3, 5 bring.
struct DependenceMonth
{
    Period days;
    bool told = false; ///< some order file of these days tells what distribution sold
    qint64 gmv = 0; ///< of distribution
    qint64 orders = 0;
    std::vector<std::optional<double>> shares; ///< as InfluencerView::topCounts; none of too few orders
};

/// Orders on which the commission is more than the buyer paid.
struct OverCommission
{
    QString order;
    QString influencer;
    QString influencerName;
    Day day;
    qint64 amount = 0;
    qint64 commission = 0;
};

struct NameFinding
{
    QStringList ids;
    QStringList names;
};

struct InfluencerView
{
    QString store;
    Day asOf;
    Period period;
    QStringList indicators; ///< ids of the rows' values
    std::vector<InfluencerRow> rows; ///< by GMV, the largest first
    qint64 unnamedGmv = 0; ///< of distribution, of rows that name nobody
    std::vector<int> topCounts;
    DependenceMonth dependence; ///< of the period
    std::vector<DependenceMonth> trend; ///< months that are over, the oldest first; covered ones only
    bool dependent = false; ///< by the rulebook
    double dependentShare = 0.0;
    IndicatorValue storeQualityRate;
    double riskTimes = 0.0;
    int riskOrders = 0;
    /// Platform fees ÷ net GMV of the store's billed orders that were paid in the days of the rulebook up to
    /// the period's end; none where there are too few.
    std::optional<double> feeRate;
    qint64 feeRateOrders = 0; ///< billed orders behind it
    int feeRateDays = 0; ///< of the rulebook
    /// `left` is after the platform's fee: every order has a bill, or there is a rate for the others.
    bool feeKnown = false;
    int leftDays = 0; ///< days of the period that `left` is of
    int riskRefunds = 0;
    RefundDays refundDays; ///< of the period
    std::vector<PartnerRow> leaders, affiliates; ///< by GMV, the largest first
    std::vector<OverCommission> overCommissions; ///< the worst first, at most twenty
    std::size_t overCommissionCount = 0;
    qint64 overCommissionFen = 0; ///< what the commissions exceed the sales by
    std::vector<NameFinding> renamed; ///< one id, several names; the newest first
    std::vector<NameFinding> sameName; ///< one name, several ids
    bool covered = false; ///< an order file covers a day of the period
};

InfluencerView buildInfluencerView(const Evaluator &evaluator);
QJsonObject toJson(const InfluencerView &view);

} // namespace shopglass
