#include "models/indicators/covereddays.h"

#include <algorithm>

namespace shopglass {

std::vector<bool> coveredDayFlags(const std::vector<DayRange> &ranges, Period period)
{
    std::vector<bool> flags(static_cast<std::size_t>(period.days()), false);
    for (const DayRange &range : clippedTo(ranges, period)) {
        const auto first = flags.begin() + (range.from - period.from);
        std::fill(first, first + (range.to - range.from + 1), true);
    }
    return flags;
}

std::vector<DayRange> clippedTo(const std::vector<DayRange> &ranges, Period period)
{
    std::vector<DayRange> clipped;
    for (const DayRange &range : ranges) {
        const DayRange part{std::max(range.from, period.from), std::min(range.to, period.to)};
        if (part.from <= part.to)
            clipped.push_back(part);
    }
    return clipped;
}

std::optional<BeijingSeconds> endOfCoverage(const std::vector<DayRange> &ranges, Day day, Day lastDay)
{
    for (const DayRange &range : ranges) {
        if (range.from <= day && day <= range.to)
            return startOf(std::min(range.to, lastDay).plus(1));
    }
    return std::nullopt;
}

} // namespace shopglass
