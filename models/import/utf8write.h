// One character as UTF-8 bytes, for the decoders.

#pragma once

#include <string>

namespace shopglass {

inline constexpr std::size_t LongestUtf8 = 4;

/// Writes the character's one to four bytes; returns the place behind them.
inline char *writeUtf8(char *out, char32_t character)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
    return out;
}

inline void appendUtf8(std::string &utf8, char32_t character)
{
    char bytes[LongestUtf8];
    utf8.append(bytes, writeUtf8(bytes, character));
}

} // namespace shopglass
