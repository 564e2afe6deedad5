#include "models/import/gb18030.h"

#include "models/import/utf8write.h"

#include <QStringDecoder>

#include <array>
#include <atomic>
#include <cstring>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace shopglass {

namespace {

constexpr quint64 HighBits = 0x8080808080808080ULL;
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

QString platformDecoded(QByteArrayView bytes)
{
#ifdef Q_OS_WIN
    constexpr UINT CodePage = 54936;
    const int size
        = MultiByteToWideChar(CodePage, 0, bytes.data(), static_cast<int>(bytes.size()), nullptr, 0);
    QString text(size, Qt::Uninitialized);
    MultiByteToWideChar(CodePage, 0, bytes.data(), static_cast<int>(bytes.size()),
                        reinterpret_cast<wchar_t *>(text.data()), size);
    return text;
#else
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    return decoder.isValid() ? QString(decoder(bytes)) : QString();
#endif
}

char32_t fourByteCharacter(const unsigned char *bytes)
{
    const int index = fourByteIndex(bytes);
    if (index >= SupplementaryBegin && index < SupplementaryEnd)
        return static_cast<char32_t>(0x10000 + (index - SupplementaryBegin));
    // Few of them occur, but ¥ stands in every amount: each is asked for once.
    static std::array<std::atomic<char16_t>, BasicPlaneEnd> known{};
    const bool basic = index >= 0 && index < BasicPlaneEnd;
    if (basic) {
        if (const char16_t character = known[std::size_t(index)].load(std::memory_order_relaxed))
            return character;
    }
    const QString text = platformDecoded(QByteArrayView(bytes, 4));
    const char16_t character
        = text.size() == 1 ? text.at(0).unicode() : char16_t(QChar::ReplacementCharacter);
    if (basic)
        known[std::size_t(index)].store(character, std::memory_order_relaxed);
    return character;
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
        quint64 eight = 0;
        while (m_have == 0 && end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if (eight & HighBits)
                break;
            at += 8;
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
    // A line feed after each code keeps one unknown code from shifting all the others.
    QByteArray codes;
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail != 0x7F)
                codes.append(static_cast<char>(lead)).append(static_cast<char>(trail));
            codes.append('\n');
        }
    }
    const QString text = platformDecoded(codes);
    std::size_t place = 0;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size() && place < m_twoBytes.size(); ++i) {
        if (text.at(i) != u'\n')
            continue;
        if (i - lineStart == 1)
            m_twoBytes[place] = text.at(lineStart).unicode();
        ++place;
        lineStart = i + 1;
    }
    m_available = m_twoBytes[(0xB5 - 0x81) * Trails + (0xEA - 0x40)] == u'店';
}

std::size_t Gb18030Decoder::decode(std::string_view bytes, std::string &utf8) const
{
    // Two bytes become at most three and four at most four, so the room is reckoned once and written without
    // asking.
    const std::size_t before = utf8.size();
    utf8.resize(before + bytes.size() + bytes.size() / 2 + 4);
    char *out = utf8.data() + before;

    const auto *const begin = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = begin + bytes.size();
    const auto *at = begin;
    while (at < end) {
        if (*at < 0x80) {
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
        char16_t character = 0;
        if (isLead(at[0]) && isTrail(at[1]))
            character = m_twoBytes[static_cast<std::size_t>((at[0] - 0x81) * Trails + (at[1] - 0x40))];
        out = writeUtf8(out, character != 0 ? character : char16_t(QChar::ReplacementCharacter));
        at += 2;
    }
    utf8.resize(static_cast<std::size_t>(out - utf8.data()));
    return static_cast<std::size_t>(at - begin);
}

} // namespace shopglass
