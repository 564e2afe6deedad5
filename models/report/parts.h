// Pieces that several sections share: a page's section and the report's section show the same chart or table.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Paid GMV of the fields, stacked over the days of the period.
ChartSpec channelTrendChart(const ViewSet &views, const TextContext &text);
/// The section that leads the Channels page and the report's channel chapter.
Section channelSummary(const ViewSet &views, const TextContext &text);

/// An indicator's daily values with its comparison and the promotions of the period.
ChartSpec trendChart(const ViewSet &views, const QString &indicatorId, const TextContext &text);
/// Cards of the KPIs.
std::vector<CardSpec> kpiCards(const ViewSet &views, const TextContext &text);
/// One line per score: official total, change, and how many estimated indicators meet their target.
TableSpec scoreOverviewTable(const ViewSet &views, const TextContext &text);
/// Which days which file kind covers.
ChartSpec coverageChart(const ViewSet &views, const TextContext &text);
TableSpec coverageTable(const ViewSet &views, const TextContext &text);

/// Phases of the last, current and coming promotions.
ChartSpec promotionCalendar(const ViewSet &views, const TextContext &text);
/// "116 begins in 12 days …", or which phase is on.
QString promotionSentence(const ViewSet &views, const TextContext &text);

/// The actions as a table; at most `limit` rows.
TableSpec actionTable(const ViewSet &views, std::size_t limit, const TextContext &text);
QString actionSentence(const Action &action, const TextContext &text);
QString effectText(const Action &action, const TextContext &text);

/// What the files beside orders say: traffic, live sessions and videos, ads (Channels page).
std::vector<Section> contentSections(const ViewSet &views, const TextContext &text);
/// What changed of the store's score between the first and the last day of the period.
Section scoreChangeSection(const ViewSet &views, const TextContext &text);
/// Promotions, launches and missing imports for a trend of the score.
std::vector<ChartBand> scoreEventBands(const ViewSet &views, const TextContext &text);
/// Customer service and reviews (Scores page).
std::vector<Section> careSections(const ViewSet &views, const TextContext &text);
/// Products on sale, and how many of them sold (Overview page).
Section productSection(const ViewSet &views, const TextContext &text);
/// Settled money (Overview page).
Section settlementSection(const ViewSet &views, const TextContext &text);
/// Orders, settlements and after-sales held against each other: the worst orders of a page, all of a report.
Section reconciliationSection(const ViewSet &views, const TextContext &text);
Section reconciliationChapter(const ViewSet &views, const TextContext &text);
/// The user's own indicators; empty without any.
Section ownSection(const ViewSet &views, const TextContext &text);
Section insuranceSection(const ViewSet &views, const TextContext &text);
Section ledgerSection(const ViewSet &views, const TextContext &text);

/// "Paid GMV is ¥12.35万: ▲ 12.3% vs previous period 9/1–9/7."
QString indicatorSentence(const ViewSet &views, const IndicatorValue &value, const TextContext &text);

} // namespace shopglass
