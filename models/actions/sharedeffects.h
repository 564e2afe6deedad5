// Which actions may count the same money twice: a product whose orders come back and the influencer who sold
// them, a falling field and a falling store.
//
// Effects that draw on the same (AdviceRule::drawsOn) overlap unless what they speak of cannot: other
// products, other influencers, another field, an influencer beside a field that is not distribution. Whether
// they really do is not looked at order by order, so it is said as 'may'. Threads: pure function.

#pragma once

#include "models/actions/actionview.h"

namespace shopglass {

/// Notes at each action the ones before it whose effect may hold the same money.
void noteShared(std::vector<Action> &actions);

} // namespace shopglass
