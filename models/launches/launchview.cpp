#include "models/launches/launchview.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/launchdays.h"
#include "models/launches/launchsums.h"
#include "models/launches/quartiles.h"
#include "models/rulebook/launchrules.h"

#include <algorithm>

namespace shopglass {

namespace {

bool isCompleted(const Launch &launch, const LaunchRules &rules)
{
    return static_cast<int>(launch.cumulativeGmv.size()) == rules.windowDays && launch.missingDays == 0;
}

void addQuartiles(LaunchView &view, int least)
{
    view.completedLaunches = static_cast<int>(view.completed.size());
    if (view.completedLaunches < least)
        return;
    std::vector<std::vector<qint64>> curves;
    curves.reserve(view.completed.size());
    for (const CompletedLaunch &launch : view.completed)
        curves.push_back(launch.cumulativeGmv);
    view.lowerQuartile = quantileCurve(curves, 0.25);
    view.median = quantileCurve(curves, 0.5);
    view.upperQuartile = quantileCurve(curves, 0.75);
}

int untoldDays(const AnalysisContext &context, std::optional<Day> first)
{
    const Period seen{first ? std::max(context.period.from, *first) : context.period.from,
                      std::min(context.period.to, context.asOf)};
    if (!first || seen.from > seen.to)
        return 0;
    const LaunchRules &rules = context.rulebook->launches();
    const auto covered = coveredDayFlags(context.columns->coverageOf(QStringLiteral("orders")), seen);
    const auto possible = coveredDayFlags(possibleLaunchDays(*context.columns, rules), seen);
    int untold = 0;
    for (std::size_t i = 0; i < covered.size(); ++i)
        untold += covered[i] && !possible[i] ? 1 : 0;
    return untold;
}

} // namespace

LaunchView buildLaunchView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    LaunchView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.rules = context.rulebook->launches();
    view.newProductGmvShare = evaluator.value(QStringLiteral("new_product_gmv_share"));
    view.firstPossibleDay = firstPossibleLaunchDay(*context.columns, view.rules);
    view.untoldDays = untoldDays(context, view.firstPossibleDay);

    std::vector<Launch> launches = sumLaunches(evaluator);
    for (const Launch &launch : launches) {
        if (isCompleted(launch, view.rules))
            view.completed.push_back(
                {launch.product, launch.launchDay, launch.cumulativeGmv, launch.cumulativeOrders});
    }
    addQuartiles(view, context.rulebook->launchBoard().leastCurves);
    for (Launch &launch : launches) {
        const Day last = launch.launchDay.plus(view.rules.windowDays - 1);
        const bool meets = launch.launchDay <= view.period.to && last >= view.period.from;
        if (!launch.running && !meets)
            continue;
        view.newProductGmv += launch.periodGmv;
        view.launches.push_back(std::move(launch));
    }
    std::stable_sort(view.launches.begin(), view.launches.end(), [](const Launch &a, const Launch &b) {
        return a.launchDay != b.launchDay ? a.launchDay > b.launchDay : a.gmv > b.gmv;
    });
    return view;
}

} // namespace shopglass
