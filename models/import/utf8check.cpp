#include "models/import/utf8check.h"

#include "models/import/asciirun.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SHOPGLASS_HAS_SSE2
#endif

namespace shopglass {

namespace {

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// E1 … EC and EE, EF begin three bytes without further conditions: nearly all Chinese text.
bool beginsPlainThree(unsigned char byte)
{
    return byte > 0xE0 && byte < 0xF0 && byte != 0xED;
}

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

/// Goes over whole characters of one to three bytes by sixty-four bytes, as long as nothing needs a further
/// look.
const char *behindPlainBlocks(const char *at, const char *end, qint64 &characters)
{
#ifdef SHOPGLASS_HAS_SSE2
    while (end - at >= 64) {
        const ByteKinds kinds = kindsOf(at);
        if (kinds.odd != 0 || kinds.continuation != (kinds.lead << 1 | kinds.leadOfThree << 2))
            return at;
        // A character that the block cuts begins the next one.
        const unsigned cut = kinds.lead >> 63 != 0 ? 1 : (kinds.leadOfThree >> 62 & 1) != 0 ? 2 : 0;
        characters += std::popcount(kinds.lead & (~std::uint64_t(0) >> cut));
        at += 64 - cut;
    }
#else
    Q_UNUSED(end)
    Q_UNUSED(characters)
#endif
    return at;
}

/// Goes over whole characters of one to three bytes that need no further look; counts those beyond ASCII.
const char *behindPlainCharacters(const char *at, const char *end, qint64 &characters)
{
    const auto byte = [&at](int index) { return static_cast<unsigned char>(at[index]); };
    for (;;) {
        at = behindPlainBlocks(at, end, characters);
        at = behindAscii(at, end);
        const char *const before = at;
        while (end - at >= 3 && beginsPlainThree(byte(0)) && isContinuation(byte(1))
               && isContinuation(byte(2))) {
            at += 3;
            ++characters;
        }
        while (end - at >= 2 && byte(0) >= 0xC2 && byte(0) < 0xE0 && isContinuation(byte(1))) {
            at += 2;
            ++characters;
        }
        if (at == before)
            return at;
    }
}

} // namespace

bool Utf8Check::feedOne(unsigned char byte)
{
    if (m_missing > 0) {
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_missing == 0)
            ++m_characters;
        return true;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    if (byte == 0xE0)
        m_low = 0xA0;
    else if (byte == 0xED)
        m_high = 0x9F;
    else if (byte == 0xF0)
        m_low = 0x90;
    else if (byte == 0xF4)
        m_high = 0x8F;
    return true;
}

bool Utf8Check::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        if (m_missing == 0) {
            at = behindPlainCharacters(at, end, m_characters);
            if (at == end)
                break;
        }
        if (!feedOne(static_cast<unsigned char>(*at))) {
            m_accepted += at - bytes.data();
            return false;
        }
        ++at;
    }
    m_accepted += static_cast<qint64>(bytes.size());
    return true;
}

} // namespace shopglass
