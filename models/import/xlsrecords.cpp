#include "models/import/xlsrecords.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace shopglass {
namespace {

namespace record {
constexpr quint16 Formula = 0x0006;
constexpr quint16 EndOfSubstream = 0x000A;
constexpr quint16 Protected = 0x002F;
constexpr quint16 Sheet = 0x0085;
constexpr quint16 RkNumbers = 0x00BD;
constexpr quint16 SharedText = 0x00FD;
constexpr quint16 Number = 0x0203;
constexpr quint16 Text = 0x0204;
constexpr quint16 TruthOrError = 0x0205;
constexpr quint16 RichText = 0x00D6;
constexpr quint16 Rk = 0x027E;
constexpr quint16 BeginOfSubstream = 0x0809;
} // namespace record

constexpr std::size_t MostSheets = 4096;

struct Record
{
    quint16 type = 0;
    qsizetype at = 0; ///< of its data
    quint16 size = 0;
};

class Records final
{
public:
    Records(const QByteArray &stream, qsizetype at)
        : m_stream(stream)
        , m_at(at)
    {
    }

    std::optional<Record> next()
    {
        constexpr qsizetype HeaderSize = 4;
        if (m_at < 0 || m_at + HeaderSize > m_stream.size())
            return std::nullopt;
        const Record record{u16(m_at), m_at + HeaderSize, u16(m_at + 2)};
        if (record.at + record.size > m_stream.size())
            return std::nullopt;
        m_at = record.at + record.size;
        return record;
    }
    [[nodiscard]] qsizetype at() const noexcept { return m_at; }
    [[nodiscard]] quint16 u16(qsizetype at) const
    {
        return qFromLittleEndian<quint16>(m_stream.constData() + at);
    }
    [[nodiscard]] quint32 u32(qsizetype at) const
    {
        return qFromLittleEndian<quint32>(m_stream.constData() + at);
    }

private:
    const QByteArray &m_stream;
    qsizetype m_at;
};

/// The last column of a cell record, or nothing where it is none.
std::optional<int> lastColumn(const Records &records, const Record &record)
{
    constexpr int PlaceSize = 4;
    if (record.size < PlaceSize)
        return std::nullopt;
    switch (record.type) {
    case record::Formula:
    case record::SharedText:
    case record::Number:
    case record::Text:
    case record::RichText:
    case record::TruthOrError:
    case record::Rk:
        return records.u16(record.at + 2);
    case record::RkNumbers:
        return records.u16(record.at + record.size - 2);
    default:
        return std::nullopt;
    }
}

/// Nothing when the sheet is cut off. Moves `records` behind it.
std::optional<XlsSheetRecords> scanSheet(Records &records)
{
    XlsSheetRecords sheet;
    int depth = 0; // charts lie inside their sheets
    while (const auto record = records.next()) {
        if (record->type == record::BeginOfSubstream)
            ++depth;
        else if (record->type == record::EndOfSubstream && --depth <= 0)
            return sheet;
        const auto column = depth == 1 ? lastColumn(records, *record) : std::nullopt;
        if (!column)
            continue;
        const quint16 row = records.u16(record->at);
        sheet.rows = std::max(sheet.rows, row + 1);
        sheet.columns = std::max(sheet.columns, *column + 1);
        if (record->type == record::Formula || record->type == record::TruthOrError)
            sheet.unread.insert(std::uint32_t(row) << 16 | std::uint32_t(*column));
    }
    return std::nullopt;
}

} // namespace

XlsRecords scanXlsRecords(const QByteArray &workbookStream)
{
    XlsRecords result;
    Records globals(workbookStream, 0);
    std::vector<quint32> begins;
    auto record = globals.next();
    result.isSound = record && record->type == record::BeginOfSubstream;
    for (; result.isSound && record && record->type != record::EndOfSubstream; record = globals.next()) {
        if (record->type == record::Protected)
            result.isProtected = true;
        else if (record->type == record::Sheet && record->size >= 4)
            begins.push_back(globals.u32(record->at));
    }
    if (result.isProtected)
        return result; // everything behind is enciphered
    result.isSound = result.isSound && record && !begins.empty() && begins.size() <= MostSheets;
    qsizetype scanned = 0;
    for (std::size_t i = 0; i < begins.size() && result.isSound; ++i) {
        const auto begin = qsizetype(begins[i]);
        const auto start = Records(workbookStream, begin).next();
        result.isSound = start && start->type == record::BeginOfSubstream;
        Records records(workbookStream, begin);
        auto sheet = result.isSound ? scanSheet(records) : std::nullopt;
        // Sheets lie side by side. Thousands that share their bytes would be read for hours.
        scanned += records.at() - begin;
        result.isSound = sheet.has_value() && scanned <= workbookStream.size();
        if (sheet)
            result.sheets.push_back(std::move(*sheet));
    }
    return result;
}

} // namespace shopglass
