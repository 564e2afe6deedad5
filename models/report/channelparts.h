// The parts of the Channels page and of the report's channel chapter that have files of their own.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// The value of an indicator in a list; null where it is not there.
const IndicatorValue *channelValue(const std::vector<IndicatorValue> &values, const QString &id);

/// What the sales of each field leave: refunds, commission, fees, ads, contribution.
Section contributionSection(const ViewSet &views, const TextContext &text);
/// From exposures to orders kept.
Section funnelSection(const ViewSet &views, const TextContext &text);
/// Do distribution and own broadcasts feed each other?
Section wheelSection(const ViewSet &views, const TextContext &text);
/// By which rules rows belong to a field, and which of them take nothing.
Section channelRuleSection(const ViewSet &views, const TextContext &text);

} // namespace shopglass
