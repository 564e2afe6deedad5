// Whether bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
//
// Fed block by block; a character may be cut by the end of a block.

#pragma once

#include <QtGlobal>

#include <string_view>

namespace shopglass {

class Utf8Check final
{
public:
    /// Takes the next bytes. False at the first byte that cannot be; nothing may be fed afterwards.
    bool feed(std::string_view bytes);
    /// Whether the last character was whole.
    [[nodiscard]] bool isWhole() const noexcept { return m_missing == 0; }
    /// Bytes accepted so far.
    [[nodiscard]] qint64 accepted() const noexcept { return m_accepted; }
    /// Whole characters beyond ASCII so far: how much speaks for UTF-8.
    [[nodiscard]] qint64 characters() const noexcept { return m_characters; }

private:
    bool feedOne(unsigned char byte);

    int m_missing = 0; ///< bytes that the current character still needs
    unsigned char m_low = 0x80; ///< range of the next one
    unsigned char m_high = 0xBF;
    qint64 m_accepted = 0;
    qint64 m_characters = 0;
};

} // namespace shopglass
