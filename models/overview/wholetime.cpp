#include "models/overview/wholetime.h"

#include "models/base/steps.h"
#include "models/buyers/buyersums.h"
#include "models/channels/channelview.h"
#include "models/indicators/comparison.h"
#include "models/indicators/evaluators.h"
#include "models/indicators/groundwork.h"
#include "models/launches/launchsums.h"
#include "models/promotions/eventdays.h"
#include "models/reconcile/reconciledshop.h"

namespace shopglass {

std::shared_ptr<const Groundwork> layGroundwork(const AnalysisContext &context)
{
    const auto ground
        = std::make_shared<const Groundwork>(context.columns, context.rulebook, lastSeenDay(context));
    ground->prepare();
    AnalysisContext own = context;
    own.groundwork = ground;
    const std::vector<Evaluator> evaluators = evaluatorsOf(own);
    doSteps({{[&](std::size_t thread) { learnBuyers(evaluators[thread]); }},
             {[&](std::size_t thread) { learnChannels(evaluators[thread]); }},
             {[&](std::size_t thread) {
                 sumLaunches(evaluators[thread]);
                 dailyGmvOf(evaluators[thread]);
             }},
             {[&](std::size_t) { ReconciledShop::of(own, *ground); }}},
            evaluators.size());
    return ground;
}

} // namespace shopglass
