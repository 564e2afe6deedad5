#include "models/overview/viewset.h"

#include "models/base/steps.h"
#include "models/buyers/buyerview.h"
#include "models/indicators/evaluators.h"
#include "models/launches/launchboard.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/scoreboards/scoreboardview.h"

namespace shopglass {

namespace {

/// The places of those that others look at.
enum ViewStep : std::size_t {
    Scores,
    Launches,
    Programmes,
    Opportunities,
    Prices,
    Actions,
    Channels,
    Promotions,
};

/// Each view and the earlier ones that it looks at. Those come first that the actions rest on, for after
/// these comes what everybody sees first.
std::vector<Step> viewSteps(ViewSet &v, const std::vector<Evaluator> &evaluators)
{
    const auto making = [&evaluators](auto make) {
        return [&evaluators, make](std::size_t thread) { make(evaluators[thread]); };
    };
    return {
        {making([&v](const Evaluator &e) { v.scores = buildScoreView(e); })},
        {making([&v](const Evaluator &e) { v.launches = buildLaunchView(e); })},
        {making([&v](const Evaluator &e) { v.programmes = buildProgrammeView(e); })},
        {making([&v](const Evaluator &e) {
            v.opportunities = std::make_shared<const OpportunityView>(buildOpportunityView(e));
        })},
        {making([&v](const Evaluator &e) { v.prices = buildPriceView(e); })},
        {making([&v](const Evaluator &e) {
             v.actions = buildActionView(
                 e, {nullptr, &v.launches, v.opportunities.get(), &v.prices, &v.programmes, &v.scores});
         }),
         {Scores, Launches, Programmes, Opportunities, Prices}},
        {making([&v](const Evaluator &e) { v.channels = buildChannelView(e); })},
        {making([&v](const Evaluator &e) { v.promotions = buildPromotionView(e); })},
        {making([&v](const Evaluator &e) {
             v.overview = buildOverviewView(e, v.scores, v.channels, v.actions, v.promotions);
         }),
         {Scores, Actions, Channels, Promotions}},
        {making([&v](const Evaluator &e) { v.figures = buildFigureBoard(e); })},
        {making([&v](const Evaluator &e) { v.scoreChange = buildScoreChange(e); })},
        {making([&v](const Evaluator &e) { v.reconciliation = buildReconciliationView(e); })},
        {making(
            [&v](const Evaluator &e) { v.buyers = std::make_shared<const BuyerView>(buildBuyerView(e)); })},
        {making([&v](const Evaluator &e) { v.influencers = buildInfluencerView(e); })},
        {making([&v](const Evaluator &e) {
            v.flywheel = std::make_shared<const FlywheelView>(buildFlywheelView(e));
        })},
        {making([&v](const Evaluator &e) { v.live = buildLiveView(e); })},
        {making([&v](const Evaluator &e) { v.content = buildContentView(e); })},
        {making([&v](const Evaluator &e) {
             v.launchBoard = std::make_shared<const LaunchBoard>(buildLaunchBoard(e, v.launches));
         }),
         {Launches}},
        {making([&v](const Evaluator &e) {
            v.scoreboards = std::make_shared<const ScoreboardView>(buildScoreboardView(e));
        })},
    };
}

/// So that views with an evaluator of their own do not work out again what the others did.
AnalysisContext withGroundwork(AnalysisContext context)
{
    context.groundwork = Evaluator(context).sharedGroundwork();
    return context;
}

} // namespace

ViewSet buildViews(const AnalysisContext &context)
{
    const AnalysisContext own = withGroundwork(context);
    ViewSet views;
    const std::vector<Evaluator> evaluators = evaluatorsOf(own);
    doSteps(viewSteps(views, evaluators), evaluators.size());
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
