// Chapters of the 店铺诊断报告 that no page has.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Every indicator of the catalogue over the period; the KPIs alone where the facts are not at hand.
std::vector<IndicatorValue> allIndicators(const ViewSet &views);

Section summaryChapter(const ViewSet &views, const TextContext &text);
Section shopChapter(const ViewSet &views, const TextContext &text);
Section coreChapter(const ViewSet &views, const std::vector<IndicatorValue> &values, const TextContext &text);
/// Logistics and after-sales: the indicators that need those files.
Section serviceChapter(const ViewSet &views, const std::vector<IndicatorValue> &values,
                       const TextContext &text);
Section problemChapter(const ViewSet &views, const TextContext &text);
Section planChapter(const ViewSet &views, const TextContext &text);
Section definitionChapter(const ViewSet &views, const std::vector<IndicatorValue> &values,
                          const TextContext &text);
Section sourceChapter(const ViewSet &views, const ReportRequest &request, const TextContext &text);

} // namespace shopglass
