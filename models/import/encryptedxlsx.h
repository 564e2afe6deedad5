// An OLE2 file as a table: a password-protected XLSX is opened, a real .xls is refused.

#pragma once

#include "models/import/tablesource.h"

namespace shopglass {

/// Tries the given password, then those that the file's name suggests. Requires: a file that begins as OLE2
/// does.
Result<std::unique_ptr<TableSource>> openOle2Table(const QString &path, const SourceOptions &options);

} // namespace shopglass
