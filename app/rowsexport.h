// Writes all rows behind a figure as CSV, whatever their number.
//
// Amounts in yuan, days and times as texts; text that a spreadsheet would calculate is neutralised. Threads:
// as the workspace.

#pragma once

#include "models/evidence/evidenceview.h"
#include "models/report/sections.h"

class QIODevice;

namespace shopglass {

/// Writes the table of each kind with its head, a blank line between them. False when the device took not all
/// of it.
Result<bool> writeRowsCsv(const RowsQuestion &question, const Evaluator &evaluator,
                          const Workspace &workspace, const TextContext &text, QIODevice &device);

/// The same into a file with a byte order mark, as spreadsheets expect it; whole or not at all.
Result<void> writeRowsFile(const RowsQuestion &question, const Evaluator &evaluator,
                           const Workspace &workspace, const TextContext &text, const QString &path);

} // namespace shopglass
