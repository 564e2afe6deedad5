// Every view of one store for one period: what the window, the report and the command line are given.

#pragma once

#include "models/influencers/influencerview.h"
#include "models/launches/launchview.h"
#include "models/live/contentview.h"
#include "models/live/liveview.h"
#include "models/overview/figureboard.h"
#include "models/overview/overviewview.h"
#include "models/prices/priceview.h"
#include "models/programmes/programmeview.h"
#include "models/reconcile/reconciliationview.h"
#include "models/scores/scorechange.h"

#include <memory>

namespace shopglass {

/// Behind pointers, so that who shows other pages is not built anew with them; null before the columns are
/// there. In models/buyers, models/launches, models/products and models/scoreboards.
struct BuyerView;
struct LaunchBoard;
struct FlywheelView;
struct OpportunityView;
struct ScoreboardView;

/// First: what the rollup alone can say, while the columns are being loaded. Only the overview is then
/// filled, and its figures that need more are Pending.
enum class ViewStage { First, Complete };

struct ViewSet
{
    ViewStage stage = ViewStage::Complete;
    OverviewView overview;
    ScoreView scores;
    ScoreChange scoreChange;
    ChannelView channels;
    LaunchView launches;
    std::shared_ptr<const LaunchBoard> launchBoard;
    PromotionView promotions;
    ActionView actions;
    FigureBoard figures;
    ReconciliationView reconciliation;
    ProgrammeView programmes;
    std::shared_ptr<const BuyerView> buyers;
    std::shared_ptr<const FlywheelView> flywheel;
    std::shared_ptr<const OpportunityView> opportunities;
    std::shared_ptr<const ScoreboardView> scoreboards;
    LiveView live;
    ContentView content;
    PriceView prices;
    InfluencerView influencers;
    AnalysisContext context;
};

/// Builds all views. Off the UI thread.
ViewSet buildViews(const AnalysisContext &context);
/// The views of the first moment. What has a value has the same one that buildViews() gives.
ViewSet buildFirstViews(const RollupEvaluator &evaluator);

} // namespace shopglass
