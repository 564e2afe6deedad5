// What the records of an old workbook (BIFF8) say that the library which reads its cells does not: whether
// it is protected, how large its sheets are, and which cells hold a formula, a truth value or an error.
//
// The library gives nothing for such cells, as if they were blank; they must be told apart from blank ones.
// [MS-XLS] 2.1 to 2.4. Reads from memory; every length is checked.

#pragma once

#include <QByteArray>

#include <cstdint>
#include <set>
#include <vector>

namespace shopglass {

struct XlsSheetRecords
{
    qsizetype begin = 0; ///< in the stream
    int rows = 0; ///< up to the last cell
    int columns = 0;
    std::set<std::uint32_t> unread; ///< cells the library leaves out: row × 65536 + column, from 0
};

struct XlsRecords
{
    bool isSound = false; ///< has sheets, and all of them are there to their end
    bool isOlder = false; ///< of Excel 95
    bool isProtected = false;
    std::vector<XlsSheetRecords> sheets; ///< in workbook order
};

XlsRecords scanXlsRecords(const QByteArray &workbookStream);

} // namespace shopglass
