// The words of the programmes board: states, results, how far a condition is, what would tell.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

QString programmeStateText(ProgrammeState state);
Meaning programmeStateMeaning(ProgrammeState state);
QString conditionResultText(const ProgrammeCondition &condition);
Meaning conditionResultMeaning(const ProgrammeCondition &condition);

/// The figure's value, or the answer; a dash where there is none.
TableCell conditionValueCell(const ProgrammeCondition &condition, const ViewSet &views,
                             const TextContext &text);
/// "≥ ¥200.00万", "not published"; a dash where the condition is no figure.
QString conditionNeedText(const ProgrammeCondition &condition, const TextContext &text);
/// How much is missing, or which file or answer would tell, and what to do; empty where nothing is to be
/// done.
QString conditionRemark(const ProgrammeCondition &condition, const ViewSet &views, const TextContext &text);

} // namespace shopglass
