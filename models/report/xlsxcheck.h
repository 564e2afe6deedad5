// Is a workbook whole? libxlsxwriter does not notice when the disk of its temporary files is full: parts of
// the file are then cut off without a word.

#pragma once

#include <QByteArray>

namespace shopglass {

/// Whether every part of the zip can be unpacked and every XML part ends with the end of what it begins with.
bool isWholeWorkbook(const QByteArray &bytes);

} // namespace shopglass
