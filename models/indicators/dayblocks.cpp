#include "models/indicators/dayblocks.h"

namespace shopglass {

DayBlocks::DayBlocks(std::span<const std::int32_t> days)
{
    m_blocks.reserve(days.size() / BlockRows + 1);
    for (std::size_t begin = 0; begin < days.size(); begin += BlockRows) {
        Range range{std::numeric_limits<std::int32_t>::max(), NoDay};
        for (const std::int32_t day : days.subspan(begin, std::min(BlockRows, days.size() - begin))) {
            range.first = day == NoDay ? range.first : std::min(range.first, day);
            range.last = std::max(range.last, day);
        }
        m_blocks.push_back(range);
    }
}

} // namespace shopglass
