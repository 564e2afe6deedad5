#include "models/import/xlsplain.h"

#include "models/import/xlsrecordwalk.h"
#include "models/import/xlssharedtexts.h"

#include <algorithm>
#include <bit>
#include <set>
#include <utility>

namespace shopglass {
namespace {

using Fault = XlsPlain::Fault;

constexpr std::size_t MostCellFormats = 4096; ///< Excel makes 4,050
constexpr double DaysToYear10000 = 2'958'466.0;

double numberOfRk(quint32 rk)
{
    constexpr quint32 IsHundredfold = 1;
    constexpr quint32 IsWhole = 2;
    constexpr quint32 Flags = 3;
    const double number = (rk & IsWhole) != 0 ? double(std::bit_cast<qint32>(rk) >> 2)
                                              : std::bit_cast<double>(quint64(rk & ~Flags) << 32);
    return (rk & IsHundredfold) != 0 ? number / 100.0 : number;
}

class Plain final
{
public:
    Plain(const QByteArray &stream, XlsRecords &records)
        : m_bytes(stream)
        , m_walk(m_bytes, 0)
        , m_records(records)
        , m_sizes(records.sheets.size(), 0)
    {
    }

    XlsPlain run();

private:
    bool readSubstream();
    bool readGlobal(const XlsRecord &record);
    bool readCellFormat(const XlsRecord &record);
    bool readNumberFormat(const XlsRecord &record);
    bool readSharedTexts(const XlsRecord &first);
    bool readSheetRecord(const XlsRecord &record);
    bool readSharedText(const XlsRecord &record);
    bool readDimensions(const XlsRecord &record);
    bool readNumbers(const XlsRecord &record);
    /// Whether a text of two bytes' length at `at` lies within the record.
    [[nodiscard]] bool holdsText(const XlsRecord &record, qsizetype at) const;
    [[nodiscard]] bool isDay(quint16 cellFormat) const;
    void checkDay(qsizetype at, quint32 column, qsizetype valueAt, qsizetype valueSize, double value);
    void write(qsizetype at, const QByteArray &bytes) { m_bytes.replace(at, bytes.size(), bytes); }
    void write16(qsizetype at, quint16 value) { qToLittleEndian(value, m_bytes.data() + at); }
    void blank(const XlsRecord &record) { write16(record.at - XlsRecord::HeaderSize, xlsrecord::Blank); }

    QByteArray m_bytes;
    XlsRecordWalk m_walk;
    XlsRecords &m_records;
    XlsSheetRecords *m_sheet = nullptr; ///< whose records are read
    std::vector<int> m_sizes; ///< for each sheet: how often it said its size
    int m_substreams = 0;
    int m_sheetsRead = 0;
    bool m_hasSharedTexts = false;
    std::vector<quint32> m_emptyTexts; ///< of the shared ones, in order
    bool m_sheetHasCells = false;
    std::vector<quint16> m_formatOfCells; ///< for each cell format
    std::set<quint16> m_days; ///< number formats that show one
    Fault m_fault = Fault::Damaged; ///< what a step that fails means
};

XlsPlain Plain::run()
{
    qsizetype end = 0;
    while (const auto record = m_walk.next()) {
        if (record->type != xlsrecord::BeginOfSubstream)
            break;
        constexpr quint16 KindSize = 4;
        if (record->size < KindSize || record->size > XlsRecord::MostBytes)
            return {Fault::Damaged, {}};
        const auto starts
            = [&](const XlsSheetRecords &sheet) { return sheet.begin == record->at - XlsRecord::HeaderSize; };
        const auto sheet = std::ranges::find_if(m_records.sheets, starts);
        m_sheet = m_substreams > 0 && sheet != m_records.sheets.end() ? &*sheet : nullptr;
        m_sheetHasCells = false;
        if (m_sheet)
            ++m_sheetsRead;
        if (!readSubstream())
            return {m_fault, {}};
        ++m_substreams;
        end = m_walk.at();
    }
    // A sheet that freexl does not find has no cells: it writes to what is not there. Without a size it
    // counts a sheet's cells first, which it does rightly only where there are no others.
    const auto count = qsizetype(m_records.sheets.size());
    if (m_sheetsRead != count || (count > 1 && std::ranges::count(m_sizes, 1) != count))
        return {Fault::Damaged, {}};
    // Zeros end the records. Small streams would lie apart, in a mini stream, which freexl reads less
    // carefully.
    constexpr qsizetype Tail = 16;
    constexpr qsizetype LeastSize = 8192;
    m_bytes.truncate(end);
    m_bytes.append(std::max(Tail, LeastSize - end), '\0');
    return {Fault::None, m_bytes};
}

/// Its records up to its end. Those of charts in a sheet are none of freexl's business.
bool Plain::readSubstream()
{
    int depth = 1;
    while (const auto record = m_walk.next()) {
        if (record->size > XlsRecord::MostBytes)
            return false;
        if (record->type == xlsrecord::BeginOfSubstream)
            ++depth;
        const bool isEnd = record->type == xlsrecord::EndOfSubstream;
        if (isEnd && depth == 1)
            return true;
        const bool isSheet = m_sheet && m_substreams > 0;
        if (depth > 1 || (m_substreams > 0 && !isSheet))
            blank(*record);
        else if (isSheet ? !readSheetRecord(*record) : !readGlobal(*record))
            return false;
        if (isEnd)
            --depth;
    }
    return false;
}

bool Plain::readGlobal(const XlsRecord &record)
{
    switch (record.type) {
    case xlsrecord::DaysFrom1904:
        return record.size >= 2;
    case xlsrecord::Sheet: {
        constexpr int LengthAt = 6;
        constexpr int TextAt = 8;
        if (record.size < TextAt)
            return false;
        const int letters = m_walk.u8(record.at + LengthAt);
        const int width = m_walk.u8(record.at + LengthAt + 1) + 1;
        return letters > 0 && width <= 2 && TextAt + letters * width <= record.size;
    }
    case xlsrecord::CellFormat:
        return readCellFormat(record);
    case xlsrecord::NumberFormat:
        return readNumberFormat(record);
    case xlsrecord::SharedTexts:
        return readSharedTexts(record);
    default:
        blank(record);
        return true;
    }
}

bool Plain::readCellFormat(const XlsRecord &record)
{
    constexpr int FormatAt = 2;
    if (record.size < FormatAt + 2 || m_formatOfCells.size() == MostCellFormats)
        return false;
    m_formatOfCells.push_back(m_walk.u16(record.at + FormatAt));
    return true;
}

bool Plain::holdsText(const XlsRecord &record, qsizetype at) const
{
    constexpr qsizetype HeadSize = 3;
    if (record.size < at + HeadSize)
        return false;
    const qsizetype letters = m_walk.u16(record.at + at);
    const quint8 flags = m_walk.u8(record.at + at + 2);
    return flags <= 1 && at + HeadSize + letters * (flags + 1) <= record.size;
}

/// Knows a day by the letters freexl knows it by.
bool Plain::readNumberFormat(const XlsRecord &record)
{
    constexpr qsizetype TextAt = 2;
    if (!holdsText(record, TextAt))
        return false;
    const qsizetype letters = m_walk.u16(record.at + TextAt);
    const bool isWide = m_walk.u8(record.at + TextAt + 2) != 0;
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(record.at + TextAt + 3);
    bool hasYear = false;
    bool hasMonth = false;
    bool hasDay = false;
    for (qsizetype i = 0; i < letters; ++i) {
        const char letter = isWide && text[2 * i + 1] != 0 ? '\0' : text[isWide ? 2 * i : i];
        hasYear = hasYear || letter == 'y' || letter == 'Y';
        hasMonth = hasMonth || letter == 'm' || letter == 'M';
        hasDay = hasDay || letter == 'd' || letter == 'D';
    }
    if (letters == 0)
        blank(record); // freexl refuses it
    if (hasMonth && (hasYear || hasDay))
        m_days.insert(m_walk.u16(record.at));
    return true;
}

bool Plain::readSharedTexts(const XlsRecord &first)
{
    if (std::exchange(m_hasSharedTexts, true))
        return false;
    const auto bytesOf
        = [this](const XlsRecord &record) { return QByteArrayView(m_bytes).sliced(record.at, record.size); };
    std::vector<QByteArrayView> parts{bytesOf(first)};
    for (XlsRecordWalk ahead = m_walk;;) {
        const auto record = ahead.next();
        if (!record || record->type != xlsrecord::Continuation)
            break;
        if (record->size > XlsRecord::MostBytes)
            return false;
        parts.push_back(bytesOf(*record));
        m_walk.next();
    }
    const XlsSharedTexts plain = plainSharedTexts(parts);
    if (plain.fault == XlsSharedTexts::Fault::TooLarge)
        m_fault = Fault::TooLarge;
    if (plain.fault != XlsSharedTexts::Fault::None)
        return false;
    m_emptyTexts = plain.empty;
    const qsizetype begin = first.at - XlsRecord::HeaderSize;
    QByteArray table;
    const auto append = [&table](quint16 type, const QByteArray &data) {
        const quint16 head[] = {qToLittleEndian(type), qToLittleEndian(static_cast<quint16>(data.size()))};
        table.append(reinterpret_cast<const char *>(head), sizeof head).append(data);
    };
    for (const QByteArray &part : plain.parts)
        if (!part.isEmpty() && plain.count > 0) // freexl refuses a table without texts
            append(table.isEmpty() ? xlsrecord::SharedTexts : xlsrecord::Continuation, part);
    // What was left out leaves room, which blank records fill.
    qsizetype room = m_walk.at() - begin - table.size();
    while (room >= XlsRecord::HeaderSize) {
        qsizetype size = std::min<qsizetype>(room - XlsRecord::HeaderSize, XlsRecord::MostBytes);
        if (const qsizetype left = room - XlsRecord::HeaderSize - size;
            left > 0 && left < XlsRecord::HeaderSize)
            size -= XlsRecord::HeaderSize;
        append(xlsrecord::Blank, QByteArray(size, '\0'));
        room -= XlsRecord::HeaderSize + size;
    }
    if (room != 0)
        return false;
    write(begin, table);
    return true;
}

bool Plain::readSheetRecord(const XlsRecord &record)
{
    constexpr int TextAt = 6;
    switch (record.type) {
    case xlsrecord::Dimensions:
        return readDimensions(record);
    case xlsrecord::Number:
    case xlsrecord::Rk:
    case xlsrecord::RkNumbers:
        m_sheetHasCells = true;
        return readNumbers(record);
    case xlsrecord::SharedText:
        m_sheetHasCells = true;
        return readSharedText(record);
    case xlsrecord::Text:
        m_sheetHasCells = true;
        if (!holdsText(record, TextAt))
            return false;
        if (m_walk.u16(record.at + TextAt) == 0)
            blank(record); // freexl refuses texts without letters
        return true;
    default:
        blank(record);
        return true;
    }
}

/// The texts without letters are left out of the table: those behind them moved up.
bool Plain::readSharedText(const XlsRecord &record)
{
    constexpr int IndexAt = 6;
    if (record.size < IndexAt + 4)
        return false;
    const quint32 index = m_walk.u32(record.at + IndexAt);
    const auto empty = std::ranges::lower_bound(m_emptyTexts, index);
    if (empty != m_emptyTexts.end() && *empty == index)
        blank(record);
    else
        qToLittleEndian(index - quint32(empty - m_emptyTexts.begin()), m_bytes.data() + record.at + IndexAt);
    return true;
}

bool Plain::readDimensions(const XlsRecord &record)
{
    constexpr int RowsAt = 4;
    constexpr int ColumnsAt = 10;
    int &sizes = m_sizes[std::size_t(m_sheet - m_records.sheets.data())];
    // freexl would forget the cells before it.
    if (record.size < ColumnsAt + 2 || m_sheetHasCells || sizes > 0)
        return false;
    ++sizes;
    qToLittleEndian(static_cast<quint32>(m_sheet->rows), m_bytes.data() + record.at + RowsAt);
    write16(record.at + ColumnsAt, static_cast<quint16>(m_sheet->columns));
    return true;
}

bool Plain::isDay(quint16 cellFormat) const
{
    if (cellFormat >= m_formatOfCells.size())
        return false;
    const quint16 format = m_formatOfCells[cellFormat];
    constexpr quint16 FirstDay = 14;
    constexpr quint16 LastDay = 17;
    constexpr quint16 DayAndTime = 22;
    return (format >= FirstDay && format <= LastDay) || format == DayAndTime || m_days.contains(format);
}

void Plain::checkDay(qsizetype at, quint32 column, qsizetype valueAt, qsizetype valueSize, double value)
{
    if (value >= 0.0 && value < DaysToYear10000)
        return;
    write(valueAt, QByteArray(valueSize, '\0'));
    m_sheet->unread.insert(std::uint32_t(m_walk.u16(at)) << 16 | column);
}

bool Plain::readNumbers(const XlsRecord &record)
{
    constexpr qsizetype FormatAt = 4;
    constexpr qsizetype ValueAt = 6;
    constexpr qsizetype RkSize = 4;
    if (record.size < ValueAt + RkSize)
        return false;
    const quint32 column = m_walk.u16(record.at + 2);
    if (record.type == xlsrecord::Number) {
        if (record.size < ValueAt + qsizetype(sizeof(double)))
            return false;
        const qsizetype at = record.at + ValueAt;
        const auto value = qFromLittleEndian<double>(m_bytes.constData() + at);
        if (isDay(m_walk.u16(record.at + FormatAt)))
            checkDay(record.at, column, at, sizeof(double), value);
        return true;
    }
    constexpr qsizetype CellSize = 2 + RkSize;
    constexpr qsizetype LastColumnSize = 2;
    const bool isOne = record.type == xlsrecord::Rk;
    const qsizetype cells = isOne ? 1 : (record.size - FormatAt - LastColumnSize) / CellSize;
    if (!isOne
        && (record.size != FormatAt + cells * CellSize + LastColumnSize
            || column + quint32(cells) - 1 != m_walk.u16(record.at + record.size - LastColumnSize)))
        return false;
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype at = record.at + FormatAt + i * CellSize;
        if (isDay(m_walk.u16(at)))
            checkDay(record.at, column + quint32(i), at + 2, RkSize, numberOfRk(m_walk.u32(at + 2)));
    }
    return true;
}

} // namespace

XlsPlain plainXls(const QByteArray &workbookStream, XlsRecords &records)
{
    return Plain(workbookStream, records).run();
}

} // namespace shopglass
