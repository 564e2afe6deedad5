// Answers the Launches page: which products are new, in which stage, and how they grow against earlier
// launches.
//
// A launch's window are the days from its launch day on that count as new-product sales; all its figures are
// of the window's days up to the as-of day, by pay day. Its stage rests on orders (not amounts) of the last
// stageDays of these: running launches to the as-of day, finished ones to the end of their window. See
// launchstage.h.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/refunddays.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

enum class LaunchStage {
    Seeding,
    Nurturing,
    Harvest,
    Mixed,
    TooFew,
    NotCovered, ///< order files lack a column that the channel rules read
};

struct Launch
{
    QString productId;
    QString productName;
    std::uint32_t product = 0; ///< → StoreColumns::products
    Day launchDay;
    int day = 0; ///< the as-of day's place: the launch day is day 1, like everywhere in the rulebook
    bool running = false; ///< still inside the window
    int daysLeft = 0; ///< of the window, 0 when over
    LaunchStage stage = LaunchStage::TooFew;
    qint64 orders = 0; ///< inside the window
    qint64 gmv = 0; ///< fen, inside the window
    qint64 periodGmv = 0; ///< fen, of its days that lie in the period: what the share of new products counts
    /// Fen, of those orders' lines of the product; none where no file tells refunds.
    std::optional<qint64> refund;
    RefundDays refundDays; ///< of the window so far
    qint64 recentOrders = 0; ///< of the last stageDays whose files tell who sold: what the stage rests on
    int missingDays = 0; ///< of the window so far, without order files
    int untoldDays = 0; ///< of the window so far, with order files that do not tell who sold
    std::array<qint64, FieldCount> gmvByField{}; ///< of untold days all unclassified
    std::vector<qint64> cumulativeGmv; ///< of day 1 … min(day, window)
    std::vector<qint64> cumulativeOrders; ///< likewise

    /// Whether some day of the window so far tells who sold.
    [[nodiscard]] bool tellsFields() const
    {
        return untoldDays == 0 || untoldDays + missingDays < int(cumulativeGmv.size());
    }
};

/// A launch whose whole window is past and covered: what others are held against.
struct CompletedLaunch
{
    std::uint32_t product = 0;
    Day launchDay;
    std::vector<qint64> cumulativeGmv; ///< of day 1 … the last one of the window
    std::vector<qint64> cumulativeOrders;
};

struct LaunchView
{
    QString store;
    Day asOf;
    Period period;
    LaunchRules rules;
    /// Still running, or with a window that meets the period, newest first.
    std::vector<Launch> launches;
    qint64 newProductGmv = 0; ///< fen: the sum of their sales in the period
    IndicatorValue newProductGmvShare;
    /// Median and quartiles of cumulative GMV by day, the launch day first (fen) over all completed launches
    /// of the data; linear interpolation between ranks. Empty when there are fewer than
    /// LaunchBoardRules::leastCurves.
    std::vector<double> median;
    std::vector<double> lowerQuartile;
    std::vector<double> upperQuartile;
    int completedLaunches = 0;
    std::vector<CompletedLaunch> completed; ///< by product and launch day
    std::optional<Day> firstPossibleDay; ///< before it the data cannot tell new from old
    /// Days of the period, covered by order files and not before the first possible one, on which a product
    /// cannot be called new because the days before have gaps.
    int untoldDays = 0;
};

LaunchView buildLaunchView(const Evaluator &evaluator);
QJsonObject toJson(const LaunchView &view);
QJsonObject toJson(const Launch &launch);

} // namespace shopglass
