#include "models/import/unpackedpart.h"

namespace shopglass {
namespace {

constexpr std::size_t BlockSize = 1 << 17;
constexpr std::size_t MostBlocks = 4;
/// Below it, making a thread costs more than it saves.
constexpr qint64 LargePart = qint64(1) << 20;

} // namespace

UnpackedPart::UnpackedPart(ZipPart part)
    : m_part(std::move(part))
    , m_size(m_part.size())
    , m_empty(MostBlocks)
    , m_full(MostBlocks)
{
    if (m_size < LargePart)
        return;
    for (std::size_t i = 0; i < MostBlocks; ++i)
        m_empty.push({});
    m_thread = std::thread([this] { unpackAll(); });
}

UnpackedPart::~UnpackedPart()
{
    m_empty.close();
    m_full.close();
    if (m_thread.joinable())
        m_thread.join();
}

void UnpackedPart::fill(Block &block)
{
    block.bytes.resize(BlockSize);
    block.size = m_part.read(block.bytes.data(), qint64(BlockSize));
}

void UnpackedPart::unpackAll()
{
    while (auto block = m_empty.pop()) {
        fill(*block);
        const bool last = block->size <= 0;
        if (!m_full.push(std::move(*block)) || last)
            break;
    }
    m_full.finish();
}

std::optional<std::string_view> UnpackedPart::next()
{
    if (!m_thread.joinable()) {
        fill(m_block);
    } else {
        if (!m_block.bytes.empty())
            m_empty.push(std::move(m_block));
        auto block = m_full.pop();
        m_block = block ? std::move(*block) : Block();
    }
    if (m_block.size < 0)
        return std::nullopt;
    m_given += m_block.size;
    return std::string_view(m_block.bytes.data(), static_cast<std::size_t>(m_block.size));
}

} // namespace shopglass
