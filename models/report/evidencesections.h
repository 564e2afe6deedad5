// The rows behind a figure in words: what they are, how many, what they add up to; and as tables.
//
// Threads: pure functions.

#pragma once

#include "models/evidence/evidenceview.h"
#include "models/report/sections.h"

namespace shopglass {

/// "What counts", "Measured against", "What holds it back", "The others".
QString partName(RowsPart part);
/// What the rows are: "The orders … that hold “Pickup within 48 h” back."
QString evidenceSentence(const EvidenceView &view, const TextContext &text);
/// "Only shelf, product 123."; empty without a restriction.
QString evidenceFilter(const RowsQuestion &question);
/// "The figure: ¥1,234.50."; empty for the rows of one order, which are of no one figure.
QString evidenceFigure(const EvidenceView &view, const TextContext &text);
/// "Orders: 412 rows, ¥12,345.00 together. The 500 first are shown."
QString evidenceTotal(const EvidenceTable &table, const TextContext &text);
/// What each row adds, what its fact says, file · sheet · row.
TableSpec evidenceTableSpec(const EvidenceTable &table, const TextContext &text);

/// A sentence and a table per kind.
Section evidenceSection(const EvidenceView &view, const TextContext &text);

} // namespace shopglass
