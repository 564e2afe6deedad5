// The Live page: sessions of the period, and the review of one of them.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// All sessions of the period against what is usual.
std::vector<Section> liveSections(const ViewSet &views, const TextContext &text);
/// 直播复盘 of one session; conclusion first.
Section liveReviewSection(const ViewSet &views, const SessionReview &session, const TextContext &text);
/// The sessions and the review of the newest one: for the terminal and reports.
std::vector<Section> liveChapter(const ViewSet &views, const TextContext &text);
/// 直播复盘 as a report: the review of one session, the newest where none is given, then all of the period.
Report buildLiveReport(const ViewSet &views, const SessionReview *session, const ReportRequest &request,
                       const TextContext &text);
/// "11-18 20:03 小店": what a session is called in lists.
QString sessionName(const SessionReview &session);
/// Asks for the rows of one session.
RowsQuestion sessionQuestion(const SessionReview &session);
/// What makes the orders of a session unsure, in words; empty = nothing.
QString sessionOddities(const SessionReview &session);

} // namespace shopglass
