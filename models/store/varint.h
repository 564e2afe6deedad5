// Numbers in as few bytes as they need, for the blobs of the store.

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>

namespace shopglass {

inline void appendVarint(std::string &bytes, std::uint64_t number)
{
    while (number >= 0x80) {
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(number | 0x80)));
        number >>= 7;
    }
    bytes.push_back(static_cast<char>(number));
}

constexpr std::size_t MostVarintBytes = 10;

/// Writes a number where there is room for MostVarintBytes and gives the place behind it.
inline char *writeVarint(char *to, std::uint64_t number)
{
    while (number >= 0x80) {
        *to++ = static_cast<char>(static_cast<unsigned char>(number | 0x80));
        number >>= 7;
    }
    *to++ = static_cast<char>(number);
    return to;
}

/// Takes a number off the front; what is left of it at the end of damaged bytes.
inline std::uint64_t takeVarint(std::string_view &bytes)
{
    if (!bytes.empty() && static_cast<unsigned char>(bytes.front()) < 0x80) { // most are that small
        const auto number = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        return number;
    }
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= std::uint64_t(byte & 0x7fU) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

/// Small numbers of either sign become small ones without.
inline std::uint64_t zigzag(qint64 value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

inline qint64 unzigzag(std::uint64_t number)
{
    return static_cast<qint64>((number >> 1) ^ (~(number & 1) + 1));
}

} // namespace shopglass
