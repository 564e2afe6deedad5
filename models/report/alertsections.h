// Which alerts are on, and where their lines are.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// Requires: ActionView::alerts.
Section alertSection(const ViewSet &views, const TextContext &text);
/// The alerts that ring, a sentence each.
QStringList alertSentences(const ViewSet &views, const TextContext &text);

} // namespace shopglass
