// What taking an import back did, in words: which rows went, which returned to another import's version, and
// which stayed because another import prevails. Only what happened is said.

#pragma once

#include "models/store/batchwriter.h"

#include <QString>

namespace shopglass {

/// Whole sentences.
QString undoText(const UndoSummary &undo);

} // namespace shopglass
