// What the fuzz targets share: one input taken to pieces, a claim that must hold, a file that is only memory.
//
// A claim that fails ends the run with its words, as a crash does, and the fuzzer keeps the input.
// Threads: one.

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace shopglass::fuzz {

/// Ends the run unless the claim holds.
inline void claim(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

/// Whether a text is UTF-8, without lone surrogates.
inline bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
}

/// As claim(), of two texts that should be the same; shows both.
inline void claimSame(const std::string &one, const std::string &other, const char *what)
{
    if (one != other)
        std::fprintf(stderr, "--- one\n%s\n--- other\n%s\n---\n", one.c_str(), other.c_str());
    claim(one == other, what);
}

/// The bytes that the fuzzer made. Choices are taken from the front, so that the rest can be a plain file.
class Input final
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {
    }

    /// The next byte; 0 where there is none.
    unsigned byte()
    {
        if (m_rest.empty())
            return 0;
        const auto first = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return first;
    }
    /// A number below `count`, from the next byte. Requires: count is not 0.
    unsigned choice(unsigned count) { return byte() % count; }
    [[nodiscard]] std::string_view rest() const noexcept { return m_rest; }
    [[nodiscard]] QByteArray restBytes() const
    {
        return {m_rest.data(), static_cast<qsizetype>(m_rest.size())};
    }

private:
    std::string_view m_rest;
};

/// Cuts a text into blocks whose sizes go round: 1, 2, … `most`. `take` gets each.
template<class Take>
void inBlocks(std::string_view text, std::size_t most, Take take)
{
    std::size_t size = 0;
    while (!text.empty()) {
        size = size % most + 1;
        const std::string_view block = text.substr(0, size);
        if (!take(block))
            return;
        text.remove_prefix(block.size());
    }
}

/// A file with a path that never touches a disk.
class MemoryFile final
{
public:
    explicit MemoryFile(std::string_view bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] QString path() const;

private:
    int m_descriptor;
};

} // namespace shopglass::fuzz
