// Pieces of work of unknown length, taken by threads one after the other.
//
// Threads: returns when all are done; the work must bear several threads.

#pragma once

#include "models/base/parts.h"

#include <atomic>
#include <cstddef>

namespace shopglass {

/// Calls work(0) … work(count − 1), each once. With one thread in this order, on the thread that asks.
template<class Work>
void inTurns(std::size_t count, std::size_t threads, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    inParts(std::clamp<std::size_t>(count, 1, std::max<std::size_t>(threads, 1)), [&](std::size_t) {
        for (std::size_t turn = next++; turn < count; turn = next++)
            work(turn);
    });
}

} // namespace shopglass
