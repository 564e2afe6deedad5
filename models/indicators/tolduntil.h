// Up to which moment do files tell what became of the rows of a day?
//
// Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"

#include <algorithm>
#include <vector>

namespace shopglass {

/// Up to which moment some file tells what became of the rows of a day. A month's file says nothing of what
/// happened to its last parcels in the next month, whichever files cover that.
class ToldUntil final
{
public:
    explicit ToldUntil(const std::vector<StoreReader::SeenFile> &files)
    {
        if (files.empty())
            return;
        const auto first = std::ranges::min_element(
            files, {}, [](const StoreReader::SeenFile &file) { return file.days.from; });
        const auto last = std::ranges::max_element(
            files, {}, [](const StoreReader::SeenFile &file) { return file.days.to; });
        m_first = first->days.from.number();
        m_latest.assign(std::size_t(last->days.to.number() - m_first + 1), NoTime);
        for (const StoreReader::SeenFile &file : files) {
            for (std::int32_t day = file.days.from.number(); day <= file.days.to.number(); ++day) {
                BeijingSeconds &latest = m_latest[std::size_t(day - m_first)];
                latest = std::max(latest, file.latest);
            }
        }
    }

    /// Whether what had not happened to a row of the day by then really had not. Without files: who knows
    /// better asks the coverage.
    [[nodiscard]] bool tells(std::int32_t day, BeijingSeconds moment) const
    {
        const auto index = std::size_t(std::int64_t(day) - m_first);
        return m_latest.empty() || (day >= m_first && index < m_latest.size() && m_latest[index] >= moment);
    }

private:
    std::int32_t m_first = 0;
    std::vector<BeijingSeconds> m_latest; ///< by day
};

} // namespace shopglass
