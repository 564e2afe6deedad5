// The step of our quick hashes: two words multiplied, and the halves of the product laid over each other.

#pragma once

#include <cstdint>
#include <cstring>

namespace shopglass {

inline std::uint64_t wordAt(const char *from)
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Both halves of a product, one over the other.
inline std::uint64_t folded(std::uint64_t one, std::uint64_t other)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(one) * other;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

} // namespace shopglass
