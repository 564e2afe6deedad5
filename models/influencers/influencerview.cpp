#include "models/influencers/influencerview.h"

#include "models/base/wilson.h"
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
    if (!rate.hasValue() || !view.storeQualityRate.hasValue() || rate.sample <= 0)
        return;
    const qint64 refunds = std::llround(rate.value * double(rate.sample));
    const qint64 others = view.storeQualityRate.sample - rate.sample;
    if (others <= 0)
        return;
    const double rest = (view.storeQualityRate.value * double(view.storeQualityRate.sample) - double(refunds))
        / double(others);
    row.restQualityRate = std::max(0.0, rest);
    const bool many = refunds >= view.riskRefunds;
    // Where less than one refund is expected, one more or less says nothing.
    if (*row.restQualityRate > 0.0 && (many || *row.restQualityRate * double(rate.sample) >= 1.0))
        row.timesStore = rate.value / *row.restQualityRate;
    row.risk = many && rate.sample >= view.riskOrders && rate.value >= view.riskTimes * *row.restQualityRate
        && wilsonInterval(refunds, rate.sample).low > *row.restQualityRate;
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
    view.riskRefunds = rules.riskRefunds;
    view.refundDays = refundDaysIn(context, context.period);
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
