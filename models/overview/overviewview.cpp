#include "models/overview/overviewview.h"

#include "models/indicators/covereddays.h"
#include "models/store/exportkind.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr int CoverageDays = 90;
constexpr std::size_t MostActions = 5;

QStringList kpiIds()
{
    return {QStringLiteral("paid_gmv"),
            QStringLiteral("net_gmv"),
            QStringLiteral("paid_orders"),
            QStringLiteral("average_order_value"),
            QStringLiteral("order_refund_rate"),
            QStringLiteral("pickup_within_48h_rate"),
            QStringLiteral("quality_refund_rate"),
            QStringLiteral("new_product_gmv_share")};
}

std::vector<Kpi> kpisOf(const Evaluator &evaluator)
{
    const QStringList ids = kpiIds();
    std::vector<Kpi> kpis;
    const std::vector<IndicatorRow> whole = evaluator.rows(ids, GroupBy::None);
    for (const IndicatorValue &value : whole.front().values) {
        Kpi kpi;
        kpi.value = value;
        kpi.name = {value.id, value.id};
        if (const Indicator *indicator = evaluator.context().catalogue->find(value.id)) {
            kpi.name = indicator->name;
            kpi.direction = indicator->direction;
        }
        kpis.push_back(std::move(kpi));
    }
    for (const IndicatorRow &day : evaluator.rows(ids, GroupBy::Day)) {
        for (std::size_t index = 0; index < kpis.size(); ++index) {
            const IndicatorValue &value = day.values[index];
            kpis[index].daily.push_back(value.hasValue() ? std::optional(value.value) : std::nullopt);
        }
    }
    return kpis;
}

} // namespace

std::vector<CoverageLine> coverageLines(const StoreColumns &columns, Period window)
{
    std::vector<CoverageLine> lines;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        CoverageLine line;
        line.kindId = kind.id;
        line.name = {kind.nameZh, kind.nameEn};
        line.download = {kind.downloadZh, kind.downloadEn};
        line.covered = clippedTo(columns.coverageOf(kind.id), window);
        line.missingDays = window.days();
        for (const DayRange &range : line.covered)
            line.missingDays -= range.to - range.from + 1;
        lines.push_back(std::move(line));
    }
    return lines;
}

OverviewView buildOverviewView(const Evaluator &evaluator, const ScoreView &scores,
                               const ChannelView &channels, const ActionView &actions,
                               const PromotionView &promotions)
{
    const AnalysisContext &context = evaluator.context();
    OverviewView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.comparison = evaluator.comparisonPeriod();
    view.asOf = context.asOf;
    view.kpis = kpisOf(evaluator);
    view.scores = scores.cards;
    view.channels = channels;
    const std::size_t shown = std::min(MostActions, actions.actions.size());
    view.topActions.assign(actions.actions.begin(),
                           actions.actions.begin() + static_cast<std::ptrdiff_t>(shown));
    view.promotions = promotions;
    view.coverageWindow = {context.asOf.plus(1 - CoverageDays), context.asOf};
    view.coverage = coverageLines(*context.columns, view.coverageWindow);
    return view;
}

} // namespace shopglass
