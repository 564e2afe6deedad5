// Where in rows that have a day each the days of a period lie, so that a month costs a month.
//
// Rows come in the order of their ids, which nearly rises with time: blocks of rows have narrow ranges of
// days, and a block without a day of the period is never read. Where ids say nothing about time every block
// is read, which is as right and still quick. Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"

#include <algorithm>
#include <vector>

namespace shopglass {

class DayBlocks final
{
public:
    DayBlocks() = default;
    /// `dayAt(row)` is the day of a row; NoDay belongs to no period.
    template<class DayAt>
    DayBlocks(std::size_t rows, DayAt dayAt)
        : m_rows(rows)
    {
        m_blocks.reserve(rows / BlockRows + 1);
        for (std::size_t begin = 0; begin < rows; begin += BlockRows) {
            Range range{std::numeric_limits<std::int32_t>::max(), NoDay};
            for (std::size_t row = begin; row < std::min(rows, begin + BlockRows); ++row) {
                const std::int32_t day = dayAt(row);
                range.first = day == NoDay ? range.first : std::min(range.first, day);
                range.last = std::max(range.last, day);
            }
            m_blocks.push_back(range);
        }
    }

    /// Calls visit(row, day) for the rows from the first to the last day, rows ascending. Requires: `dayAt`
    /// says what it said when this was made.
    template<class DayAt, class Visit>
    void visit(DayAt dayAt, std::int32_t from, std::int32_t to, Visit visit) const
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            if (m_blocks[block].first > to || m_blocks[block].last < from)
                continue;
            const std::size_t end = std::min(m_rows, (block + 1) * BlockRows);
            for (std::size_t row = block * BlockRows; row < end; ++row) {
                const std::int32_t day = dayAt(row);
                if (day >= from && day <= to)
                    visit(row, day);
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
    std::size_t m_rows = 0;
    std::vector<Range> m_blocks;
};

} // namespace shopglass
