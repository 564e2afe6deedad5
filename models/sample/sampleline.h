// One row of a sample export while it is being put together, cell by cell from left to right.
//
// Threads: one object per thread.

#pragma once

#include "models/sample/samplecell.h"

#include <span>
#include <vector>

namespace shopglass {

class SampleLine final
{
public:
    void begin() { m_used = 0; }
    void text(std::string_view value) { next().set(value); }
    void dash() { text("-"); }
    void id(qint64 number) { next().set(SampleCell::Kind::Id, number); }
    void money(qint64 fen) { next().set(SampleCell::Kind::Money, fen); }
    void count(qint64 number) { next().set(SampleCell::Kind::Count, number); }
    void time(BeijingSeconds seconds) { next().setTime(seconds); }
    void day(Day day);
    /// As the platform shows big numbers: 47.22万. Requires below: a multiple of 100 from 10,000 on, see
    /// roundedForWan().
    void wan(qint64 number);
    /// "3.90%", half up; a dash where there is nothing to divide by.
    void percent(qint64 part, qint64 whole);
    /// "3.45", half up; "NaN" where there is nothing to divide by, as the platform shows it.
    void ratio(qint64 part, qint64 whole);
    /// Yuan per piece, half up; a dash where there are no pieces.
    void moneyPer(qint64 fen, qint64 pieces);

    [[nodiscard]] std::span<const SampleCell> cells() const { return {m_cells.data(), m_used}; }

private:
    SampleCell &next();
    std::vector<SampleCell> m_cells;
    std::size_t m_used = 0;
};

/// A number that 万 with two decimals can show without loss.
qint64 roundedForWan(qint64 number);

} // namespace shopglass
