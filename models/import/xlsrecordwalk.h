// How are the records of an old workbook (BIFF8) walked through? [MS-XLS] 2.1.4: a type, a size, then so many
// bytes.
//
// Reads from memory that outlives the walk; a record that is cut off ends it.

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace shopglass {

namespace xlsrecord {
constexpr quint16 Formula = 0x0006;
constexpr quint16 EndOfSubstream = 0x000A;
constexpr quint16 DaysFrom1904 = 0x0022;
constexpr quint16 Protected = 0x002F;
constexpr quint16 Continuation = 0x003C;
constexpr quint16 Sheet = 0x0085;
constexpr quint16 RkNumbers = 0x00BD;
constexpr quint16 RichText = 0x00D6;
constexpr quint16 CellFormat = 0x00E0;
constexpr quint16 SharedTexts = 0x00FC;
constexpr quint16 SharedText = 0x00FD;
constexpr quint16 Dimensions = 0x0200;
constexpr quint16 Blank = 0x0201;
constexpr quint16 Number = 0x0203;
constexpr quint16 Text = 0x0204;
constexpr quint16 TruthOrError = 0x0205;
constexpr quint16 Rk = 0x027E;
constexpr quint16 NumberFormat = 0x041E;
constexpr quint16 BeginOfSubstream = 0x0809;
} // namespace xlsrecord

struct XlsRecord
{
    static constexpr qsizetype HeaderSize = 4;
    static constexpr quint16 MostBytes = 8224; ///< of its data

    quint16 type = 0;
    qsizetype at = 0; ///< of its data
    quint16 size = 0;
};

class XlsRecordWalk final
{
public:
    XlsRecordWalk(const QByteArray &stream, qsizetype at)
        : m_stream(stream)
        , m_at(at)
    {
    }

    std::optional<XlsRecord> next()
    {
        if (m_at < 0 || m_at + XlsRecord::HeaderSize > m_stream.size())
            return std::nullopt;
        const XlsRecord record{u16(m_at), m_at + XlsRecord::HeaderSize, u16(m_at + 2)};
        if (record.at + record.size > m_stream.size())
            return std::nullopt;
        m_at = record.at + record.size;
        return record;
    }
    [[nodiscard]] qsizetype at() const noexcept { return m_at; }
    [[nodiscard]] quint8 u8(qsizetype at) const { return static_cast<quint8>(m_stream.at(at)); }
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

} // namespace shopglass
