// Hands blocks of facts to a second thread, so that reading them and taking them into columns share the work.
//
// Threads: made and used on one thread; `take` is called on another, block after block.

#pragma once

#include "models/base/boundedqueue.h"
#include "models/store/storereader.h"

#include <functional>
#include <thread>

namespace shopglass {

class BlockRelay final
{
public:
    explicit BlockRelay(std::function<void(const FactBlock &)> take);
    BlockRelay(const BlockRelay &) = delete;
    BlockRelay &operator=(const BlockRelay &) = delete;
    ~BlockRelay() { finish(); }

    /// Copies the block; waits while too many are not taken yet.
    void hand(const FactBlock &block);
    /// Waits until all blocks are taken. No more may be handed over.
    void finish();

private:
    static constexpr std::size_t MostWaiting = 8;

    std::function<void(const FactBlock &)> m_take;
    BoundedQueue<FactBlock> m_waiting{MostWaiting};
    BoundedQueue<FactBlock> m_taken{MostWaiting + 2}; ///< to be filled again; never full
    std::thread m_helper;
};

} // namespace shopglass
