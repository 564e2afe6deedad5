// Answers the launch board: how far each launch of the Launches page is, what its gates and flags say, what
// happened when, what it earned, and what to do next.
//
// Everything is of the launch's window up to the as-of day, by pay day; refunds and commission as the
// catalogue counts them by product. Days of a launch are numbered from 1, the launch day. Money in fen.
// Threads: pure functions, off the UI thread.

#pragma once

#include "models/launches/launchforecast.h"
#include "models/launches/launchview.h"
#include "models/rulebook/launchrules.h"

namespace shopglass {

enum class GateState {
    Passed,
    Open, ///< not reached, and days remain
    Missed,
    Unknown, ///< not reached as far as the files say, but files are missing
};
/// "passed", "open", "missed", "unknown".
QString gateStateId(GateState state);

/// Of one entry of LaunchBoardRules::gates.
struct GateResult
{
    GateState state = GateState::Unknown;
    std::optional<double> value; ///< so far, at most up to the gate's day; none where nothing is known
    std::optional<int> reachedOn; ///< day of the launch; only of counts
    int daysLeft = 0; ///< of an open gate: days to come until its day, it included
    QString missingKind; ///< of an unknown one: the file kind that would tell
    std::optional<Day> oldList; ///< of an unknown one: there is a product list, but of this day
    bool untold = false; ///< of an unknown one: there are order files that do not tell who sold
};

enum class LaunchFlagKind { Refunds, StockOut, StockShort, NotHarvested };
/// "refunds", "stock_out", "stock_short", "not_harvested".
QString launchFlagId(LaunchFlagKind kind);

struct LaunchFlag
{
    LaunchFlagKind kind = LaunchFlagKind::Refunds;
    double value = 0.0; ///< refund rate; days that the stock lasts; shelf share of the orders
    double norm = 0.0; ///< the shop's refund rate; days left; share that is asked
};

enum class LaunchEventKind { FirstSale, Influencer, Video, OwnLive, Shelf, Search };
/// "first_sale", "influencer", "video", "own_live", "shelf", "search".
QString launchEventId(LaunchEventKind kind);

/// The first sale of the launch by way of something.
struct LaunchEvent
{
    LaunchEventKind kind = LaunchEventKind::FirstSale;
    std::optional<Day> day; ///< none = has not happened, or is not known
    bool known = true; ///< false where files are missing that would tell
    QString who; ///< the influencer's name
};

/// Of the product's own daily figures; steps that no file gives are absent.
struct LaunchFunnel
{
    int coveredDays = 0; ///< of the window so far
    std::optional<qint64> exposures;
    std::optional<qint64> clicks;
    std::optional<qint64> visitors; ///< by day, added up
    std::optional<qint64> payers; ///< likewise
};

struct LaunchEconomics
{
    bool refundsKnown = false; ///< after-sales of these days are covered
    qint64 refundedOrders = 0;
    qint64 net = 0; ///< GMV − refunds so far
    qint64 commission = 0; ///< estimated, not reduced by refunds
    qint64 commissionedGmv = 0; ///< of the lines whose commission is known
    IndicatorValue shopRefundRate; ///< of all orders paid on the same days

    /// None where it is known of no line.
    [[nodiscard]] std::optional<qint64> knownCommission() const
    {
        return commissionedGmv > 0 ? std::optional(commission) : std::nullopt;
    }
};

/// Where earlier launches stood on the same day.
struct LaunchUsual
{
    int launches = 0; ///< completed ones that were launched before
    double lowerQuartile = 0.0; ///< cumulative GMV; these only with enough launches
    double median = 0.0;
    double upperQuartile = 0.0;
    bool enough = false;
};

/// What to do next: a flag's hint before that of a gate.
struct LaunchStep
{
    std::optional<LaunchFlagKind> flag;
    std::optional<std::size_t> gate; ///< → LaunchBoardRules::gates
};

struct LaunchDetail
{
    std::vector<GateResult> gates; ///< by LaunchBoardRules::gates
    std::vector<LaunchFlag> flags;
    std::vector<LaunchEvent> events; ///< by kind
    LaunchFunnel funnel;
    LaunchEconomics economics;
    LaunchUsual usual;
    LaunchForecast forecast;
    std::optional<LaunchStep> next; ///< only of running launches
    std::optional<qint64> sellingInfluencers; ///< none where no order file tells who sold
    bool influencersAtLeast = false; ///< days of the window are untold or missing: there may be more
    std::optional<qint64> stock; ///< what is left of it; none where the list is too old
    std::optional<Day> stockDay; ///< of the list
};

struct LaunchBoard
{
    LaunchBoardRules rules;
    std::vector<LaunchDetail> details; ///< one per LaunchView::launches, in the same order
    std::vector<ForecastTrial> trials; ///< by LaunchForecastRules::checkDays
};

LaunchBoard buildLaunchBoard(const Evaluator &evaluator, const LaunchView &view);
QJsonObject toJson(const LaunchBoard &board, const LaunchView &view);
/// What is known of one launch beside its sums.
QJsonObject toJson(const LaunchDetail &detail, const LaunchBoardRules &rules);

} // namespace shopglass
