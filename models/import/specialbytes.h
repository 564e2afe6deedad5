// Where in a text are the few bytes that mean something, such as delimiters, line ends and quotes?
//
// Sixty-four bytes are compared at once (SSE2 on x86-64, NEON on 64-bit ARM, else byte by byte), so the bytes
// between them cost next to nothing. Works on any encoding in which those bytes are no part of a longer
// character.

#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

namespace shopglass {

/// Up to four bytes that are looked for; may repeat.
using WantedBytes = std::array<char, 4>;

/// Bit i is set where byte i of the 64 is wanted: byte by byte.
inline std::uint64_t plainMaskOf(const char *bytes, const WantedBytes &wanted)
{
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = bytes[i];
        const bool found = c == wanted[0] || c == wanted[1] || c == wanted[2] || c == wanted[3];
        mask |= std::uint64_t(found) << i;
    }
    return mask;
}

/// As plainMaskOf(), as quickly as the processor allows.
inline std::uint64_t maskOf(const char *bytes, const WantedBytes &wanted)
{
#if defined(__SSE2__) || defined(_M_X64)
    const auto sixteen = [&](unsigned from) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + from));
        const auto equal = [text](char c) { return _mm_cmpeq_epi8(text, _mm_set1_epi8(c)); };
        const __m128i found = _mm_or_si128(_mm_or_si128(equal(wanted[0]), equal(wanted[1])),
                                           _mm_or_si128(equal(wanted[2]), equal(wanted[3])));
        return std::uint64_t(std::uint32_t(_mm_movemask_epi8(found))) << from;
    };
    return sixteen(0) | sixteen(16) | sixteen(32) | sixteen(48);
#elif defined(__aarch64__) && defined(__ARM_NEON)
    const auto sixteen = [&](unsigned from) {
        static constexpr std::uint8_t Bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
        const uint8x16_t text = vld1q_u8(reinterpret_cast<const std::uint8_t *>(bytes + from));
        const auto equal = [text](char c) { return vceqq_u8(text, vdupq_n_u8(std::uint8_t(c))); };
        const uint8x16_t found = vorrq_u8(vorrq_u8(equal(wanted[0]), equal(wanted[1])),
                                          vorrq_u8(equal(wanted[2]), equal(wanted[3])));
        return vandq_u8(found, vld1q_u8(Bits));
    };
    const uint8x16_t low = vpaddq_u8(sixteen(0), sixteen(16));
    const uint8x16_t high = vpaddq_u8(sixteen(32), sixteen(48));
    const uint8x16_t all = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
#else
    return plainMaskOf(bytes, wanted);
#endif
}

/// maskOf() of many blocks of 64 bytes that lie one behind the other; more quickly where the processor has
/// AVX2.
void putMasks(const char *bytes, const WantedBytes &wanted, std::span<std::uint64_t> masks);

/// Goes from one wanted byte to the next, from left to right.
class SpecialBytes final
{
public:
    explicit SpecialBytes(const WantedBytes &wanted)
        : m_wanted(wanted)
    {
    }

    /// Looks at the text `from` … `end` from now on, which must stay where it is.
    void restart(const char *from, const char *end)
    {
        m_behind = from;
        m_end = end;
        m_place = 0;
        m_count = 0;
        m_mask = 0;
    }

    /// The next wanted byte; the end of the text where there is none.
    const char *next()
    {
        if (m_mask == 0 && !findBlock())
            return m_end;
        const char *const found = m_block + std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        return found;
    }

private:
    static constexpr std::size_t BlockSize = 64;
    static constexpr std::size_t MostBlocks = 32; ///< that are looked at together

    /// Goes to the next block that has a wanted byte. False where there is none. Out of line, so that next()
    /// is not.
    bool findBlock();
    /// Looks at the next blocks. False where there are none.
    bool lookAhead();

    WantedBytes m_wanted;
    const char *m_block = nullptr;
    const char *m_batch = nullptr; ///< the blocks that were looked at together last
    const char *m_behind = nullptr; ///< these
    const char *m_end = nullptr;
    std::uint64_t m_mask = 0; ///< of the block, without what next() has given
    std::array<std::uint64_t, MostBlocks> m_masks{};
    std::size_t m_place = 0; ///< of the mask behind the block's
    std::size_t m_count = 0;
};

} // namespace shopglass
