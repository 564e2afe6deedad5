// In which stage a launch is: who sold it during its last days.
//
// seeding 种草 = distribution and anybody's short video; nurturing 养草 = own live rooms; harvest 拔草 = the
// shelf. The base are paid orders, not amounts: a stage asks how buyers found the product, and one large
// order would drown a week of small ones. The first of the three in this order that has `stageShare` of all
// orders of the last `stageDays` names the stage; unclassified orders count in the base, but not those of
// days whose order files lack a column that the channel rules read: these are unclassified for want of it.

#pragma once

#include "models/launches/launchview.h"

namespace shopglass {

/// Which stage a sale speaks for; Mixed for none.
LaunchStage stageOfSale(Field field, const QString &scene);

struct StageOrders
{
    qint64 all = 0;
    qint64 seeding = 0;
    qint64 nurturing = 0;
    qint64 harvest = 0;
    int untoldDays
        = 0; ///< of the last days, with order files that do not tell who sold; their orders are left out
};

/// Under the rules' minimum of orders NotCovered where some days are untold, else TooFew; Mixed where no side
/// reaches the share.
LaunchStage stageOf(const StageOrders &orders, const LaunchRules &rules);

} // namespace shopglass
