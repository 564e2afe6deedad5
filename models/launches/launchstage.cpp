#include "models/launches/launchstage.h"

namespace shopglass {

LaunchStage stageOfSale(Field field, const QString &scene)
{
    if (field == Field::Distribution || (field == Field::SelfBroadcast && scene == QStringLiteral("video")))
        return LaunchStage::Seeding;
    if (field == Field::SelfBroadcast)
        return LaunchStage::Nurturing;
    return field == Field::Shelf ? LaunchStage::Harvest : LaunchStage::Mixed;
}

LaunchStage stageOf(const StageOrders &orders, const LaunchRules &rules)
{
    if (orders.all < rules.stageMinimumOrders || orders.all == 0)
        return orders.untoldDays > 0 ? LaunchStage::NotCovered : LaunchStage::TooFew;
    const double needed = rules.stageShare * static_cast<double>(orders.all);
    if (static_cast<double>(orders.seeding) >= needed)
        return LaunchStage::Seeding;
    if (static_cast<double>(orders.nurturing) >= needed)
        return LaunchStage::Nurturing;
    return static_cast<double>(orders.harvest) >= needed ? LaunchStage::Harvest : LaunchStage::Mixed;
}

} // namespace shopglass
