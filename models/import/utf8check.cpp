#include "models/import/utf8check.h"

#include <cstring>

namespace shopglass {

namespace {

constexpr quint64 HighBits = 0x8080808080808080ULL;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// E1 … EC and EE, EF begin three bytes without further conditions: nearly all Chinese text.
bool beginsPlainThree(unsigned char byte)
{
    return byte > 0xE0 && byte < 0xF0 && byte != 0xED;
}

} // namespace

bool Utf8Check::feedOne(unsigned char byte)
{
    if (m_missing > 0) {
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_missing == 0)
            ++m_characters;
        return true;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    if (byte == 0xE0)
        m_low = 0xA0;
    else if (byte == 0xED)
        m_high = 0x9F;
    else if (byte == 0xF0)
        m_low = 0x90;
    else if (byte == 0xF4)
        m_high = 0x8F;
    return true;
}

bool Utf8Check::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        if (m_missing == 0) {
            quint64 eight = 0;
            while (end - at >= 8) {
                std::memcpy(&eight, at, 8);
                if (eight & HighBits)
                    break;
                at += 8;
            }
            while (end - at >= 3 && beginsPlainThree(static_cast<unsigned char>(at[0]))
                   && isContinuation(static_cast<unsigned char>(at[1]))
                   && isContinuation(static_cast<unsigned char>(at[2]))) {
                at += 3;
                ++m_characters;
            }
            if (at == end)
                break;
        }
        if (!feedOne(static_cast<unsigned char>(*at))) {
            m_accepted += at - bytes.data();
            return false;
        }
        ++at;
    }
    m_accepted += static_cast<qint64>(bytes.size());
    return true;
}

} // namespace shopglass
