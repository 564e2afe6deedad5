// How the two wheels of the Channels page are looked at: what counts as being met first, how long is waited
// for a second purchase, and when there is too little to say anything.
//
// Days and counts. Threads: immutable after loading.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

struct WheelRules
{
    int shortDays = 0; ///< waits for a second purchase
    int longDays = 0;
    int historyDays = 0; ///< covered days before somebody counts as met for the first time
    int minimumBuyers = 0; ///< in each group
    int minimumProducts = 0;
    Provenance follow;

    int mostLag = 0; ///< days that own sales may come after distribution
    int mostDays = 0; ///< the last covered days are looked at
    int leastDays = 0; ///< pairs of days at each lag
    int ownLags = 0; ///< days before that a series is freed of
    int blockDays = 0; ///< that stay together when the baseline is shuffled
    int shuffles = 0;
    Provenance series;

    int steadyWindow = 0; ///< the last days that are asked
    int steadyDays = 0; ///< days with own live sales that make them steady
    int distributionDays = 0; ///< days with sales by distribution
    Provenance steady;

    QString programme; ///< whose benefits are quoted
};

} // namespace shopglass
