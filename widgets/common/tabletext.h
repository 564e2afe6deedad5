// Tables as text for the clipboard and for files.
//
// Copies and exports carry the raw values: full numbers, not 万. Text that a spreadsheet would run as a
// formula is neutralised with a leading apostrophe.

#pragma once

#include "models/base/result.h"

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

namespace shopglass {

enum class HeaderLine { With, Without };

/// The smallest rectangle rows × columns around `cells`, tab-separated, LF; cells outside the selection are
/// blank.
QString tabSeparated(const QModelIndexList &cells, HeaderLine header);

/// All rows of the model as CSV in UTF-8 with BOM and CRLF, as spreadsheets expect it.
QByteArray csvBytes(const QAbstractItemModel &model);

/// `csvBytes` into a file, whole or not at all.
Result<void> writeCsv(const QAbstractItemModel &model, const QString &path);

} // namespace shopglass
