// Sections about buyers, the growth flywheel, opportunities and the scoreboards of methods.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// The Buyers page. All of these are empty before the columns are there.
std::vector<Section> buyerSections(const ViewSet &views, const TextContext &text);
/// Where products stand in 新品 → 爆款 → 日销 → 清仓 (Launches page).
std::vector<Section> flywheelSections(const ViewSet &views, const TextContext &text);
/// 商机 (Launches page).
std::vector<Section> opportunitySections(const ViewSet &views, const TextContext &text);
/// STEPS and STAGE (Channels page).
std::vector<Section> scoreboardSections(const ViewSet &views, const TextContext &text);

} // namespace shopglass
