#include "models/indicators/indicatorjson.h"
#include "models/launches/launchview.h"

namespace shopglass {

namespace {

QString stageId(LaunchStage stage)
{
    switch (stage) {
    case LaunchStage::Seeding:
        return QStringLiteral("seeding");
    case LaunchStage::Nurturing:
        return QStringLiteral("nurturing");
    case LaunchStage::Harvest:
        return QStringLiteral("harvest");
    case LaunchStage::Mixed:
        return QStringLiteral("mixed");
    case LaunchStage::TooFew:
        return QStringLiteral("too_few");
    case LaunchStage::NotCovered:
        return QStringLiteral("not_covered");
    }
    Q_UNREACHABLE();
}

/// Points of a curve in whole fen.
QJsonArray curveToJson(const std::vector<double> &points)
{
    QJsonArray array;
    for (const double point : points)
        array.append(numberToJson(point, Unit::Fen));
    return array;
}

QJsonObject rulesToJson(const LaunchRules &rules)
{
    return {
        {QStringLiteral("quiet_days"), rules.quietDays},
        {QStringLiteral("window_days"), rules.windowDays},
        {QStringLiteral("stage_days"), rules.stageDays},
        {QStringLiteral("stage_share"), rules.stageShare},
        {QStringLiteral("stage_minimum_orders"), rules.stageMinimumOrders},
        {QStringLiteral("provenance"), toJson(rules.provenance)},
    };
}

} // namespace

QJsonObject toJson(const Launch &launch)
{
    QJsonObject gmvByField;
    for (int number = 0; number < FieldCount; ++number) {
        const auto field = static_cast<Field>(number);
        const bool known = field == Field::Unclassified || launch.tellsFields();
        gmvByField.insert(fieldId(field),
                          known ? QJsonValue(launch.gmvByField[static_cast<std::size_t>(number)])
                                : QJsonValue(QJsonValue::Null));
    }
    QJsonArray cumulative;
    for (const qint64 fen : launch.cumulativeGmv)
        cumulative.append(fen);
    QJsonArray orders;
    for (const qint64 count : launch.cumulativeOrders)
        orders.append(count);
    return {
        {QStringLiteral("product_id"), launch.productId},
        {QStringLiteral("product_name"), launch.productName},
        {QStringLiteral("launch_day"), launch.launchDay.iso()},
        {QStringLiteral("day"), launch.day},
        {QStringLiteral("running"), launch.running},
        {QStringLiteral("days_left"), launch.daysLeft},
        {QStringLiteral("stage"), stageId(launch.stage)},
        {QStringLiteral("orders"), launch.orders},
        {QStringLiteral("gmv"), launch.gmv},
        {QStringLiteral("period_gmv"), launch.periodGmv},
        {QStringLiteral("refund"), optionalToJson(launch.refund)},
        {QStringLiteral("recent_orders"), launch.recentOrders},
        {QStringLiteral("missing_days"), launch.missingDays},
        {QStringLiteral("untold_days"), launch.untoldDays},
        {QStringLiteral("gmv_by_field"), gmvByField},
        {QStringLiteral("cumulative_gmv"), cumulative},
        {QStringLiteral("cumulative_orders"), orders},
    };
}

QJsonObject toJson(const LaunchView &view)
{
    QJsonArray launches;
    for (const Launch &launch : view.launches)
        launches.append(toJson(launch));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("rules"), rulesToJson(view.rules)},
        {QStringLiteral("first_possible_day"), optionalToJson(view.firstPossibleDay)},
        {QStringLiteral("untold_days"), view.untoldDays},
        {QStringLiteral("new_product_gmv_share"), toJson(view.newProductGmvShare)},
        {QStringLiteral("new_product_gmv"), view.newProductGmv},
        {QStringLiteral("launches"), launches},
        {QStringLiteral("completed_launches"), view.completedLaunches},
        {QStringLiteral("curves"),
         QJsonObject{{QStringLiteral("lower_quartile"), curveToJson(view.lowerQuartile)},
                     {QStringLiteral("median"), curveToJson(view.median)},
                     {QStringLiteral("upper_quartile"), curveToJson(view.upperQuartile)}}},
    };
}

} // namespace shopglass
