// Writes a table as a workbook without stopping the window: the values are copied, the file is written on a
// worker thread.

#pragma once

#include "models/base/result.h"
#include "models/report/tablespec.h"

#include <QObject>

#include <functional>

namespace shopglass {

/// `done` is called on the UI thread, unless `context` is gone by then.
void exportWorkbook(TableSpec table, const QString &path, QObject *context,
                    std::function<void(const Result<void> &)> done);

} // namespace shopglass
