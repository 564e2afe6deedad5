#include "models/overview/viewset.h"

namespace shopglass {

ViewSet buildViews(const AnalysisContext &context)
{
    const Evaluator evaluator(context);
    ViewSet views;
    views.scores = buildScoreView(evaluator);
    views.channels = buildChannelView(evaluator);
    views.launches = buildLaunchView(evaluator);
    views.promotions = buildPromotionView(evaluator);
    views.actions = buildActionView(evaluator);
    views.figures = buildFigureBoard(evaluator);
    views.overview
        = buildOverviewView(evaluator, views.scores, views.channels, views.actions, views.promotions);
    views.context = context;
    return views;
}

} // namespace shopglass
