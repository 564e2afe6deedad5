#include "models/import/utf16.h"

#include "models/import/utf8write.h"

namespace shopglass {

bool Utf16Decoder::decode(std::string_view bytes, std::string &utf8)
{
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        ++m_accepted;
        if (!m_hasByte) {
            m_byte = byte;
            m_hasByte = true;
            continue;
        }
        m_hasByte = false;
        const int unit = m_bigEndian ? m_byte * 256 + byte : byte * 256 + m_byte;
        if (!feedUnit(static_cast<char16_t>(unit), utf8))
            return false;
    }
    return true;
}

bool Utf16Decoder::feedUnit(char16_t unit, std::string &utf8)
{
    const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    if (m_surrogate != 0) {
        if (!isLow)
            return false;
        appendUtf8(utf8, 0x10000 + (char32_t(m_surrogate - 0xD800) << 10) + char32_t(unit - 0xDC00));
        m_surrogate = 0;
        return true;
    }
    if (isLow)
        return false;
    if (isHigh)
        m_surrogate = unit;
    else
        appendUtf8(utf8, unit);
    return true;
}

} // namespace shopglass
