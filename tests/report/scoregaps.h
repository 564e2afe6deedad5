// Gaps, a waterfall and views of scores, for tests of what is said about them.

#pragma once

#include "tests/support/sectionparts.h"
#include "tests/support/viewsamples.h"

namespace shopglass::testing {

inline const TextContext English{Language::English};

/// 93 % of 1,000 orders picked up in time, target 97 %.
inline ScoreGap pickup()
{
    ScoreGap gap;
    gap.indicatorName = {QStringLiteral("48小时发货率"), QStringLiteral("Picked up within 48 h")};
    gap.event = {QStringLiteral("48小时内揽收"), QStringLiteral("picked up within 48 h")};
    gap.window = {sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    gap.value = sampleValue("pickup_within_48h_rate", Unit::Ratio, 0.93);
    gap.value.sample = 1000;
    gap.direction = Direction::HigherIsBetter;
    gap.target = 0.97;
    gap.gap = 0.04;
    gap.ordersToChange = 40;
    gap.headroom = 0;
    return gap;
}

inline ScoreGap refunds()
{
    ScoreGap gap = pickup();
    gap.indicatorName = {QStringLiteral("品质退款率"), QStringLiteral("Quality refund rate")};
    gap.event = {QStringLiteral("品质退款"), QStringLiteral("quality refunds")};
    gap.value = sampleValue("quality_refund_rate", Unit::Ratio, 0.007);
    gap.direction = Direction::LowerIsBetter;
    gap.target = 0.005;
    gap.gap = 0.002;
    return gap;
}

/// The first card changed.
template<class Change>
ViewSet viewsWith(Change change)
{
    ViewSet views = sampleViews();
    change(views.scores.cards[0]);
    return views;
}

} // namespace shopglass::testing
