#include "models/import/utf8check.h"

#include "models/import/asciirun.h"
#include "models/import/utf8blocks.h"

namespace shopglass {

namespace {

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// E1 … EC and EE, EF begin three bytes without further conditions: nearly all Chinese text.
bool beginsPlainThree(unsigned char byte)
{
    return byte > 0xE0 && byte < 0xF0 && byte != 0xED;
}

/// Goes over whole characters of one to three bytes that need no further look; counts those beyond ASCII.
const char *behindPlainCharacters(const char *at, const char *end, qint64 &characters)
{
    const auto byte = [&at](int index) { return static_cast<unsigned char>(at[index]); };
    for (;;) {
        at = behindPlainBlocks(at, end, BlockWay::Quickest, characters);
        at = behindAscii(at, end);
        const char *const before = at;
        while (end - at >= 3 && beginsPlainThree(byte(0)) && isContinuation(byte(1))
               && isContinuation(byte(2))) {
            at += 3;
            ++characters;
        }
        while (end - at >= 2 && byte(0) >= 0xC2 && byte(0) < 0xE0 && isContinuation(byte(1))) {
            at += 2;
            ++characters;
        }
        if (at == before)
            return at;
    }
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
            at = behindPlainCharacters(at, end, m_characters);
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
