// How far does plain text go in an XML part, and which bytes are its characters?

#pragma once

#include <bit>
#include <cstddef>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace shopglass {

/// Whether a byte ends or may spoil a run of plain ASCII text: markup, control characters, anything beyond
/// ASCII.
inline bool isXmlStop(char c)
{
    return static_cast<signed char>(c) < 0x20 || c == '<' || c == '&' || c == '>';
}

/// As behindPlainXmlText(), byte by byte.
inline const char *behindPlainXmlTextBytewise(const char *at)
{
    while (!isXmlStop(*at))
        ++at;
    return at;
}

/// The next byte at which a run of plain text stops. Requires: there is one, and sixteen bytes from each byte
/// up to it may be read.
inline const char *behindPlainXmlText(const char *at)
{
#if defined(__SSE2__) || defined(_M_X64)
    for (;; at += 16) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto equal = [text](char c) { return _mm_cmpeq_epi8(text, _mm_set1_epi8(c)); };
        // Compared as signed numbers: bytes beyond ASCII are negative.
        const __m128i low = _mm_cmplt_epi8(text, _mm_set1_epi8(0x20));
        const __m128i stops
            = _mm_or_si128(_mm_or_si128(low, equal('<')), _mm_or_si128(equal('&'), equal('>')));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(stops));
        if (mask != 0)
            return at + std::countr_zero(mask);
    }
#else
    return behindPlainXmlTextBytewise(at);
#endif
}

/// The bytes of the character beyond ASCII at `at`; 0 where XML allows none such. Requires: four bytes may be
/// read, or a zero byte comes before.
inline std::size_t xmlCharacterSize(const char *at)
{
    const auto byte = [at](int index) { return static_cast<unsigned char>(at[index]); };
    const auto continues = [&byte](int index) { return (byte(index) & 0xC0) == 0x80; };
    const unsigned char lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4 || !continues(1))
        return 0;
    if (lead < 0xE0)
        return 2;
    if (!continues(2))
        return 0;
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        const bool noCharacter = lead == 0xEF && byte(1) == 0xBF && byte(2) > 0xBD;
        return overlong || surrogate || noCharacter ? 0 : 3;
    }
    const bool overlong = lead == 0xF0 && byte(1) < 0x90;
    const bool tooLarge = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || tooLarge || !continues(3) ? 0 : 4;
}

/// As behindPlainXmlText(), but goes over whole characters beyond ASCII as well.
inline const char *behindPlainXmlCharacters(const char *at)
{
    for (;;) {
        at = behindPlainXmlText(at);
        const char *const before = at;
        while (static_cast<signed char>(*at) < 0) {
            const std::size_t size = xmlCharacterSize(at);
            if (size == 0)
                return at;
            at += size;
        }
        if (at == before)
            return at;
    }
}

} // namespace shopglass
