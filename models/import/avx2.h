// Whether the processor has AVX2, and how a function says that it uses it.
//
// Programs are built for every x86-64 processor; SHOPGLASS_AVX2 functions may be called only where hasAvx2()
// says so. Compilers and processors without it do not define SHOPGLASS_AVX2, and callers have another way.

#pragma once

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>

#define SHOPGLASS_AVX2 __attribute__((target("avx2,bmi,popcnt")))

namespace shopglass {

inline bool hasAvx2()
{
    static const bool has
        = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return has;
}

} // namespace shopglass
#endif
