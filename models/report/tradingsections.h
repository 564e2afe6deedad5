// The boards of content, low prices and influencers: parts of the Channels page, and views of their own on
// the command line.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// 优质内容: live sessions and videos by account and host.
std::vector<Section> contentBoardSections(const ViewSet &views, const TextContext &text);
/// 低价好物: own price history, position, market prices, who pays the discounts.
std::vector<Section> priceSections(const ViewSet &views, const TextContext &text);
/// 好物联盟: influencers, group leaders, affiliates.
std::vector<Section> influencerSections(const ViewSet &views, const TextContext &text);

} // namespace shopglass
