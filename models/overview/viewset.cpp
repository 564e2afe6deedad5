#include "models/overview/viewset.h"

#include "models/buyers/buyerview.h"
#include "models/launches/launchboard.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/scoreboards/scoreboardview.h"

namespace shopglass {

namespace {

/// So that views with an evaluator of their own do not work out again what the others did.
AnalysisContext withGroundwork(AnalysisContext context)
{
    context.groundwork = Evaluator(context).sharedGroundwork();
    return context;
}

} // namespace

ViewSet buildViews(const AnalysisContext &context)
{
    const Evaluator evaluator(withGroundwork(context));
    ViewSet views;
    views.scores = buildScoreView(evaluator);
    views.scoreChange = buildScoreChange(evaluator);
    views.channels = buildChannelView(evaluator);
    views.launches = buildLaunchView(evaluator);
    views.launchBoard = std::make_shared<const LaunchBoard>(buildLaunchBoard(evaluator, views.launches));
    views.promotions = buildPromotionView(evaluator);
    views.figures = buildFigureBoard(evaluator);
    views.reconciliation = buildReconciliationView(evaluator);
    views.programmes = buildProgrammeView(evaluator);
    views.buyers = std::make_shared<const BuyerView>(buildBuyerView(evaluator));
    views.flywheel = std::make_shared<const FlywheelView>(buildFlywheelView(evaluator));
    views.opportunities = std::make_shared<const OpportunityView>(buildOpportunityView(evaluator));
    views.scoreboards = std::make_shared<const ScoreboardView>(buildScoreboardView(evaluator));
    views.live = buildLiveView(evaluator);
    views.content = buildContentView(evaluator);
    views.prices = buildPriceView(evaluator);
    views.influencers = buildInfluencerView(evaluator);
    views.actions = buildActionView(evaluator,
                                    {nullptr, &views.launches, views.opportunities.get(), &views.prices,
                                     &views.programmes, &views.scores});
    views.overview
        = buildOverviewView(evaluator, views.scores, views.channels, views.actions, views.promotions);
    views.context = context;
    return views;
}

ViewSet buildFirstViews(const RollupEvaluator &evaluator)
{
    ViewSet views;
    views.stage = ViewStage::First;
    views.context = evaluator.context();
    views.scores.cards = namedScoreCards(*views.context.rulebook);
    views.channels = buildChannelDays(evaluator);
    views.promotions = buildPromotionCalendar(views.context);
    views.overview = buildFirstOverviewView(evaluator, views.scores, views.channels, views.promotions);
    return views;
}

} // namespace shopglass
