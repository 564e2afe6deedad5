// The Promotions page and the promotion report (大促复盘).

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Calendar, plan, pace and look back, each a part of the page; the calendar alone before the columns are
/// there.
std::vector<Section> promotionBoard(const ViewSet &views, const TextContext &text);
/// The board, and the ten tables to prepare with.
std::vector<Section> promotionChapter(const ViewSet &views, const TextContext &text);
/// 大促复盘: the look back first, then pace, plan, calendar and the ten preparation tables.
Report buildPromotionReport(const ViewSet &views, const ReportRequest &request, const TextContext &text);

/// Title of the part that holds the targets.
QString promotionPlanPartTitle();

} // namespace shopglass
