// Answers the Overview page: how the store stands today, from the subjects' views.

#pragma once

#include "models/actions/actionview.h"
#include "models/channels/channelview.h"
#include "models/indicators/rollupevaluator.h"
#include "models/promotions/promotionview.h"
#include "models/scores/scoreview.h"

namespace shopglass {

struct Kpi
{
    IndicatorValue value;
    LocalText name;
    Direction direction = Direction::Neutral;
    std::vector<std::optional<double>> daily; ///< one per day of the period, for the sparkline
    std::vector<std::optional<double>> dailyBefore = {}; ///< one per day of the comparison period
};

/// An indicator that the user made.
struct OwnFigure
{
    Kpi kpi;
    std::optional<double> target;
    std::vector<IndicatorValue> fields; ///< the same of each field, in the order of Field
};

/// Which days of the last 90 a file kind covers.
struct CoverageLine
{
    QString kindId;
    LocalText name;
    LocalText download; ///< where in the back office the file is found
    std::vector<DayRange> covered;
    int missingDays = 0;
};

struct OverviewView
{
    QString store;
    Period period;
    std::optional<Period> comparison;
    Day asOf;
    std::vector<Kpi> kpis; ///< at most 8
    std::vector<OwnFigure> own; ///< only in complete views
    QStringList ownFaults; ///< a sentence for each own indicator that cannot be used
    std::vector<ScoreCard> scores;
    ChannelView channels;
    std::vector<Action> topActions; ///< at most 5
    PromotionView promotions;
    Period coverageWindow;
    std::vector<CoverageLine> coverage;
};

/// One line per file kind over the days of `window`.
std::vector<CoverageLine> coverageLines(const StoreColumns &columns, Period window);

OverviewView buildOverviewView(const Evaluator &evaluator, const ScoreView &scores,
                               const ChannelView &channels, const ActionView &actions,
                               const PromotionView &promotions);
/// Without what needs the columns: those figures are Pending, there are no actions and no gaps of scores.
OverviewView buildFirstOverviewView(const RollupEvaluator &evaluator, const ScoreView &scores,
                                    const ChannelView &channels, const PromotionView &promotions);
QJsonObject toJson(const OverviewView &view);

} // namespace shopglass
