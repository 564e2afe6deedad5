// Asks for memory that is needed soon, so that it arrives while something else is done. Only a hint.

#pragma once

#if !defined(__GNUC__) && (defined(_M_X64) || defined(_M_IX86))
#include <xmmintrin.h>
#endif

namespace shopglass {

inline void prefetch([[maybe_unused]] const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#elif defined(_M_X64) || defined(_M_IX86)
    _mm_prefetch(static_cast<const char *>(address), _MM_HINT_T0);
#endif
}

} // namespace shopglass
