// Which cell styles of an XLSX show their number as a date or a time?

#pragma once

#include "models/import/ziparchive.h"

#include <string_view>
#include <vector>

namespace shopglass {

/// Whether a number format code shows dates or times: y, m, d, h or s outside quotes, escapes and brackets.
bool isDateFormat(std::string_view formatCode);

/// Whether a number format that needs no code is one: 14–22, 27–36, 45–47, 50–58 (the latter in Chinese
/// Excel).
bool isBuiltInDateFormat(int id);

/// For each cell style in order: whether it is a date.
Result<std::vector<bool>> readDateStyles(const ZipArchive &archive, const QString &part);

} // namespace shopglass
