// Which official values were stated more than once, and which of them count?
//
// Threads: as the Workspace.

#pragma once

#include "models/evidence/evidenceview.h"

namespace shopglass {

/// The kind of its table: lines of values, the one that counts with a share of 1 before those that it
/// replaced.
inline constexpr QLatin1String ReplacedScores("replaced_scores");

/// Of the days, subjects and dimensions that a question about an official score asks for. None where each was
/// stated once, and for every other question.
Result<std::optional<EvidenceTable>> replacedScores(const RowsQuestion &question, const Evaluator &evaluator,
                                                    const Workspace &workspace);

} // namespace shopglass
