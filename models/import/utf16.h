// UTF-16 to UTF-8, strictly and block by block: what Excel's "Unicode text" needs.

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace shopglass {

class Utf16Decoder final
{
public:
    // Both byte orders occur in files; the mark tells which.
    enum class Order { LittleEndian, BigEndian };
    explicit Utf16Decoder(Order order)
        : m_bigEndian(order == Order::BigEndian)
    {
    }

    /// Appends the whole characters; a cut one waits for the next call. False at a lone surrogate.
    bool decode(std::string_view bytes, std::string &utf8);
    /// Whether nothing waits.
    [[nodiscard]] bool isWhole() const noexcept { return !m_hasByte && m_surrogate == 0; }
    [[nodiscard]] qint64 accepted() const noexcept { return m_accepted; }

private:
    bool feedUnit(char16_t unit, std::string &utf8);

    bool m_bigEndian;
    bool m_hasByte = false;
    unsigned char m_byte = 0;
    char16_t m_surrogate = 0; ///< a high one that waits for its low one
    qint64 m_accepted = 0;
};

} // namespace shopglass
