// A few bytes that are compared with the beginning of a text in two steps, without a call.

#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace shopglass {

class ShortMark final
{
public:
    /// Also the bytes that must be readable wherever one is looked for.
    static constexpr std::size_t LongestMark = 16;

    constexpr ShortMark() = default;
    /// Requires: no more than LongestMark bytes.
    constexpr ShortMark(std::string_view mark)
        : m_size(mark.size())
    {
        std::array<char, LongestMark> bytes{};
        std::array<unsigned char, LongestMark> wanted{};
        for (std::size_t i = 0; i < mark.size(); ++i) {
            bytes[i] = mark[i];
            wanted[i] = 0xFF;
        }
        m_words = std::bit_cast<Words>(bytes);
        m_wanted = std::bit_cast<Words>(wanted);
    }
    constexpr ShortMark(const char *mark)
        : ShortMark(std::string_view(mark))
    {
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return m_size; }
    /// Whether the bytes at `text` begin with the mark.
    [[nodiscard]] bool isAt(const char *text) const
    {
        Words words;
        std::memcpy(words.data(), text, LongestMark);
        return (((words[0] ^ m_words[0]) & m_wanted[0]) | ((words[1] ^ m_words[1]) & m_wanted[1])) == 0;
    }

private:
    using Words = std::array<std::uint64_t, 2>;
    Words m_words{};
    Words m_wanted{};
    std::size_t m_size = 0;
};

} // namespace shopglass
