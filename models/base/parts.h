// Work over many elements, each part of them on a thread of its own.
//
// Threads: returns when all parts are done; the work must bear several threads. Few elements are one part, on
// the thread that asks.

#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace shopglass {

/// Fewer elements are not worth a thread.
inline constexpr std::size_t ElementsWorthAThread = 100'000;

/// How many threads work is shared by at the most. The system is asked once: its answer takes a file.
inline std::size_t mostThreads()
{
    static const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
    return threads;
}

/// How many parts `size` elements are worth; a part has at least `least` of them.
inline std::size_t partsOf(std::size_t size, std::size_t least = ElementsWorthAThread)
{
    return std::clamp<std::size_t>(size / std::max<std::size_t>(least, 1), 1, mostThreads());
}

/// Calls work(part) for 0 … parts − 1, all at once.
template<class Work>
void inParts(std::size_t parts, const Work &work)
{
    std::vector<std::future<void>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, [&work, part] { work(part); }));
    work(0);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace shopglass
