#include "models/overview/overviewview.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/ownindicator.h"
#include "models/store/exportkind.h"
#include "models/store/ownlists.h"

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

Kpi namedKpi(const IndicatorValue &value, const Catalogue &catalogue)
{
    Kpi kpi;
    kpi.value = value;
    kpi.name = {value.id, value.id};
    if (const Indicator *indicator = catalogue.find(value.id)) {
        kpi.name = indicator->name;
        kpi.direction = indicator->direction;
    }
    return kpi;
}

std::optional<double> plainValue(const IndicatorValue &value)
{
    return value.hasValue() ? std::optional(value.value) : std::nullopt;
}

std::vector<Kpi> kpisOf(const Evaluator &evaluator)
{
    const QStringList ids = kpiIds();
    std::vector<Kpi> kpis;
    const std::vector<IndicatorRow> whole = evaluator.rows(ids, GroupBy::None);
    for (const IndicatorValue &value : whole.front().values)
        kpis.push_back(namedKpi(value, *evaluator.context().catalogue));
    for (const IndicatorRow &day : evaluator.rows(ids, GroupBy::Day)) {
        for (std::size_t index = 0; index < kpis.size(); ++index)
            kpis[index].daily.push_back(plainValue(day.values[index]));
    }
    const std::optional<Period> base = evaluator.comparisonPeriod();
    if (!base)
        return kpis;
    for (const IndicatorRow &day : evaluator.rowsIn(ids, GroupBy::Day, *base)) {
        for (std::size_t index = 0; index < kpis.size(); ++index)
            kpis[index].dailyBefore.push_back(plainValue(day.values[index]));
    }
    return kpis;
}

std::vector<OwnFigure> ownFigures(const Evaluator &evaluator)
{
    const Catalogue &catalogue = *evaluator.context().catalogue;
    const QStringList ids = ownIds(catalogue);
    if (ids.isEmpty())
        return {};
    std::vector<OwnFigure> figures;
    const std::vector<IndicatorRow> whole = evaluator.rows(ids, GroupBy::None);
    for (const IndicatorValue &value : whole.front().values)
        figures.push_back({namedKpi(value, catalogue), catalogue.find(value.id)->target, {}});
    for (const IndicatorRow &field : evaluator.rows(ids, GroupBy::Field)) {
        for (std::size_t index = 0; index < figures.size(); ++index)
            figures[index].fields.push_back(field.values[index]);
    }
    return figures;
}

std::vector<std::optional<double>> dailyValues(const RollupEvaluator &evaluator, const QString &id,
                                               Period period)
{
    std::vector<std::optional<double>> values;
    for (Day day = period.from; day <= period.to; day = day.plus(1))
        values.push_back(plainValue(evaluator.valueIn(id, {day, day})));
    return values;
}

Kpi firstKpi(const RollupEvaluator &evaluator, const QString &id)
{
    const AnalysisContext &context = evaluator.context();
    if (evaluator.knows(id)) {
        Kpi kpi = namedKpi(evaluator.value(id), *context.catalogue);
        kpi.daily = dailyValues(evaluator, id, context.period);
        if (const std::optional<Period> base = evaluator.comparisonPeriod())
            kpi.dailyBefore = dailyValues(evaluator, id, *base);
        return kpi;
    }
    IndicatorValue pending;
    pending.id = id;
    pending.state = ValueState::Pending;
    pending.days = context.period.days();
    if (const Indicator *indicator = context.catalogue->find(id))
        pending.unit = indicator->unit;
    return namedKpi(pending, *context.catalogue);
}

} // namespace

std::vector<CoverageLine> coverageLines(const StoreColumns &columns, Period window)
{
    std::vector<CoverageLine> lines;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        if (isOwnList(kind.id))
            continue; // nothing that could be fetched is missing
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

namespace {

/// What does not depend on how the figures are worked out.
OverviewView overviewFrame(const AnalysisContext &context, std::optional<Period> comparison)
{
    OverviewView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.comparison = comparison;
    view.asOf = context.asOf;
    view.coverageWindow = {context.asOf.plus(1 - CoverageDays), context.asOf};
    view.coverage = coverageLines(*context.columns, view.coverageWindow);
    return view;
}

} // namespace

OverviewView buildOverviewView(const Evaluator &evaluator, const ScoreView &scores,
                               const ChannelView &channels, const ActionView &actions,
                               const PromotionView &promotions)
{
    OverviewView view = overviewFrame(evaluator.context(), evaluator.comparisonPeriod());
    view.kpis = kpisOf(evaluator);
    view.own = ownFigures(evaluator);
    view.ownFaults = evaluator.context().ownFaults;
    view.scores = scores.cards;
    view.channels = channels;
    const std::size_t shown = std::min(MostActions, actions.actions.size());
    view.topActions.assign(actions.actions.begin(),
                           actions.actions.begin() + static_cast<std::ptrdiff_t>(shown));
    view.promotions = promotions;
    return view;
}

OverviewView buildFirstOverviewView(const RollupEvaluator &evaluator, const ScoreView &scores,
                                    const ChannelView &channels, const PromotionView &promotions)
{
    OverviewView view = overviewFrame(evaluator.context(), evaluator.comparisonPeriod());
    for (const QString &id : kpiIds())
        view.kpis.push_back(firstKpi(evaluator, id));
    view.scores = scores.cards;
    view.channels = channels;
    view.promotions = promotions;
    return view;
}

} // namespace shopglass
