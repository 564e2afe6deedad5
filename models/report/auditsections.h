// The audit of many stores as sections and as a report: who needs attention, the heat table, what was found.

#pragma once

#include "models/audit/portfolio.h"
#include "models/report/sections.h"

namespace shopglass {

/// Summary, heat table, findings, scales.
std::vector<Section> auditSections(const PortfolioView &view, const TextContext &text);

/// How many stores, how many of them need attention, and whose data are missing.
QStringList auditSentences(const PortfolioView &view);

/// The 客户诊断报告 of all stores.
Report buildAuditReport(const PortfolioView &view, const QString &rulebookVersion,
                        const ReportRequest &request, const TextContext &text);

} // namespace shopglass
