#include "models/import/specialbytes.h"

namespace shopglass {

bool SpecialBytes::findBlock()
{
    while (m_mask == 0) {
        if (m_end - m_block <= BlockSize)
            return false;
        m_block += BlockSize;
        m_mask = maskAt(m_block);
    }
    return true;
}

std::uint64_t SpecialBytes::maskAt(const char *block) const
{
    const std::ptrdiff_t left = m_end - block;
    if (left >= BlockSize)
        return maskOf(block, m_wanted);
    std::array<char, BlockSize> padded{};
    std::memcpy(padded.data(), block, static_cast<std::size_t>(left));
    return maskOf(padded.data(), m_wanted) & ((std::uint64_t(1) << left) - 1);
}

} // namespace shopglass
