// The tables of the audit: the heat table of stores × indicators, the findings, the scales of the columns.

#pragma once

#include "models/audit/portfolio.h"
#include "models/report/sections.h"

namespace shopglass {

/// One row a store in the order of the view: finding, data, figures with their marks, covered days.
TableSpec auditTable(const PortfolioView &view, const TextContext &text);
/// Every finding of every store.
TableSpec findingTable(const PortfolioView &view, const TextContext &text);
/// "● Only 85 % of 210 orders …": sign and sentence.
QString findingLine(const Finding &finding, const TextContext &text);
/// Each column's scale with its lines, source and confidence.
TableSpec scaleTable(const PortfolioView &view, const TextContext &text);

} // namespace shopglass
