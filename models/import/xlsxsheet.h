// One worksheet of an XLSX as rows of cells, streamed.
//
// Trusts neither <dimension> nor the order of cells nor that addresses are there. Cells count up from the one
// before where they have no address.

#pragma once

#include "models/import/tablesource.h"
#include "models/import/xlsxstrings.h"
#include "models/import/xmlpart.h"

namespace shopglass {

/// What all sheets of a workbook share.
struct XlsxContext
{
    const XlsxStrings &strings;
    const std::vector<bool> &dateStyles;
    bool from1904 = false;
};

/// Told now and then: unpacked bytes of the part so far, rows so far. Returns false to cancel.
using BlockWatch = std::function<bool(qint64 done, qint64 rows)>;

/// Reads one worksheet part.
Result<void> readXlsxSheet(const ZipArchive &archive, const QString &part, const QString &sheetName,
                           const XlsxContext &context, const RowVisitor &visit, const BlockWatch &watch,
                           XmlReading reading = XmlReading::Quick);

} // namespace shopglass
