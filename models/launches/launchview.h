// Answers the Launches page: which products are new, in which stage, and how they grow against earlier
// launches.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

enum class LaunchStage { Seeding, Nurturing, Harvest, Mixed, TooFew };

struct Launch
{
    QString productId;
    QString productName;
    Day launchDay;
    int dayIndex = 0; ///< as-of day − launch day; 0 on the first day
    bool running = false; ///< still inside the window
    int daysLeft = 0; ///< of the window, 0 when over
    LaunchStage stage = LaunchStage::TooFew;
    qint64 orders = 0; ///< inside the window
    qint64 gmv = 0; ///< fen, inside the window
    qint64 refund = 0; ///< fen, of those orders
    qint64 recentOrders = 0; ///< last stageDays
    std::array<qint64, FieldCount> gmvByField{};
    std::vector<qint64> cumulativeGmv; ///< by day index, 0 … min(dayIndex, window − 1)
};

struct LaunchView
{
    QString store;
    Day asOf;
    Period period;
    LaunchRules rules;
    std::vector<Launch> launches; ///< launched in the period or still running, newest first
    IndicatorValue newProductGmvShare;
    /// Median and quartiles of cumulative GMV of completed launches by day index (fen); empty when under 3
    /// launches.
    std::vector<double> median;
    std::vector<double> lowerQuartile;
    std::vector<double> upperQuartile;
    int completedLaunches = 0;
    std::optional<Day> firstPossibleDay; ///< before it the data cannot tell new from old
};

LaunchView buildLaunchView(const Evaluator &evaluator);
QJsonObject toJson(const LaunchView &view);

} // namespace shopglass
