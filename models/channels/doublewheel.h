// Answers the double wheel (川流): do those whom distribution met come back to the merchant's own live rooms
// and shelf, and do the merchant's own sales follow those of distribution?
//
// Shares come with Wilson's interval of 95 %. The echo is a correlation of days: both series as ln(1 + yuan),
// each freed of its weekdays' means, of a straight line and of what its own days before tell of a day (two
// series that both swing slowly would look alike at every distance); distribution against own sales so many
// days later, over the pairs of days that are both known. Beside it stands what chance gives: the same with
// distribution's days shuffled in blocks, by a fixed seed. Sales of the same day follow nothing. None of this
// proves a cause. Threads: values, made by pure functions.

#pragma once

#include "models/base/wilson.h"
#include "models/indicators/analysis.h"
#include "models/indicators/fieldpaths.h"

#include <QJsonObject>

namespace shopglass {

/// How many came back of those who were met in one place.
struct WheelShare
{
    enum class State { Value, NotEnoughData, NotCovered };
    State state = State::NotCovered;
    FieldPaths::Follow follow;
    double share = 0.0; ///< with State::Value
    Interval interval;
};

struct WheelRow
{
    FieldPaths::Subject subject = FieldPaths::Subject::Buyers;
    int days = 0; ///< so long was waited
    WheelShare distribution; ///< met by distribution
    WheelShare elsewhere; ///< met in self broadcast, on the shelf or unclassified
};

/// Own sales `lag` days after those of distribution.
struct EchoPoint
{
    int lag = 0;
    int days = 0; ///< pairs of days
    double correlation = 0.0;
    Interval interval; ///< of the correlation, 95 %, by Fisher
    Interval band; ///< 95 % of the shuffled series
};

struct SalesEcho
{
    enum class State { Value, NotEnoughData, NotCovered };
    State state = State::NotCovered;
    int coveredDays = 0;
    std::vector<EchoPoint> points; ///< with State::Value
    /// What the largest of all the lags' correlations, up or down, stays within in 95 % of the shuffled
    /// series: of many lags one always looks large.
    double chanceLimit = 0.0;
    /// The lag of the largest correlation, up or down, where that lies beyond chanceLimit and is not of the
    /// same day.
    std::optional<int> standsOut;
    bool sameDay = false; ///< it lies beyond chanceLimit and is of the same day
};

/// One day of the echo's series; in yuan.
struct EchoDay
{
    std::int32_t day = 0;
    double distribution = 0.0;
    double own = 0.0;
};

/// Requires: days ascending, each once.
SalesEcho echoOf(const std::vector<EchoDay> &days, const WheelRules &rules);

/// Whether both wheels turn at all.
struct WheelCheck
{
    bool covered = false; ///< order files that tell the fields cover some of the days that are asked
    int days = 0; ///< that are covered so
    int distributionDays = 0; ///< with sales by distribution
    int broadcastDays = 0; ///< with sales in own live rooms; own short videos are none
    /// None while the days that are not covered could still decide it.
    std::optional<bool> hasDistribution;
    std::optional<bool> isSteady;
};

struct DoubleWheel
{
    std::vector<WheelRow> rows;
    std::optional<double> buyerCoverage; ///< paid orders whose buyer is known, of all days
    SalesEcho echo;
    WheelCheck check;
    WheelRules rules; ///< that all of this rests on
};

DoubleWheel buildDoubleWheel(const Evaluator &evaluator);
QJsonObject toJson(const DoubleWheel &wheel);

} // namespace shopglass
