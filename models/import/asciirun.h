// How far from here on is a text plain ASCII? Eight bytes are looked at together.

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace shopglass {

/// The number of ASCII bytes at the start of eight.
inline std::size_t asciiBytesOf(std::uint64_t eight)
{
    const std::uint64_t high = eight & 0x8080808080808080ULL;
    const int bits
        = std::endian::native == std::endian::little ? std::countr_zero(high) : std::countl_zero(high);
    return static_cast<std::size_t>(bits) / 8;
}

/// The first byte of `at` … `end` that is not ASCII, or the end.
inline const char *behindAscii(const char *at, const char *end)
{
    std::uint64_t eight = 0;
    while (end - at >= std::ptrdiff_t(sizeof eight)) {
        std::memcpy(&eight, at, sizeof eight);
        const std::size_t ascii = asciiBytesOf(eight);
        at += ascii;
        if (ascii < sizeof eight)
            return at;
    }
    while (at < end && static_cast<unsigned char>(*at) < 0x80)
        ++at;
    return at;
}

} // namespace shopglass
