// Pieces of work of which some rest on others, taken by threads as they become free.
//
// Threads: returns when all are done; the work must bear several threads.

#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace shopglass {

struct Step
{
    std::function<void(std::size_t thread)> work;
    std::vector<std::size_t> after = {}; ///< steps that must be done before; all of them stand earlier
};

/// Does each step once, of those that nothing holds up always the first. With one thread in their order, on
/// the thread that asks. `thread` counts from 0.
void doSteps(const std::vector<Step> &steps, std::size_t threads);

} // namespace shopglass
