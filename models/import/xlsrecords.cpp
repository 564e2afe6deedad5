#include "models/import/xlsrecords.h"

#include "models/import/xlsrecordwalk.h"

#include <algorithm>
#include <optional>

namespace shopglass {
namespace {

constexpr std::size_t MostSheets = 4096;

/// The last column of a cell record, or nothing where it is none.
std::optional<int> lastColumn(const XlsRecordWalk &records, const XlsRecord &record)
{
    constexpr int PlaceSize = 4;
    if (record.size < PlaceSize)
        return std::nullopt;
    switch (record.type) {
    case xlsrecord::Formula:
    case xlsrecord::SharedText:
    case xlsrecord::Number:
    case xlsrecord::Text:
    case xlsrecord::RichText:
    case xlsrecord::TruthOrError:
    case xlsrecord::Rk:
        return records.u16(record.at + 2);
    case xlsrecord::RkNumbers:
        return records.u16(record.at + record.size - 2);
    default:
        return std::nullopt;
    }
}

/// Nothing when the sheet is cut off. Moves `records` behind it.
std::optional<XlsSheetRecords> scanSheet(XlsRecordWalk &records)
{
    XlsSheetRecords sheet;
    int depth = 0; // charts lie inside their sheets
    while (const auto record = records.next()) {
        if (record->type == xlsrecord::BeginOfSubstream)
            ++depth;
        else if (record->type == xlsrecord::EndOfSubstream && --depth <= 0)
            return sheet;
        const auto column = depth == 1 ? lastColumn(records, *record) : std::nullopt;
        if (!column)
            continue;
        const quint16 row = records.u16(record->at);
        sheet.rows = std::max(sheet.rows, row + 1);
        sheet.columns = std::max(sheet.columns, *column + 1);
        if (record->type == xlsrecord::Formula || record->type == xlsrecord::TruthOrError)
            sheet.unread.insert(std::uint32_t(row) << 16 | std::uint32_t(*column));
    }
    return std::nullopt;
}

} // namespace

XlsRecords scanXlsRecords(const QByteArray &workbookStream)
{
    XlsRecords result;
    XlsRecordWalk globals(workbookStream, 0);
    std::vector<quint32> begins;
    auto record = globals.next();
    constexpr int VersionSize = 2;
    constexpr quint16 Biff8 = 0x0600;
    constexpr quint16 Biff5 = 0x0500;
    const bool hasVersion
        = record && record->type == xlsrecord::BeginOfSubstream && record->size >= VersionSize;
    result.isOlder = hasVersion && globals.u16(record->at) == Biff5;
    result.isSound = hasVersion && globals.u16(record->at) == Biff8;
    for (; result.isSound && record && record->type != xlsrecord::EndOfSubstream; record = globals.next()) {
        if (record->type == xlsrecord::Protected)
            result.isProtected = true;
        else if (record->type == xlsrecord::Sheet && record->size >= 4)
            begins.push_back(globals.u32(record->at));
    }
    if (result.isProtected)
        return result; // everything behind is enciphered
    result.isSound = result.isSound && record && !begins.empty() && begins.size() <= MostSheets;
    qsizetype scanned = 0;
    for (std::size_t i = 0; i < begins.size() && result.isSound; ++i) {
        const auto begin = qsizetype(begins[i]);
        const auto start = XlsRecordWalk(workbookStream, begin).next();
        result.isSound = start && start->type == xlsrecord::BeginOfSubstream;
        XlsRecordWalk records(workbookStream, begin);
        auto sheet = result.isSound ? scanSheet(records) : std::nullopt;
        // Sheets lie side by side. Thousands that share their bytes would be read for hours.
        scanned += records.at() - begin;
        result.isSound = sheet.has_value() && scanned <= workbookStream.size();
        if (sheet) {
            sheet->begin = begin;
            result.sheets.push_back(std::move(*sheet));
        }
    }
    return result;
}

} // namespace shopglass
