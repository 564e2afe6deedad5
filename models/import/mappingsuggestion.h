// What we would map ourselves: a first mapping for a header row, to be corrected by the user.

#pragma once

#include "models/import/mapping.h"
#include "models/import/sheetplan.h"

namespace shopglass {

/// A plan as a mapping that reads the same. Requires: a plan that completePlan() has not seen.
Mapping mappingFrom(const SheetPlan &plan);

/// What the built-in aliases make of a header row, taken for a kind; what they do not know is left open.
Mapping suggestedMapping(const ExportKind &kind, const std::vector<TopRow> &rows, std::size_t headerIndex);

/// The row that most likely is the header where nobody knows one: of the rows with the most kinds of text,
/// the first.
std::size_t likelyHeader(const std::vector<TopRow> &rows);

} // namespace shopglass
