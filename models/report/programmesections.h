// The programmes board: which support programmes are within reach, condition by condition, what they promise
// and what only the merchant can say.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Empty while the views are not complete.
std::vector<Section> programmeSections(const ViewSet &views, const TextContext &text);

/// "Yes", the name of a choice, "35.00%", a day.
QString answerText(const ProgrammeQuestion &question, const ProgrammeAnswer &answer, const TextContext &text);

} // namespace shopglass
