#include "models/import/specialbytes.h"

#include "models/import/avx2.h"

#include <algorithm>

namespace shopglass {
namespace {

#ifdef SHOPGLASS_AVX2
SHOPGLASS_AVX2 void putWideMasks(const char *bytes, const WantedBytes &wanted, std::span<std::uint64_t> masks)
{
    const __m256i first = _mm256_set1_epi8(wanted[0]);
    const __m256i second = _mm256_set1_epi8(wanted[1]);
    const __m256i third = _mm256_set1_epi8(wanted[2]);
    const __m256i fourth = _mm256_set1_epi8(wanted[3]);
    for (std::uint64_t &mask : masks) {
        mask = 0;
        for (unsigned from = 0; from < 64; from += 32, bytes += 32) {
            const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
            const __m256i found = _mm256_or_si256(
                _mm256_or_si256(_mm256_cmpeq_epi8(text, first), _mm256_cmpeq_epi8(text, second)),
                _mm256_or_si256(_mm256_cmpeq_epi8(text, third), _mm256_cmpeq_epi8(text, fourth)));
            mask |= std::uint64_t(std::uint32_t(_mm256_movemask_epi8(found))) << from;
        }
    }
}
#endif

} // namespace

void putMasks(const char *bytes, const WantedBytes &wanted, std::span<std::uint64_t> masks)
{
#ifdef SHOPGLASS_AVX2
    if (hasAvx2()) {
        putWideMasks(bytes, wanted, masks);
        return;
    }
#endif
    for (std::uint64_t &mask : masks) {
        mask = maskOf(bytes, wanted);
        bytes += 64;
    }
}

bool SpecialBytes::findBlock()
{
    while (m_mask == 0) {
        if (m_place == m_count && !lookAhead())
            return false;
        m_block = m_batch + m_place * BlockSize;
        m_mask = m_masks[m_place++];
    }
    return true;
}

bool SpecialBytes::lookAhead()
{
    const auto left = static_cast<std::size_t>(m_end - m_behind);
    if (left == 0)
        return false;
    m_batch = m_behind;
    m_place = 0;
    if (left < BlockSize) {
        std::array<char, BlockSize> padded{};
        std::memcpy(padded.data(), m_behind, left);
        m_masks[0] = maskOf(padded.data(), m_wanted) & ((std::uint64_t(1) << left) - 1);
        m_count = 1;
        m_behind = m_end;
        return true;
    }
    m_count = std::min(MostBlocks, left / BlockSize);
    putMasks(m_behind, m_wanted, std::span(m_masks).first(m_count));
    m_behind += m_count * BlockSize;
    return true;
}

} // namespace shopglass
