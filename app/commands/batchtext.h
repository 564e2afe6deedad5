// Import batches, outcomes and undos as JSON and as sentences.

#pragma once

#include "models/import/importer.h"
#include "models/store/batchwriter.h"

#include <QJsonObject>

namespace shopglass {

QJsonObject batchJson(const BatchSummary &batch);
QJsonObject outcomeJson(const ImportOutcome &outcome);
QJsonObject undoJson(const UndoSummary &undo);

/// One line for the list of imports.
QString batchLine(const BatchSummary &batch);
/// What an import did: rows, days, what was not stored and why.
QString outcomeText(const ImportOutcome &outcome);

} // namespace shopglass
