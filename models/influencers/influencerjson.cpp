#include "models/indicators/indicatorjson.h"
#include "models/influencers/influencerview.h"

namespace shopglass {

namespace {

QString roleId(InfluencerRole role)
{
    switch (role) {
    case InfluencerRole::Promoter:
        return QStringLiteral("promoter");
    case InfluencerRole::Leader:
        return QStringLiteral("leader");
    case InfluencerRole::Affiliate:
        return QStringLiteral("affiliate");
    }
    Q_UNREACHABLE();
}

QJsonObject rowToJson(const InfluencerRow &row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("role"), roleId(row.role)},
            {QStringLiteral("values"), toJson(row.values)},
            {QStringLiteral("left"), optionalToJson(row.left)},
            {QStringLiteral("billed_fee"), row.billedFee},
            {QStringLiteral("estimated_fee"), row.estimatedFee},
            {QStringLiteral("unbilled_orders"), row.unbilledOrders},
            {QStringLiteral("quality_refunds"), row.qualityRefunds},
            {QStringLiteral("times_store"), optionalToJson(row.timesStore)},
            {QStringLiteral("rest_quality_rate"), optionalToJson(row.restQualityRate)},
            {QStringLiteral("risk"), row.risk},
            {QStringLiteral("worst_product"), row.worstProduct},
            {QStringLiteral("worst_product_refunds"), row.worstRefunds}};
}

QJsonObject monthToJson(const DependenceMonth &month, const std::vector<int> &topCounts)
{
    QJsonObject shares;
    for (std::size_t i = 0; i < month.shares.size(); ++i)
        shares.insert(QStringLiteral("top_%1").arg(topCounts[i]), optionalToJson(month.shares[i]));
    return {{QStringLiteral("period"), toJson(month.days)},
            {QStringLiteral("distribution_gmv"), month.told ? QJsonValue(month.gmv) : QJsonValue()},
            {QStringLiteral("distribution_orders"), month.told ? QJsonValue(month.orders) : QJsonValue()},
            {QStringLiteral("shares"), shares}};
}

QJsonArray partnersToJson(const std::vector<PartnerRow> &partners)
{
    QJsonArray rows;
    for (const PartnerRow &partner : partners) {
        rows.append(QJsonObject{{QStringLiteral("id"), partner.id},
                                {QStringLiteral("name"), partner.name},
                                {QStringLiteral("orders"), partner.orders},
                                {QStringLiteral("gmv"), partner.gmv},
                                {QStringLiteral("refund"), optionalToJson(partner.refund)},
                                {QStringLiteral("commission"), optionalToJson(partner.commission)}});
    }
    return rows;
}

QJsonArray namesToJson(const std::vector<NameFinding> &findings)
{
    QJsonArray rows;
    for (const NameFinding &finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("ids"), QJsonArray::fromStringList(finding.ids)},
                                {QStringLiteral("names"), QJsonArray::fromStringList(finding.names)}});
    }
    return rows;
}

QJsonObject overToJson(const InfluencerView &view)
{
    QJsonArray orders;
    for (const OverCommission &over : view.overCommissions) {
        orders.append(QJsonObject{{QStringLiteral("order"), over.order},
                                  {QStringLiteral("influencer"), over.influencer},
                                  {QStringLiteral("influencer_name"), over.influencerName},
                                  {QStringLiteral("day"), over.day.iso()},
                                  {QStringLiteral("amount"), over.amount},
                                  {QStringLiteral("commission"), over.commission}});
    }
    return {{QStringLiteral("count"), qint64(view.overCommissionCount)},
            {QStringLiteral("excess"), view.overCommissionFen},
            {QStringLiteral("orders"), orders}};
}

} // namespace

QJsonObject toJson(const InfluencerView &view)
{
    QJsonArray rows;
    for (const InfluencerRow &row : view.rows)
        rows.append(rowToJson(row));
    QJsonArray trend;
    for (const DependenceMonth &month : view.trend)
        trend.append(monthToJson(month, view.topCounts));
    return {{QStringLiteral("store"), view.store},
            {QStringLiteral("as_of"), view.asOf.iso()},
            {QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("covered"), view.covered},
            {QStringLiteral("influencers"), rows},
            {QStringLiteral("fee_known"), view.feeKnown},
            {QStringLiteral("fee_rate"), optionalToJson(view.feeRate)},
            {QStringLiteral("fee_rate_orders"), view.feeRateOrders},
            {QStringLiteral("left_days"), view.leftDays},
            {QStringLiteral("unnamed_gmv"), view.unnamedGmv},
            {QStringLiteral("dependence"), monthToJson(view.dependence, view.topCounts)},
            {QStringLiteral("dependence_trend"), trend},
            {QStringLiteral("dependent"), view.dependent},
            {QStringLiteral("store_quality_refund_rate"), toJson(view.storeQualityRate)},
            {QStringLiteral("leaders"), partnersToJson(view.leaders)},
            {QStringLiteral("affiliates"), partnersToJson(view.affiliates)},
            {QStringLiteral("commission_above_sale"), overToJson(view)},
            {QStringLiteral("renamed"), namesToJson(view.renamed)},
            {QStringLiteral("same_name"), namesToJson(view.sameName)}};
}

} // namespace shopglass
