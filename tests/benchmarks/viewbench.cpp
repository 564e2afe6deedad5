#include "tests/benchmarks/viewbench.h"

#include "models/audit/storeauditor.h"
#include "models/buyers/buyerview.h"
#include "models/indicators/groundwork.h"
#include "models/overview/viewset.h"
#include "models/overview/wholetime.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/scoreboards/scoreboardview.h"
#include "tests/benchmarks/stopwatch.h"

namespace shopglass {

namespace {

struct TimedView
{
    QString name;
    std::function<void(const Evaluator &)> build;
};

/// The audit's look at a store makes an evaluator of its own.
TimedView auditOf(const AnalysisContext &context)
{
    const StoreAuditor auditor({context.catalogue, context.rulebook, context.period, context.comparison,
                                context.asOf, context.today});
    return {QStringLiteral("audit"), [auditor](const Evaluator &e) {
                static_cast<void>(auditor.wholeLook(e.context().columns, e.sharedGroundwork()));
            }};
}

/// The overview arranges what the other views found; those are not part of its time.
TimedView overviewOf(const std::shared_ptr<const ViewSet> &others)
{
    return {QStringLiteral("overview"), [others](const Evaluator &e) {
                buildOverviewView(e, others->scores, others->channels, others->actions, others->promotions);
            }};
}

/// Action rules look at what other views found, too.
TimedView actionsOf(const std::shared_ptr<const ViewSet> &others)
{
    return {QStringLiteral("actions"), [others](const Evaluator &e) {
                buildActionView(e,
                                {nullptr, &others->launches, others->opportunities.get(), &others->prices,
                                 &others->programmes, &others->scores});
            }};
}

std::vector<TimedView> viewsOf(const AnalysisContext &context)
{
    const auto others = std::make_shared<const ViewSet>(buildViews(context));
    return {
        overviewOf(others),
        {QStringLiteral("scores"), [](const Evaluator &e) { buildScoreView(e); }},
        {QStringLiteral("scoreChange"), [](const Evaluator &e) { buildScoreChange(e); }},
        {QStringLiteral("channels"), [](const Evaluator &e) { buildChannelView(e); }},
        {QStringLiteral("launches"), [](const Evaluator &e) { buildLaunchView(e); }},
        {QStringLiteral("promotions"), [](const Evaluator &e) { buildPromotionView(e); }},
        actionsOf(others),
        {QStringLiteral("figures"), [](const Evaluator &e) { buildFigureBoard(e); }},
        {QStringLiteral("reconciliation"), [](const Evaluator &e) { buildReconciliationView(e); }},
        {QStringLiteral("programmes"), [](const Evaluator &e) { buildProgrammeView(e); }},
        {QStringLiteral("buyers"), [](const Evaluator &e) { buildBuyerView(e); }},
        {QStringLiteral("flywheel"), [](const Evaluator &e) { buildFlywheelView(e); }},
        {QStringLiteral("opportunities"), [](const Evaluator &e) { buildOpportunityView(e); }},
        {QStringLiteral("scoreboards"), [](const Evaluator &e) { buildScoreboardView(e); }},
        {QStringLiteral("live"), [](const Evaluator &e) { buildLiveView(e); }},
        {QStringLiteral("content"), [](const Evaluator &e) { buildContentView(e); }},
        {QStringLiteral("prices"), [](const Evaluator &e) { buildPriceView(e); }},
        {QStringLiteral("influencers"), [](const Evaluator &e) { buildInfluencerView(e); }},
        auditOf(context),
    };
}

/// A period that shares no day with the context's, nor do their comparisons.
AnalysisContext earlier(AnalysisContext context)
{
    const int days = -2 * context.period.days();
    context.period = {context.period.from.plus(days), context.period.to.plus(days)};
    return context;
}

/// As after an import: what views rest on is there, and no period was looked at.
AnalysisContext fresh(AnalysisContext context)
{
    context.groundwork = layGroundwork(context);
    return context;
}

double timeFirst(const AnalysisContext &context, const std::function<void(const Evaluator &)> &build)
{
    AnalysisContext own;
    return medianOf([&] { build(Evaluator(own)); }, [&] { own = fresh(context); });
}

/// Looking at another period after this one, each time for the first time.
double timeNext(const AnalysisContext &context, const std::function<void(const Evaluator &)> &build)
{
    AnalysisContext next = earlier(context);
    return medianOf([&] { build(Evaluator(next)); },
                    [&] {
                        const Evaluator first(fresh(context));
                        build(first);
                        next.groundwork = first.sharedGroundwork();
                    });
}

} // namespace

QJsonObject timeEachView(const AnalysisContext &context, const QString &only)
{
    QJsonObject each;
    QJsonObject eachNext;
    double slowest = 0;
    double slowestNext = 0;
    for (const auto &[name, build] : viewsOf(context)) {
        if (!only.isEmpty() && name != only)
            continue;
        const double ms = timeFirst(context, build);
        const double next = timeNext(context, build);
        each.insert(name, ms);
        eachNext.insert(name, next);
        slowest = std::max(slowest, ms);
        slowestNext = std::max(slowestNext, next);
    }
    const auto buildAll = [](const Evaluator &evaluator) {
        AnalysisContext own = evaluator.context();
        own.groundwork = evaluator.sharedGroundwork();
        buildViews(own);
    };
    const bool all = only.isEmpty() || only == QLatin1String("all");
    return {{QStringLiteral("ms"), slowest},
            {QStringLiteral("next"), slowestNext},
            {QStringLiteral("groundwork"), medianOf([&context] { fresh(context); })},
            {QStringLiteral("all"), all ? QJsonValue(timeNext(context, buildAll)) : QJsonValue()},
            {QStringLiteral("each"), each},
            {QStringLiteral("each-next"), eachNext}};
}

} // namespace shopglass
