// Every view of one store for one period: what the window, the report and the command line are given.

#pragma once

#include "models/launches/launchview.h"
#include "models/overview/figureboard.h"
#include "models/overview/overviewview.h"

namespace shopglass {

struct ViewSet
{
    OverviewView overview;
    ScoreView scores;
    ChannelView channels;
    LaunchView launches;
    PromotionView promotions;
    ActionView actions;
    FigureBoard figures;
    AnalysisContext context;
};

/// Builds all views. Off the UI thread.
ViewSet buildViews(const AnalysisContext &context);

} // namespace shopglass
