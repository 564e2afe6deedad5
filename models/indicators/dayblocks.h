// Where in a column of days the days of a period lie, so that a month costs a month.
//
// Rows come in the order of their ids, which nearly rises with time: blocks of rows have narrow ranges of
// days, and a block without a day of the period is never read. Where ids say nothing about time every block
// is read, which is as right and still quick. Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"

#include <algorithm>
#include <span>
#include <vector>

namespace shopglass {

class DayBlocks final
{
public:
    DayBlocks() = default;
    /// One day per row; NoDay belongs to no period.
    explicit DayBlocks(std::span<const std::int32_t> days);

    /// Calls visit(row) for the rows from the first to the last day, ascending. Requires: `days` is what this
    /// was made from.
    template<class Visit>
    void visit(std::span<const std::int32_t> days, std::int32_t from, std::int32_t to, Visit visit) const
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            if (m_blocks[block].first > to || m_blocks[block].last < from)
                continue;
            const std::size_t end = std::min(days.size(), (block + 1) * BlockRows);
            for (std::size_t row = block * BlockRows; row < end; ++row) {
                if (days[row] >= from && days[row] <= to)
                    visit(row);
            }
        }
    }

private:
    static constexpr std::size_t BlockRows = 1024;
    struct Range
    {
        std::int32_t first = 0;
        std::int32_t last = 0;
    };
    std::vector<Range> m_blocks;
};

} // namespace shopglass
