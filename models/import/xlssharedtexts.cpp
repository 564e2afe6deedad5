#include "models/import/xlssharedtexts.h"

#include <QtEndian>

#include <algorithm>

namespace shopglass {
namespace {

constexpr qsizetype CountsSize = 8;
constexpr qsizetype CountAt = 4;
constexpr quint8 IsWide = 0x01;
constexpr quint8 HasPhonetics = 0x04;
constexpr quint8 HasFonts = 0x08;

class Table final
{
public:
    using Fault = XlsSharedTexts::Fault;

    explicit Table(const std::vector<QByteArrayView> &parts)
        : m_parts(parts)
        , m_plain(parts.size())
    {
    }

    XlsSharedTexts read()
    {
        if (m_parts.empty() || m_parts.front().size() < CountsSize)
            return {.fault = Fault::Damaged};
        m_plain.front().append(m_parts.front().first(CountsSize));
        m_at = CountsSize;
        const auto promised = qFromLittleEndian<quint32>(m_parts.front().data() + CountAt);
        quint32 count = 0;
        for (; count < promised && skipFinishedParts(); ++count)
            if (const Fault fault = readText(count); fault != Fault::None)
                return {.fault = fault};
        // Some programs promise more texts than there are.
        count -= quint32(m_empty.size());
        qToLittleEndian(count, m_plain.front().data() + CountAt);
        return {Fault::None, count, std::move(m_empty), std::move(m_plain)};
    }

private:
    [[nodiscard]] QByteArrayView rest() const { return m_parts[m_part].sliced(m_at); }
    bool toNextPart()
    {
        if (m_part + 1 == m_parts.size())
            return false;
        ++m_part;
        m_at = 0;
        return true;
    }
    /// False at the end of the table.
    bool skipFinishedParts()
    {
        while (rest().isEmpty())
            if (!toNextPart())
                return false;
        return true;
    }
    Fault readText(quint32 index);
    Fault readLetters(quint16 letters, quint8 flags);
    bool skip(quint64 bytes);

    const std::vector<QByteArrayView> &m_parts;
    std::vector<quint32> m_empty;
    std::vector<QByteArray> m_plain;
    std::size_t m_part = 0;
    qsizetype m_at = 0; ///< in the part
};

Table::Fault Table::readText(quint32 index)
{
    constexpr qsizetype FlagsAt = 2;
    const QByteArrayView head = rest();
    if (head.size() <= FlagsAt)
        return Fault::Damaged;
    const auto flags = static_cast<quint8>(head[FlagsAt]);
    const qsizetype fontsAt = FlagsAt + 1;
    const qsizetype phoneticsAt = fontsAt + ((flags & HasFonts) != 0 ? 2 : 0);
    const qsizetype headSize = phoneticsAt + ((flags & HasPhonetics) != 0 ? 4 : 0);
    if (head.size() < headSize)
        return Fault::Damaged;
    constexpr quint64 FontSize = 4;
    quint64 decoration = 0;
    if ((flags & HasFonts) != 0)
        decoration += FontSize * qFromLittleEndian<quint16>(head.data() + fontsAt);
    if ((flags & HasPhonetics) != 0)
        decoration += qFromLittleEndian<quint32>(head.data() + phoneticsAt);
    const auto letters = qFromLittleEndian<quint16>(head.data());
    if (letters == 0)
        m_empty.push_back(index);
    else
        m_plain[m_part].append(head.first(FlagsAt)).append(static_cast<char>(flags & IsWide));
    m_at += headSize;
    if (const Fault fault = readLetters(letters, flags); fault != Fault::None)
        return fault;
    return skip(decoration) ? Fault::None : Fault::Damaged;
}

/// Letters may go on in a further record, which says anew how wide they are.
Table::Fault Table::readLetters(quint16 letters, quint8 flags)
{
    qsizetype missing = letters;
    for (int breaks = 0;; ++breaks) {
        const qsizetype width = (flags & IsWide) != 0 ? 2 : 1;
        const qsizetype here = std::min(missing, rest().size() / width);
        m_plain[m_part].append(rest().first(here * width));
        m_at += here * width;
        missing -= here;
        if (missing == 0)
            return Fault::None;
        if (!rest().isEmpty() || !toNextPart() || rest().isEmpty())
            return Fault::Damaged;
        if (breaks == 1)
            return Fault::TooLarge; // freexl reads no text that lies in three records
        flags = static_cast<quint8>(rest().front()) & IsWide;
        m_plain[m_part].append(static_cast<char>(flags));
        ++m_at;
    }
}

bool Table::skip(quint64 bytes)
{
    while (bytes > 0) {
        const auto here = std::min(bytes, static_cast<quint64>(rest().size()));
        m_at += static_cast<qsizetype>(here);
        bytes -= here;
        if (bytes > 0 && !toNextPart())
            return false;
    }
    return true;
}

} // namespace

XlsSharedTexts plainSharedTexts(const std::vector<QByteArrayView> &parts)
{
    return Table(parts).read();
}

} // namespace shopglass
