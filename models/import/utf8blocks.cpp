#include "models/import/utf8blocks.h"

#include "models/import/avx2.h"

#include <bit>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SHOPGLASS_HAS_SSE2
#endif

namespace shopglass {
namespace {

#ifdef SHOPGLASS_HAS_SSE2
/// What sixty-four bytes are, a bit for each.
struct ByteKinds
{
    std::uint64_t continuation = 0; ///< 80 … BF
    std::uint64_t lead = 0; ///< C0 … FF
    std::uint64_t leadOfThree = 0; ///< E0 … FF
    std::uint64_t odd = 0; ///< leads with further conditions, or that never occur
};

ByteKinds kindsOf(const char *bytes)
{
    ByteKinds kinds;
    for (unsigned from = 0; from < 64; from += 16) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + from));
        const auto bits = [from](__m128i found) {
            return std::uint64_t(std::uint32_t(_mm_movemask_epi8(found))) << from;
        };
        // Compared as signed numbers: 80 … FF are −128 … −1.
        const auto atLeast
            = [text](int least) { return _mm_cmpgt_epi8(text, _mm_set1_epi8(char(least - 1))); };
        const auto equal = [text](int byte) { return _mm_cmpeq_epi8(text, _mm_set1_epi8(char(byte))); };
        const std::uint64_t high = bits(text);
        const std::uint64_t lead = bits(atLeast(-64)) & high;
        kinds.continuation |= high & ~lead;
        kinds.lead |= lead;
        kinds.leadOfThree |= bits(atLeast(-32)) & high;
        const __m128i odd = _mm_or_si128(_mm_or_si128(equal(0xC0), equal(0xC1)),
                                         _mm_or_si128(_mm_or_si128(equal(0xE0), equal(0xED)), atLeast(-16)));
        kinds.odd |= bits(odd) & high;
    }
    return kinds;
}
#endif

#ifdef SHOPGLASS_AVX2
SHOPGLASS_AVX2 ByteKinds wideKindsOf(const char *bytes)
{
    ByteKinds kinds;
    for (unsigned from = 0; from < 64; from += 32) {
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + from));
        const auto bits = [from](__m256i found) SHOPGLASS_AVX2 {
            return std::uint64_t(std::uint32_t(_mm256_movemask_epi8(found))) << from;
        };
        const auto atLeast = [text](int least) SHOPGLASS_AVX2 {
            return _mm256_cmpgt_epi8(text, _mm256_set1_epi8(char(least - 1)));
        };
        const auto equal = [text](int byte) SHOPGLASS_AVX2 {
            return _mm256_cmpeq_epi8(text, _mm256_set1_epi8(char(byte)));
        };
        const std::uint64_t high = bits(text);
        const std::uint64_t lead = bits(atLeast(-64)) & high;
        kinds.continuation |= high & ~lead;
        kinds.lead |= lead;
        kinds.leadOfThree |= bits(atLeast(-32)) & high;
        const __m256i odd
            = _mm256_or_si256(_mm256_or_si256(equal(0xC0), equal(0xC1)),
                              _mm256_or_si256(_mm256_or_si256(equal(0xE0), equal(0xED)), atLeast(-16)));
        kinds.odd |= bits(odd) & high;
    }
    return kinds;
}
#endif

#ifdef SHOPGLASS_HAS_SSE2
/// Goes over whole characters of one to three bytes by sixty-four bytes, as long as nothing needs a further
/// look.
template<auto KindsOf>
[[gnu::always_inline]] inline const char *behindBlocks(const char *at, const char *end, qint64 &characters)
{
    while (end - at >= 64) {
        const ByteKinds kinds = KindsOf(at);
        if (kinds.odd != 0 || kinds.continuation != (kinds.lead << 1 | kinds.leadOfThree << 2))
            return at;
        // A character that the block cuts begins the next one.
        const unsigned cut = kinds.lead >> 63 != 0 ? 1 : (kinds.leadOfThree >> 62 & 1) != 0 ? 2 : 0;
        characters += std::popcount(kinds.lead & (~std::uint64_t(0) >> cut));
        at += 64 - cut;
    }
    return at;
}
#endif

#ifdef SHOPGLASS_AVX2
SHOPGLASS_AVX2 const char *behindWideBlocks(const char *at, const char *end, qint64 &characters)
{
    return behindBlocks<&wideKindsOf>(at, end, characters);
}
#endif

} // namespace

const char *behindPlainBlocks(const char *at, const char *end, BlockWay way, qint64 &characters)
{
#ifdef SHOPGLASS_AVX2
    if (way == BlockWay::Quickest && hasAvx2())
        return behindWideBlocks(at, end, characters);
#endif
#ifdef SHOPGLASS_HAS_SSE2
    Q_UNUSED(way)
    return behindBlocks<&kindsOf>(at, end, characters);
#else
    Q_UNUSED(end)
    Q_UNUSED(way)
    Q_UNUSED(characters)
    return at;
#endif
}

} // namespace shopglass
