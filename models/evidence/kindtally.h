// What is known of the rows of one kind that make up both sides of a figure, and which of them are asked for.
//
// Threads: plain values; each worker has its own, and they are added up at the end.

#pragma once

#include "models/evidence/rowfinder.h"
#include "models/evidence/roworder.h"

namespace shopglass {

/// Which of a kind's rows are asked for, and with what they add where.
enum class Chosen {
    Above,
    Below,
    Rest, ///< what is below and not above
    Larger, ///< the rows whose own quotient is larger than the whole's, with what they add above
    Smaller,
};

/// What is known of a kind's rows on both sides, and those that are asked for.
class KindTally final
{
public:
    /// `whole`: of all rows, for Larger and Smaller.
    KindTally(Chosen chosen, FirstRows none, const KindTally *whole)
        : m_chosen(chosen)
        , m_rows(std::move(none))
        , m_wholeAbove(whole ? static_cast<long double>(whole->m_aboveTotal) : 0)
        , m_wholeBelow(whole ? static_cast<long double>(whole->m_belowTotal) : 0)
    {
    }

    void take(std::span<const JoinedRow> rows)
    {
        for (const JoinedRow &row : rows)
            take(row);
    }

    void add(const KindTally &other)
    {
        m_hasAbove = m_hasAbove || other.m_hasAbove;
        m_hasBelow = m_hasBelow || other.m_hasBelow;
        m_within = m_within && other.m_within;
        m_aboveTotal += other.m_aboveTotal;
        m_belowTotal += other.m_belowTotal;
        m_rows.add(other.m_rows);
    }

    [[nodiscard]] bool hasAbove() const { return m_hasAbove; }
    [[nodiscard]] bool hasBelow() const { return m_hasBelow; }
    /// Whether each row's part above is part of what it adds below.
    [[nodiscard]] bool within() const { return m_within; }
    [[nodiscard]] const FirstRows &rows() const { return m_rows; }

private:
    void take(const JoinedRow &row)
    {
        m_hasAbove = m_hasAbove || row.above != 0;
        m_hasBelow = m_hasBelow || row.below != 0;
        m_within = m_within && (row.above == 0 || (row.above > 0 && row.above <= row.below));
        m_aboveTotal += row.above;
        m_belowTotal += row.below;
        if (m_chosen == Chosen::Larger || m_chosen == Chosen::Smaller)
            takeBeside(row);
        else if (const std::int64_t share = shareOf(row); share != 0)
            m_rows.take({row.row, share});
    }

    [[nodiscard]] std::int64_t shareOf(const JoinedRow &row) const
    {
        return m_chosen == Chosen::Above ? row.above
            : m_chosen == Chosen::Below  ? row.below
                                         : row.below - row.above;
    }

    void takeBeside(const JoinedRow &row)
    {
        if (row.below <= 0)
            return;
        const long double own = static_cast<long double>(row.above) * m_wholeBelow;
        const long double whole = static_cast<long double>(row.below) * m_wholeAbove;
        if (m_chosen == Chosen::Larger ? own > whole : own < whole)
            m_rows.take({row.row, row.above});
    }

    Chosen m_chosen;
    FirstRows m_rows;
    long double m_wholeAbove;
    long double m_wholeBelow;
    bool m_hasAbove = false;
    bool m_hasBelow = false;
    bool m_within = true;
    std::int64_t m_aboveTotal = 0;
    std::int64_t m_belowTotal = 0;
};

} // namespace shopglass
