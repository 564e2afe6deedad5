// GB18030, the encoding of most Chinese CSV files that are not UTF-8: is this it, and what does it say?
//
// Check and decoder are our own and strict. The characters stand in a table of ours
// (resources/import/gb18030.txt), because Qt knows them only where it was built with ICU, which it is not on
// Windows and macOS: the same file reads the same everywhere.
//
// Threads: a decoder may be used by any number of threads.

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shopglass {

/// Whether bytes are GB18030, strictly. Fed block by block; a character may be cut by the end of a block.
class Gb18030Check final
{
public:
    /// Takes the next bytes. False at the first byte that cannot be; nothing may be fed afterwards.
    bool feed(std::string_view bytes);
    [[nodiscard]] bool isWhole() const noexcept { return m_have == 0; }
    [[nodiscard]] qint64 accepted() const noexcept { return m_accepted; }

private:
    bool feedOne(unsigned char byte);

    std::array<unsigned char, 4> m_bytes{}; ///< the current character's first bytes
    int m_have = 0;
    qint64 m_accepted = 0;
};

class Gb18030Decoder final
{
public:
    /// The one decoder of the program; its table is made at the first call.
    static const Gb18030Decoder &shared();

    /// Whether the table was read. It is part of the program, so only a broken build says no.
    [[nodiscard]] bool isAvailable() const noexcept { return m_available; }

    /// Appends the whole characters of `bytes` to `utf8` and returns how many bytes they took; a character
    /// that is cut at the end is left for the next call. Requires: bytes that passed the check (what did not
    /// becomes U+FFFD).
    std::size_t decode(std::string_view bytes, std::string &utf8) const;

private:
    Gb18030Decoder();
    void makeFourBytes();
    [[nodiscard]] char32_t fourByteCharacter(const unsigned char *bytes) const;

    /// A character of the basic plane, ready to be copied.
    struct Utf8Character
    {
        std::array<char, 3> bytes{};
        unsigned char size = 0;
    };
    static constexpr Utf8Character Unknown{{'\xEF', '\xBF', '\xBD'}, 3}; ///< U+FFFD

    static constexpr int Trails = 0xFF - 0x40;
    static constexpr int Leads = 0xFF - 0x81;
    std::array<char16_t, Leads * Trails> m_twoBytes{}; ///< 0 where there is no character
    std::array<Utf8Character, Leads * Trails> m_twoByteTexts{};
    std::vector<char16_t> m_fourBytes; ///< of the basic plane, in the order of the codes
    bool m_available = false;
};

} // namespace shopglass
