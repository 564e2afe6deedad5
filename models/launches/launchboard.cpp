#include "models/launches/launchboard.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/launches/launchfacts.h"
#include "models/launches/launchfiles.h"
#include "models/launches/launchgates.h"
#include "models/launches/quartiles.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace shopglass {

namespace {

Period windowOf(const Launch &launch)
{
    return {launch.launchDay, launch.launchDay.plus(int(launch.cumulativeGmv.size()) - 1)};
}

LaunchEvent eventOf(LaunchEventKind kind, const std::optional<FirstSale> &first)
{
    LaunchEvent event;
    event.kind = kind;
    if (first)
        event.day = first->day;
    return event;
}

/// The first day with an order by search; unknown where files are missing before it.
LaunchEvent searchEvent(const LaunchKnowledge &knowledge)
{
    LaunchEvent event;
    event.kind = LaunchEventKind::Search;
    event.known = knowledge.files.searchByProduct;
    for (std::size_t day = 0; day < knowledge.files.searchOrders.size() && event.known; ++day) {
        event.known = knowledge.searchDays[day];
        if (event.known && knowledge.files.searchOrders[day] > 0) {
            event.day = knowledge.launch.launchDay.plus(int(day));
            break;
        }
    }
    return event;
}

std::vector<LaunchEvent> eventsOf(const StoreColumns &columns, const LaunchKnowledge &knowledge)
{
    const LaunchFacts &facts = knowledge.facts;
    LaunchEvent launched;
    launched.day = knowledge.launch.launchDay;
    std::vector<LaunchEvent> events = {launched,
                                       eventOf(LaunchEventKind::Influencer, facts.byInfluencer),
                                       eventOf(LaunchEventKind::Video, facts.byVideo),
                                       eventOf(LaunchEventKind::OwnLive, facts.byOwnLive),
                                       eventOf(LaunchEventKind::Shelf, facts.byShelf),
                                       searchEvent(knowledge)};
    if (facts.byInfluencer) {
        const NamedEntity &who = columns.influencers[facts.byInfluencer->influencer];
        events[1].who = who.name.isEmpty() ? who.id : who.name;
    }
    for (std::size_t i = 1; i + 1 < events.size(); ++i)
        events[i].known = events[i].day.has_value()
            || (knowledge.launch.missingDays == 0 && knowledge.launch.untoldDays == 0);
    return events;
}

LaunchUsual usualOf(const Launch &launch, const LaunchView &view, int least)
{
    std::vector<qint64> earlier;
    const std::size_t day = launch.cumulativeGmv.size() - 1;
    for (const CompletedLaunch &other : view.completed) {
        if (other.launchDay < launch.launchDay)
            earlier.push_back(other.cumulativeGmv[day]);
    }
    LaunchUsual usual;
    usual.launches = int(earlier.size());
    usual.enough = usual.launches >= least;
    if (usual.enough) {
        usual.lowerQuartile = quantile(earlier, 0.25);
        usual.median = quantile(earlier, 0.5);
        usual.upperQuartile = quantile(earlier, 0.75);
    }
    return usual;
}

std::optional<LaunchStep> nextStep(const Launch &launch, const LaunchDetail &detail)
{
    if (!launch.running)
        return std::nullopt;
    if (!detail.flags.empty())
        return LaunchStep{detail.flags.front().kind, std::nullopt};
    for (std::size_t gate = 0; gate < detail.gates.size(); ++gate) {
        const GateState state = detail.gates[gate].state;
        if (state == GateState::Open || state == GateState::Missed)
            return LaunchStep{std::nullopt, gate};
    }
    return std::nullopt;
}

/// Makes the details of one launch after the other.
class BoardMaker final
{
public:
    BoardMaker(const Evaluator &evaluator, const LaunchView &view, const LaunchBoardRules &rules)
        : m_evaluator(evaluator)
        , m_view(view)
        , m_rules(rules)
        , m_told(evaluator.groundwork().sourceFields().told)
    {
    }

    LaunchDetail make(const Launch &launch, const LaunchFacts &facts, const LaunchFiles &files)
    {
        const StoreColumns &columns = *m_evaluator.context().columns;
        const Period window = windowOf(launch);
        const auto covered = [&](const char *kind) {
            return coveredDayFlags(columns.coverageOf(QString::fromLatin1(kind)), window);
        };
        const LaunchKnowledge knowledge{launch,
                                        facts,
                                        files,
                                        covered("orders"),
                                        coveredDayFlags(m_told, window),
                                        covered("traffic_sources")};
        LaunchDetail detail;
        for (const LaunchGate &gate : m_rules.gates)
            detail.gates.push_back(judgeGate(gate, knowledge));
        detail.economics = economicsOf(launch, facts);
        const IndicatorValue &shop = detail.economics.shopRefundRate;
        detail.flags
            = findFlags(m_rules.flags, knowledge, shop.hasValue() ? std::optional(shop.value) : std::nullopt);
        detail.events = eventsOf(columns, knowledge);
        detail.funnel = files.funnel;
        detail.usual = usualOf(launch, m_view, m_rules.leastCurves);
        detail.forecast = forecastLaunch(m_rules.forecast, m_view.completed, launch, m_view.rules.windowDays);
        detail.forecast.trial = trialOf(detail.forecast);
        detail.influencersAtLeast = launch.untoldDays > 0 || launch.missingDays > 0;
        if (launch.tellsFields())
            detail.sellingInfluencers
                = std::accumulate(facts.newInfluencers.begin(), facts.newInfluencers.end(), qint64(0));
        if (files.stock) {
            detail.stock = files.stock->tooOld ? std::nullopt : std::optional(files.stock->left());
            detail.stockDay = files.stock->listedOn;
        }
        detail.next = nextStep(launch, detail);
        return detail;
    }

private:
    LaunchEconomics economicsOf(const Launch &launch, const LaunchFacts &facts)
    {
        LaunchEconomics economics;
        auto known = m_refundRates.find(launch.launchDay);
        if (known == m_refundRates.end()) {
            const IndicatorValue rate
                = m_evaluator.valueIn(QStringLiteral("order_refund_rate"), windowOf(launch));
            known = m_refundRates.emplace(launch.launchDay, rate).first;
        }
        economics.shopRefundRate = known->second;
        economics.refundsKnown = launch.refund.has_value();
        economics.refundedOrders = facts.refundedOrders;
        economics.net = launch.gmv - launch.refund.value_or(0);
        economics.commission = facts.commission;
        economics.commissionedGmv = facts.commissionedGmv;
        return economics;
    }

    /// Only where there is a forecast: of launches of one day it is the same.
    ForecastTrial trialOf(const LaunchForecast &forecast)
    {
        if (forecast.state != ForecastState::Value)
            return {};
        auto known = m_trials.find(forecast.day);
        if (known == m_trials.end()) {
            const ForecastTrial trial = tryForecast(m_rules.forecast, m_view.completed, forecast.day);
            known = m_trials.emplace(forecast.day, trial).first;
        }
        return known->second;
    }

    const Evaluator &m_evaluator;
    const LaunchView &m_view;
    const LaunchBoardRules &m_rules;
    const std::vector<DayRange> m_told; ///< days of order files that tell every field
    std::map<Day, IndicatorValue> m_refundRates; ///< the shop's, of the window from a launch day on
    std::map<int, ForecastTrial> m_trials; ///< by day of the launch
};

} // namespace

LaunchBoard buildLaunchBoard(const Evaluator &evaluator, const LaunchView &view)
{
    LaunchBoard board;
    board.rules = evaluator.context().rulebook->launchBoard();
    const std::vector<LaunchFacts> facts = collectFacts(evaluator, view.launches);
    const std::vector<LaunchFiles> files
        = readLaunchFiles(evaluator, view.launches, facts, board.rules.flags.listDays);
    BoardMaker maker(evaluator, view, board.rules);
    for (std::size_t i = 0; i < view.launches.size(); ++i)
        board.details.push_back(maker.make(view.launches[i], facts[i], files[i]));
    for (const int day : board.rules.forecast.checkDays)
        board.trials.push_back(tryForecast(board.rules.forecast, view.completed, day));
    return board;
}

} // namespace shopglass
