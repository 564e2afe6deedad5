#include "models/channels/channelview.h"

#include "models/base/parts.h"
#include "models/channels/channelsums.h"
#include "models/indicators/covereddays.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <map>
#include <numeric>

namespace shopglass {

namespace {

qint64 total(const FieldSums &sums)
{
    return std::accumulate(sums.begin(), sums.end(), qint64(0));
}

std::optional<double> shareOf(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// Without any file that tells them, orders paid after the last covered day tell no shares either.
bool fieldsAreTold(const ChannelView &view)
{
    return view.untoldDays == 0
        || view.untoldDays < std::ranges::count(view.days, true, &ChannelView::DayPoint::covered);
}

void addLines(ChannelView &view, const Evaluator &evaluator, const ChannelSums &sums)
{
    const Indicator *share = evaluator.context().catalogue->find(QStringLiteral("distribution_share"));
    const qint64 least = share ? share->minimumSample : 1;
    view.enoughForShares = sums.toldOrders >= least;
    const bool told = fieldsAreTold(view);
    const std::vector<IndicatorRow> rows = evaluator.rows(view.indicators, GroupBy::Field);
    // Always four, in the order of the fields.
    const std::vector<IndicatorRow> funnels = evaluator.rows(view.funnelIndicators, GroupBy::Field);
    for (int number = 0; number < FieldCount; ++number) {
        const auto index = static_cast<std::size_t>(number);
        ChannelLine line;
        line.field = static_cast<Field>(number);
        const auto row = std::find_if(rows.begin(), rows.end(), [&line](const IndicatorRow &candidate) {
            return candidate.key == fieldId(line.field);
        });
        if (row != rows.end())
            line.values = row->values;
        if (index < funnels.size())
            line.funnel = funnels[index].values;
        if (told)
            line.share = shareOf(sums.toldGmv[index], total(sums.toldGmv));
        if (view.enoughForShares && sums.previousOrders >= least)
            line.previousShare = shareOf(sums.previousGmv[index], total(sums.previousGmv));
        view.lines.push_back(std::move(line));
    }
}

/// As the evaluator counts: rows after the last covered day do count (an order created before midnight is
/// paid after it), unless the as-of day was set back on purpose.
Day lastCountedDay(const AnalysisContext &context)
{
    const bool setBack = context.columns->asOf && context.asOf < *context.columns->asOf;
    return setBack ? std::min(context.period.to, context.asOf) : context.period.to;
}

/// The days' coverage; their sums are still to come.
void addCoveredDays(ChannelView &view, const AnalysisContext &context)
{
    const auto &ranges = context.columns->coverageOf(QStringLiteral("orders"));
    const std::vector<bool> covered = coveredDayFlags(ranges, view.period);
    for (std::size_t index = 0; index < covered.size(); ++index) {
        const Day day = view.period.from.plus(static_cast<int>(index));
        view.days.push_back({day, covered[index] && day <= context.asOf, {}});
    }
}

void addDays(ChannelView &view, const AnalysisContext &context, const ChannelSums &sums)
{
    addCoveredDays(view, context);
    for (std::size_t index = 0; index < sums.byDay.size(); ++index)
        view.days[index].paidGmv = sums.byDay[index];
}

void addScenes(ChannelView &view, const Evaluator &evaluator, const ChannelSums &sums)
{
    const AnalysisContext &context = evaluator.context();
    std::map<std::pair<Field, QString>, ChannelView::Scene> scenes;
    for (std::size_t index = 0; index < sums.bySource.size(); ++index) {
        const SourceSums &sold = sums.bySource[index];
        if (sold.rows == 0)
            continue;
        const SalesSource &source = context.columns->sources[index];
        QString name;
        const Field field = context.rulebook->fieldOf(source.channel, source.carrier, source.accountType,
                                                      source.promoter, &name);
        if (field == Field::Unclassified) {
            view.unclassified.push_back({source, sold.rows, sold.paidGmv});
            continue;
        }
        // A field's only scene, named like the field, says nothing new.
        if (name.isEmpty() || name == fieldId(field))
            continue;
        ChannelView::Scene &scene
            = scenes.try_emplace({field, name}, ChannelView::Scene{field, name, 0, 0}).first->second;
        scene.paidGmv += sold.paidGmv;
        scene.paidOrders += sold.paidOrders;
    }
    for (const auto &[key, scene] : scenes)
        view.scenes.push_back(scene);
    std::stable_sort(view.scenes.begin(), view.scenes.end(), [](const auto &a, const auto &b) {
        return std::pair(a.field, -a.paidGmv) < std::pair(b.field, -b.paidGmv);
    });
    std::stable_sort(view.unclassified.begin(), view.unclassified.end(),
                     [](const auto &a, const auto &b) { return a.paidGmv > b.paidGmv; });
}

QStringList listOf(const char *ids)
{
    return QString::fromLatin1(ids).split(QLatin1Char(' '));
}

/// What no period changes.
struct WholeTime
{
    DoubleWheel wheel;
    std::vector<ChannelSource> sources;
};

const WholeTime &wholeTimeOf(const Evaluator &evaluator)
{
    return evaluator.groundwork().of<WholeTime>([&] {
        return WholeTime{buildDoubleWheel(evaluator), channelSources(evaluator.groundwork().columns())};
    });
}

void addRules(ChannelRuleBoard &board, const AnalysisContext &context,
              const std::vector<ChannelSource> &sources)
{
    if (context.documents) {
        const OwnChannelRules own = ownChannelRules(*context.documents);
        board.fault = own.fault;
        board.origin = own.rules ? ChannelRuleBoard::Origin::User : ChannelRuleBoard::Origin::Rulebook;
    }
    board.rules = context.rulebook->channels();
    board.sources = sources;
    board.uses = usesOf(board.rules, board.sources);
}

/// Days of order files that do not tell every field.
std::vector<DayRange> untoldDays(const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    return ground.figures()->missing(ground.columns(), ground.rulebook()).untoldFieldDays();
}

ChannelView channelFrame(const AnalysisContext &context, std::optional<Period> comparison)
{
    ChannelView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.comparison = comparison;
    const std::vector<DayRange> &covered = context.columns->coverageOf(QStringLiteral("orders"));
    if (!covered.empty())
        view.firstDay = covered.front().from;
    return view;
}

} // namespace

ChannelView buildChannelDays(const RollupEvaluator &evaluator)
{
    ChannelView view = channelFrame(evaluator.context(), evaluator.comparisonPeriod());
    addCoveredDays(view, evaluator.context());
    for (ChannelView::DayPoint &point : view.days) {
        for (std::size_t field = 0; point.covered && field < point.paidGmv.size(); ++field) {
            const IndicatorValue gmv
                = evaluator.valueIn(QStringLiteral("paid_gmv"), {point.day, point.day}, Field(field));
            point.paidGmv[field] = gmv.hasValue() ? std::llround(gmv.value) : 0;
        }
    }
    return view;
}

void learnChannels(const Evaluator &evaluator)
{
    wholeTimeOf(evaluator);
}

ChannelView buildChannelView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ChannelView view = channelFrame(context, evaluator.comparisonPeriod());
    view.indicators = listOf("paid_gmv net_gmv paid_orders average_order_value amount_refund_rate_by_pay_day "
                             "order_refund_rate commission net_gmv_by_refund_day buyers buyer_coverage "
                             "gmv_per_buyer platform_fee bill_coverage ad_spend contribution_before_ads "
                             "contribution_rate_before_ads contribution commission_above_sale");
    view.funnelIndicators
        = listOf("product_exposures product_clicks created_orders paid_orders kept_orders click_rate "
                 "click_to_order_rate order_to_pay_rate keep_rate exposure_to_kept_rate");
    // The first time this takes as long as everything else here.
    const bool large = partsOf(context.columns->orders.size()) > 1;
    std::future<const WholeTime *> wholeTime = std::async(large ? std::launch::async : std::launch::deferred,
                                                          [&evaluator] { return &wholeTimeOf(evaluator); });
    const std::vector<DayRange> untold = untoldDays(evaluator);
    const ChannelSums sums = sumChannels(*context.columns, evaluator.fields(), view.period, view.comparison,
                                         lastCountedDay(context), untold);
    addDays(view, context, sums);
    for (const DayRange &range : clippedTo(untold, {view.period.from, std::min(view.period.to, view.asOf)}))
        view.untoldDays += range.to - range.from + 1;
    addLines(view, evaluator, sums);
    const std::vector<IndicatorRow> whole = evaluator.rows(view.indicators, GroupBy::None);
    if (!whole.empty())
        view.total = whole.front().values;
    view.funnel = evaluator.rows(view.funnelIndicators, GroupBy::None).front().values;
    addScenes(view, evaluator, sums);
    const WholeTime &known = *wholeTime.get();
    addRules(view.rules, context, known.sources);
    view.wheel = known.wheel;
    return view;
}

} // namespace shopglass
