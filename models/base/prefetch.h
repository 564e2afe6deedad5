// Asks for memory that is needed soon, so that it arrives while something else is done. Only a hint.

#pragma once

namespace shopglass {

inline void prefetch(const void *address)
{
    __builtin_prefetch(address);
}

} // namespace shopglass
