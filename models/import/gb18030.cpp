#include "models/import/gb18030.h"

#include "models/import/asciirun.h"
#include "models/import/utf8write.h"

#include <QFile>

#include <cstring>

namespace shopglass {

namespace {

constexpr int BasicPlaneEnd = 39'420; ///< four-byte codes below it lie in the basic plane
constexpr int SupplementaryBegin = 189'000; ///< from here on they are U+10000 … U+10FFFF in order
constexpr int SupplementaryEnd = SupplementaryBegin + 0x100000;

bool isLead(unsigned char byte)
{
    return byte >= 0x81 && byte <= 0xFE;
}

bool isTrail(unsigned char byte)
{
    return byte >= 0x40 && byte <= 0xFE && byte != 0x7F;
}

bool isDigit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The place of a four-byte code in the order of all four-byte codes.
int fourByteIndex(const unsigned char *bytes)
{
    return (((bytes[0] - 0x81) * 10 + (bytes[1] - '0')) * 126 + (bytes[2] - 0x81)) * 10 + (bytes[3] - '0');
}

std::size_t twoBytePlace(int lead, int trail)
{
    return static_cast<std::size_t>((lead - 0x81) * (0xFF - 0x40) + (trail - 0x40));
}

/// The characters of a line of the table, without its two digits and blank; empty for a remark.
QStringView charactersOf(QStringView line)
{
    constexpr qsizetype Trails = 190;
    return line.startsWith(u'#') || line.size() != Trails + 3 ? QStringView() : line.sliced(3);
}

} // namespace

bool Gb18030Check::feedOne(unsigned char byte)
{
    switch (m_have) {
    case 0:
        if (byte < 0x80)
            return true;
        if (!isLead(byte))
            return false;
        break;
    case 1:
        if (isTrail(byte)) {
            m_have = 0;
            return true;
        }
        if (!isDigit(byte))
            return false;
        break;
    case 2:
        if (!isLead(byte))
            return false;
        break;
    default: {
        m_bytes[3] = byte;
        m_have = 0;
        if (!isDigit(byte))
            return false;
        const int index = fourByteIndex(m_bytes.data());
        return index < BasicPlaneEnd || (index >= SupplementaryBegin && index < SupplementaryEnd);
    }
    }
    m_bytes[static_cast<std::size_t>(m_have++)] = byte;
    return true;
}

bool Gb18030Check::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (; at < end; ++at) {
        while (m_have == 0) {
            at = behindAscii(at, end);
            const char *const before = at;
            while (end - at >= 2 && isLead(static_cast<unsigned char>(at[0]))
                   && isTrail(static_cast<unsigned char>(at[1])))
                at += 2;
            if (at == before)
                break;
        }
        if (at == end)
            break;
        if (!feedOne(static_cast<unsigned char>(*at))) {
            m_accepted += at - bytes.data();
            return false;
        }
    }
    m_accepted += static_cast<qint64>(bytes.size());
    return true;
}

const Gb18030Decoder &Gb18030Decoder::shared()
{
    static const Gb18030Decoder decoder;
    return decoder;
}

Gb18030Decoder::Gb18030Decoder()
{
    QFile file(QStringLiteral(":/import/gb18030.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString table = QString::fromUtf8(file.readAll());
    int lead = 0x81;
    for (const QStringView line : QStringView(table).split(u'\n')) {
        const QStringView characters = charactersOf(line);
        int trail = 0x40;
        for (const QChar character : characters) {
            if (trail == 0x7F)
                ++trail;
            m_twoBytes[twoBytePlace(lead, trail++)] = character.unicode();
        }
        if (!characters.isEmpty())
            ++lead;
    }
    makeFourBytes();
    for (std::size_t i = 0; i < m_twoBytes.size(); ++i) {
        if (m_twoBytes[i] == 0) {
            m_twoByteTexts[i] = Unknown;
            continue;
        }
        char *const text = m_twoByteTexts[i].bytes.data();
        m_twoByteTexts[i].size = static_cast<unsigned char>(writeUtf8(text, m_twoBytes[i]) - text);
    }
    m_available = lead == 0xFF && m_fourBytes.size() == BasicPlaneEnd;
}

void Gb18030Decoder::makeFourBytes()
{
    // The four-byte codes count through the characters of the basic plane that no shorter code has. In 2000
    // that was written down; the edition of 2005 then let U+1E3F and a private character change places.
    constexpr char16_t GivenTwoBytes = 0x1E3F;
    constexpr char16_t GivenFourBytes = 0xE7C7;
    std::vector<bool> taken(0x10000, false);
    for (const char16_t character : m_twoBytes)
        taken[character] = true;
    std::vector<bool>::swap(taken[GivenTwoBytes], taken[GivenFourBytes]);
    m_fourBytes.reserve(BasicPlaneEnd);
    for (char32_t character = 0x80; character < 0x10000; ++character) {
        const auto unit = static_cast<char16_t>(character);
        if (!taken[unit] && !QChar::isSurrogate(character))
            m_fourBytes.push_back(unit == GivenTwoBytes ? GivenFourBytes : unit);
    }
}

char32_t Gb18030Decoder::fourByteCharacter(const unsigned char *bytes) const
{
    const int index = fourByteIndex(bytes);
    if (index >= SupplementaryBegin && index < SupplementaryEnd)
        return static_cast<char32_t>(0x10000 + (index - SupplementaryBegin));
    const bool basic = index >= 0 && static_cast<std::size_t>(index) < m_fourBytes.size();
    return basic ? m_fourBytes[static_cast<std::size_t>(index)] : char16_t(QChar::ReplacementCharacter);
}

std::size_t Gb18030Decoder::decode(std::string_view bytes, std::string &utf8) const
{
    // Two bytes become at most three and four at most four, so the room is reckoned once and written without
    // asking; eight bytes are always left for writing more than is meant.
    const std::size_t before = utf8.size();
    utf8.resize(before + bytes.size() + bytes.size() / 2 + 8);
    char *out = utf8.data() + before;

    const auto *const begin = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = begin + bytes.size();
    const auto *at = begin;
    while (at < end) {
        std::uint64_t eight = 0;
        while (end - at >= std::ptrdiff_t(sizeof eight)) {
            std::memcpy(&eight, at, sizeof eight);
            std::memcpy(out, &eight, sizeof eight);
            const std::size_t ascii = asciiBytesOf(eight);
            at += ascii;
            out += ascii;
            if (ascii < sizeof eight)
                break;
        }
        if (at < end && *at < 0x80) {
            *out++ = static_cast<char>(*at++);
            continue;
        }
        if (end - at < 2)
            break;
        if (isDigit(at[1])) {
            if (end - at < 4)
                break;
            out = writeUtf8(out, fourByteCharacter(at));
            at += 4;
            continue;
        }
        const bool sound = isLead(at[0]) && isTrail(at[1]);
        const Utf8Character &character = sound ? m_twoByteTexts[twoBytePlace(at[0], at[1])] : Unknown;
        std::memcpy(out, character.bytes.data(), character.bytes.size());
        out += character.size;
        at += 2;
    }
    utf8.resize(static_cast<std::size_t>(out - utf8.data()));
    return static_cast<std::size_t>(at - begin);
}

} // namespace shopglass
