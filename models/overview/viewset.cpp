#include "models/overview/viewset.h"

#include "models/base/parts.h"
#include "models/buyers/buyerview.h"
#include "models/launches/launchboard.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/scoreboards/scoreboardview.h"

namespace shopglass {

namespace {

/// Fewer lines are not worth a thread.
constexpr std::size_t LeastRows = 100'000;

/// Those that the actions rest on, and the actions.
void buildActionsAndBelow(const Evaluator &evaluator, ViewSet &views)
{
    views.scores = buildScoreView(evaluator);
    views.scoreChange = buildScoreChange(evaluator);
    views.launches = buildLaunchView(evaluator);
    views.launchBoard = std::make_shared<const LaunchBoard>(buildLaunchBoard(evaluator, views.launches));
    views.promotions = buildPromotionView(evaluator);
    views.programmes = buildProgrammeView(evaluator);
    views.opportunities = std::make_shared<const OpportunityView>(buildOpportunityView(evaluator));
    views.prices = buildPriceView(evaluator);
    views.actions = buildActionView(evaluator,
                                    {nullptr, &views.launches, views.opportunities.get(), &views.prices,
                                     &views.programmes, &views.scores});
}

/// Those that nobody but the overview looks at.
void buildOthers(const Evaluator &evaluator, ViewSet &views)
{
    views.channels = buildChannelView(evaluator);
    views.figures = buildFigureBoard(evaluator);
    views.reconciliation = buildReconciliationView(evaluator);
    views.buyers = std::make_shared<const BuyerView>(buildBuyerView(evaluator));
    views.flywheel = std::make_shared<const FlywheelView>(buildFlywheelView(evaluator));
    views.scoreboards = std::make_shared<const ScoreboardView>(buildScoreboardView(evaluator));
    views.live = buildLiveView(evaluator);
    views.content = buildContentView(evaluator);
    views.influencers = buildInfluencerView(evaluator);
}

/// Two halves of about the same work that share nothing but what figures rest on.
void buildHalf(std::size_t half, const Evaluator &evaluator, ViewSet &views)
{
    if (half == 0)
        buildActionsAndBelow(evaluator, views);
    else
        buildOthers(evaluator, views);
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
    if (partsOf(context.columns->orders.size(), LeastRows) > 1) {
        inParts(2, [&](std::size_t part) { buildHalf(part, Evaluator(own), views); });
    } else {
        const Evaluator evaluator(own);
        for (const std::size_t part : {0U, 1U})
            buildHalf(part, evaluator, views);
    }
    views.overview
        = buildOverviewView(Evaluator(own), views.scores, views.channels, views.actions, views.promotions);
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
