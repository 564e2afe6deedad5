// The paid order lines by pay day, so that a month costs a month and what follows a purchase comes after it.
//
// Threads: immutable after construction.

#pragma once

#include "models/columns/storecolumns.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace shopglass {

class PaidRows final
{
public:
    PaidRows() = default;
    /// One day per row; rows of NoDay are left out.
    explicit PaidRows(std::span<const std::int32_t> paidDays);

    /// Calls visit(day, rows) for each day from the first to the last that has any, ascending; the rows of a
    /// day are ascending, too.
    template<class Visit>
    void visitDays(std::int32_t from, std::int32_t to, Visit visit) const
    {
        auto run = std::ranges::lower_bound(m_days, from, {}, &Run::day);
        for (; run != m_days.end() && run->day <= to; ++run)
            visit(run->day, std::span(m_rows).subspan(run->begin, run->count));
    }

private:
    struct Run
    {
        std::int32_t day = 0;
        std::uint32_t begin = 0; ///< place of its first row in m_rows
        std::uint32_t count = 0;
    };

    void sortByCounting(std::span<const std::int32_t> paidDays, std::int32_t first, std::int32_t last);
    void sortByComparing(std::span<const std::int32_t> paidDays);

    std::vector<std::uint32_t> m_rows;
    std::vector<Run> m_days; ///< the days that have rows, ascending
};

} // namespace shopglass
