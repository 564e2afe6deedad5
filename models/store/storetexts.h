// What SQLite's result codes say to a person.

#pragma once

#include "models/base/result.h"

namespace shopglass {

/// An Error whose sentence names the workspace and what to do. `detail` goes to the log.
Error storeError(int sqliteCode, const QString &detail, const QString &path);

/// A batch that does not exist or was taken back already.
Error noSuchBatchError(qint64 batch);
Error batchUndoneError(qint64 batch);
/// The same bytes were read in another way by a live import.
Error sameOrdersError(const QString &file, qint64 batch);
/// What a cancelled piece of work returns; never shown as a fault.
Error cancelledError();

} // namespace shopglass
