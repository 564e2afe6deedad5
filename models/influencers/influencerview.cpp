#include "models/influencers/influencerview.h"

#include "models/influencers/dependence.h"
#include "models/influencers/influencerfindings.h"
#include "models/influencers/influencerleft.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>

namespace shopglass {

namespace {

const QStringList &rowIndicators()
{
    static const QStringList ids
        = QStringLiteral("paid_gmv paid_orders net_gmv order_refund_rate commission commission_rate "
                         "platform_fee quality_refund_rate_of_paid repurchase_rate_30d")
              .split(QLatin1Char(' '));
    return ids;
}

const IndicatorValue &valueNamed(const InfluencerRow &row, QLatin1String id)
{
    return *std::ranges::find(row.values, id, &IndicatorValue::id);
}

void judgeRisk(InfluencerRow &row, const InfluencerView &view)
{
    const IndicatorValue &rate = valueNamed(row, QLatin1String("quality_refund_rate_of_paid"));
    if (!rate.hasValue() || !view.storeQualityRate.hasValue() || view.storeQualityRate.value <= 0.0)
        return;
    row.timesStore = rate.value / view.storeQualityRate.value;
    row.risk = *row.timesStore >= view.riskTimes && rate.sample >= view.riskOrders;
}

} // namespace

InfluencerView buildInfluencerView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const InfluencerRules &rules = context.rulebook->trading().influencers;
    InfluencerView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.indicators = rowIndicators();
    view.topCounts = rules.topCounts;
    view.dependentShare = rules.dependentShare;
    view.riskTimes = rules.riskTimes;
    view.riskOrders = rules.riskOrders;
    view.covered = context.columns->coveredDays(QStringLiteral("orders"), context.period) > 0;
    view.storeQualityRate = evaluator.value(QStringLiteral("quality_refund_rate_of_paid"));
    for (IndicatorRow &row : evaluator.rows(view.indicators, GroupBy::Influencer)) {
        if (row.key.isEmpty())
            continue;
        InfluencerRow influencer;
        influencer.id = row.key;
        influencer.name = row.label;
        influencer.values = std::move(row.values);
        judgeRisk(influencer, view);
        view.rows.push_back(std::move(influencer));
    }
    addLeft(view, evaluator);
    addRowFindings(view, evaluator);
    addNameFindings(view, *context.columns);
    view.dependence = dependenceOf(evaluator, context.period, rules.topCounts);
    view.trend = dependenceTrend(evaluator, rules.trendMonths, rules.topCounts);
    view.dependent = view.dependence.shares.front().value_or(0.0) >= rules.dependentShare;
    return view;
}

} // namespace shopglass
