// What stands below the list of actions: the figures behind each, alerts, what became of earlier actions, and
// why the other rules are silent.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Empty while the views are not complete.
std::vector<Section> actionBoardSections(const ViewSet &views, const TextContext &text);
/// What became of actions and what they brought. Requires: the view has its board.
Section actionEffectSection(const ViewSet &views, const TextContext &text);
/// Why rules are silent, with their conditions and the figures that these look at; of one rule, or of all
/// where `rule` is empty.
Section whyNotSection(const ViewSet &views, const QString &rule, const TextContext &text);

/// "To do", "Doing" … with what to know about it as the tip.
TableCell actionStateCell(const Action &action);
QString actionStateName(ActionState state);

} // namespace shopglass
