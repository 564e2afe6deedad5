#include "models/columns/blockrelay.h"

namespace shopglass {

BlockRelay::BlockRelay(std::function<void(const FactBlock &)> take)
    : m_take(std::move(take))
    , m_helper([this] {
        while (std::optional<FactBlock> block = m_waiting.pop()) {
            m_take(*block);
            m_taken.push(std::move(*block));
        }
    })
{
}

void BlockRelay::hand(const FactBlock &block)
{
    FactBlock copy = m_taken.popWithin(std::chrono::milliseconds(0)).value_or(FactBlock());
    copy = block;
    m_waiting.push(std::move(copy));
}

void BlockRelay::finish()
{
    m_waiting.finish();
    if (m_helper.joinable())
        m_helper.join();
}

} // namespace shopglass
